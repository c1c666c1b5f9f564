"""Dates are no figures; numbers beside a month are."""

import pytest

from tests.digests.figures.sentences import expected, found, left_out

REASON = "a date"

NONE = [
    ("The attack took place on Oct. 7.", ["7"]),
    ("He was born on 3 May 1961.", ["3 May 1961"]),
    ("The talks ended on June 7, 1962.", ["7, 1962"]),
    ("Voting took place on May 12 and 13.", ["12", "13"]),
    ("Voting took place on June 10-12.", ["10", "12"]),
    ("The 7th of October is a holiday.", ["7th of October"]),
    ("It runs from 10 to 12 May.", ["10 to 12 May"]),
    ("The ship reached the island on 12/11/2016.", ["12/11/2016"]),
    ("They met on 2016-11-12.", ["2016-11-12"]),
    ("It is due on 12.11.2016.", ["12.11.2016"]),
]
FIGURES = [
    "In May {12} people died.",
    "In May {12 percent} had no work.",
    "In March {300} people fled.",
    "The firm may hire {12} people.",
    "They march {12 miles} a day.",
    "The canton paid {1.500.000 euros} for the castle.",
    "It affects {3} of them and {5} in June.",
]


@pytest.mark.parametrize(("sentence", "words"), NONE, ids=str)
def test_what_is_a_date(sentence: str, words: list[str]) -> None:
    assert found(sentence) == expected(sentence)
    assert [none for none, why in left_out(sentence) if why == REASON] == words


@pytest.mark.parametrize("sentence", FIGURES, ids=str)
def test_what_is_not_a_date(sentence: str) -> None:
    assert found(sentence) == expected(sentence)
