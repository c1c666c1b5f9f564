"""Ranges: 10 to 15 · between five and seven · 5-7 percent · $2 million to $3 million."""

from decimal import Decimal

from digests.figures.numerals.magnitudes import ONE
from digests.figures.numerals.pieces import HYPHENS, Line
from digests.figures.quantities.amounts import read_amount
from digests.figures.quantities.candidate import Candidate
from digests.figures.quantities.changes import is_change, is_step
from digests.figures.quantities.fractions import read_part
from digests.figures.units.unit_sizes import in_unit
from digests.model import Kind, Modifier
from digests.text.word_lists import words

HEDGES = words("about around some roughly perhaps maybe nearly almost approximately possibly even")
"""What may stand before either end: "between about 10 and perhaps 15"."""
MOST_HEDGES = 2
DESCRIBED = HEDGES | words(
    """a an the its their his her estimated reported initially previously originally earlier
    initial previous current"""
)
"""What may stand before the lower end: "from an initially reported 80 to 100"."""
MOST_DESCRIBED = 3
OPENINGS = words("between from")
BRACKETS = frozenset({"(", "["})
FARTHEST_BETWEEN = 10
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
    if high is None or high.value is None or not is_range(line, low, high, opener):
        return None
    return joined(line, low, high)


def read_end(line: Line, at: int) -> Candidate | None:
    """Read one end of a range: an amount, or a fraction ("a third to a half")."""
    amount = read_amount(line, at)
    part = read_part(line, at) if amount is None or amount.is_bare else None
    if amount is None or (part is not None and part.stop > amount.stop):
        return part
    return amount


def opening(line: Line, at: int) -> str:
    """Find the word that opens the range before its first end, over a hedge: between, from."""
    before = at - 1
    while before > at - 1 - MOST_DESCRIBED and line.word(before) in DESCRIBED:
        before -= 1
    if line.word(before) in BRACKETS:  # "between 22 and 26 inches (55 and 66 centimetres)"
        converted = "between" in line.words[max(0, before - FARTHEST_BETWEEN) : before]
        return "between" if converted else ""
    return line.word(before) if line.word(before) in OPENINGS else ""


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
    return stop + 1 if spelled and line.word(stop) in HYPHENS and line.glued(stop) else stop


def skip_hedges(line: Line, at: int) -> int:
    """Step over hedges before the upper end ("10 to perhaps 15")."""
    stop = at
    while stop < at + MOST_HEDGES and line.word(stop) in HEDGES:
        stop += 1
    return stop


def is_range(line: Line, low: Candidate, high: Candidate, opener: str) -> bool:
    """Tell a range from a change and from two numbers that merely stand side by side."""
    if low.value == high.value or is_between_pairs(line, low, high):
        return False
    if opener == "between":
        return True
    if not (opener == "from" and line.word(low.stop) in HYPHENS):  # "from 30%-40% to 70%-75%"
        changes = is_change if opener == "from" else is_step
        if changes(line, low.first, low, high):
            return False
    return not (low.is_bare and high.is_bare) or is_ascending(line, low, high)


def is_between_pairs(line: Line, low: Candidate, high: Candidate) -> bool:
    """Tell whether two scores change: "the lead is up from 53.5-46.5 to 54-46"."""
    before, behind = low.first - 1, high.stop
    hyphens = line.word(before) in HYPHENS and line.word(behind) in HYPHENS
    paired = line.word(before - 1)[:1].isdigit() and line.word(behind + 1)[:1].isdigit()
    return hyphens and paired and line.glued(before) and line.glued(behind)


def is_ascending(line: Line, low: Candidate, high: Candidate) -> bool:
    """Tell whether two bare numerals rise; "two or three" may not rise far."""
    lower, upper = low.value or Decimal(0), high.value or Decimal(0)
    is_or = "or" in line.words[low.stop : low.stop + 2]
    return lower < upper and (not is_or or upper <= MOST_TIMES_OR * max(lower, ONE))


# ── one figure of both ends ─────────────────────────────────────────────────────────────────


def joined(line: Line, low: Candidate, high: Candidate) -> Candidate | None:
    """Make one figure of both ends, with magnitude and unit shared; None when they do not fit."""
    low, high = share_magnitude(low, high), share_unit(low, high)
    low = in_unit_of(line, low, high)
    if low.value is None or high.value is None or not fit(low, high):
        return None
    falls = low.value > high.value
    if falls and line.word(low.stop) != "and":  # "between 15 and 10" may fall, "15 to 10" not
        return None
    least, most = sorted((low.value, high.value))
    ends = high._replace(first=low.first, value=None, low=least, high=most)
    return ends._replace(modifier=Modifier.BETWEEN)


def share_magnitude(low: Candidate, high: Candidate) -> Candidate:
    """Give the lower end the magnitude of the upper: "2 to 3 million", not "900 to 2 million"."""
    if low.value is None or high.value is None or low.magnitude != ONE:
        return low
    smaller = high.magnitude != ONE and low.value < high.value / high.magnitude
    shares = smaller and (low.unit in {None, high.unit} or high.unit is None)
    return low._replace(value=low.value * high.magnitude) if shares else low


def share_unit(low: Candidate, high: Candidate) -> Candidate:
    """Give the upper end the currency that only the lower one has: "$3-4 million"."""
    if low.kind is Kind.MONEY and high.unit is None:
        return high._replace(unit=low.unit, kind=Kind.MONEY)
    return high


def in_unit_of(line: Line, low: Candidate, high: Candidate) -> Candidate:
    """Tell the lower end in the unit of the upper: "90 minutes to two hours" begins at 1.5.

    Only "to" and "and" join such ends: "two weeks or 14 days" says one thing twice.
    """
    apart = low.unit is None or high.unit is None or low.unit == high.unit
    if apart or low.value is None or line.word(low.stop) not in {"to", "and"}:
        return low
    value = in_unit(low.value, low.unit or "", high.unit or "")
    return low if value is None else low._replace(value=value, unit=high.unit)


def fit(low: Candidate, high: Candidate) -> bool:
    """Tell whether both ends are of one unit, or the lower leaves it to the upper."""
    if Kind.FRACTION in {low.kind, high.kind}:
        return low.kind is high.kind
    return low.unit is None or low.unit == high.unit
