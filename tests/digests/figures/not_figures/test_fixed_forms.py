"""Races, line-ups, stations, coordinates and titles count nothing."""

import pytest

from tests.digests.figures.sentences import expected, found, left_out

REASON = "part of a name"

NONE = [
    ("She won the women's 200m title.", ["200m"]),
    ("She won the women's 50 metres butterfly.", ["50 metres butterfly"]),
    ("He lost the 300-metre freestyle.", ["300-metre freestyle"]),
    ("It fell {4 percent} ($1 = 0.8801 Swiss francs).", []),
    ("The 4x100m relay team won.", ["4x100m"]),
    ("The station broadcasts on 101.5 FM.", ["101.5 FM"]),
    ("The side lined up in a 4-4-2 formation.", ["4-4-2"]),
    ("CBS aired 60 Minutes on Sunday.", ["60 Minutes"]),
    ("The islet lies at 36.1° N.", ["36.1° N"]),
    ("A planet of 40 Eridani was found.", ["40 Eridani"]),
    ("Storm hits Holm, 3 min read", ["3 min read"]),
]
FIGURES = [
    "The wall is {100m} long.",
    "It took {60 minutes}.",
    "He swam {300 metres} in the race.",
    "It is {36 degrees} in the shade, a hot day.",
    "They won {4}-{2}.",
]


@pytest.mark.parametrize(("sentence", "words"), NONE, ids=str)
def test_what_is_a_fixed_form(sentence: str, words: list[str]) -> None:
    assert found(sentence) == expected(sentence)
    assert [none for none, why in left_out(sentence) if why == REASON] == words


@pytest.mark.parametrize("sentence", FIGURES, ids=str)
def test_what_is_not_a_fixed_form(sentence: str) -> None:
    assert found(sentence) == expected(sentence)
