"""Addresses: 1600 Elm Avenue · 530 W. Second · the 5700 block of · CA 94720 · 94720-1900."""

from digests.figures.not_figures.ordinals import ORDINAL_WORDS
from digests.figures.numerals.number_words import CARDINALS
from digests.figures.numerals.pieces import Line
from digests.text.word_lists import words

STREETS = words(
    """street st avenue ave road rd boulevard blvd drive lane square place downing court crescent
    terrace way"""
)
COMPASS = words("n s e w ne nw se sw")
STREET_NUMBERS = frozenset(CARDINALS) | ORDINAL_WORDS
MOST_STREET_WORDS = 3
LENGTH_OF_POSTCODE = 5


def read_address(line: Line, at: int) -> int:
    """Find where the number of an address ends that is at `at`; 0 when it is in none."""
    if not line.word(at).isdecimal():
        return 0
    return read_house(line, at) or read_quarter(line, at) or read_postcode(line, at)


def read_house(line: Line, at: int) -> int:
    """Read the house number before a street: "10 Downing Street", "1600 Elm Avenue"."""
    for street_at in range(at + 1, at + 2 + MOST_STREET_WORDS):
        if not line.is_capital(street_at):
            return 0
        if line.word(street_at) in STREETS and street_at > at + 1:
            return at + 1
    return 0


def read_quarter(line: Line, at: int) -> int:
    """Read "530 W. Second" and "the 5700 block of Elm Road", where no street is called one."""
    if line.word(at + 1) == "block":
        return at + 1 if line.word(at - 1) == "the" and line.word(at + 2) in {"of", "on"} else 0
    named = at + 2 + (line.word(at + 2) == ".")
    quarter = line.word(at + 1) in COMPASS and line.raw(at + 1).isupper()
    return at + 1 if quarter and (is_numbered(line, named) or is_street(line, named)) else 0


def is_numbered(line: Line, at: int) -> bool:
    """Tell whether a number is the name of the street there: "530 W. Second"."""
    return line.is_capital(at) and line.word(at) in STREET_NUMBERS


def is_street(line: Line, first: int) -> bool:
    """Tell "90 N. Ferry Street" from "90 N. Vell miners": capitals go on to a street's word."""
    for at in range(first, first + MOST_STREET_WORDS + 1):
        if not line.is_capital(at):
            return False
        if line.word(at) in STREETS and at > first:
            return True
    return False


def read_postcode(line: Line, at: int) -> int:
    """Read "CA 94720" and "94720-1900"."""
    if len(line.word(at)) != LENGTH_OF_POSTCODE:
        return 0
    longer = line.word(at + 1) == "-" and line.glued(at + 1) and line.is_digits(at + 2)
    state = line.raw(at - 1).isupper() and len(line.raw(at - 1)) == len("CA")
    return at + 3 if longer else at + 1 if state else 0
