"""Multiples: doubled · tripled · halved · twice as many · 10 times higher · fourfold."""

from dataclasses import replace
from decimal import Decimal

from digests.figures.candidate import Candidate
from digests.figures.number_words import CARDINALS
from digests.figures.pieces import Line, skip_hyphen
from digests.model import Kind

VERBS = {
    "halved": Decimal("0.5"),
    "halving": Decimal("0.5"),
    "halve": Decimal("0.5"),
    "doubled": Decimal(2),
    "doubling": Decimal(2),
    "tripled": Decimal(3),
    "tripling": Decimal(3),
    "trebled": Decimal(3),
    "trebling": Decimal(3),
    "quadrupled": Decimal(4),
    "quadrupling": Decimal(4),
    "quintupled": Decimal(5),
    "quintupling": Decimal(5),
}
NO_CHANGE_BEFORE = frozenset("down up over back as".split())
"""With these the verb means something else: "she doubled down", "he doubled up in pain"."""
DOUBLES = {
    "double": Decimal(2),
    "triple": Decimal(3),
    "treble": Decimal(3),
    "quadruple": Decimal(4),
}
AFTER_DOUBLE = frozenset("the that those its their his her what last this in by from to".split())
BEFORE_DOUBLE = frozenset("to will would could may might can should than nearly almost about".split())
"""Beside these "double" is a multiple; else it is "double talk", "a double murder"."""
FREQUENCIES = {"twice": Decimal(2), "thrice": Decimal(3)}
FOLD = "fold"
TIMES = frozenset({"times", "x", "×"})
AFTER_TIMES = frozenset(
    "as more higher lower larger greater bigger smaller faster slower less fewer longer the that "
    "its their his her what likelier stronger heavier better worse over cheaper deadlier current "
    "normal average".split()
)
"""Behind "three times" these compare; else it tells how often ("shot three times")."""


def read_multiple(line: Line, at: int) -> Candidate | None:
    """Read the multiple that is a word of its own: a verb, "double", "twice", "fourfold"."""
    word = line.word(at)
    if word in VERBS and line.word(at + 1) not in NO_CHANGE_BEFORE:
        return Candidate(at, at + 1, VERBS[word], kind=Kind.MULTIPLE)
    if word in DOUBLES and is_double(line, at):
        return Candidate(at, at + 1, DOUBLES[word], kind=Kind.MULTIPLE)
    if word in FREQUENCIES:
        kind = Kind.MULTIPLE if line.word(at + 1) in AFTER_TIMES else Kind.COUNT
        return Candidate(at, at + 1, FREQUENCIES[word], kind=kind)
    if word.endswith(FOLD) and word.removesuffix(FOLD) in CARDINALS:
        value = CARDINALS[word.removesuffix(FOLD)]
        return Candidate(at, at + 1, value, kind=Kind.MULTIPLE)
    return None


def is_double(line: Line, at: int) -> bool:
    """Tell "double the number" and "more than double" from "a double agent"."""
    following = line.word(at + 1)
    if following in AFTER_DOUBLE:
        return True
    adjective = line.is_lower(at + 1) and following not in {"over", "as"}
    return line.word(at - 1) in BEFORE_DOUBLE and not adjective and not line.glued(at + 1)


def add_times(line: Line, amount: Candidate) -> Candidate:
    """Turn a bare numeral into a multiple where "times as many" or "-fold" follows."""
    begin = skip_hyphen(line, amount.stop)
    word = line.word(begin)
    if amount.unit is not None or amount.value is None:
        return amount
    compared = word in TIMES and (word != "times" or line.word(begin + 1) in AFTER_TIMES)
    if word == FOLD or (compared and (word == "times" or line.glued(begin))):
        return replace(amount, stop=begin + 1, kind=Kind.MULTIPLE)
    return amount
