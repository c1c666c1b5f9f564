"""Read the noun phrase that names a speaker: leftwards from a cue verb, or rightwards after one.

A phrase is its core ("Another lawmaker") and its asides between commas or brackets ("Mohammed
Karbouli"), all as indices into the sentence's tokens, ends excluded.
"""

from collections.abc import Sequence
from typing import NamedTuple

from digests.attribution.grammar import (
    PREPOSITIONS,
    is_name_word,
    is_word,
)
from digests.attribution.speakers import (
    BODIES,
    DOCUMENTS,
    GROUPS,
    ROLES,
)
from digests.model import Token

# No source phrase of news is longer; the bound also keeps every walk short on hostile text.
LONGEST_CORE = 28
LONGEST_ASIDE = 40

SPEAKER_HEADS = ROLES | GROUPS | BODIES | DOCUMENTS


class Phrase(NamedTuple):
    """A source phrase as token indices: core `[first, end)` and its asides."""

    first: int
    end: int
    asides: tuple[tuple[int, int], ...] = ()


def end_of(phrase: Phrase) -> int:
    """Give the index behind the phrase and its asides."""
    return max((phrase.end, *(end for _, end in phrase.asides)))


def opening(tokens: Sequence[Token], at: int, mark: str) -> int | None:
    """Find the mark that opens the aside closing before `at`; None when it is out of reach."""
    for index in range(at - 1, max(-1, at - LONGEST_ASIDE), -1):
        if tokens[index].text == mark:
            return index
        if tokens[index].text == ";":
            return None
    return None


def joins_speakers(tokens: Sequence[Token], conjunction: int) -> bool:
    """Tell whether "and" joins two speakers: "Police and medics said", not "He left and …"."""
    if conjunction == 0 or conjunction + 1 >= len(tokens):
        return False
    left = tokens[conjunction - 1]
    if left.lower in SPEAKER_HEADS or left.text == ")":
        return True
    return is_name_word(left) and is_word(left) and not _in_prepositional(tokens, conjunction)


def _in_prepositional(tokens: Sequence[Token], end: int) -> bool:
    """Tell whether the name before "and" is a place: "from Biloxi to New Orleans and …"."""
    first = end
    while first > 0 and is_name_word(tokens[first - 1]) and is_word(tokens[first - 1]):
        first -= 1
    return first > 1 and tokens[first - 1].lower in PREPOSITIONS - {"of"}
