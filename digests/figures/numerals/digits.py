"""Numerals written in digits: 1,234.5 · 1 234 567 · 1.500.000 · 10,5 · 2½ · 2 1/2 · 2,50,000."""

import re
from decimal import Decimal
from functools import lru_cache

from digests.figures.numerals.number import Number
from digests.figures.numerals.pieces import MAX_DIGITS, Line, skip_hyphen

PLAIN = re.compile(r"[0-9]+(?:\.[0-9]+)?|\.[0-9]+")
COMMA_GROUPS = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?")
INDIAN_GROUPS = re.compile(r"[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?:\.[0-9]+)?")
DOT_GROUPS = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3}){2,}")
DOT_GROUPS_COMMA = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]{1,2}")
DECIMAL_COMMA = re.compile(r"[0-9]+,[0-9]{1,2}")
"""How digits may be grouped. "1.500" alone is English: one and a half, not fifteen hundred."""

SPACES = frozenset(" \u00a0\u2009\u202f")
GROUP = re.compile(r"[0-9]{3}(?:\.[0-9]+)?")
GROUP_HEAD = re.compile(r"[1-9][0-9]{0,2}")

VULGAR = {
    "½": Decimal("0.5"),
    "¼": Decimal("0.25"),
    "¾": Decimal("0.75"),
    "⅓": Decimal("0.3333"),
    "⅔": Decimal("0.6667"),
    "⅕": Decimal("0.2"),
    "⅖": Decimal("0.4"),
    "⅗": Decimal("0.6"),
    "⅘": Decimal("0.8"),
    "⅙": Decimal("0.1667"),
    "⅚": Decimal("0.8333"),
    "⅛": Decimal("0.125"),
    "⅜": Decimal("0.375"),
    "⅝": Decimal("0.625"),
    "⅞": Decimal("0.875"),
}
SLASHES = frozenset({"/", "⁄"})
SLASHED = {
    ("1", "2"): VULGAR["½"],
    ("1", "3"): VULGAR["⅓"],
    ("2", "3"): VULGAR["⅔"],
    ("1", "4"): VULGAR["¼"],
    ("3", "4"): VULGAR["¾"],
    ("1", "5"): VULGAR["⅕"],
    ("1", "8"): VULGAR["⅛"],
    ("3", "8"): VULGAR["⅜"],
    ("5", "8"): VULGAR["⅝"],
    ("7", "8"): VULGAR["⅞"],
}
"""Parts as American papers write them: "2 1/2 miles", "3-1/2 years"."""


def to_decimal(digits: str) -> Decimal | None:
    """Turn digits with their separators into a number; None where they are none ("3.2.1")."""
    if len(digits) > MAX_DIGITS:
        return None
    if digits.isdecimal():
        return Decimal(digits)
    if COMMA_GROUPS.fullmatch(digits) or INDIAN_GROUPS.fullmatch(digits):
        digits = digits.replace(",", "")
    elif DOT_GROUPS.fullmatch(digits):
        digits = digits.replace(".", "")
    elif DOT_GROUPS_COMMA.fullmatch(digits) or DECIMAL_COMMA.fullmatch(digits):
        digits = digits.replace(".", "").replace(",", ".")
    return Decimal(digits) if PLAIN.fullmatch(digits) else None


@lru_cache(maxsize=128)
def read_digits(line: Line, at: int) -> Number | None:
    """Read the numeral whose digits stand at `at`."""
    if line.word(at) in VULGAR:
        return Number(VULGAR[line.word(at)], at + 1)
    if not line.is_digits(at):
        return None
    stop = end_of_groups(line, at)
    value = to_decimal("".join(line.words[at:stop]))
    if value is None:
        return None
    if value != value.to_integral_value():
        return Number(value, stop)
    return add_vulgar(line, Number(value, stop))


def add_vulgar(line: Line, whole: Number) -> Number:
    """Add the part behind a whole number: 2½ · 2 1/2 · 3-1/2."""
    part = read_vulgar(line, skip_hyphen(line, whole.stop))
    return Number(whole.value + part.value, part.stop) if part else whole


def read_vulgar(line: Line, at: int) -> Number | None:
    """Read "½" or "1/2"; no day of a date ("1/2/2016")."""
    if line.word(at) in VULGAR:
        return Number(VULGAR[line.word(at)], at + 1)
    part = SLASHED.get((line.word(at), line.word(at + 2)))
    glued = line.glued(at + 1) and line.glued(at + 2)
    if part is None or line.word(at + 1) not in SLASHES or not glued:
        return None
    return None if line.word(at + 3) in SLASHES else Number(part, at + 3)


def end_of_groups(line: Line, at: int) -> int:
    """Find where a numeral grouped by spaces ends ("25 000 seats", "1 234 567").

    A plain space needs a head that no date or name ends in: "on May 12 300 people marched".
    """
    stop = at + 1
    if not line.is_digits(stop) or not GROUP_HEAD.fullmatch(line.word(at)):
        return stop
    if line.is_capital(at - 1) and at > 1:
        return stop
    while (
        GROUP.fullmatch(line.word(stop))
        and line.starts[stop] == line.ends[stop - 1] + 1
        and line.text[line.ends[stop - 1]] in SPACES
        and line.ends[stop] - line.starts[at] <= MAX_DIGITS
    ):
        stop += 1
    return stop
