"""Ranges: 10 to 15 · between five and seven · 5-7 percent · $2 million to $3 million."""

from dataclasses import replace
from decimal import Decimal

from digests.figures.amounts import read_amount
from digests.figures.candidate import Candidate
from digests.figures.fractions import read_part
from digests.figures.magnitudes import ONE
from digests.figures.pieces import HYPHENS, Line
from digests.figures.word_lists import words
from digests.model import Kind, Modifier

HEDGES = words("about around some roughly perhaps maybe nearly almost approximately possibly even")
"""What may stand before either end: "between about 10 and perhaps 15"."""
MOST_HEDGES = 2
STEPS = HEDGES | words("by another further")
"""Between a change and how large it was: "rose by another 3 to 12"."""
RANGE_CUES = words("ranging range ranges ranged varying vary varies anywhere somewhere")
"""Before "from" these tell a range whatever follows: "fees ranging from $5 to $8"."""
CHANGES = words(
    """rose rise rises rising risen increase increased increases increasing fell fall falls falling
    fallen drop dropped drops dropping decline declined declines declining decrease decreased
    decreases decreasing grew grow grows growing grown growth went go goes going gone jump jumped
    jumps jumping climb climbed climbs climbing surge surged surges surging soar soared soars slip
    slipped slips slide slid slides sink sank shrank shrink shrinks shrunk cut cuts cutting raise
    raised raises raising lower lowered lowers lowering reduce reduced reduces reducing reduction
    up down move moved moves moving change changed changes changing double doubled expand expanded
    upgrade upgraded downgrade downgraded revise revised revises revising widen widened narrow
    narrowed improve improved worsened dip dipped tumble tumbled plunge plunged swell swelled bring
    brought brings push pushed pushes take took takes boost boosted boosts hike hiked hikes edge
    edged tick ticked rebound rebounded recover recovered accelerate accelerated slow slowed ease
    eased trim trimmed extend extended upped advance advanced progress came come swing swung"""
)
"""Before "from" these tell a change, and a change is two figures: "rose from 5 to 8"."""
FARTHEST_CHANGE = 14
"""Pieces: "raised its key rate, long among the lowest in the world, from 5 to 8 percent"."""
MOST_TIMES_OR = Decimal(10)
"""Of "a or b" the second is no more than so many times the first."""


def read_range(line: Line, at: int) -> Candidate | None:
    """Read the range whose lower end begins at `at`; None when no range does."""
    low = read_end(line, at)
    if low is None or low.value is None:
        return None
    opener = opening(line, at)
    high_at = behind_joint(line, low.stop, opener)
    high = read_end(line, skip_hedges(line, high_at)) if high_at else None
    if high is None or high.value is None or high.value == low.value:
        return None
    if opener == "from" and is_change(line, at, low, high):
        return None
    if not opener and is_step(line, at, low, high):
        return None
    if low.is_bare and high.is_bare and not is_plain_joint(line, low, high, opener):
        return None
    return joined(line, low, high)


def read_end(line: Line, at: int) -> Candidate | None:
    """Read one end of a range: an amount, or a fraction ("a third to a half")."""
    amount = read_amount(line, at)
    return (
        read_part(line, at)
        if amount is None or line.word(at) == "half"
        else with_fraction(line, at, amount)
    )


def with_fraction(line: Line, at: int, amount: Candidate) -> Candidate:
    """Prefer the fraction where the numeral is only its numerator ("two-thirds to three-quarters")."""
    part = read_part(line, at) if amount.is_bare else None
    return part if part is not None and part.stop > amount.stop else amount


def opening(line: Line, at: int) -> str:
    """Find the word that opens the range before its first end, over a hedge: between, from."""
    before = at - 1
    while before > at - 1 - MOST_HEDGES and line.word(before) in HEDGES:
        before -= 1
    return line.word(before) if line.word(before) in {"between", "from"} else ""


