"""Digits that letters or other digits touch are names."""

import pytest

from tests.digests.figures.sentences import expected, found, left_out

REASON = "part of a name"

NONE = [
    ("The G20 summit ended without a deal.", ["20"]),
    ("A Su-35 was hit by an S-300 near the port.", ["35", "300"]),
    ("COVID-19 killed {nine} patients.", ["19"]),
    ("The H5N1 virus spread to {four} farms.", ["5N1"]),
    ("The firm will build 5G masts in {40} towns.", ["5G"]),
    ("PM2.5 levels rose.", ["2.5"]),
    ("The P5+1 talks resumed.", ["5+1"]),
    ("Since 9/11, {2,400} troops have died.", ["9/11"]),
    ("A 1080p screen costs {£300}.", ["1080p"]),
    ("He drove a 4x4 into {two} cars.", ["4x4"]),
    ("The 7-Eleven store was robbed.", ["7-Eleven"]),
    ("Its 10-K filing names {three} risks.", ["10-K"]),
    ("The bomber, 44-83575, crashed.", ["44-83575"]),
    ("The Philadelphia 76ers lost.", ["76ers"]),
    ("Clocks in the UTC+8 zone were changed.", ["8"]),
    ("He finished the 10K race in {31 minutes}.", ["10K"]),
]
FIGURES = [
    "{45k} fans filled the stadium.",
    "Forces logged {5.3million} crimes, and it cost {325million US dollars}.",
    "Tickets cost {50p}.",
    "The dead–{12} of them children–were buried.",
    "A magnitude-{5.8} aftershock followed.",
    "{200-300} workers left.",
    "{1/2 mile} is far.",
    "{5 km} is far.",
]


@pytest.mark.parametrize(("sentence", "words"), NONE, ids=str)
def test_what_is_a_designation(sentence: str, words: list[str]) -> None:
    assert found(sentence) == expected(sentence)
    assert [none for none, why in left_out(sentence) if why == REASON] == words


@pytest.mark.parametrize("sentence", FIGURES, ids=str)
def test_what_is_not_a_designation(sentence: str) -> None:
    assert found(sentence) == expected(sentence)
