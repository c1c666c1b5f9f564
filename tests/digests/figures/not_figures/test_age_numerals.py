"""Numerals that can be somebody's age."""

import pytest

from digests.figures.not_figures.age_numerals import end_of_numeral, is_age
from digests.figures.numerals.pieces import cut
from digests.model import Span


@pytest.mark.parametrize(
    ("words", "age", "stop"),
    [("41 years", True, 1), ("thirty-five", True, 3), ("116", False, 1), ("0", False, 1)],
    ids=str,
)
def test_who_can_be_so_old(words: str, *, age: bool, stop: int) -> None:
    line = cut(words, Span(0, len(words)))
    assert is_age(line, 0) is age
    assert end_of_numeral(line, 0) == stop
