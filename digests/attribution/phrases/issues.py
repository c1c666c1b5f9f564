"""What tells one paper from another: "a 2012 review", "the May report", "a 300-page study"."""

from collections.abc import Sequence

from digests.attribution.lexicon.grammar import ARTICLES, MONTHS, is_word
from digests.attribution.lexicon.speakers import DOCUMENTS
from digests.model import Token

# They stand before what tells one paper from another.
BEFORE_DATES = ARTICLES | MONTHS | {"'s"}
# "a 2012 | national health and diet survey".
LONGEST_TITLE = 6


def names_issue(tokens: Sequence[Token], at: int) -> bool:
    """Tell which paper it is: "a 2012 review", "a May 2019 report", "the 300-page report"."""
    led = tokens[at - 1].lower in BEFORE_DATES and at + 1 < len(tokens)
    year = len(tokens[at].text) == len("2012") and tokens[at].text.isdigit()
    month = tokens[at].text.istitle() and tokens[at].lower in MONTHS
    dated = year or month or (led and tokens[at + 1].lower == "-")
    return led and dated and _paper_at(tokens, at + 1)


def _paper_at(tokens: Sequence[Token], begin: int) -> bool:
    """Tell whether a paper follows within a few words: "2012 | health survey"."""
    for token in tokens[begin : begin + LONGEST_TITLE]:
        if token.lower in DOCUMENTS:
            return True
        if not is_word(token) and token.lower != "-" and not token.text.isdigit():
            return False
    return False
