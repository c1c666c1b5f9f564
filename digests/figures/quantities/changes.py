"""Changes, whose two ends are two figures: "rose from 5 to 8" · "fell 12 cents to $1.27"."""

from decimal import Decimal

from digests.figures.numerals.counted_nouns import counted_noun
from digests.figures.numerals.magnitudes import ONE
from digests.figures.numerals.pieces import Line
from digests.figures.quantities.candidate import Candidate
from digests.model import Kind
from digests.text.word_lists import words

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
    brought brings push pushed pushes boost boosted boosts hike hiked hikes edge edged tick ticked
    rebound rebounded recover recovered accelerate accelerated slow slowed ease eased trim trimmed
    leap leaps leapt leaped rocketed crept inched plummeted plummets dived mushroomed ballooned
    spiralled quickened strengthened weakened dwindled receded contracted
    extend extended upped advance advanced progress swing swung gain gained gains add added adding
    lost lose shed tripled trebled quadrupled halved"""
)
FARTHEST = 14
"""Pieces: "raised its key rate, long among the lowest in the world, from 5 to 8 percent"."""
STEP_WORDS = words(
    "by another further about around some nearly almost roughly just only over more than"
)
"""Between a change and how large it was: "rose by another 3 to 12"."""
MOST_STEP_WORDS = 3
MOST_TIMES = Decimal(3)
"""A forecast's upper end is no more than so many times the lower one."""
THOUSAND = Decimal(1000)
MOST_TIMES_OF_POINTS = Decimal(10)
"""Shares that rise by a bare number of points to more than so many times that are no range."""
FORECASTS = words("would could may might will should can to")
"""Before a change these tell what may come: "profit would fall by 15% to 20%" is a range."""


def is_change(line: Line, at: int, low: Candidate, high: Candidate) -> bool:
    """Tell "rose from 5 to 8" from "from 5 to 8 feet long"; both have "from" before `at`."""
    before = set(line.words[max(0, at - FARTHEST) : max(0, at - 1)])
    if before & RANGE_CUES:
        return False
    coins = min(high.magnitude, ONE) if low.is_bare else ONE  # "from 50 to 60 cents" rises
    if before & CHANGES or (low.value or 0) * coins > (high.value or 0):
        return True
    measured_twice = not low.is_bare and not high.is_bare
    return measured_twice or not (high.unit or line.is_lower(high.stop))


def is_step(line: Line, at: int, low: Candidate, high: Candidate) -> bool:
    """Tell "rose 50 cents to $80" and "rose by 3 to 12" from "grew 5 to 10 percent"."""
    before = at - 1
    while before > at - 1 - MOST_STEP_WORDS and line.word(before) in STEP_WORDS:
        before -= 1
    if low.kind is Kind.MONEY and low.magnitude == ONE < high.magnitude:
        return False  # "cut $5 to $8 million": nothing falls by five dollars to eight million
    near = line.word(at - 1) == "by" or is_near(low, high)
    if is_forecast(line, before) and near and low.kind is Kind.PERCENT:
        return False
    changes = line.word(before) in CHANGES or is_changed_by(line, at, low, high)
    changed = changes and line.word(low.stop) == "to" and not leaves_magnitude_out(low, high)
    if changed and (is_level(low, high) or is_spelled(line, low, high)):
        return True
    alike = low.is_bare == high.is_bare or is_in_points(low, high)
    return changed and alike and not (low.is_bare and counted_noun(line, high.stop))


def leaves_magnitude_out(low: Candidate, high: Candidate) -> bool:
    """Tell "cut $15 to $20 million from its budget", a range, from "fell $2 to $1.9 million"."""
    told_once = low.magnitude == ONE and high.magnitude != ONE and low.unit == high.unit
    digits = (high.value or Decimal(0)) / high.magnitude
    return told_once and not low.is_bare and (low.value or Decimal(0)) < digits


def is_level(low: Candidate, high: Candidate) -> bool:
    """Tell "fell by 4,000 to 1.2 million" from "fell by 1 to 2 million" people."""
    if not low.is_bare or high.kind not in {Kind.COUNT, Kind.MEASURE}:
        return False
    digits = (high.value or Decimal(0)) / high.magnitude
    return high.magnitude != ONE and (low.value or Decimal(0)) >= THOUSAND > digits


def is_spelled(line: Line, low: Candidate, high: Candidate) -> bool:
    """Tell "up one to 38.5 percent", a poll's point, from "up 5 to 30 percent"."""
    steps = low.is_bare and line.word(low.first).isalpha() and low.stop == low.first + 1
    least, most = low.value or Decimal(0), high.value or Decimal(0)
    return steps and high.kind is Kind.PERCENT and most > MOST_TIMES * least and digits(line, high)


def digits(line: Line, candidate: Candidate) -> bool:
    """Tell whether an amount begins with digits."""
    return line.word(candidate.first)[:1].isdigit()


def is_changed_by(line: Line, at: int, low: Candidate, high: Candidate) -> bool:
    """Tell "raised its estimate of costs by $3 to $40" from "raised its prices by $3 to $5"."""
    near = line.words[max(0, at - FARTHEST) : at]
    far = (high.value or Decimal(0)) > MOST_TIMES * (low.value or Decimal(0))
    return far and near[-1:] == ("by",) and not CHANGES.isdisjoint(near)


def is_in_points(low: Candidate, high: Candidate) -> bool:
    """Tell "up two to 52.5 percent", two points, from "fell two to eight percent"."""
    least, most = low.value or Decimal(0), high.value or Decimal(0)
    return low.is_bare and high.kind is Kind.PERCENT and most > MOST_TIMES_OF_POINTS * least


def is_near(low: Candidate, high: Candidate) -> bool:
    """Tell "will grow 3 percent to 4 percent" from "will grow 0.2 percent to 3.1 percent"."""
    least, most = low.value or Decimal(0), high.value or Decimal(0)
    return high.kind is Kind.PERCENT and least < most <= MOST_TIMES * least


def is_forecast(line: Line, at: int) -> bool:
    """Tell whether the change there is only foreseen: "would fall", "is expected to rise"."""
    before = at - 2 if line.word(at - 1) == "be" else at - 1  # "to be up 3 percent to 4 percent"
    return line.word(at) in CHANGES and line.word(before) in FORECASTS
