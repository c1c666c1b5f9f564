"""A unit that only an article counts: "a mile wide"; "a year" and "an hour" are no figures."""

from decimal import Decimal

from digests.figures.candidate import Candidate
from digests.figures.number_words import ARTICLES
from digests.figures.pieces import Line
from digests.figures.units import read_unit
from digests.figures.word_lists import words
from digests.model import Kind

LENGTHS = words("mile metre meter kilometre kilometer foot yard inch")
EXTENTS = words("wide long deep high tall thick away across offshore inland")


def read_unit_alone(line: Line, at: int) -> Candidate | None:
    """Read the length that has an article for its numeral at `at`."""
    if line.word(at) not in ARTICLES or line.word(at + 1) not in LENGTHS:
        return None
    unit = read_unit(line, at + 1)
    if unit is None or unit.kind is not Kind.MEASURE or line.word(unit.stop) not in EXTENTS:
        return None
    return Candidate(at, unit.stop, Decimal(1), unit=unit.name, kind=unit.kind)
