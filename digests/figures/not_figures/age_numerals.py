"""Numerals that can be somebody's age, and where they end."""

from digests.figures.numerals.pieces import Line
from digests.figures.numerals.runs import read_plain, read_whole

OLDEST = 115


def is_age(line: Line, at: int) -> bool:
    """Tell whether a person can be so old."""
    value = read_whole(line, at)
    return value is not None and 0 < value <= OLDEST


def end_of_numeral(line: Line, at: int) -> int:
    """Step over the numeral at `at`."""
    number = read_plain(line, at)
    return number.stop if number else at + 1
