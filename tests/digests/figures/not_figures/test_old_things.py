"""Things whose age is a figure, unlike persons."""

import pytest

from digests.figures.not_figures.old_things import is_old_thing
from digests.figures.numerals.pieces import cut
from digests.model import Span


def is_thing(phrase: str) -> bool:
    """Ask about the noun behind "-old"."""
    line = cut(phrase, Span(0, len(phrase)))
    return is_old_thing(line, line.words.index("old") + 1)


@pytest.mark.parametrize(
    "phrase",
    ["six-year-old war", "200-year-old stone bridge", "two-month-old siege", "ten-year-old laws"],
    ids=str,
)
def test_a_thing_is_old(phrase: str) -> None:
    assert is_thing(phrase)


@pytest.mark.parametrize(
    "phrase",
    [
        "six-year-old girl",
        "a 30-year-old factory worker",
        "34-year-old was held",
        "41 years old",
        "two-year-old, a campaign",
    ],
    ids=str,
)
def test_a_person_is_old(phrase: str) -> None:
    assert not is_thing(phrase)
