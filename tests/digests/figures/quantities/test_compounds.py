"""Feet and inches are one figure, told in inches."""

from decimal import Decimal

import pytest

from tests.digests.figures.sentences import expected, figures_of, found


@pytest.mark.parametrize(
    ("sentence", "inches"),
    [
        ("He carried {5ft 10in} planks.", "70"),
        ("The wall is {five feet, ten inches} high.", "70"),
        ("The {6-foot-2} guard scored.", "74"),
        ("It is {6 feet 2 inches} long.", "74"),
    ],
    ids=str,
)
def test_feet_and_inches_are_one_figure(sentence: str, inches: str) -> None:
    assert found(sentence) == expected(sentence)
    (figure,) = figures_of(sentence)
    assert (figure.quantity.value, figure.quantity.unit) == (Decimal(inches), "inch")


@pytest.mark.parametrize(
    "sentence",
    [
        "The {6-foot} wall fell on {two} men.",
        "It is {5 feet} wide and {10 inches} deep.",
        "{Two hours} and {30 minutes} passed.",
    ],
    ids=str,
)
def test_other_lengths_stay_apart(sentence: str) -> None:
    assert found(sentence) == expected(sentence)
