"""Amounts in two units, told in the smaller: 5ft 10in · five feet, ten inches · 6-foot-2."""

from decimal import Decimal

from digests.figures.numerals.pieces import HYPHENS, Line
from digests.figures.numerals.runs import read_plain
from digests.figures.quantities.amounts import read_amount
from digests.figures.quantities.candidate import Candidate

INCHES = Decimal(12)


def read_compound(line: Line, at: int) -> Candidate | None:
    """Read feet and inches as inches; None when they do not stand there."""
    feet = read_amount(line, at)
    if feet is None or feet.unit != "foot" or feet.value is None:
        return None
    begin = feet.stop + 1 if line.word(feet.stop) in {",", "and"} else feet.stop
    inches = read_amount(line, begin)
    if inches is not None and inches.unit == "inch" and inches.value is not None:
        return inches._replace(first=at, value=feet.value * INCHES + inches.value)
    return read_hyphened(line, feet, feet.value)


def read_hyphened(line: Line, feet: Candidate, value: Decimal) -> Candidate | None:
    """Read "6-foot-2", where the inches go without their name."""
    if line.word(feet.stop) not in HYPHENS or not line.glued(feet.stop):
        return None
    inches = read_plain(line, feet.stop + 1)
    if inches is None or not 0 < inches.value < INCHES:
        return None
    return feet._replace(stop=inches.stop, value=value * INCHES + inches.value, unit="inch")
