"""Numbers of addresses are no figures."""

import pytest

from tests.digests.figures.sentences import expected, found, left_out

REASON = "part of an address"

NONE = [
    ("He lives at 10 Downing Street.", ["10"]),
    ("It is at 1600 Elm Avenue.", ["1600"]),
    ("It stands in Riverton, CA 94720.", ["94720"]),
    ("Crews went to 530 W. Second in an hour.", ["530"]),
    ("A fire at 90 N. Ferry Street killed {12} cows.", ["90"]),
    ("He was shot in the 5700 block of Elm Road.", ["5700"]),
    ("It stands in Riverton, 94720-1900.", ["94720-1900"]),
]
FIGURES = [
    "They closed {10} Downing shops.",
    "It has {94720} members.",
    "They met {90} North Vell guards.",
    "Guards said {40} N. Orvan weavers died.",
    "Blaze kills {12} S. Orvan Miners",
    "It said {900} W. Ridge families had left.",
    "The {90} block captains met.",
    "Rebels block {90} roads of the valley.",
]


@pytest.mark.parametrize(("sentence", "words"), NONE, ids=str)
def test_what_is_an_address(sentence: str, words: list[str]) -> None:
    assert found(sentence) == expected(sentence)
    assert [none for none, why in left_out(sentence) if why == REASON] == words


@pytest.mark.parametrize("sentence", FIGURES, ids=str)
def test_what_is_not_an_address(sentence: str) -> None:
    assert found(sentence) == expected(sentence)
