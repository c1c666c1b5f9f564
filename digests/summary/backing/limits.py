"""The opening of a sentence that limits its figures: "In 2003, …", "Among women, …"."""

import re
from collections.abc import Sequence

from digests.summary.backing.placements import Placements
from digests.summary.lexicon.hedges import RESETS
from digests.text.word_lists import words

JOINING = words("and but yet so")  # "But in 2003, …"
YEAR = re.compile(r"(?:1[5-9]|20)\d\ds?")
# "In 2003, a quake in the same region killed 2,700 people": not today's toll.
DATING = words("in on by since until between from during before after around late early")
# "Among women, Holloway led 54% to 37%": not among all.
LIMITING = words("among amongst excluding without")
OF_SOME, SOME = "of", words("those these them")
LAST, AGO = "last", "ago"
MOST_WORDS = 10  # of an opening


def limits_of(index: int, placed: Placements) -> frozenset[str]:
    """Give the words of a sentence's opening without which its figure would say more."""
    begin, _ = placed.sentence(index)
    first, _ = placed.places[index]
    begin += placed.folded[begin] in JOINING
    comma = _comma_behind(begin, first, placed)
    opening = placed.folded[begin:comma]
    if not _limits(opening) or any(_is_over(at, placed) for at in range(comma, first)):
        return frozenset()
    return frozenset(opening)


def _comma_behind(begin: int, first: int, placed: Placements) -> int:
    """Find the comma that closes an opening, not that of "On May 3, 2012, …"."""
    last = min(first, begin + MOST_WORDS)
    if "," not in placed.between(begin, last):
        return begin
    behind = range(begin + 1, last + 1)
    commas = (at for at in behind if "," in placed.gap(at) and not _is_year(at, placed))
    return next(commas, begin)


def _limits(opening: Sequence[str]) -> bool:
    if not opening:
        return False
    word, *others = opening
    if opening[-1] == AGO or word == LAST or word in LIMITING:
        return True
    if word == OF_SOME:
        return bool(others) and others[0] in SOME
    return word in DATING and any(YEAR.fullmatch(other) for other in others)


def _is_over(at: int, placed: Placements) -> bool:
    """Tell where a new thought or time begins: "In 2003, 40 died, and in 2010 it was 9"."""
    return placed.folded[at] in RESETS or ";" in placed.gap(at) or _is_year(at, placed)


def _is_year(at: int, placed: Placements) -> bool:
    return YEAR.fullmatch(placed.folded[at]) is not None
