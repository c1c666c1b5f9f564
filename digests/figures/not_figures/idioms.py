"""Idioms with a number in them: cloud nine, four-wheel, one-on-one, zero tolerance, 24/7."""

from digests.figures.not_figures.idiom_table import FORMS, NONE
from digests.figures.numerals.number_words import CARDINALS
from digests.figures.numerals.pieces import HYPHENS, Line, skip_hyphen
from digests.text.word_lists import words

MANY_SIDED = words(
    """way faced edged time timer off stop wheel wheeled wheeler handed liner upmanship armed
    legged eyed ply stroke barrelled sided man woman"""
)
"""Behind a number word and a hyphen these make an adjective that counts nothing."""
MARGINS = words("lead win victory advantage deficit penalty")
OF_ONE_ONLY = words("time sided man woman stop off liner upmanship")
"""So they do behind "one" alone: "one-time" counts nothing, "two-time" does."""
STANDING = words("is are was were be been stands stood stand remains remained remain stays stayed")
"""Between these and a mark "at one point" measures: "Her lead is at one point"."""
MOST_LEAD = 4
"""Pieces of an idiom before its number: "two birds with one"."""


def read_idiom(line: Line, at: int) -> int:
    """Find where the idiom ends that holds the numeral at `at`; 0 when none does."""
    for first in range(at, max(-1, at - MOST_LEAD - 1), -1):
        for form in FORMS.get(line.words[first], NONE):
            stop = first + len(form)
            if at < stop and line.matches(first, form) and not is_level(line, first, stop):
                return stop
    return read_adjective(line, at) or read_best_of(line, at) or read_sum(line, at)


def is_level(line: Line, at: int, stop: int) -> bool:
    """Tell a lead that "stood at one point, down from nine" from what "at one point" happened."""
    pointed = line.word(stop - 1) == "point" and line.word(at) == "at"
    return pointed and line.word(at - 1) in STANDING and not line.word(stop).isalpha()


def read_adjective(line: Line, at: int) -> int:
    """Read "two-way", "four-wheel", "one-off", "one-on-one", "two-fold"."""
    behind = skip_hyphen(line, at + 1)
    if line.word(at) not in CARDINALS or behind == at + 1:
        return 0
    one, word = line.word(at) == "one", line.word(behind)
    if word == "on":
        return behind + 3 if one and line.word(behind + 1) in HYPHENS else 0
    if word == "fold":
        return behind + 1 if line.word(at) in {"one", "two"} else 0
    golf = word == "stroke" and line.word(behind + 1) in MARGINS  # no two-stroke engine
    many_sided = word in MANY_SIDED and not golf and (one or word not in OF_ONE_ONLY)
    return behind + 1 if many_sided else 0


def read_sum(line: Line, at: int) -> int:
    """Read "a six-figure sum", "seven- and eight-figure gifts": how long a sum is to write."""
    stop = skip_hyphen(line, at + 1)
    if stop == at + 1 or not is_cardinal(line, at):
        return 0
    if line.word(stop) in {"and", "or", "to"} and is_cardinal(line, stop + 1):
        stop = skip_hyphen(line, stop + 2)
    return stop + 1 if line.word(stop) in {"figure", "figures"} else 0


def is_cardinal(line: Line, at: int) -> bool:
    """Tell whether a number of digits stands there: "six", "6"."""
    return line.word(at) in CARDINALS or (line.word(at).isdecimal() and len(line.word(at)) == 1)


def read_best_of(line: Line, at: int) -> int:
    """Read "a best-of-seven series"."""
    tied = line.word(at - 1) in HYPHENS and line.word(at - 2) == "of"
    return at + 1 if tied and line.word(at - 4) == "best" else 0