def behind_joint(line: Line, at: int, opener: str) -> int:
    """Step over what joins the ends; 0 when nothing does. "- to" joins "3- to 5-year" too."""
    begin = at
    if line.word(begin) in HYPHENS and line.word(begin + 1) in {"to", "or"}:
        begin += 1
    word = line.word(begin)
    spelled = word in {"to", "or"} or (word == "and" and opener == "between")
    dashed = word in HYPHENS and (line.glued(begin) == line.glued(begin + 1) or word == "–")
    if not spelled and not dashed:
        return 0
    stop = begin + 1
    glued_word = spelled and line.word(stop) in HYPHENS and line.glued(stop)
    return stop + 1 if glued_word else stop


def skip_hedges(line: Line, at: int) -> int:
    """Step over hedges before the upper end ("10 to perhaps 15")."""
    stop = at
    while stop < at + MOST_HEDGES and line.word(stop) in HEDGES:
        stop += 1
    return stop


def is_change(line: Line, at: int, low: Candidate, high: Candidate) -> bool:
    """Tell "rose from 5 to 8" from "from 5 to 8 feet long"."""
    nearest = max(0, at - FARTHEST_CHANGE)
    before = set(line.words[nearest : max(0, at - 1)])
    if before & RANGE_CUES:
        return False
    if before & CHANGES or (low.value or 0) > (high.value or 0):
        return True
    both_measured = not low.is_bare and not high.is_bare
    return both_measured or not (high.unit or line.is_lower(high.stop))


def is_step(line: Line, at: int, low: Candidate, high: Candidate) -> bool:
    """Tell "rose 50 cents to $80" and "rose by 3 to 12" from "grew 5 to 10 percent"."""
    before = at - 1
    while before > at - 1 - MOST_HEDGES and line.word(before) in STEPS:
        before -= 1
    changed = line.word(before) in CHANGES and line.word(low.stop) == "to"
    return changed and low.is_bare == high.is_bare


def is_plain_joint(line: Line, low: Candidate, high: Candidate, opener: str) -> bool:
    """Tell whether two bare numerals make a range; "won 3-1" and "two or three" differ."""
    if opener == "between":
        return True
    lower, upper = low.value or ONE, high.value or ONE
    if lower > upper:
        return False
    is_or = "or" in line.words[low.stop : low.stop + 2]
    return not is_or or upper <= MOST_TIMES_OR * max(lower, ONE)


def joined(line: Line, low: Candidate, high: Candidate) -> Candidate | None:
    """Make one figure of both ends, with magnitude and unit shared; None when they do not fit."""
    low, high = share_magnitude(low, high), share_unit(low, high)
    if low.value is None or high.value is None or not fit(low, high):
        return None
    between = replace(high, first=low.first, value=None, modifier=Modifier.BETWEEN)
    ends = sorted((low.value, high.value))
    descending = ends[0] != low.value
    return (
        None
        if descending and not has_and(line, low)
        else replace(between, low=ends[0], high=ends[1])
    )


def has_and(line: Line, low: Candidate) -> bool:
    """Tell whether the ends are joined by "and", where the larger may come first."""
    return line.word(low.stop) == "and"


def share_magnitude(low: Candidate, high: Candidate) -> Candidate:
    """Give the lower end the magnitude of the upper: "2 to 3 million", not "900 to 2 million"."""
    if low.value is None or high.value is None or low.magnitude != ONE:
        return low
    shares = high.magnitude != ONE and low.value < high.value / high.magnitude
    if shares and low.unit in {None, high.unit}:
        return replace(low, value=low.value * high.magnitude)
    return replace(low, value=low.value * high.magnitude) if shares and high.unit is None else low


def share_unit(low: Candidate, high: Candidate) -> Candidate:
    """Give the upper end the currency that only the lower one has: "$3-4 million"."""
    if low.kind is Kind.MONEY and high.unit is None:
        return replace(high, unit=low.unit, kind=Kind.MONEY)
    return high


def fit(low: Candidate, high: Candidate) -> bool:
    """Tell whether both ends are of one unit, or the lower leaves it to the upper."""
    if low.kind is Kind.FRACTION or high.kind is Kind.FRACTION:
        return low.kind is high.kind
    return low.unit is None or low.unit == high.unit
