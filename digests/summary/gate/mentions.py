"""Find the numbers of a post's line, and for each the claims that it may stand for."""

from typing import NamedTuple

from digests.model import Modifier, Standing
from digests.summary.backing.backings import Backing, Backings
from digests.summary.backing.placements import unarticled
from digests.summary.gate.tellings import Telling
from digests.summary.lexicon.folding import folds
from digests.summary.lexicon.hedges import NEARLY, hedge_before, hedge_behind

MOST_CLAIMS = 48  # claims that are tried for one number
MOST_NUMBERS = 24  # numbers in one line


class Mention(NamedTuple):
    """A number of a line: its words with their hedges, and the claims that back it."""

    begin: int
    first: int
    stop: int
    end: int
    backings: tuple[Backing, ...]


def mentions_of(telling: Telling, backings: Backings) -> tuple[Mention, ...]:
    """Find the numbers of a telling that stand for figures of the article, in order."""
    folded = folds(telling.words)
    found: list[Mention] = []
    at = 0
    while at < len(folded) and len(found) <= MOST_NUMBERS:
        is_number = folded[at] in backings.longest_from
        mention = _longest_at(telling, folded, at, backings) if is_number else None
        if mention is not None:
            found.append(mention)
        at = mention.end if mention else at + 1
    return tuple(found)


def _longest_at(
    telling: Telling, folded: tuple[str, ...], at: int, backings: Backings
) -> Mention | None:
    """Read the longest number at a word that some claim of the same speaker backs."""
    longest = backings.longest_from.get(folded[at], 0)
    for length in range(min(longest, len(folded) - at), 0, -1):
        indices = backings.by_writing.get(folded[at : at + length])
        mention = _mention(telling, folded, (at, at + length), indices or [], backings)
        if mention is not None and mention.backings:
            return mention
    return None


def _mention(
    telling: Telling,
    folded: tuple[str, ...],
    place: tuple[int, int],
    indices: list[int],
    backings: Backings,
) -> Mention | None:
    if not indices:
        return None
    first, stop = place
    begin, before = hedge_before(folded, first)
    end, behind = hedge_behind(folded, stop)
    modifier = behind if before is Modifier.EXACT else before
    found = [
        backing
        for backing in _of_speaker(indices, telling, backings)
        if is_hedged_so(backing, folded[:first], first - begin, modifier)
        and is_counted_so(backing, folded, stop)
    ]
    return Mention(begin, first, stop, end, tuple(found))


def _of_speaker(indices: list[int], telling: Telling, backings: Backings) -> list[Backing]:
    """Give the claims that all the named speakers make, in the same standing."""
    claims = backings.reading.claims
    told = [index for index in indices if claims[index].standing is telling.standing]
    tried = [backings.backing(index) for index in told[:MOST_CLAIMS]]
    if telling.standing in (Standing.STATED, Standing.DENIED):
        return [backing for backing in tried if telling.voices <= backing.voices]
    return tried


def is_hedged_so(
    backing: Backing, words: tuple[str, ...], length: int, modifier: Modifier
) -> bool:
    """Tell whether a line hedges a number as the article does.

    `words` end before the number; the last `length` of them are the longest hedge found there, so
    that "no more than" is not taken for "more than".
    """
    own_length = len(backing.hedge)
    is_longest = length <= own_length or words[-length:] == backing.phrase
    if own_length and is_longest and words[-own_length:] == backing.hedge:
        return True
    if words[len(words) - length :] in NEARLY and backing.phrase not in NEARLY:
        return False
    own = backing.claim.figure.quantity.modifier
    if backing.is_signed:
        return modifier is Modifier.EXACT
    if own in (Modifier.VAGUE, Modifier.BETWEEN):
        return modifier is Modifier.EXACT and not backing.hedge
    is_hedged_elsewhere = backing.leans or backing.is_hedged_afar
    return modifier is own or (modifier is Modifier.EXACT and is_hedged_elsewhere)


def is_counted_so(backing: Backing, folded: tuple[str, ...], stop: int) -> bool:
    """Tell whether what the article counts follows the number, where it does in the article."""
    if not backing.is_counted_behind:
        return True
    wanted = unarticled(backing.counted)
    return unarticled(folded[stop : stop + len(backing.counted) + 2])[: len(wanted)] == wanted
