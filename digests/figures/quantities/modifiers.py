"""Modifiers: which hedge beside a number is meant ("at least 55", "200 or so"), and how far."""

from typing import NamedTuple

from digests.figures.numerals.counted_nouns import BREAKS, counted_noun
from digests.figures.numerals.pieces import Line
from digests.figures.quantities.candidate import Candidate
from digests.figures.quantities.hedges import EMPTY, LEFT, RIGHT, Form
from digests.figures.quantities.negations import turned
from digests.figures.quantities.prepositions import means_hedge
from digests.model import Kind, Modifier
from digests.text.word_lists import words


class Hedge(NamedTuple):
    """What a hedge says, and its pieces `first` to `stop`."""

    modifier: Modifier
    first: int
    stop: int


FILLERS = words("a an another additional further extra even just only") | frozenset("\"“‘'")
"""Between a hedge and its number: "at least another 12", "up to an additional 5"."""
MOST_FILLERS = 3


def modified(line: Line, candidate: Candidate) -> tuple[Candidate, Hedge | None]:
    """Give a number with its modifier, and the hedge; ranges and vague words keep their own."""
    hedge = (
        hedge_before(line, candidate)
        or estimate_before(line, candidate)
        or hedge_behind(line, candidate)
    )
    if hedge is None or candidate.modifier is not Modifier.EXACT:
        return candidate, hedge
    return candidate._replace(modifier=turned(line, hedge.modifier, hedge.first)), hedge


# ── before the number ───────────────────────────────────────────────────────────────────────


def hedge_before(line: Line, candidate: Candidate) -> Hedge | None:
    """Find the hedge before the number; of two the bound counts: "up to some 200"."""
    inner = nearest_hedge(line, candidate, candidate.first)
    if inner is None or inner.modifier is not Modifier.ABOUT:
        return inner
    outer = nearest_hedge(line, candidate, inner.first)
    bound = outer is not None and outer.modifier is not Modifier.ABOUT
    if outer is None or not bound or outer.stop - outer.first < 2:  # "takes over about 700 men"
        return inner
    return outer._replace(stop=inner.stop)


def nearest_hedge(line: Line, candidate: Candidate, stop: int) -> Hedge | None:
    """Find the hedge that ends at `stop`, or before fillers there."""
    for _ in range(MOST_FILLERS + 1):
        for form in LEFT.get(line.word(stop - 1), EMPTY):
            first = stop - len(form.pieces)
            if line.matches(first, form.pieces) and means_hedge(line, candidate, first, form):
                return Hedge(form.modifier, first, stop)
        if line.word(stop - 1) not in FILLERS:
            break
        stop -= 1
    return None


MOST_ESTIMATED = 4


def estimate_before(line: Line, candidate: Candidate) -> Hedge | None:
    """Read "an estimated population of 200 million": the estimate is the number."""
    at = candidate.first
    if line.word(at - 1) not in {"of", "at"}:
        return None
    for before in range(at - 2, max(-1, at - 2 - MOST_ESTIMATED), -1):
        if line.word(before) == "estimated":
            return Hedge(Modifier.ABOUT, before, at)
        if not line.is_lower(before):
            break
    return None


# ── behind the number ───────────────────────────────────────────────────────────────────────

GLUED = words("plus odd tops")
MOST_COUNTED = 4
NO_NOUNS = words("and in of at on to for by with was were is are or who that")


def hedge_behind(line: Line, candidate: Candidate) -> Hedge | None:
    """Find the hedge that follows the number, or one noun behind it: "200 people or so"."""
    own = hedge_at(line, candidate.stop)
    noun = line.word(candidate.stop)
    if own is not None or not noun.isalpha() or noun in NO_NOUNS:
        return own
    if line.word(candidate.stop + 1) == "or":
        return hedge_at(line, candidate.stop + 1)
    return give_or_take(line, candidate.stop)


def give_or_take(line: Line, at: int) -> Hedge | None:
    """Read "200 red tents, give or take", over the counted words."""
    for before in range(at + 1, at + 1 + MOST_COUNTED):
        if line.matches(before, ("give", "or", "take")):
            return Hedge(Modifier.ABOUT, before, before + 3)
        if not line.is_lower(before) and line.word(before) != ",":
            return None
    return None


def hedge_at(line: Line, at: int) -> Hedge | None:
    """Read the hedge that begins at `at`."""
    for form in RIGHT.get(line.word(at), EMPTY):
        stop = at + len(form.pieces)
        if line.matches(at, form.pieces) and is_closed(line, at, form, stop):
            return Hedge(form.modifier, at, stop)
    return None


def is_closed(line: Line, at: int, form: Form, stop: int) -> bool:
    """Tell "at 31, at least." from "31, at least partly"; "plus" touches its number."""
    if form.pieces[0] in GLUED:
        return line.glued(at)
    if form.pieces[0] == "+" and not line.glued(at):  # "1,000 + readers", but "$15 + tax"
        return line.word(stop) in BREAKS or counted_noun(line, stop) != ""
    if form.pieces[0] == "estimated":  # "12 estimated cases", but "the 12 estimated it"
        return counted_noun(line, stop) != ""
    if form.pieces[-1] in {"least", "most"}:
        return not line.is_lower(stop) and not line.is_digits(stop)
    return True


# ── conversions ─────────────────────────────────────────────────────────────────────────────

MEASURED = (Kind.MEASURE, Kind.MONEY)
OPENING = frozenset({"(", "[", "or", "/"})


def is_conversion(line: Line, first: Candidate, second: Candidate) -> bool:
    """Tell whether the second amount says the first again: "280 km (175 miles)"."""
    if first.kind is not second.kind or first.kind not in MEASURED or first.unit == second.unit:
        return False
    begin = first.stop + 1 if line.word(first.stop) == "," else first.stop
    return line.word(begin) in OPENING and second.first - begin <= 1 + MOST_FILLERS
