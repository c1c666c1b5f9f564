"""Modifiers: the words on either side that hedge a number ("at least 55", "200 or so")."""

from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from digests.figures.candidate import Candidate
from digests.figures.pieces import PIECE, Line, skip_hyphen
from digests.figures.word_lists import words
from digests.model import Kind, Modifier


class Hedge(NamedTuple):
    """What a hedge says, and its pieces `first` to `stop`."""

    modifier: Modifier
    first: int
    stop: int


BEFORE = {
    Modifier.ABOUT: """about | some | nearly | almost | around | roughly | approximately | close to
        | closer to | nearer to | near to | near | approaching | nearing | approx | approx . | circa | c . | ~ | ≈
        | estimated | estimated at | estimated to be | estimate of | estimates of | virtually
        | practically | not far from | an average of about | perhaps | maybe | more or less | not quite
        | just about | in the region of | on the order of | in the order of | somewhere around
        | something like | in the neighborhood of | in the neighbourhood of | just shy of | shy of
        | just short of | around about""",
    Modifier.AT_LEAST: """at least | no fewer than | no less than | not less than | not fewer than
        | a minimum of | minimum of | minimum | at a minimum of | at the very least | at minimum
        | as few as | as little as | as low as | at the least | ≥ | no lower than | a low of""",
    Modifier.MORE_THAN: """more than | over | above | exceeding | exceed | exceeds | exceeded | topping
        | topped | tops | surpassing | surpassed | surpass | surpasses | upwards of | upward of
        | in excess of | greater than | higher than | larger than | bigger than | longer than
        | well past | north of | > | crossed | crossing | crosses | passed the | past the | beyond
        | better than | older than | heavier than | older than | further than | farther than | taller than
        | deeper than | wider than | faster than | crossed the | crosses the | cross the | topped the
        | surpassed the | passing the | breached the | exceeded the""",
    Modifier.AT_MOST: """at most | at the most | up to | no more than | not more than | as many as
        | as much as | as high as | as long as | as large as | as far as | as big as | within | limited to
        | limited to just | a maximum of | maximum of | maximum | a high of | capped at | no longer than
        | no higher than | no larger than | no greater than | not exceed | not exceeding | ≤
        | at a maximum of | a limit of | a cap of | not to exceed | no later than | limit of
        | anything up to | restricted to""",
    Modifier.LESS_THAN: """fewer than | less than | under | below | lower than | smaller than
        | shorter than | short of | < | south of | slower than | cheaper than""",
}
AFTER = {
    Modifier.ABOUT: "or so | - odd | odd | or thereabouts | give or take | , give or take | - ish",
    Modifier.AT_LEAST: """or more | - plus | plus | + | or higher | or above | or greater | or over
        | or longer | or better | , at a minimum | at a minimum | at the very least | , at least
        | , at the very least | at least | and above | and over | and up | or older | , or more | minimum | and counting""",
    Modifier.AT_MOST: """or less | or fewer | or below | or under | or lower | , at most | at most
        | , at a maximum | at the most | , at the most | or younger | maximum | tops""",
    Modifier.MORE_THAN: "and more | - something",
}
FILLERS = words(
    "the a an another additional further extra even just only almost nearly perhaps"
) | {
    '"',
    "“",
    "‘",
    "'",
}
"""Between a hedge and its number: "at least another 12", "up to an additional 5"."""
MOST_FILLERS = 3
PLACES = words("over under above below around beyond within past")
"""Prepositions of place and time too: "worked under two ministers", "paid over five years"."""
FEWEST_OVER = Decimal(10)
"""Below this a bare count behind a preposition is hardly hedged by it."""
FOR_OVER = words(
    """for just well little slightly after lasted lasts last took takes take taken spent since waited
    than is was been served far not some in of"""
)
OVER_THEN = words("ago later earlier old after before since long late early away now")
"""Beside these "over two years" is a hedge; "spread over two years" tells a span."""


class Spelled(NamedTuple):
    """One hedge as pieces."""

    pieces: tuple[str, ...]
    modifier: Modifier


def spelled(table: dict[Modifier, str], end: int) -> dict[str, tuple[Spelled, ...]]:
    """Index the hedges by their last (-1) or first (0) piece, the longest first."""
    index: dict[str, list[Spelled]] = {}
    for modifier, forms in table.items():
        for form in forms.split("|"):
            pieces = tuple(PIECE.findall(form))
            index.setdefault(pieces[end], []).append(Spelled(pieces, modifier))
    return {
        piece: tuple(sorted(found, key=lambda one: -len(one.pieces)))
        for piece, found in index.items()
    }


