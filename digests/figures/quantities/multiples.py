"""Multiples: doubled · tripled · halved · twice as many · 10 times higher · fourfold."""

from decimal import Decimal

from digests.figures.numerals.number_words import CARDINALS
from digests.figures.numerals.pieces import HYPHENS, Line, skip_hyphen
from digests.figures.quantities.candidate import Candidate
from digests.model import Kind
from digests.text.word_lists import words

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
NO_CHANGE_BEFORE = words("down up over back as")
"""With these the verb means something else: "she doubled down", "he doubled up in pain"."""
DOUBLES = {
    "double": Decimal(2),
    "triple": Decimal(3),
    "treble": Decimal(3),
    "quadruple": Decimal(4),
}
AFTER_DOUBLE = words("the that those its their his her what last this in by from to")
BEFORE_DOUBLE = words("than nearly almost about roughly")
"""Beside these "double" is a multiple; else it is "double talk", "a double murder"."""
TO_DOUBLE = words("to will would could may might can should must not")
NO_DOUBLE = words(
    "act acts agent agents bed beds bill bluff bogey bogeys check click cross decker deckers "
    "digit digits dip doors dose fault faults figure figures glazing header headers helix "
    "jeopardy life murder park room rooms standard standards talk team trouble vision whammy"
)
"""With these "double" names one thing, also behind "to": "led to double vision"."""
BEFORE_NOUN = words("a an the his her their its our this that another men women mixed")
"""Behind these "double" is a noun or adjective: "he scored a double in May"."""
FREQUENCIES = {"twice": Decimal(2), "thrice": Decimal(3)}
FOLD = "fold"
BE = words("is are was were be been being")
TIMES = frozenset({"times", "x", "×"})
AFTER_TIMES = words(
    "as more higher lower larger greater bigger smaller faster slower less fewer longer the that "
    "its their his her what likelier stronger heavier better worse over cheaper deadlier current "
    "normal average annual brighter closer costlier deeper earnings hotter oversubscribed older "
    "poorer quicker richer safer taller thicker this today warmer weaker wealthier wider younger"
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
    return read_fold(line, at)


def read_fold(line: Line, at: int) -> Candidate | None:
    """Read "fourfold"; "the aim is twofold" gives no number."""
    word = line.word(at)
    value = CARDINALS.get(word.removesuffix(FOLD)) if word.endswith(FOLD) else None
    if value is None or line.word(at - 1) in BE:
        return None
    return Candidate(at, at + 1, value, kind=Kind.MULTIPLE)


def is_double(line: Line, at: int) -> bool:
    """Tell "double the number" and "more than double" from "a double agent"."""
    before, following = line.word(at - 1), line.word(skip_hyphen(line, at + 1))
    if before in BEFORE_NOUN or following in NO_DOUBLE or following in NO_CHANGE_BEFORE:
        return False
    tied = line.word(at + 1) in HYPHENS
    if following in AFTER_DOUBLE or before in TO_DOUBLE:
        return not tied
    return before in BEFORE_DOUBLE and not line.is_lower(at + 1) and not tied


def add_times(line: Line, amount: Candidate) -> Candidate:
    """Turn a bare numeral into a multiple where "times as many" or "-fold" follows."""
    begin = skip_hyphen(line, amount.stop)
    word = line.word(begin)
    if amount.unit is not None or amount.value is None:
        return amount
    if word == "times":
        compared = line.word(begin + 1) in AFTER_TIMES
    elif word in TIMES:
        compared = line.glued(begin) and not line.is_digits(begin + 1)  # no "4x100m"
    else:
        compared = word == FOLD and line.word(amount.first - 1) not in BE
    return amount._replace(stop=begin + 1, kind=Kind.MULTIPLE) if compared else amount
