"""Limits of age are ages."""

import pytest

from tests.digests.figures.sentences import expected, found, left_out

REASON = "an age"

NONE = [
    ("Children under five get the vaccine free.", ["five"]),
    ("People over 65 should stay indoors.", ["65"]),
    ("Those 65 and older made up {two-thirds} of the dead.", ["65 and older"]),
    ("The over-50s are most at risk.", ["50"]),
    ("The Under 17 World Cup begins.", ["17"]),
    ("He was under 18 at the time.", ["18"]),
    ("Men between 18 and 60 cannot leave.", ["18", "60"]),
    ("{Half} were under 30.", ["30"]),
]
FIGURES = [
    "People under {12 percent} tax pay less.",
    "The price is under {20 euros}.",
    "The toll was over {30}.",
    "More than {20} left.",
    "They drove people between {5 and 9 km}.",
]


@pytest.mark.parametrize(("sentence", "words"), NONE, ids=str)
def test_what_is_a_limit_of_age(sentence: str, words: list[str]) -> None:
    assert found(sentence) == expected(sentence)
    assert [none for none, why in left_out(sentence) if why == REASON] == words


@pytest.mark.parametrize("sentence", FIGURES, ids=str)
def test_what_is_not_a_limit_of_age(sentence: str) -> None:
    assert found(sentence) == expected(sentence)
