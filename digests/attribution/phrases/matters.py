"""What a paper is about: "and" joins the two of "a survey of teachers and nurses"."""

from collections.abc import Sequence

from digests.attribution.lexicon.grammar import DETERMINERS, PREPOSITIONS, TIME_WORDS, is_word
from digests.attribution.lexicon.speakers import DOCUMENTS
from digests.model import Token
from digests.text.word_lists import words

ABOUT = words("of on about among into for from")
LONGEST_MATTER = 5
LONGEST_TRACKED = 6


def joins_matter(tokens: Sequence[Token], conjunction: int) -> bool:
    """Tell whether a paper is about both: "data on births | and | deaths show", one speaker.

    With an article, "a report on floods and the ministry said", two may speak.
    """
    if conjunction + 1 >= len(tokens) or tokens[conjunction + 1].lower in DETERMINERS:
        return False
    for at in range(conjunction - 1, max(0, conjunction - 1 - LONGEST_MATTER), -1):
        if tokens[at].lower in ABOUT:
            return at < conjunction - 1 and _names_paper(tokens, at)
        closed = tokens[at].lower in PREPOSITIONS | DETERMINERS | TIME_WORDS
        if closed or not (is_word(tokens[at]) or tokens[at].text[0].isdigit()):
            return False
    return False


def _names_paper(tokens: Sequence[Token], end: int) -> bool:
    """Tell whether a paper's name ends there: "a survey |", "an index tracking the price |"."""
    if tokens[end - 1].lower in DOCUMENTS:
        return True
    for at in range(end - 1, max(0, end - LONGEST_TRACKED), -1):
        if tokens[at].lower.endswith("ing"):
            return tokens[at - 1].lower in DOCUMENTS
        if not is_word(tokens[at]) or tokens[at].lower in PREPOSITIONS:
            return False
    return False
