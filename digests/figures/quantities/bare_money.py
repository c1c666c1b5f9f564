"""Millions whose currency an amount before named: "from $3 million to a loss of 2 million"."""

from decimal import Decimal

from digests.figures.numerals.counted_nouns import counted_noun
from digests.figures.numerals.pieces import Line
from digests.figures.quantities.candidate import Candidate
from digests.model import Kind
from digests.text.word_lists import words

LEAST_MAGNITUDE = Decimal(10**6)
MONEY_NOUNS = words(
    """loss losses profit profits turnover revenue revenues deal debt debts deficit surplus fine
    bill budget investment loan grant bond bonds fund sale sales earnings cost costs"""
)
BEFORE = words("from to of at than and with a was or for by about over nearly some up least")


def share_currency(line: Line, candidate: Candidate, money: Candidate | None) -> Candidate:
    """Give a bare million the currency of the money before it in the sentence."""
    if money is None or candidate.kind is not Kind.COUNT or candidate.unit is not None:
        return candidate
    large = candidate.magnitude >= LEAST_MAGNITUDE and money.magnitude >= LEAST_MAGNITUDE
    if not large or not is_money(line, candidate):
        return candidate
    return candidate._replace(unit=money.unit, kind=Kind.MONEY)


def is_money(line: Line, candidate: Candidate) -> bool:
    """Tell whether money is counted: a money noun follows, or no noun at all."""
    behind = line.word(candidate.stop)
    if behind in MONEY_NOUNS:
        return True
    alone = not behind.isalpha() or behind in {
        "a",
        "in",
        "last",
        "the",
        "and",
        "or",
        "for",
        "year",
    }
    return (
        alone
        and not counted_noun(line, candidate.stop)
        and line.word(candidate.first - 1) in BEFORE
    )
