"""Read the noun phrase that names a speaker: leftwards from a cue verb, or rightwards after one.

A phrase is its core ("Another lawmaker") and its asides between commas or brackets ("Mohammed
Karbouli"), all as indices into the sentence's tokens, ends excluded.
"""

from collections.abc import Sequence
from typing import NamedTuple

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
    """A source phrase as token indices: core `[first, end)`, its asides, who else speaks with it.

    "The mayor, Ida Lund, and police said": the core is "police", `others` holds "The mayor".
    """

    first: int
    end: int
    asides: tuple[tuple[int, int], ...] = ()
    others: tuple["Phrase", ...] = ()


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
