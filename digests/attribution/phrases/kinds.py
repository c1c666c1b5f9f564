"""What a body is said to be right before its name: "trade body | the Guild of Brewers"."""

from collections.abc import Sequence

from digests.attribution.lexicon.grammar import (
    ARTICLES,
    COORDINATORS,
    PREPOSITIONS,
    PRONOUNS,
    is_name_word,
)
from digests.model import Token
from digests.text.word_lists import words

# British papers name a body so: "industry body the Guild of Brewers", "think tank the Elm Trust".
# Before a bare name more may stand ("the agency Vell News": naming/persons.py); with "the" behind
# them they are no kinds: "told the agency | the Guild of Brewers had left".
KINDS_BEFORE_THE = words(
    "body group tank thinktank charity union watchdog regulator lobby firm association"
)
LONGEST_KIND = 5
CLOSED = ARTICLES | COORDINATORS | PREPOSITIONS | PRONOUNS


def behind_kind(tokens: Sequence[Token], at: int, end: int) -> int:
    """Step over the kind with which a phrase begins, to "the" before a name; else stay."""
    for the in range(at + 1, min(at + LONGEST_KIND, end - 1)):
        before = tokens[the - 1]
        if tokens[the].lower == "the":
            named = before.lower in KINDS_BEFORE_THE and is_name_word(tokens[the + 1])
            return the if named else at
        if before.lower in CLOSED or not before.text.isalpha():
            return at
    return at
