"""Magnitudes written as letters behind digits: 45k · $3.2m · 5 bn; is "100m" money or a sprint?"""

from digests.figures.numerals.counted_nouns import counted_person
from digests.figures.numerals.magnitudes import ABBREVIATIONS, DOUBTFUL_LETTERS
from digests.figures.numerals.number import Number
from digests.figures.numerals.pieces import Line, skip_hyphen
from digests.figures.units.currencies import SIGNS
from digests.figures.units.money import read_suffix
from digests.figures.units.unit_names import NEED_DIGITS
from digests.figures.units.unit_spellings import read_unit
from digests.model import Kind
from digests.text.word_lists import words

LENGTH_WORDS = words("hurdles metres meters miles yards")
"""Plurals after "100m" that are no counted thing."""
COUNTED = words("people children women men customers")
EXTENTS = words("high tall long wide deep thick away across")
FARTHEST = 14
"""Pieces back to the million before."""
NAMES_IN_THOUSANDS = frozenset({"2", "4", "5", "8"})
"""Behind these a capital K is a picture's sharpness or a run: "a 4K camera", "the 5K race"."""
RACES = words("charity course fun race races road run runner runners running walk")
"""Before these a k is a kilometre: "a 10k run"."""


def read_letters(line: Line, number: Number, *, money: bool) -> Number | None:
    """Apply the magnitude that letters behind the digits state; None when there is none."""
    at = skip_hyphen(line, number.stop)
    word = line.word(at)
    factor = ABBREVIATIONS.get(word)
    if word == "k" and not is_thousand(line, at):
        factor = None
    if word in DOUBTFUL_LETTERS and (
        beside_money(line, at) if money else line.glued(at) and means_million(line, at)
    ):
        factor = DOUBTFUL_LETTERS[word]
    return Number(number.value * factor, at + 1, factor) if factor else None


def beside_money(line: Line, at: int) -> bool:
    """Tell whether the letter belongs to a sum: "$5b", also "$3.2 m"."""
    return line.glued(at) or (line.word(at) in {"m", "b"} and line.is_lower(at))


def is_thousand(line: Line, at: int) -> bool:
    """Tell "45k fans" from "a 4K camera" and "a 10k run"."""
    if not line.glued(at) or line.word(at + 1) in RACES:
        return False
    return not (line.is_capital(at) and line.word(at - 1) in NAMES_IN_THOUSANDS)


def means_million(line: Line, at: int) -> bool:
    """Tell "3.2m people" from "a 3.2m wall" where no currency sign helps.

    A money word, another unit or a counted plural behind it speaks for the million.
    """
    following = line.word(at + 1)
    unit = read_unit(line, at + 1) if following in NEED_DIGITS else None
    if read_suffix(line, at + 1) is not None or (unit and unit.kind is Kind.MEASURE):
        return True
    if line.word(at) == "t":
        return False
    return counts_million(line, at) or follows_million(line, at) or shares_million(line, at)


def follows_million(line: Line, at: int) -> bool:
    """Tell whether the letter meant a million just before: "2.1m cars, down from 2.4m"."""
    if line.word(at + 1) in EXTENTS:
        return False
    for before in range(at - 2, max(0, at - FARTHEST), -1):
        if (
            line.word(before) == line.word(at)
            and line.glued(before)
            and line.is_digits(before - 1)
        ):
            return line.word(before - 2) in SIGNS or counts_million(line, before)
    return False


def shares_million(line: Line, at: int) -> bool:
    """Tell whether a part is told of millions behind it: "1.1m | of the town's 1.6m voters"."""
    return line.word(at + 1) == "of" and any(
        line.word(behind) == line.word(at)
        and line.glued(behind)
        and line.is_digits(behind - 1)
        and counts_million(line, behind)
        for behind in range(at + 2, at + FARTHEST)
    )


def counts_million(line: Line, at: int) -> bool:
    """Tell whether a plural behind the letter is counted: "2.1m cars", "1.6m Treskans".

    Of capitals only behind a decimal: "the 100m Finals".
    """
    following = line.word(at + 1)
    if following not in EXTENTS and counted_person(line, at + 1):
        return True  # "2m active users", but "2m tall men"
    plural = following.endswith("s") and len(following) > 3 and not following.endswith("ss")
    counted = following in COUNTED or (plural and following not in LENGTH_WORDS)
    return counted and (line.is_lower(at + 1) or "." in line.word(at - 1))
