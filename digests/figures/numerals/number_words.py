"""Number words: twelve · twenty-two · one hundred and five · two hundred thousand · a dozen."""

from decimal import Decimal

from digests.figures.numerals.magnitudes import LARGEST, MAGNITUDE_WORDS, ONE
from digests.figures.numerals.number import Number
from digests.figures.numerals.pieces import Line, skip_hyphen

SMALL = {
    "zero": Decimal(0),
    "one": Decimal(1),
    "two": Decimal(2),
    "three": Decimal(3),
    "four": Decimal(4),
    "five": Decimal(5),
    "six": Decimal(6),
    "seven": Decimal(7),
    "eight": Decimal(8),
    "nine": Decimal(9),
    "ten": Decimal(10),
    "eleven": Decimal(11),
    "twelve": Decimal(12),
    "thirteen": Decimal(13),
    "fourteen": Decimal(14),
    "fifteen": Decimal(15),
    "sixteen": Decimal(16),
    "seventeen": Decimal(17),
    "eighteen": Decimal(18),
    "nineteen": Decimal(19),
}
TENS = {
    "twenty": Decimal(20),
    "thirty": Decimal(30),
    "forty": Decimal(40),
    "fifty": Decimal(50),
    "sixty": Decimal(60),
    "seventy": Decimal(70),
    "eighty": Decimal(80),
    "ninety": Decimal(90),
}
CARDINALS = SMALL | TENS
ARTICLES = frozenset({"a", "an"})

HUNDRED = Decimal(100)
THOUSAND = Decimal(1000)
LEAST_WITHOUT_AND = Decimal(10)
"""Below this "and" must join: "two thousand sixteen" is one number, "ten thousand two" hardly."""


def read_number_words(line: Line, at: int) -> Number | None:
    """Read the number that is spelled out from `at` on, its article included ("a hundred")."""
    part = read_hundreds(line, at)
    total, stop, limit, magnitude = Decimal(0), at, LARGEST, ONE
    while part is not None:
        magnitude_at = skip_hyphen(line, part.stop)
        factor = MAGNITUDE_WORDS.get(line.word(magnitude_at), ONE)
        if factor >= limit:
            break
        magnitude = part.magnitude * factor if total == 0 else ONE
        total, limit = total + part.value * factor, factor
        stop = part.stop if factor == ONE else magnitude_at + 1
        part = read_addend(line, stop) if factor >= THOUSAND else None
    return Number(total, stop, magnitude) if stop > at else None


def read_hundreds(line: Line, at: int) -> Number | None:
    """Read a number below a thousand; the "a" of "a million" counts as one."""
    head = read_head(line, at)
    if head is None:
        return None
    hundred_at = skip_hyphen(line, head.stop)
    if line.word(hundred_at) != "hundred":
        return head
    hundreds = Number(head.value * HUNDRED, hundred_at + 1, HUNDRED)
    tail = read_tens(line, skip_and(line, hundreds.stop))
    return Number(hundreds.value + tail.value, tail.stop) if tail and tail.value else hundreds


def skip_and(line: Line, at: int) -> int:
    """Step over what joins two parts of a number: "and", a hyphen, both or neither."""
    begin = skip_hyphen(line, at)
    return skip_hyphen(line, begin + 1) if line.word(begin) == "and" else begin


def read_head(line: Line, at: int) -> Number | None:
    """Read what multiplies a magnitude: number words, "a", or nothing ("another million")."""
    opened = at + 1 if line.word(at) in ARTICLES else at
    if line.word(opened) in MAGNITUDE_WORDS:
        return Number(ONE, opened)
    return read_tens(line, at)


def read_tens(line: Line, at: int) -> Number | None:
    """Read a number below a hundred ("twelve", "twenty-two", "Twenty two")."""
    word = line.word(at)
    if word not in TENS:
        return Number(SMALL[word], at + 1) if word in SMALL else None
    unit_at = skip_hyphen(line, at + 1)
    unit = SMALL.get(line.word(unit_at), Decimal(0))
    return Number(TENS[word] + unit, unit_at + 1) if 0 < unit < 10 else Number(TENS[word], at + 1)


def read_addend(line: Line, at: int) -> Number | None:
    """Read what follows a magnitude: "one million (and) five hundred thousand"."""
    joined = line.word(at) == "and"
    part = read_hundreds(line, at + 1 if joined else at)
    if part is None or line.word(at + joined) not in CARDINALS:
        return None
    return part if joined or part.value >= LEAST_WITHOUT_AND else None
