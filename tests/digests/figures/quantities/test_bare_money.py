"""Bare millions take the currency of the money before them, unless something is counted."""

import pytest

from tests.digests.figures.sentences import expected, figures_of, found


@pytest.mark.parametrize(
    ("sentence", "units"),
    [
        ("It rose to {$2.1 billion} from {1.9 billion}.", ["USD", "USD"]),
        ("A {€5 million} turnover ended in a {2 million} loss.", ["EUR", "EUR"]),
        ("The {$5 million} fund helps {2 million} people.", ["USD", None]),
        ("The {$5} pass is used by {2 million}.", ["USD", None]),
        ("It has {2 million} members and {$5 million}.", [None, "USD"]),
        ("It cost {$5 million} and {12} lives.", ["USD", None]),
    ],
    ids=str,
)
def test_whose_money_it_is(sentence: str, units: list[str | None]) -> None:
    assert found(sentence) == expected(sentence)
    assert [figure.quantity.unit for figure in figures_of(sentence)] == units
