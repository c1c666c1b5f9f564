"""What tells one paper from another: "a 2012 review", "the May report", "a 300-page study"."""

from collections.abc import Sequence

from digests.attribution.lexicon.grammar import (
    COORDINATORS,
    MONTHS,
    PREPOSITIONS,
    SUBORDINATORS,
    is_word,
)
from digests.attribution.lexicon.speakers import DOCUMENTS
from digests.model import Token

# "the 2022-23 survey", "a 300-page report".
JOINING = frozenset(("-", "/"))
# "a 2012 | national health and diet survey".
LONGEST_TITLE = 6
# Behind them a date is one of time: "the ministry in 2012".
LEADING = PREPOSITIONS | SUBORDINATORS | {"to"}
LEADING_OR_JOINING = LEADING | COORDINATORS


def names_issue(tokens: Sequence[Token], at: int) -> bool:
    """Tell which paper it is: "a 2012 review", "a May 2019 report", "the 300-page report"."""
    before, token = tokens[at - 1], tokens[at]
    if before.lower in LEADING_OR_JOINING or at + 1 >= len(tokens):
        return False
    first, _, second = token.text.partition("/")  # "2012/13"
    year = len(first) == len("2012") and (first + second).isdigit()
    month = token.text.istitle() and token.lower in MONTHS
    day = token.text.isdigit() and (before.lower in MONTHS or before.lower in JOINING)
    long = token.text[0].isdigit() and tokens[at + 1].lower in JOINING
    joins = token.lower in JOINING and before.text[0].isdigit()
    return (year or month or day or long or joins) and _paper_at(tokens, at + 1)


def _paper_at(tokens: Sequence[Token], begin: int) -> bool:
    """Tell whether a paper follows within a few words: "2012 | health survey"."""
    for token in tokens[begin : begin + LONGEST_TITLE]:
        if token.lower in DOCUMENTS:
            return True
        inside = is_word(token) or token.lower in JOINING or token.text.isdigit()
        if not inside or token.lower in LEADING:
            return False
    return False
