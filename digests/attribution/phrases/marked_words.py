"""Words in quotation marks within a noun phrase: 'a "secret" government report'."""

from collections.abc import Sequence

from digests.attribution.lexicon.grammar import ARTICLES, PREPOSITIONS, QUOTE_MARKS, is_word
from digests.model import Token

MOST_MARKED = 4
ENDS = frozenset(",.!?")


def behind_marked_word(tokens: Sequence[Token], at: int) -> int:
    """Step over words in marks between an article and its noun; else stay.

    'a | "secret" | report': not 'told the | "Meridel Times"', where no noun follows, and not
    'in a | "poor state," | police said', where a comma ends what they describe.
    """
    if not _opens(tokens, at):
        return at
    for closer in range(at + 2, min(at + 2 + MOST_MARKED, len(tokens) - 1)):
        if tokens[closer].text in QUOTE_MARKS:
            led = tokens[closer - 1].text not in ENDS and is_word(tokens[closer + 1])
            return closer + 1 if led else at
    return at


def is_marked_object(tokens: Sequence[Token], first: int) -> bool:
    """Tell whether a preposition leads to the noun behind marks: 'in a "secret" | report'."""
    for at in range(first - 3, max(1, first - 3 - MOST_MARKED), -1):
        if _opens(tokens, at) and tokens[at - 2].lower in PREPOSITIONS:
            return behind_marked_word(tokens, at) == first
    return False


def _opens(tokens: Sequence[Token], at: int) -> bool:
    marked = at < len(tokens) and tokens[at].text in QUOTE_MARKS
    return marked and at > 0 and tokens[at - 1].lower in ARTICLES
