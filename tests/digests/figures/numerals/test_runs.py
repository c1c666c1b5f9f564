"""Runs of plain numerals."""

import pytest

from digests.figures.numerals.pieces import cut
from digests.figures.numerals.runs import end_of_run, read_whole, start_of_run
from digests.model import Span


@pytest.mark.parametrize(
    ("words", "pieces"),
    [
        ("5", 1),
        ("5 and 6", 3),
        ("12 to 15 men", 3),
        ("3, 5 and 9", 5),
        ("16- to 24-year", 4),
        ("five or six", 3),
        ("men", 0),
        ("5 men and 6", 1),
    ],
    ids=str,
)
def test_where_a_run_ends_and_begins(words: str, pieces: int) -> None:
    line = cut(words, Span(0, len(words)))
    assert end_of_run(line, 0) == pieces
    if pieces:
        assert start_of_run(line, pieces - 1) == 0


@pytest.mark.parametrize(
    ("words", "value"), [("41", 41), ("five", 5), ("1.5", None), ("men", None)], ids=str
)
def test_whole_numbers(words: str, value: int | None) -> None:
    assert read_whole(cut(words, Span(0, len(words))), 0) == value
