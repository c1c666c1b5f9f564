"""Unit sizes: how many of one unit make another, so that "90 minutes to two hours" is a range."""

from decimal import Decimal
from types import MappingProxyType

DAY = Decimal(86400)
YEAR = DAY * Decimal("365.25")
FAMILIES = (
    MappingProxyType(
        {
            "second": Decimal(1), "minute": Decimal(60), "hour": Decimal(3600), "day": DAY,
            "week": DAY * 7, "fortnight": DAY * 14, "month": YEAR / 12, "year": YEAR,
            "decade": YEAR * 10, "century": YEAR * 100,
        }
    ),
    MappingProxyType(
        {
            "millimetre": Decimal(1), "centimetre": Decimal(10), "metre": Decimal(1000),
            "kilometre": Decimal(10**6),
        }
    ),
    MappingProxyType(
        {"inch": Decimal(1), "foot": Decimal(12), "yard": Decimal(36), "mile": Decimal(63360)}
    ),
    MappingProxyType(
        {
            "milligram": Decimal(1), "gram": Decimal(10**3), "kilogram": Decimal(10**6),
            "tonne": Decimal(10**9),
        }
    ),
    MappingProxyType({"ounce": Decimal(1), "pound": Decimal(16), "ton": Decimal(32000)}),
    MappingProxyType({"millilitre": Decimal(1), "litre": Decimal(1000)}),
)  # fmt: skip
"""Each family has its units in its smallest one; a month is a twelfth of a year."""
DIGITS = 4


def in_unit(value: Decimal, unit: str, wanted: str) -> Decimal | None:
    """Tell a value in another unit: 90 minutes are 1.5 hours; None where neither gives the other.

    Four digits are kept, since six weeks make no round part of a month.
    """
    for sizes in FAMILIES:
        if unit in sizes and wanted in sizes:
            return rounded(value * sizes[unit] / sizes[wanted])
    return None


def rounded(value: Decimal) -> Decimal:
    """Keep so many digits."""
    return value.quantize(Decimal(1).scaleb(value.adjusted() - DIGITS + 1)) if value else value
