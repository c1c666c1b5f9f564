"""Units that an earlier figure names: "3 million barrels a day, its quota is 2.5 million"."""

from decimal import Decimal
from typing import NamedTuple

from digests.figures.numerals.counted_nouns import BREAKS
from digests.figures.numerals.pieces import Line
from digests.figures.quantities.candidate import Candidate
from digests.figures.units.money import place_of
from digests.model import Kind
from digests.text.word_lists import words

MILLION = Decimal(10**6)
STANDING = words("on at to from with versus against party bloc alliance coalition list")
"""Before a party's share: "the Greens are on 11, the Farmers' party 9"."""
COUNTING = words("number numbers population toll total count people")
"""Behind these a bare million counts: "the number of needy people was under two million"."""
FARTHEST_COUNT = 12
PAYING = words("pay pays paid paying cost costs costing earn earns earned earning charge charged")
"""Behind these a number is money: "on a loan of 4 million kroner she pays about 9,000 a month"."""
HEDGES = words("about around some nearly almost roughly over just only")
PARTIES = ("poll", "voter", "election", "parties")
"""Where an article's lead has one of these, shares are told without their percent sign."""
BEHIND_ALONE = BREAKS | words("last this next year month week annually overall instead too so out")
AGAINST = words("against versus from")
COMPARED_BY = words("with to")
LEADING = words("up down ahead behind lead leads led leading trails trailed")
PERCENT_SIGNS = words("% percent cent pc pct")
FARTHEST_COMPARED = 12
MOST_SHARES = Decimal(100)


class Memory(NamedTuple):
    """What the article told last: its last figure of millions, its last figure if a percentage.

    Of an article with two currencies no bare million takes one over.
    """

    millions: Candidate | None = None
    percent: Candidate | None = None
    currencies: frozenset[str] = frozenset()

    def with_next(self, told: Candidate) -> "Memory":
        """Go on to the next figure."""
        money = {told.unit} if told.unit and told.kind is Kind.MONEY else ()
        return Memory(
            told if told.magnitude >= MILLION else self.millions,
            told if told.kind is Kind.PERCENT else None,
            self.currencies.union(money),
        )

    @property
    def points(self) -> Candidate | None:
        """Give the last figure if it was one of percentage points."""
        points = self.percent is not None and self.percent.unit == "percentage_point"
        return self.percent if points else None

    @property
    def is_mixed(self) -> bool:
        """Tell whether it is unclear which money bare millions are."""
        money = self.millions is not None and self.millions.kind is Kind.MONEY
        return money and len(self.currencies) > 1


def take_unit(line: Line, bare: Candidate, memory: Memory) -> Candidate:
    """Give a number that names nothing the unit which an earlier figure named."""
    if bare.kind is not Kind.COUNT or bare.unit is not None or not is_alone(line, bare):
        return bare
    if len(memory.currencies) == 1 and is_paid(line, bare):
        return bare._replace(unit=min(memory.currencies), kind=Kind.MONEY)
    if bare.magnitude >= MILLION:
        unclear = memory.is_mixed or is_counting(line, bare)
        return bare if unclear else with_unit_of(bare, memory.millions)
    if is_led(line, bare):
        return with_unit_of(bare, memory.points)
    shared = is_share(line, bare) or is_second(line, bare) or is_compared(line, bare)
    return with_unit_of(bare, memory.percent) if shared else bare


def is_alone(line: Line, bare: Candidate) -> bool:
    """Tell whether nothing counted follows: "a quota of 2.5 million, it said"."""
    behind = line.word(bare.stop)
    if behind == "of" or line.is_capital(bare.stop):
        return False
    return not behind.isalpha() or behind in BEHIND_ALONE


def is_paid(line: Line, bare: Candidate) -> bool:
    """Tell whether somebody pays so much, over a hedge."""
    hedged = line.word(bare.first - 1) in HEDGES
    return line.word(bare.first - 1 - hedged) in PAYING


def is_counting(line: Line, bare: Candidate) -> bool:
    """Tell whether the words before say that people or things are counted."""
    before = line.words[max(0, bare.first - FARTHEST_COUNT) : bare.first]
    return not COUNTING.isdisjoint(before)


def is_share(line: Line, bare: Candidate) -> bool:
    """Tell whether a party's share is told: "the Greens are on 11, the Liberals at 4.8"."""
    small = bare.value is not None and bare.value < MOST_SHARES
    told = line.word(bare.first - 1) in STANDING or line.is_capital(bare.first - 1)
    return small and told and any(place_of(line, stem) is not None for stem in PARTIES)


def is_led(line: Line, bare: Candidate) -> bool:
    """Tell whether a lead is told: "up by 4 points in Tarn and by 1 in Velta"."""
    led = line.word(bare.first - 2) in LEADING or line.word(bare.first - 2) == "and"
    return line.word(bare.first - 1) == "by" and led


def is_second(line: Line, bare: Candidate) -> bool:
    """Tell whether a share goes on with "and": "2.1 percent this year and 1.8 next"."""
    return "." in line.word(bare.first) and line.word(bare.first - 1) == "and"


def is_compared(line: Line, bare: Candidate) -> bool:
    """Tell whether it is set against a percentage: "40 percent, compared with 31 last year"."""
    at = bare.first - (line.word(bare.first - 1) in HEDGES)
    spelled = line.word(at - 1) in COMPARED_BY and line.word(at - 2) == "compared"
    small = line.is_digits(bare.first) and bare.value is not None and bare.value < MOST_SHARES
    before = line.words[max(0, at - FARTHEST_COMPARED) : at]
    return (
        small
        and (spelled or line.word(at - 1) in AGAINST)
        and not PERCENT_SIGNS.isdisjoint(before)
    )


def with_unit_of(bare: Candidate, named: Candidate | None) -> Candidate:
    """Take over another figure's unit, if it has one."""
    if named is None or named.unit is None:
        return bare
    return bare._replace(unit=named.unit, kind=named.kind)
