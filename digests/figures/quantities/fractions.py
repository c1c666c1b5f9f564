"""Fractions: two-thirds · a third · half · half a million · one in five · seven per 100,000."""

from decimal import Decimal
from math import gcd

from digests.figures.numerals.counted_nouns import counted_noun
from digests.figures.numerals.digits import VULGAR, read_vulgar
from digests.figures.numerals.magnitudes import MAGNITUDE_WORDS, ONE
from digests.figures.numerals.number import Number
from digests.figures.numerals.number_words import ARTICLES, read_tens
from digests.figures.numerals.pieces import HYPHENS, Line, skip_hyphen
from digests.figures.quantities.amounts import read_number, with_suffix
from digests.figures.quantities.candidate import Candidate
from digests.figures.units.currencies import SIGNS
from digests.figures.units.unit_spellings import read_unit
from digests.model import Kind
from digests.text.word_lists import words

DENOMINATORS = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "twelfth": 12,
    "sixteenth": 16,
    "twentieth": 20,
    "hundredth": 100,
    "thousandth": 1000,
}
PLURALS = {f"{word}s": value for word, value in DENOMINATORS.items()}
DECIMAL_PARTS = frozenset({10, 100, 1000})
"""Of these any number is told: "two-tenths of a second", unlike "two fourths"."""
PLACES = Decimal("0.0001")
"""Fractions are kept to four places: two-thirds is 0.6667."""

SPANS_OF_YEARS = {"century": Decimal(100), "decade": Decimal(10)}
"""Half a century is told in years: 50."""
AFTER = {
    "half": words(
        "back backs baked brother brothers hearted heartedly life lives mast marathon marathons "
        "past sister sisters staff term terms time truth truths way"
    ),
    "quarter": words("final finals finalist finalists back backs horse"),
}
"""With these a part makes another word: "half-time", "a half marathon", "a quarter final"."""
BEFORE_HALF = words("first second opening closing latter other better")
"""Behind these a half is one of two: "in the second half", "his better half"."""
BEFORE_QUARTER = words("same this that last each current prior fiscal final latest")
"""So is a quarter behind these: "in the same quarter a year ago"."""
BEFORE_QUARTERS = words("last past next first previous for consecutive straight over")
"""Behind these, quarters are three months each: "in the past three quarters"."""

SHARE_BASES = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 25, 50, 100, 1000, 10_000, 100_000})
"""What shares are told in: "four out of ten". "Nine out of 12 jurors" are two counts."""
YEARS = range(1900, 2100)
"""No share: "the second one in 2016"."""
NO_SHARE_AFTER = words(
    "killed killing wounded wounding injured injuring arrested detained hurt won win wins lost "
    "scored scoring all least most up"
)
"""After these "in" tells a place or a time: "killed two in three attacks"."""
NO_SHARE_BEFORE = words(
    "day days week weeks month months year years hour hours minute minutes games matches attacks "
    "incidents crashes seasons decades raids blasts strikes a p am pm million billion"
)
"""Before these too: "three in five years"."""

ELECTORATE = words("voters adults americans britons respondents")
EACH = words("every each")
RATE_BASES = frozenset({10, 100, 1000, 10_000, 100_000, 1_000_000})
MOST_RATE_WORDS = 4
"""Words between numeral and "per": "four premature deaths per 100,000"."""


def read_fraction(line: Line, at: int) -> Candidate | None:
    """Read the fraction that begins at `at`, with the unit or magnitude that it is part of."""
    part = read_part(line, at) or read_slashed(line, at)
    if part is None:
        return read_share_of_money(line, at) or read_share(line, at)
    if names_other(line, part):
        return None
    scaled = of_magnitude(line, part) or of_unit(line, part)
    return scaled or (None if is_one_of_two(line, part) else part)


def read_part(line: Line, at: int) -> Candidate | None:
    """Read "half", "two-thirds", "a quarter", "one-fifth" or "½"."""
    word = line.word(at)
    if word == "half" or word in VULGAR:
        return Candidate(at, at + 1, VULGAR.get(word, VULGAR["½"]), kind=Kind.FRACTION)
    numerator = None if word in ARTICLES else read_tens(line, at)
    if numerator is None and word not in ARTICLES and word != "quarter":
        return None
    top = int(numerator.value) if numerator else 1
    if word == "quarter" and line.word(at - 1) in BEFORE_QUARTER:
        return None
    part_at = skip_hyphen(line, numerator.stop) if numerator else at + (word in ARTICLES)
    bottom = (DENOMINATORS if top == 1 else PLURALS).get(line.word(part_at), 0)
    reduced = gcd(top, bottom) == 1 or bottom in DECIMAL_PARTS
    if not 0 < top < bottom or not reduced or are_months(line, at, part_at):
        return None
    value = (Decimal(top) / bottom).quantize(PLACES)
    return Candidate(at, part_at + 1, value, kind=Kind.FRACTION)


