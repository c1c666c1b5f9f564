"""Tallies: votes and scores, of which each side is a figure ("52-48", "by 52 votes to 48")."""

from decimal import Decimal

from digests.figures.candidate import Candidate
from digests.figures.number import Number
from digests.figures.pieces import HYPHENS, Line
from digests.figures.runs import read_plain
from digests.figures.word_lists import words
from digests.model import Kind

TALLIED = words(
    """votes vote points point goals goal runs run games game sets set seats wickets ballots tries
    frames legs"""
)
"""Between the sides: "52 votes to 48"."""
CONTESTS = words(
    """voted vote votes voting ballot passed approved rejected backed defeated ruled ruling decision
    majority senate house committee court justices split margin lead leads led leading trail trails
    trailed ahead score scored win wins won winning lose loses lost losing loss beat beats beating
    thrashed thrash crushed defeat draw drew drawn tie tied match game games half-time halftime
    victory win series final semi semifinal quarterfinal champions league cup season record
    standings unbeaten aggregate penalties shootout edged downed routed blanked stunned equaliser
    equalizer set sets inning innings quarter scored scoring favour favor against odds poll ratio comeback"""
)
FARTHEST = 12
"""Pieces to either side in which a contest must be named, where the numerals alone do not tell."""
LARGEST_PLAIN = Decimal(2000)


def read_tally(line: Line, at: int) -> tuple[Candidate, ...]:
    """Read both sides of a vote or score; empty when there is none."""
    first = read_plain(line, at)
    if first is None or not is_whole(first):
        return ()
    behind = first.stop + 1 if line.word(first.stop) in TALLIED else first.stop
    named = behind > first.stop
    joint = line.word(behind)
    if line.word(at - 1) == "from":
        return ()
    second = read_plain(line, behind + 1)
    if second is None or not is_whole(second) or not is_free(line, second, named=named):
        return ()
    dashed = joint in HYPHENS and line.glued(behind) and line.glued(behind + 1) and not named
    if not dashed and joint not in {"to", "against"}:
        return ()
    if not (named or is_tally(line, first, second, dashed=dashed)):
        return ()
    return tuple(
        Candidate(start, number.stop, number.value, kind=Kind.TALLY)
        for start, number in ((at, first), (behind + 1, second))
    )


def is_whole(number: Number) -> bool:
    """Tell whether a numeral can be a side of a vote or score."""
    return number.value == number.value.to_integral_value() and number.value < LARGEST_PLAIN


def is_free(line: Line, second: Number, *, named: bool) -> bool:
    """Tell whether nothing behind the second numeral makes it more than a side: "5-7 percent"."""
    word = line.word(second.stop)
    if word in HYPHENS and line.glued(second.stop):
        return line.is_lower(second.stop + 1) and not line.is_digits(second.stop + 1)
    return named or not (
        word in {"%", "percent", "per", "pc"} or line.glued(second.stop) and word.isalpha()
    )


def is_tally(line: Line, first: Number, second: Number, *, dashed: bool) -> bool:
    """Tell a vote or score from a range: the larger side comes first, or a contest is named."""
    if dashed and (first.value >= second.value or first.value == 0):
        return True
    near = line.words[max(0, first.stop - 1 - FARTHEST) : second.stop + FARTHEST]
    contest = not CONTESTS.isdisjoint(near)
    return contest and not is_counted(line, second.stop)


def is_counted(line: Line, at: int) -> bool:
    """Tell whether a counted noun follows: "lost 5 to 8 players" names no score."""
    word = line.word(at)
    plural = word.endswith("s") and len(word) > 3 and not word.endswith("ss")
    return line.is_lower(at) and (plural or word in {"people", "men", "women", "children"})
