"""Amounts: one numeral with its sign, currency, magnitude and unit ("minus $3.2 million")."""

from decimal import Decimal
from functools import lru_cache

from digests.figures.numerals.digits import read_digits
from digests.figures.numerals.magnitudes import LARGEST, MAGNITUDE_WORDS, ONE
from digests.figures.numerals.number import Number
from digests.figures.numerals.number_words import ARTICLES, read_number_words
from digests.figures.numerals.pieces import Line, skip_hyphen
from digests.figures.quantities.candidate import Candidate
from digests.figures.units.doubtful_units import read_doubtful_unit
from digests.figures.units.letters import read_letters
from digests.figures.units.money import Currency, read_prefix, read_suffix
from digests.figures.units.quakes import is_magnitude
from digests.figures.units.unit_spellings import Unit, read_unit
from digests.model import Kind
from digests.text.word_lists import words

MINUS_WORDS = frozenset({"minus", "negative"})
MINUS_SIGNS = frozenset({"−", "-"})
PARTS = {
    **dict.fromkeys((("a", "half"), ("one", "half")), Decimal("0.5")),
    **dict.fromkeys((("a", "quarter"), ("one", "quarter")), Decimal("0.25")),
    **dict.fromkeys((("a", "third"), ("one", "third")), Decimal("0.3333")),
    **dict.fromkeys((("two", "third"), ("two", "thirds")), Decimal("0.6667")),
    **dict.fromkeys((("three", "quarter"), ("three", "quarters")), Decimal("0.75")),
}
"""What "and" may add to a numeral: "two and a half million", "two and three-quarter hours"."""
BEFORE_UNITS = words(
    "consecutive straight successive long full whole solid more additional extra further "
    "calendar working business short"
)
"""Adjectives between numeral and unit: "three straight years", "10 more miles"."""


@lru_cache(maxsize=64)
def read_amount(line: Line, at: int) -> Candidate | None:
    """Read the amount that begins at `at`; None when none does. Several readers ask in turn."""
    signed = read_minus(line, at)
    prefix = read_prefix(line, signed)
    number = read_number(line, prefix.stop if prefix else signed, money=prefix is not None)
    if number is None:
        return read_one_and_half(line, at)
    value = number.value if signed == at else -number.value
    bare = Candidate(at, number.stop, value, magnitude=number.magnitude)
    return with_prefix(line, bare, prefix) if prefix else with_suffix(line, bare)


def read_minus(line: Line, at: int) -> int:
    """Step over a minus, as a word or as a sign that touches its number and nothing before it.

    "-5C"; but in "nine died - five of them children" the hyphen is a dash, and "plus or minus 3
    points" is a margin.
    """
    if line.word(at) in MINUS_WORDS and not line.matches(at - 2, ("plus", "or")):
        return at + 1
    is_sign = line.word(at) in MINUS_SIGNS and line.glued(at + 1) and not line.glued(at)
    return at + 1 if is_sign else at


def read_number(line: Line, at: int, *, money: bool) -> Number | None:
    """Read a numeral in digits or words, with fraction and magnitude."""
    digits = read_digits(line, at)
    number = digits or read_number_words(line, at)
    if number is None:
        return None
    number = add_part(line, number)
    if digits and (scaled := read_letters(line, number, money=money)):
        return scaled
    return multiply(line, number)


def add_part(line: Line, number: Number) -> Number:
    """Add "and a half" to the number before it ("three-and-a-half", "a million and a half")."""
    part = read_added(line, number.stop)
    if part is None:
        return number
    return Number(number.value + part.value * number.magnitude, part.stop, number.magnitude)


def read_added(line: Line, at: int) -> Number | None:
    """Read "and a half" or "and three-quarters", hyphens or not; None when neither follows."""
    begin = skip_hyphen(line, at)
    if line.word(begin) != "and":
        return None
    top = skip_hyphen(line, begin + 1)
    bottom = skip_hyphen(line, top + 1)
    part = PARTS.get((line.word(top), line.word(bottom)))
    return Number(part, bottom + 1) if part else None


def multiply(line: Line, number: Number) -> Number:
    """Apply the magnitude words behind a number ("1.4 thousand", "300 hundred thousand")."""
    value, stop, magnitude = number
    while (word_at := skip_hyphen(line, stop)) < len(line.words):
        factor = MAGNITUDE_WORDS.get(line.word(word_at))
        if factor is None or magnitude * factor >= LARGEST:
            break
        value, stop, magnitude = value * factor, word_at + 1, magnitude * factor
    return Number(value, stop, magnitude)


def with_prefix(line: Line, bare: Candidate, prefix: Currency) -> Candidate:
    """Make money of a numeral whose currency stands before it ("$5-billion", "$5m USD")."""
    money = bare._replace(unit=prefix.code, kind=Kind.MONEY)
    suffix = read_suffix(line, bare.stop)
    if suffix is None or prefix.code not in {suffix.code, "USD"}:
        return money
    return money._replace(stop=suffix.stop, unit=suffix.code)


def with_suffix(line: Line, bare: Candidate) -> Candidate:
    """Add the unit or currency that stands behind the numeral, if any."""
    adjective = line.word(bare.stop) in BEFORE_UNITS
    begin = bare.stop + 1 if adjective else bare.stop
    unit = read_unit(line, begin) or read_doubtful_unit(line, begin)
    if unit:
        return add_half(line, with_unit(bare, unit))
    suffix = None if adjective else read_suffix(line, bare.stop)
    if suffix:
        value = bare.value and bare.value * suffix.factor
        money = bare._replace(stop=suffix.stop, value=value, unit=suffix.code, kind=Kind.MONEY)
        return money._replace(magnitude=bare.magnitude * suffix.factor)
    if bare.value is not None and is_magnitude(line, bare.first, bare.stop, bare.value):
        return bare._replace(unit="magnitude", kind=Kind.MEASURE)
    return bare


def with_unit(bare: Candidate, unit: Unit) -> Candidate:
    """Give the numeral its unit."""
    return bare._replace(stop=unit.stop, unit=unit.name, kind=unit.kind)


def add_half(line: Line, amount: Candidate) -> Candidate:
    """Add the half that follows a unit ("two years and a half")."""
    part = read_added(line, amount.stop)
    if part is None or amount.value is None:
        return amount
    return amount._replace(stop=part.stop, value=amount.value + part.value)


def read_one_and_half(line: Line, at: int) -> Candidate | None:
    """Read "a year and a half", "the past mile and a half": without its half no figure at all."""
    begin = at + 1 if line.word(at) in ARTICLES else at
    unit = read_unit(line, begin)
    if unit is None or unit.stop != begin + 1 or line.word(begin).endswith("s"):
        return None
    one = Candidate(at, unit.stop, ONE, unit=unit.name, kind=unit.kind)
    whole = add_half(line, one)
    return whole if whole.stop > one.stop else None
