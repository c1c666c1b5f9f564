"""Ages that a verb tells."""

import pytest

from tests.digests.figures.sentences import expected, found, left_out

REASON = "an age"

NONE = [
    ("She is 63 and lives in Riverton.", ["63"]),
    ("The actor is now 70.", ["70"]),
    ("She turned 90 in May.", ["90"]),
    ("He was 16 when he left the village.", ["16"]),
    ("The singer died at 87.", ["87"]),
    ("She was married at 15.", ["15"]),
    ("At 41, she is the oldest member.", ["41"]),
]
FIGURES = [
    "The toll is {70}.",
    "It was sold at {15} auctions.",
    "She was one of {two} winners.",
    "He is {12 miles} away.",
]


@pytest.mark.parametrize(("sentence", "words"), NONE, ids=str)
def test_what_is_a_told_age(sentence: str, words: list[str]) -> None:
    assert found(sentence) == expected(sentence)
    assert [none for none, why in left_out(sentence) if why == REASON] == words


@pytest.mark.parametrize("sentence", FIGURES, ids=str)
def test_what_is_not_a_told_age(sentence: str) -> None:
    assert found(sentence) == expected(sentence)
