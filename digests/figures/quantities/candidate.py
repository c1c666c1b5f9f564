"""A number expression that may be a figure: its pieces and what it says."""

from decimal import Decimal
from typing import NamedTuple

from digests.figures.numerals.magnitudes import ONE
from digests.figures.numerals.pieces import Line
from digests.model import Kind, Modifier, Quantity, Span


class Candidate(NamedTuple):
    """The pieces `first` to `stop` (excluded) of a sentence, and the quantity they state.

    `magnitude` is what the numeral was multiplied by ("5 million": 10**6, "5 cents": 0.01); the
    quantity's number has it applied. `modifier` stays exact unless the words themselves are a
    range or vague.
    """

    first: int
    stop: int
    value: Decimal | None
    low: Decimal | None = None
    high: Decimal | None = None
    unit: str | None = None
    kind: Kind = Kind.COUNT
    magnitude: Decimal = ONE
    modifier: Modifier = Modifier.EXACT

    @property
    def is_bare(self) -> bool:
        """Tell whether nothing but a numeral is there: no unit, no currency, no magnitude."""
        return self.unit is None and self.magnitude == ONE and self.kind in COUNTED

    @property
    def quantity(self) -> Quantity:
        """Give what is stated, as the model has it."""
        value, low, high = (tidy(number) for number in (self.value, self.low, self.high))
        return Quantity(value, low, high, self.modifier, self.unit, self.kind)

    def span(self, line: Line) -> Span:
        """Give the place in the article."""
        return line.span(self.first, self.stop)


COUNTED = (Kind.COUNT, Kind.TALLY)


def tidy(number: Decimal | None) -> Decimal | None:
    """Drop zeros that a product leaves behind the point: 5.2 times a billion has none."""
    if number is None:
        return None
    whole = number.to_integral_value()
    return whole if whole == number else number.normalize()
