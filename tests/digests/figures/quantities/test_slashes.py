"""Fractions with a slash; dates and names with one are none."""

from decimal import Decimal

import pytest

from digests.model import Kind
from tests.digests.figures.sentences import expected, figures_of, found


@pytest.mark.parametrize(
    ("sentence", "value", "kind"),
    [
        ("{2/3} of voters stayed home.", "0.6667", Kind.FRACTION),
        ("It took {4 1/2 years}.", "4.5", Kind.DURATION),
        ("They ran {1/2 mile}.", "0.5", Kind.MEASURE),
    ],
    ids=str,
)
def test_a_fraction_is_read(sentence: str, value: str, kind: Kind) -> None:
    assert found(sentence) == expected(sentence)
    (figure,) = figures_of(sentence)
    assert (figure.quantity.value, figure.quantity.kind) == (Decimal(value), kind)


@pytest.mark.parametrize(
    "sentence",
    [
        "Since 9/11 much has changed.",
        "The 7/7 attacks shook the city.",
        "They met on 3/5/2019.",
        "The shop is open 24/7.",
        "He got 7/10 for it.",
    ],
    ids=str,
)
def test_no_fraction_is_read(sentence: str) -> None:
    assert found(sentence) == []
