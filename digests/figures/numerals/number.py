"""What a numeral says before currency and unit come in."""

from decimal import Decimal
from typing import NamedTuple

from digests.figures.numerals.magnitudes import ONE


class Number(NamedTuple):
    """A number and the piece after its last one.

    `magnitude` is the factor already applied to the value ("two hundred thousand": 100,000).
    """

    value: Decimal
    stop: int
    magnitude: Decimal = ONE
