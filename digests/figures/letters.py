"""Magnitudes written as letters behind digits: 45k · $3.2m · 5 bn; is "100m" money or a sprint?"""

from digests.figures.magnitudes import ABBREVIATIONS, DOUBTFUL_LETTERS
from digests.figures.money import read_suffix
from digests.figures.number import Number
from digests.figures.pieces import Line, skip_hyphen

LENGTH_WORDS = frozenset("hurdles metres meters miles yards".split())
"""Plurals after "100m" that are no counted thing."""
COUNTED = frozenset("people children women men customers".split())
NAMES_IN_THOUSANDS = frozenset({"2", "4", "5", "8"})
"""Behind these a capital K is a picture's sharpness or a run: "a 4K camera", "the 5K race"."""


def read_letters(line: Line, number: Number, *, money: bool) -> Number | None:
    """Apply the magnitude that letters behind the digits state; None when there is none."""
    at = skip_hyphen(line, number.stop)
    word = line.word(at)
    factor = ABBREVIATIONS.get(word)
    if word == "k" and not is_thousand(line, at):
        factor = None
    if word in DOUBTFUL_LETTERS and line.glued(at) and (money or means_million(line, at)):
        factor = DOUBTFUL_LETTERS[word]
    return Number(number.value * factor, at + 1, factor) if factor else None


def is_thousand(line: Line, at: int) -> bool:
    """Tell "45k fans" from "a 4K camera"."""
    return line.glued(at) and not (line.is_capital(at) and line.word(at - 1) in NAMES_IN_THOUSANDS)


def means_million(line: Line, at: int) -> bool:
    """Tell "3.2m people" from "a 3.2m wall" where no currency sign helps.

    A money word or a counted plural behind it speaks for the million.
    """
    if read_suffix(line, at + 1) is not None:
        return True
    following = line.word(at + 1)
    plural = following.endswith("s") and len(following) > 3 and not following.endswith("ss")
    counted = following in COUNTED or (plural and following not in LENGTH_WORDS)
    return line.word(at) != "t" and counted and line.is_lower(at + 1)
