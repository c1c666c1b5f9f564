"""Lists whose last numeral names magnitude or unit for all."""

from decimal import Decimal

import pytest

from tests.digests.figures.sentences import expected, figures_of, found


@pytest.mark.parametrize(
    ("sentence", "values", "unit"),
    [
        ("Bids of {12}, {14} and {19 million} came in.", ["12e6", "14e6", "19e6"], None),
        ("The prizes are {8,000} and {5,000 dollars}.", ["8000", "5000"], "USD"),
        ("Duties of {5}, {10} or {15 percent} are likely.", ["5", "10", "15"], "percent"),
        ("I put it at {11}, maybe {12 billion tonnes}.", ["11e9", "12e9"], "tonne"),
        ("It costs {40}, perhaps {50 euros}.", ["40", "50"], "EUR"),
        ("They split it {51} to {49 percent}.", ["51", "49"], "percent"),
        ("It rose from {50} to {60 cents}.", ["0.5", "0.6"], "USD"),
        ("The fee is {10}, {20} or {30 pence}.", ["0.1", "0.2", "0.3"], "GBP"),
        ("It rose to {5.1} from {4.9 percent}.", ["5.1", "4.9"], "percent"),
    ],
    ids=str,
)
def test_a_list_shares_what_its_last_member_has(
    sentence: str, values: list[str], unit: str | None
) -> None:
    assert found(sentence) == expected(sentence)
    quantities = [figure.quantity for figure in figures_of(sentence)]
    assert [quantity.value for quantity in quantities] == [Decimal(value) for value in values]
    assert {quantity.unit for quantity in quantities} == {unit}


@pytest.mark.parametrize(
    ("sentence", "values"),
    [
        ("The storms left {3}, {5} and {9} dead, hurt and missing.", ["3", "5", "9"]),
        ("They spent {3,000} and {2 million} on it.", ["3000", "2e6"]),
        ("Of {40}, she said, {50 percent} left.", ["40", "50"]),
        ("There are {60}, maybe {70}, of us.", ["60", "70"]),
        ("{12} men and {14 percent} of the women left.", ["12", "14"]),
    ],
    ids=str,
)
def test_other_numbers_stay_as_they_are(sentence: str, values: list[str]) -> None:
    assert found(sentence) == expected(sentence)
    numbers = [figure.quantity.value for figure in figures_of(sentence)]
    assert numbers == [Decimal(value) for value in values]
