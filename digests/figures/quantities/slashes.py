"""Fractions with a slash: 1/3 of voters · 4 1/2 years; "9/11" and "3/5/2019" are none."""

from decimal import Decimal

from digests.figures.numerals.pieces import Line
from digests.figures.quantities.amounts import with_suffix
from digests.figures.quantities.candidate import Candidate
from digests.figures.quantities.fractions import PLACES
from digests.model import Kind

LARGEST = 10
"""No larger number stands below the line."""


def read_slashed(line: Line, at: int) -> Candidate | None:
    """Read "1/3 of", "1/2 mile" or "4 1/2 years"; None where the digits are a date or a name."""
    mixed = line.is_digits(at + 1) and line.word(at).isdecimal()
    value = slashed_value(line, at + 1 if mixed else at)
    if value is None:
        return None
    stop = at + 4 if mixed else at + 3
    whole = Decimal(line.word(at)) if mixed else Decimal(0)
    amount = with_suffix(line, Candidate(at, stop, whole + value))
    if amount.unit is not None or mixed:
        return amount
    return amount._replace(kind=Kind.FRACTION) if line.word(stop) == "of" else None


def slashed_value(line: Line, at: int) -> Decimal | None:
    """Give the value of "2/3" where both digits touch the slash."""
    top, bottom = line.word(at), line.word(at + 2)
    tied = line.word(at + 1) == "/" and line.glued(at + 1) and line.glued(at + 2)
    if not tied or not top.isdecimal() or not bottom.isdecimal() or line.word(at + 3) == "/":
        return None
    if not 0 < int(top) < int(bottom) <= LARGEST:
        return None
    return (Decimal(top) / Decimal(bottom)).quantize(PLACES)
