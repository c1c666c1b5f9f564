"""What whosaid does for its user: one article's failure is its own."""

import pytest

from bot.errors import MissingFileError, NoSuchFigureError
from bot.model.settings import Settings
from bot.model.stories import Failure, Story
from bot.use_cases.reading import attempt, figure_index, one_line, read_story
from tests.bot.render.made import READING, TEXT


def test_a_story_is_an_article_with_its_reading_and_its_post():
    story = read_story("ferry.txt", TEXT, Settings())
    assert (story.path, story.reading.article.text) == ("ferry.txt", TEXT)
    assert story.digest.text.startswith("Ferry sinks off Tarn Bay")


def test_the_longest_post_is_what_the_settings_say():
    story = read_story("ferry.txt", TEXT, Settings(max_characters=280))
    assert len(story.digest.text) <= 280


def test_an_article_that_is_read_is_a_story():
    assert isinstance(attempt("ferry.txt", lambda _: TEXT, Settings()), Story)


def test_what_is_wrong_with_one_article_is_its_result():
    def load(path):
        raise MissingFileError

    failure = Failure("ferry.txt", "There is no such file; check the name.")
    assert attempt("ferry.txt", load, Settings()) == failure


def test_a_bug_is_the_result_of_the_article_that_met_it():
    def load(path):
        raise ZeroDivisionError("a\nb")

    failure = attempt("ferry.txt", load, Settings())
    assert isinstance(failure, Failure)
    assert failure.error == r"A bug in whosaid, please report it: ZeroDivisionError('a\nb')"


def test_ctrl_c_is_no_failure_of_an_article():
    def load(path):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        attempt("ferry.txt", load, Settings())


def test_figures_are_numbered_from_one():
    assert [figure_index(READING, number) for number in range(1, 6)] == [0, 1, 2, 3, 4]


@pytest.mark.parametrize("number", [-1, 0, 6])
def test_there_is_no_other_figure(number):
    with pytest.raises(NoSuchFigureError, match="figures found: 5"):
        figure_index(READING, number)


def test_a_message_is_one_line():
    assert one_line("two\n  lines ") == "two lines"