LEFT = spelled(BEFORE, -1)
RIGHT = spelled(AFTER, 0)


def hedge_of(line: Line, candidate: Candidate) -> Hedge | None:
    """Find what hedges a number, before it or behind; None when nothing does."""
    return hedge_before(line, candidate) or hedge_behind(line, candidate)


def hedge_before(line: Line, candidate: Candidate) -> Hedge | None:
    """Find the hedge that ends before the number, over fillers."""
    stop = candidate.first
    for _ in range(MOST_FILLERS + 1):
        for form in LEFT.get(line.word(stop - 1), ()):
            first = stop - len(form.pieces)
            if line.matches(first, form.pieces) and hedges(line, candidate, first, form):
                return Hedge(form.modifier, first, stop)
        if line.word(stop - 1) not in FILLERS:
            break
        stop -= 1
    return estimated_noun(line, candidate)


def hedge_behind(line: Line, candidate: Candidate) -> Hedge | None:
    """Find the hedge that follows the number, or its noun ("200 people or so" is none of ours)."""
    for form in RIGHT.get(line.word(candidate.stop), ()):
        stop = candidate.stop + len(form.pieces)
        if line.matches(candidate.stop, form.pieces) and is_hedge_behind(
            line, candidate, form, stop
        ):
            return Hedge(form.modifier, candidate.stop, stop)
    return None


def is_hedge_behind(line: Line, candidate: Candidate, form: Spelled, stop: int) -> bool:
    """Tell "12 at least." from "12 at least partly"; "plus" needs a hyphen or its number's touch."""
    last = form.pieces[-1]
    if form.pieces in {("plus",), ("odd",), ("tops",), ("+",)}:
        return line.glued(candidate.stop) or (last == "odd" and line.is_lower(stop))
    if last in {"least", "most"}:
        return not line.is_lower(stop) and not line.is_digits(stop)
    return True


def hedges(line: Line, candidate: Candidate, first: int, form: Spelled) -> bool:
    """Tell a hedge from a preposition or verb that is spelled alike."""
    word = form.pieces[0]
    if len(form.pieces) > 1:
        return not (word in {"closer", "close"} and line.word(first - 1) == "the")
    if word == "some":
        return True
    if word in PLACES:
        return hedges_as_preposition(line, candidate, first)
    if word in {"minimum", "maximum"}:
        return line.word(first - 1) in {"a", "the", "at"} or first == 0 or True
    return True


def hedges_as_preposition(line: Line, candidate: Candidate, first: int) -> bool:
    """Tell "over 160 people" from "over two days of talks"."""
    word, before, behind = line.word(first), line.word(first - 1), line.word(candidate.stop)
    if candidate.kind is Kind.DURATION:
        if word in {"within", "under", "below"}:
            return True
        return before in FOR_OVER or behind in OVER_THEN
    if word == "within":
        return candidate.unit is not None
    if candidate.kind is Kind.COUNT and candidate.is_bare:
        return candidate.value is None or candidate.value >= FEWEST_OVER or before == "just"
    return True


MOST_ESTIMATED = 4


def estimated_noun(line: Line, candidate: Candidate) -> Hedge | None:
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


def modified(line: Line, candidate: Candidate) -> tuple[Candidate, Hedge | None]:
    """Give a number with its modifier, and the hedge; ranges and vague words keep their own."""
    hedge = hedge_of(line, candidate)
    if hedge is None or candidate.modifier is not Modifier.EXACT:
        return candidate, hedge
    return replace(candidate, modifier=hedge.modifier), hedge


def is_conversion(line: Line, first: Candidate, second: Candidate) -> bool:
    """Tell whether the second amount says the first again: "280 km (175 miles)"."""
    if first.kind is not second.kind or first.kind not in {Kind.MEASURE, Kind.MONEY}:
        return False
    if first.unit == second.unit:
        return False
    begin = first.stop + 1 if line.word(first.stop) == "," else first.stop
    opened = line.word(begin) in {"(", "[", "or", "/"}
    return opened and second.first - begin <= 1 + MOST_FILLERS


def skip_suffix(line: Line, at: int) -> int:
    """Step over a hyphen."""
    return skip_hyphen(line, at)
