"""Find the speaker before a relative clause: "A doctor who stayed | said"."""

from collections.abc import Sequence

from digests.attribution.lexicon.grammar import (
    ARTICLES,
    COORDINATORS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    is_word,
)
from digests.attribution.phrases.compounds import opens_clause
from digests.attribution.phrases.phrases import LONGEST_ASIDE, SPEAKER_HEADS
from digests.attribution.phrases.verb_like import opens_predicate
from digests.model import Token

# These begin a relative clause of which they are the subject.
SUBJECTS = frozenset(("who", "which", "that"))


def before_relative(tokens: Sequence[Token], first: int, last: int) -> int | None:
    """Find the last word of the noun whose relative clause ends in the phrase `first` … `last`.

    "The officials who examined the wreck said": the wreck says nothing. None where the phrase is
    the subject itself, as right behind "who" or "that": "a wreck that officials said had leaked".
    """
    if tokens[first].lower in PRONOUNS - ARTICLES and opens_clause(tokens, first):
        return None
    speaks = any(token.lower in SPEAKER_HEADS for token in tokens[first : last + 1])
    for at in range(first - 1, max(0, first - LONGEST_ASIDE), -1):
        token = tokens[at]
        if token.lower in SUBJECTS and opens_predicate(tokens, at + 1):
            return _antecedent_end(tokens, at)
        ends = not is_word(token) and not token.text[0].isdigit()
        if ends or (speaks and token.lower in SUBORDINATORS | COORDINATORS):
            return None
    return None


def _antecedent_end(tokens: Sequence[Token], relative: int) -> int | None:
    """Give the last word before "who" or ", who"; None where no noun stands there."""
    last = relative - 1
    if last > 0 and tokens[last].text == ",":
        last -= 1
    known = last >= 0 and (is_word(tokens[last]) or tokens[last].text == ")")
    return last if known and tokens[last].lower not in PREPOSITIONS | SUBORDINATORS else None
