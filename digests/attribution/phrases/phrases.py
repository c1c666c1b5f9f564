"""Read the noun phrase that names a speaker: leftwards from a cue verb, or rightwards after one.

A phrase is its core ("Another lawmaker") and its asides between commas or brackets ("Mohammed
Karbouli"), all as indices into the sentence's tokens, ends excluded.
"""

from collections.abc import Sequence
from typing import NamedTuple

from digests.attribution.lexicon.grammar import PREPOSITIONS, is_name_word, is_word
from digests.attribution.lexicon.speakers import (
    BODIES,
    BODY_NAMES,
    BODY_PLURALS,
    DOCUMENTS,
    GROUPS,
    ROLES,
    TITLES,
)
from digests.attribution.phrases.fields import name_behind_fields
from digests.model import Token
from digests.text.word_lists import words

# No source phrase of news is longer; the bound also keeps every walk short on hostile text.
LONGEST_CORE = 28
LONGEST_ASIDE = 40
LONGEST_OFFICE = 4

SPEAKER_HEADS = ROLES | GROUPS | BODIES | BODY_PLURALS | DOCUMENTS


LEADING = PREPOSITIONS | {"to"}
OFFICES = ROLES | TITLES


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


def head_end(core: Sequence[Token]) -> int:
    """Find where a phrase's head noun or name ends and what describes it begins.

    "Mia Berg | of the Relief Union", "A letter | read out by the mayor", "people | living nearby".
    """
    for at in range(_behind_letters(core), len(core)):
        token = core[at]
        led = token.lower in LEADING and name_behind_fields(core, at) is None
        if led and not _inside_name(core, at):
            return at
        if _describes(token) and _is_noun(core, at - 1):
            return at
    return len(core)


def _behind_letters(core: Sequence[Token]) -> int:
    """Step over an office with its letters: "Superintendent of Police (SSP) | Ida Lund"."""
    opens = (at for at in range(1, len(core)) if before_name_in_brackets(core, at))
    return next(opens, -2) + 3


def before_name_in_brackets(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a bracket opens the letters of an office: "District Officer | (DO) Ida Lund".

    Or those of the body whose officer follows: "the Dorra Police | (DP) spokesman Ida Lund".
    """
    letters, behind = tokens[at + 1 : at + 3], tokens[at + 3 : at + 3 + LONGEST_OFFICE]
    if tokens[at].text != "(" or len(behind) < 2 or letters[1].text != ")":
        return False
    before = tokens[max(0, at - LONGEST_OFFICE) : at]
    office = any(token.lower in OFFICES for token in (*before, *behind[:-1]))
    named = is_name_word(behind[1]) and (is_name_word(behind[0]) or behind[0].lower in OFFICES)
    return office and letters[0].text.isupper() and named


def _inside_name(core: Sequence[Token], at: int) -> bool:
    """Tell whether "of" is inside a body's name before a role: "Bank of Meridel governor"."""
    ahead = core[at + 1 : at + 5]
    named = core[at - 1].lower in BODY_NAMES and is_name_word(core[at - 1])
    return named and any(token.lower in OFFICES for token in ahead)


def _is_noun(core: Sequence[Token], at: int) -> bool:
    return core[at].lower in SPEAKER_HEADS or (at > 0 and is_name_word(core[at]))


def _describes(token: Token) -> bool:
    """Tell whether a word opens a description: "published", "living", "read", "familiar"."""
    lower = token.lower
    doing = lower.endswith(("ed", "ing")) and lower not in NO_PARTICIPLES
    describes = doing or lower in DESCRIBING
    return describes and is_word(token) and not is_name_word(token)


# Participles that describe the noun before them: "a letter read out by", "a body made up of".
IRREGULAR_PARTICIPLES = words(
    """
    bought brought built caught cut drawn driven found given held hidden hit known led left lost
    made paid put read run seen sent set sought shot shown sold spent struck taken told won written
    """
)
# "the military wing of Harat": a noun.
NO_PARTICIPLES = words(
    """
    wing building meeting hearing filing briefing ruling finding offering listing reading warning
    monitoring
    """
)
DESCRIBING = IRREGULAR_PARTICIPLES | {"familiar", "close"}
