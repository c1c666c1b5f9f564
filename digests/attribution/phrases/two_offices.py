"""Two offices of one person: "chairman and chief executive Ida Lund"; one speaks, not two."""

from collections.abc import Sequence

from digests.attribution.lexicon.grammar import ARTICLES, DETERMINERS, is_name_word, is_word
from digests.attribution.lexicon.speakers import ROLES, TITLES
from digests.model import Token
from digests.text.word_lists import words

LETTERS = words("md coo cto cio cmd")
OFFICES = ROLES | TITLES | LETTERS
# "chief executive officer", "vice president": they describe an office.
DESCRIBING = words("executive managing operating financial vice senior deputy general acting")
LONGEST_OFFICE = 6
# In a firm one person often has two of these; a deputy often has an office besides.
OF_FIRMS = LETTERS | words(
    """
    ceo executive chairman chairwoman chair president founder co-founder owner director managing
    editor publisher partner principal
    """
)
DEPUTIES = words("deputy vice")
FORMERLY = words("former ex one-time")


def joins_offices(tokens: Sequence[Token], conjunction: int) -> bool:
    """Tell whether "and" joins two offices of whom the name behind the second names.

    "The director and Mayor Ida Lund" are two: an article sets the first apart.
    """
    if not 0 < conjunction < len(tokens) - 1 or tokens[conjunction - 1].lower not in OFFICES:
        return False
    if not _may_be_one(tokens, conjunction):
        return False
    return _office_and_name(tokens, conjunction + 1) and not _set_apart(tokens, conjunction - 1)


def _may_be_one(tokens: Sequence[Token], conjunction: int) -> bool:
    """Tell whether one person may hold both: "chairman and CEO", "deputy premier and minister".

    "France's president and Prime Minister Ida Lund" are two.
    """
    before = {token.lower for token in tokens[max(0, conjunction - LONGEST_OFFICE) : conjunction]}
    behind = {token.lower for token in tokens[conjunction + 1 : conjunction + 1 + LONGEST_OFFICE]}
    once = not (before.isdisjoint(DEPUTIES) and behind.isdisjoint(FORMERLY))
    return once or not (before.isdisjoint(OF_FIRMS) or behind.isdisjoint(OF_FIRMS))


def _office_and_name(tokens: Sequence[Token], begin: int) -> bool:
    """Read "chief executive officer | Ida Lund" and "CEO | Lund"."""
    at = begin
    while at < min(len(tokens), begin + LONGEST_OFFICE) and _is_office(tokens[at]):
        at += 1
    named = at < len(tokens) and is_name_word(tokens[at]) and is_word(tokens[at])
    return at > begin and named and tokens[begin].lower not in DETERMINERS


def _is_office(token: Token) -> bool:
    return token.lower in OFFICES or token.lower in DESCRIBING


def _set_apart(tokens: Sequence[Token], last: int) -> bool:
    """Tell whether an article opens the first: "the director | and"; not "the firm's director"."""
    for at in range(last, max(-1, last - LONGEST_OFFICE), -1):
        if tokens[at].lower in ARTICLES:
            return True
        if not is_word(tokens[at]) or tokens[at].lower == "'s":
            return False
    return False