def read_slashed(line: Line, at: int) -> Candidate | None:
    """Read "1/2 mile" and "2/3 of": alone two numbers with a stroke may be anything."""
    part = read_vulgar(line, at)
    if part is None or not (line.word(part.stop) == "of" or read_unit(line, part.stop)):
        return None
    return Candidate(at, part.stop, part.value, kind=Kind.FRACTION)


def names_other(line: Line, part: Candidate) -> bool:
    """Tell "half-time", "a quarter final" and "one eighth-grade class" from parts of a thing."""
    apart = line.word(part.first) == "one" and part.stop == part.first + 2
    if apart and line.word(part.stop) in HYPHENS and line.is_lower(part.stop + 1):
        return True
    if line.word(part.stop - 1) == "half" and is_made(line, part.stop):
        return True
    after = AFTER.get(line.word(part.stop - 1), frozenset())
    return line.word(skip_hyphen(line, part.stop)) in after


def is_one_of_two(line: Line, part: Candidate) -> bool:
    """Tell "in the second half" and "first-half profit" from half of a thing."""
    before = part.first - 2 if line.word(part.first - 1) in HYPHENS else part.first - 1
    return line.word(part.stop - 1) == "half" and line.word(before) in BEFORE_HALF


def are_months(line: Line, at: int, part_at: int) -> bool:
    """Tell quarters of the year from quarters of a thing."""
    return line.word(part_at) == "quarters" and line.word(at - 1) in BEFORE_QUARTERS


def behind_article(line: Line, at: int) -> int:
    """Step over "of", hyphen and "a": "a quarter of a million", "half-million", "half an hour"."""
    begin = skip_hyphen(line, at)
    if line.word(begin) == "of" and is_one_percent(line, begin + 1):
        return begin + 2
    begin = begin + 1 if line.word(begin) == "of" and line.word(begin + 1) in ARTICLES else begin
    return skip_hyphen(line, begin + 1) if line.word(begin) in ARTICLES else begin


def is_one_percent(line: Line, at: int) -> bool:
    """Tell whether a part of one percent is told: "less than half of 1 percent"."""
    unit = read_unit(line, at + 1) if line.word(at) in {"1", "one"} else None
    return unit is not None and unit.kind is Kind.PERCENT


def of_magnitude(line: Line, part: Candidate) -> Candidate | None:
    """Apply a magnitude to a part: half a million, a quarter of a million, half a dozen."""
    at = behind_article(line, part.stop)
    factor = MAGNITUDE_WORDS.get(line.word(at))
    if factor is None or part.value is None:
        return None
    amount = part._replace(
        stop=at + 1, value=part.value * factor, kind=Kind.COUNT, magnitude=factor
    )
    return with_suffix(line, amount)


def of_unit(line: Line, part: Candidate) -> Candidate | None:
    """Give a part its unit: half a mile, a quarter-point, half a century (50 years)."""
    at = behind_article(line, part.stop)
    years = SPANS_OF_YEARS.get(line.word(at))
    if years and part.value is not None:
        value = part.value * years
        return part._replace(stop=at + 1, value=value, unit="year", kind=Kind.DURATION)
    amount = with_suffix(line, part._replace(stop=at, kind=Kind.COUNT))
    return amount if amount.unit not in {None, "magnitude"} else None


def is_made(line: Line, at: int) -> bool:
    """Tell whether a hyphen joins a participle: "a half-frozen snake", no "half-dozen"."""
    behind = line.word(at + 1)
    return line.word(at) in HYPHENS and behind.endswith(("en", "ed")) and behind != "dozen"


