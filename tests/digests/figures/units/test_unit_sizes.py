"""How many of one unit make another."""

from decimal import Decimal

import pytest

from digests.figures.units.unit_names import DURATIONS, MEASURES
from digests.figures.units.unit_sizes import FAMILIES, in_unit


@pytest.mark.parametrize(
    ("value", "unit", "wanted", "told"),
    [
        ("90", "minute", "hour", "1.5"),
        ("18", "month", "year", "1.5"),
        ("6", "week", "month", "1.38"),
        ("500", "gram", "kilogram", "0.5"),
        ("0", "minute", "hour", "0"),
    ],
)
def test_a_value_in_another_unit(value: str, unit: str, wanted: str, told: str) -> None:
    assert in_unit(Decimal(value), unit, wanted) == Decimal(told)


@pytest.mark.parametrize(
    ("unit", "wanted"), [("minute", "metre"), ("mile", "kilometre"), ("acre", "hectare")]
)
def test_units_of_two_families_give_none(unit: str, wanted: str) -> None:
    assert in_unit(Decimal(1), unit, wanted) is None


def test_every_unit_is_one_that_is_read() -> None:
    assert {unit for family in FAMILIES for unit in family} <= {*DURATIONS, *MEASURES}
