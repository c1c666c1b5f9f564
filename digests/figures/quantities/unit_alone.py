"""A unit that only an article counts: "a mile wide", "up a penny"; "a year" is no figure."""

from decimal import Decimal

from digests.figures.numerals.number_words import ARTICLES
from digests.figures.numerals.pieces import Line
from digests.figures.quantities.candidate import Candidate
from digests.figures.units.money import read_word
from digests.figures.units.unit_spellings import read_unit
from digests.model import Kind
from digests.text.word_lists import words

LENGTHS = words("mile metre meter kilometre kilometer foot yard inch")
COINS = words("penny cent")
NOTES = {"fiver": Decimal(5), "tenner": Decimal(10)}
"""British notes: "a kennel that costs more than a tenner"."""
ALONE = LENGTHS | COINS | frozenset(NOTES)
STEPS = words("rose fell up down by gained lost climbed dropped added shed raised cut only just")
"""Before a coin these tell a price's change: "wages rose a penny", unlike "without a penny"."""
EACH = words("a an per each")
EARNING = words("share unit gallon litre liter mile minute barrel pound ounce")
"""Behind a coin these tell a price or a gain: "it will earn a penny a share"."""
EXTENTS = words("wide long deep high tall thick away across offshore inland above below shy")


def read_unit_alone(line: Line, at: int) -> Candidate | None:
    """Read the length or coin that has an article for its numeral at `at`."""
    if line.word(at) not in ARTICLES or line.word(at + 1) not in ALONE:
        return None
    if note := NOTES.get(line.word(at + 1)):
        return Candidate(at, at + 2, note, unit="GBP", kind=Kind.MONEY)
    if line.word(at + 1) in COINS:
        return read_coin(line, at)
    unit = read_unit(line, at + 1)
    if unit is None or unit.kind is not Kind.MEASURE or line.word(unit.stop) not in EXTENTS:
        return None
    return Candidate(at, unit.stop, Decimal(1), unit=unit.name, kind=unit.kind)


def read_coin(line: Line, at: int) -> Candidate | None:
    """Read "rose a penny", "up a cent on the day"."""
    coin = read_word(line, at + 1)
    each = line.word(at + 2) in EACH and line.word(at + 3) in EARNING
    stocks = line.word(at + 2) in {"stock", "stocks"}
    if coin is None or stocks or not (each or line.word(at - 1) in STEPS):
        return None
    return Candidate(at, coin.stop, coin.factor, unit=coin.code, kind=Kind.MONEY)
