"""The ways to write a figure: as the article does, or, of a plain count, in digits."""

from decimal import Decimal

from digests.figures.numerals.number_words import CARDINALS
from digests.model import Claim, Kind

SPELLED: dict[Decimal | None, frozenset[tuple[str, ...]]] = {
    number: frozenset([(word,) for word, value in CARDINALS.items() if value == number])
    for number in CARDINALS.values()
}
"""The words for a number: 12 is "twelve"."""


def writings(written: tuple[str, ...], claim: Claim) -> frozenset[tuple[str, ...]]:
    """Give the ways to write a figure: as the article does, or a plain count in digits."""
    quantity = claim.figure.quantity
    ways = {written, tuple([word.replace(",", "") for word in written])}
    digits = digits_for(written, claim)
    if digits:
        ways.add((digits,))
    if quantity.kind is Kind.COUNT and len(written) == 1:
        ways |= SPELLED.get(quantity.value, frozenset())
    return frozenset(ways - {()})


def digits_for(written: tuple[str, ...], claim: Claim) -> str:
    """Give a count that is spelled out in digits: "eight" is "8"; "" for all others."""
    quantity = claim.figure.quantity
    spelled = bool(written) and all(word in CARDINALS for word in written)
    if not spelled or quantity.value is None or quantity.unit is not None:
        return ""
    plain = quantity.kind in (Kind.COUNT, Kind.TALLY) and quantity.value % 1 == 0
    return str(int(quantity.value)) if plain else ""
