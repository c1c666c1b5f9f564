"""What a quantity leaves possible: when are two numbers the same, when can only one be right?"""

from decimal import Decimal
from typing import NamedTuple

from digests.model import Modifier, Quantity

_ZERO = Decimal(0)
_NEAR = Decimal("0.1")  # how far "about" may be off
_ROUNDED = Decimal("0.05")  # how far a round number may be off: 10 billion is not 6 billion
_SIZE = Decimal(1000)
_CLOSE = Decimal("0.005")  # by which two writings of one number may differ
LOWER = (Modifier.AT_LEAST, Modifier.MORE_THAN)
_UPPER = (Modifier.AT_MOST, Modifier.LESS_THAN)


class Bounds(NamedTuple):
    """The least and the most that a quantity may be; None is no bound."""

    low: Decimal | None
    high: Decimal | None


def bounds_of(quantity: Quantity) -> Bounds:
    """Read what the number and its modifier leave possible."""
    if quantity.value is None:
        return Bounds(quantity.low, quantity.high)
    value = quantity.value
    if quantity.modifier in LOWER:
        return Bounds(value, None)
    if quantity.modifier in _UPPER:
        return Bounds(None, value)
    slack = abs(value) * _NEAR if quantity.modifier is Modifier.ABOUT else _rounding(value)
    return Bounds(value - slack, value + slack)


def is_vague(quantity: Quantity) -> bool:
    """Tell whether the quantity is a word like "dozens"."""
    return quantity.modifier is Modifier.VAGUE or (
        quantity.value is None and quantity.high is None
    )


def is_equal(one: Quantity, other: Quantity) -> bool:
    """Tell whether both give the same number to the last digit: 64 is no 64.2."""
    if one.value is None or other.value is None:
        return one.value is other.value and (one.low, one.high) == (other.low, other.high)
    return one.value == other.value


def is_same_number(one: Quantity, other: Quantity) -> bool:
    """Tell whether both state the same number, bounded to no other side."""
    if is_vague(one) or is_vague(other) or _leans(one) * _leans(other) < 0:
        return False
    if one.value is None or other.value is None:
        return (one.low, one.high) == (other.low, other.high)
    close = abs(one.value - other.value) <= _CLOSE * abs(one.value)
    return close and _is_rounded(*sorted((one.value, other.value), key=_places))


def _is_rounded(coarse: Decimal, fine: Decimal) -> bool:
    """Tell whether one number is the other with fewer digits: 24.61 is 24.6, and no 24.7."""
    return abs(coarse - fine) * 2 <= Decimal(10) ** -_places(coarse)


def _places(value: Decimal) -> int:
    """Count the digits behind the point; those left out before it count below zero."""
    exponent = value.normalize().as_tuple().exponent
    return -exponent if isinstance(exponent, int) else 0


def are_of_other_size(one: Quantity, other: Quantity) -> bool:
    """Tell whether one is a thousand times the other: the sum and its share of one."""
    if not one.value or not other.value:
        return False
    small, large = sorted((abs(one.value), abs(other.value)))
    return large >= _SIZE * small


def exclude_each_other(one: Quantity, other: Quantity) -> bool:
    """Tell whether both cannot be right."""
    ours, theirs = bounds_of(one), bounds_of(other)
    return _below(ours, theirs) or _below(theirs, ours)


def _below(one: Bounds, other: Bounds) -> bool:
    return one.high is not None and other.low is not None and one.high < other.low


def _leans(quantity: Quantity) -> int:
    return (quantity.modifier in LOWER) - (quantity.modifier in _UPPER)


def _rounding(value: Decimal) -> Decimal:
    """Give half of the last place to which a big number is written: 5.2 billion may be 5.21."""
    exponent = value.normalize().as_tuple().exponent
    if not isinstance(exponent, int) or exponent <= 2:
        return _ZERO
    return min(Decimal(5).scaleb(exponent - 1), abs(value) * _ROUNDED)
