"""Whether one figure can be a part of another at all: kinds, sizes, people and things, circles."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import islice

from digests.figures.lexicon.people import STAND_FOR_PEOPLE, is_person
from digests.figures.quantities.candidate import COUNTED
from digests.model import Figure, Kind

_NO_LIMIT = Decimal("Infinity")
_DEEPEST = 12  # wholes above a whole; more of them are no English


def can_be_part(figures: Sequence[Figure], part: int, whole: int) -> bool:
    """Tell whether one figure can be a part of the other at all."""
    one, other = figures[part], figures[whole]
    return (
        _same_kind(one, other)
        and _least(one) < _most(other)
        and _same_sort(one.referent.head, other.referent.head)
        and part not in islice(_chain(figures, whole), _DEEPEST)
    )


def _same_kind(part: Figure, whole: Figure) -> bool:
    """Tell whether both count, or both are sums of one currency."""
    one, other = part.quantity, whole.quantity
    if one.kind in COUNTED:
        return other.kind in COUNTED
    return one.kind is Kind.MONEY and other.kind is Kind.MONEY and one.unit == other.unit


def _least(figure: Figure) -> Decimal:
    """Give the smallest number that the figure can mean."""
    quantity = figure.quantity
    number = quantity.value if quantity.value is not None else quantity.low
    return number if number is not None else Decimal(0)


def _most(figure: Figure) -> Decimal:
    """Give the greatest number that the figure can mean; "dozens" has no limit."""
    quantity = figure.quantity
    number = quantity.value if quantity.value is not None else quantity.high
    return number if number is not None else _NO_LIMIT


def _same_sort(part: str, whole: str) -> bool:
    """Tell whether people are part of people, things of things; what is left out may be either."""
    if not part or not whole or part == whole:
        return True
    return is_person(part) == (is_person(whole) or whole in STAND_FOR_PEOPLE)


def _chain(figures: Sequence[Figure], whole: int) -> Iterator[int]:
    """Walk from a whole to the wholes above it."""
    at: int | None = whole
    while at is not None:
        yield at
        at = figures[at].part_of
