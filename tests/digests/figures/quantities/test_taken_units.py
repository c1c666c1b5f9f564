"""A number that names nothing takes over the unit which an earlier figure named."""

import pytest

from tests.digests.figures.sentences import expected, figures_of, found

TAKEN = [
    ("It pumps {3 million barrels} a day. Its quota is {2.5 million}.", "barrel"),
    ("The firm asked {$3 million}. Nobody bid above {2 million}, it said.", "USD"),
    ("On a loan of {4 million euros} she pays about {9,000} a month.", "EUR"),
    ("In the poll the Reds have {36 percent}. The Greens are on {11}.", "percent"),
    ("In the poll the Reds have {36 percent} and the Farmers' party {26}.", "percent"),
    ("Output will grow {2.1 percent} this year and {1.8} next.", "percent"),
    ("The turnout was {40 percent}, compared with {31} last year.", "percent"),
    ("Inflation slowed to {3.1%} from {3.4} in May.", "percent"),
    ("In the poll she is up by {4 points} in Tarn and up by {1} in Velta.", "percentage_point"),
    ("Only {6 per cent} agreed, against about {18} a year ago.", "percent"),
]
OWN = [
    "It pumps {3 million barrels} a day. It serves {2.5 million} families.",
    "It pumps {3 million barrels} a day. The number of poor is under {2 million}.",
    "It has {3 million} readers. It wants {5 million}.",
    "It paid {$3 million} or {€2.8 million}. The gain is {4 million}.",
    "On a loan of {4 million euros} she is paid for {eight}.",
    "In the poll the Reds have {36 percent}. They won {11} seats.",
    "Sales rose {36 percent}. The shops are on {11} streets.",
    "Sales rose {36 percent}. The offices are on {11}, it said.",
    "He owns {6 percent}, against {80} shops.",
    "Sales rose {36 percent}. It hired {12}, compared with {11} last year.",
    "Prices rose {6 percent} from {2,400} in May.",
    "Sales rose {6 percent} and staff were down by {1} in May.",
]


@pytest.mark.parametrize(("sentence", "unit"), TAKEN, ids=str)
def test_a_unit_is_taken_over(sentence: str, unit: str) -> None:
    assert found(sentence) == expected(sentence)
    assert figures_of(sentence)[-1].quantity.unit == unit


@pytest.mark.parametrize("sentence", OWN, ids=str)
def test_a_number_that_counts_takes_none(sentence: str) -> None:
    assert found(sentence) == expected(sentence)
    assert figures_of(sentence)[-1].quantity.unit is None


@pytest.mark.xfail(reason="millions and money both left out are not taken over", strict=True)
def test_a_sum_told_short() -> None:
    _, short = figures_of("It could fetch {€600 million}. I doubt that they will get {400}.")
    assert short.quantity.unit == "EUR"
