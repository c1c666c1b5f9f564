"""Words in lines: none is lost, unless a cut says so; and it ends."""

from hypothesis import given
from hypothesis import strategies as st

from bot.render.picture.measures import CUT, break_lines, width_of
from tests.bot.render.made import WORDS


@given(WORDS, st.integers(1, 4), st.floats(60, 900))
def test_lines_fit_and_hold_all_words_or_say_that_they_do_not(text, most, room):
    lines = break_lines(text, 30, room, most)
    assert len(lines) <= most
    assert all(width_of(line, 30) <= room for line in lines)
    if len(text) < 600 and not any(CUT in line for line in lines) and text.isascii():
        assert " ".join(lines) == " ".join(text.split())


def test_every_word_on_a_line_of_its_own_is_no_endless_task():
    assert break_lines("Federated Islands", 37, 210, 3) == ("Federated", "Islands")


def test_lines_are_about_equally_long():
    first, second = break_lines("Thousands flee homes as River Sarn bursts its banks", 52, 972, 3)
    assert abs(width_of(first, 52) - width_of(second, 52)) < 400
