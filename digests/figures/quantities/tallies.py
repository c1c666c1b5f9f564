"""Tallies: votes and scores, of which each side is a figure ("52-48", "by 52 votes to 48")."""

from decimal import Decimal

from digests.figures.numerals.counted_nouns import is_plural
from digests.figures.numerals.magnitudes import MAGNITUDE_WORDS
from digests.figures.numerals.number import Number
from digests.figures.numerals.pieces import HYPHENS, Line
from digests.figures.numerals.runs import read_plain
from digests.figures.quantities.candidate import Candidate
from digests.model import Kind
from digests.text.word_lists import words

TALLIED = words(
    """votes vote points point goals goal runs run games game sets set seats wickets ballots tries
    frames legs"""
)
"""Between the sides: "52 votes to 48"."""
CONTESTS = words(
    """voted vote votes voting ballot passed approved rejected backed defeated ruled ruling
    decision majority senate house committee court justices split margin lead leads led leading
    trail trails trailed ahead score scored scoring win wins won winning lose loses lost losing
    loss beat beats beating thrashed thrash crushed defeat draw drew drawn tie tied match game
    games halftime victory series final semi semifinal quarterfinal champions league cup season
    record standings unbeaten aggregate penalties shootout edged downed routed blanked stunned
    equaliser equalizer set sets inning innings quarter favour favor against odds poll ratio
    comeback"""
)
FARTHEST = 12
"""Pieces to either side in which a contest is named, where the numerals alone do not tell."""
LARGEST = Decimal(2000)
MEASURED_BEHIND = words("% percent per pc").union(MAGNITUDE_WORDS)


def read_tally(line: Line, at: int) -> tuple[Candidate, ...]:
    """Read both sides of a vote or score; empty when there is none."""
    first = read_side(line, at)
    if first is None or line.word(at - 1) == "from":
        return ()
    named = line.word(first.stop) in TALLIED
    joint = first.stop + named
    tied = is_tied_to(line, joint)
    dashed = not named and (is_dash(line, joint) or tied)
    second_at = joint + 3 if tied else joint + 1
    second = read_side(line, second_at)
    if second is None or not is_free(line, second, named=named):
        return ()
    joined = dashed or line.word(joint) in {"to", "against"} or is_spaced(line, joint)
    if not joined or not (named or is_tally(line, first, second, dashed=dashed)):
        return ()
    sides = ((at, first), (second_at, second))
    return tuple(Candidate(begin, side.stop, side.value, kind=Kind.TALLY) for begin, side in sides)


def read_side(line: Line, at: int) -> Number | None:
    """Read a numeral that can be a side of a vote or score."""
    side = read_plain(line, at)
    if side is None or side.value != side.value.to_integral_value() or side.value >= LARGEST:
        return None
    return side


def is_dash(line: Line, at: int) -> bool:
    """Tell whether a hyphen or dash touches the numerals on both sides."""
    return line.word(at) in HYPHENS and line.glued(at) and line.glued(at + 1)


def is_spaced(line: Line, at: int) -> bool:
    """Tell whether a dash stands free between numerals in digits: "Spain 1 – 0 Italy"."""
    free = line.word(at) in HYPHENS and not line.glued(at) and not line.glued(at + 1)
    return free and all(is_low(line.word(side)) for side in (at - 1, at + 1))


def is_low(word: str) -> bool:
    """Tell whether digits stand there that are no year: "Spain 1 – 0", not "in 373 - 374"."""
    return word.isdecimal() and len(word) <= 2


def is_tied_to(line: Line, at: int) -> bool:
    """Tell whether hyphens tie "to" to both numerals: "a 3-to-1 majority"."""
    tied = line.word(at) in HYPHENS and line.word(at + 1) == "to" and line.word(at + 2) in HYPHENS
    return tied and line.glued(at + 1) and line.glued(at + 3)


def is_free(line: Line, side: Number, *, named: bool) -> bool:
    """Tell whether nothing behind the second numeral makes it more than a side: "5-7 percent"."""
    word = line.word(side.stop)
    if word in HYPHENS and line.glued(side.stop):
        return line.is_lower(side.stop + 1)
    letters = line.glued(side.stop) and word.isalpha() and not named
    return word not in MEASURED_BEHIND and not letters


def is_tally(line: Line, first: Number, second: Number, *, dashed: bool) -> bool:
    """Tell a vote or score from a range: the larger side comes first, or a contest is named."""
    if dashed and (first.value >= second.value or first.value == 0):
        return True
    near = line.words[max(0, first.stop - 1 - FARTHEST) : second.stop + FARTHEST]
    named = line.is_capital(first.stop - 2) and line.is_capital(second.stop)
    contest = named or not CONTESTS.isdisjoint(near)
    return contest and not is_counted(line, second.stop)


def is_counted(line: Line, at: int) -> bool:
    """Tell whether a counted noun follows: "lost 5 to 8 players" names no score."""
    return line.is_lower(at) and is_plural(line.word(at))


def as_votes(line: Line, candidate: Candidate) -> Candidate:
    """Count votes as a tally: "she won with 220 votes"."""
    votes = candidate.is_bare and line.word(candidate.stop) == "votes"
    return candidate._replace(kind=Kind.TALLY) if votes else candidate