def read_share(line: Line, at: int) -> Candidate | None:
    """Read "one in five", "one-in-five", "four out of ten" or "1 in every 500"."""
    top = read_number(line, at, money=False)
    if top is None or top.magnitude != ONE or line.word(at - 1) in NO_SHARE_AFTER:
        return None
    base_at = behind_in(line, top.stop)
    base = read_number(line, base_at, money=False) if base_at else None
    if base is None or not 0 < top.value < base.value:
        return None
    if line.word(skip_hyphen(line, base.stop)) in NO_SHARE_BEFORE:
        return None
    if not is_base(line, top.value, base.value, base_at):
        return None
    value = top.value / base.value
    return Candidate(at, base.stop, rounded(value), kind=Kind.FRACTION)


def read_share_of_money(line: Line, at: int) -> Candidate | None:
    """Read "$4 of every $5", which says how large a part and no sum."""
    top = read_number(line, at + 1, money=True) if line.word(at) in SIGNS else None
    base_at = behind_in(line, top.stop) if top else 0
    if top is None or line.word(base_at - 1) not in EACH or line.word(base_at) != line.word(at):
        return None
    base = read_number(line, base_at + 1, money=True)
    if base is None or not 0 < top.value < base.value:
        return None
    return Candidate(at, base.stop, rounded(top.value / base.value), kind=Kind.FRACTION)


def behind_in(line: Line, at: int) -> int:
    """Step over "in", "in every", "for every" or "out of"; 0 when none of them stands there."""
    begin = skip_hyphen(line, at)
    if line.matches(begin, ("for", "every")):
        return begin + 2  # "one for every 30 who sail"; "one boat for every 30" are two counts
    if line.matches(begin, ("out", "of")):
        stop = begin + 2
    elif line.word(begin) == "in" or is_of_ten(line, begin) or is_of_each(line, begin):
        stop = begin + 1
    else:
        return 0
    stop = skip_hyphen(line, stop)
    return stop + 1 if line.word(stop) in EACH else stop


def is_of_each(line: Line, at: int) -> bool:
    """Tell whether a part of each so many is told: "nine of every 10 buyers"."""
    return line.word(at) == "of" and line.word(at + 1) in EACH


def is_of_ten(line: Line, at: int) -> bool:
    """Tell "eight of 10 voters", which a poll counts, from "eight of 10 players"."""
    ten = line.word(at) == "of" and line.word(at + 1) in {"10", "ten", "100"}
    return ten and line.word(at + 2) in ELECTORATE


def is_base(line: Line, top: Decimal, base: Decimal, base_at: int) -> bool:
    """Tell whether shares are told in this number; "1 in 800" may have any that is no year."""
    if base in SHARE_BASES:
        return True
    year = base in YEARS and "," not in line.word(base_at)
    return top == ONE and base > SMALLEST_ODD_BASE and not year and line.word(base_at - 1) != "of"


SMALLEST_ODD_BASE = Decimal(10)


def rounded(value: Decimal) -> Decimal:
    """Keep four significant digits, so that one in three is 0.3333 and 7 in 100,000 is exact."""
    return +value.quantize(Decimal(1).scaleb(value.adjusted() - 3))


def add_base(line: Line, amount: Candidate) -> Candidate:
    """Turn a count into a rate where "per 100,000" follows: four deaths per 100,000."""
    if amount.value is None or amount.unit is not None:
        return amount
    at = behind_per(line, amount.stop)
    base = read_number(line, at, money=False) if at else None
    if base is None or base.value not in RATE_BASES:
        base = read_one_in(line, amount)
    if base is None:
        return amount
    value = rounded(amount.value / base.value)
    return amount._replace(stop=base.stop, value=value, kind=Kind.FRACTION)


def read_one_in(line: Line, amount: Candidate) -> Number | None:
    """Read the base of "one child in 10"; "one man in 10 towns" and "in two days" have none."""
    noun_at = amount.stop
    told = amount.value == ONE and line.is_lower(noun_at) and line.word(noun_at + 1) == "in"
    base = read_number(line, noun_at + 2, money=False) if told else None
    if base is None or base.value not in SHARE_BASES or base.value == ONE:
        return None
    apart = line.word(base.stop) in NO_SHARE_BEFORE or counted_noun(line, base.stop)
    return None if apart else base


def behind_per(line: Line, at: int) -> int:
    """Step over the counted words and "per" or "for every"; 0 when they do not stand there."""
    for per_at in range(at, at + MOST_RATE_WORDS + 1):
        if line.word(per_at) == "per":
            return per_at + 1
        if line.matches(per_at, ("for", "every")):
            return per_at + 2
        if not line.is_lower(per_at):
            return 0
    return 0
