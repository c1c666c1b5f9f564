import pytest

from bot.errors import UnreadableError
from bot.fetch import errors

ALL = [
    error
    for error in vars(errors).values()
    if isinstance(error, type) and issubclass(error, errors.FetchError)
]


@pytest.mark.parametrize("error", ALL, ids=lambda error: error.__name__)
def test_an_error_says_in_one_line_what_is_the_matter_and_what_to_do_next(error):
    matter, _, next_step = error.__doc__.partition("; ")
    assert matter
    assert next_step.endswith(".")
    assert "\n" not in error.__doc__
    assert error.__name__.endswith("Error")


def test_whoever_reads_one_article_needs_no_word_of_the_web():
    assert issubclass(errors.FetchError, UnreadableError)


def test_the_status_and_the_reason_can_be_asked_for():
    assert errors.BadStatusError(410).status == 410
    assert errors.NoArticleError("it is behind a paywall").reason == "it is behind a paywall"
    assert str(errors.BadStatusError(410)).endswith("(status 410)")
