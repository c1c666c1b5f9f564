"""Designations: digits that letters or other digits touch (G20, F-16, 5G, 7-Eleven, 4x4, 9/11)."""

from digests.figures.numerals.digits import VULGAR
from digests.figures.numerals.magnitudes import MAGNITUDE_WORDS
from digests.figures.numerals.number_words import CARDINALS
from digests.figures.numerals.pieces import HYPHENS, Line
from digests.figures.quantities.slashes import read_slashed
from digests.figures.units.letters import NAMES_IN_THOUSANDS
from digests.figures.units.money import read_suffix
from digests.figures.units.unit_spellings import read_unit
from digests.text.word_lists import words

NO_PREFIX = frozenset(CARDINALS) | words("to or and plus minus a magnitude")
SUFFIXES_OF_FIGURES = words("k m b t p c x bn mn mln tn trn cr st nd rd th")
"""Letters behind digits that leave them a number: "45k", "50p", "10x"."""
SCREENS = words("360 480 720 1080 1440 2160")
"""Lines of a picture: "a 1080p screen" costs no pence."""
MOST_TAIL = 4
LONGEST_RANGE = 4
"""Digits: what has more behind a hyphen, and no comma, is a number in a register."""


def read_designation(line: Line, at: int) -> int:
    """Find where the designation ends whose digits are at `at`; 0 when they are in none."""
    if not line.is_digits(at):
        return 0
    return next((stop for reader in READERS if (stop := reader(line, at))), 0)


def read_prefixed(line: Line, at: int) -> int:
    """Read digits that letters precede at once or over a hyphen: "G20", "F-16", "PM2.5"."""
    if not line.glued(at):
        return 0
    if line.word(at - 1).isalpha():
        return end_of_name(line, at + 1)
    word = line.word(at - 2)
    if line.word(at - 1) == "+" and line.glued(at - 1) and word.isalpha():  # "UTC+8"
        return at + 1
    hyphened = line.word(at - 1) in HYPHENS and line.glued(at - 1) and word.isalpha()
    dash = line.word(at - 1) == "–" and line.is_lower(at - 2)  # "dead–12 of them"
    return end_of_name(line, at + 1) if hyphened and not dash and word not in NO_PREFIX else 0


def end_of_name(line: Line, at: int) -> int:
    """Step over what else touches the name: "F-16s", "X-37B", "P5+1", "H1N1"."""
    stop = at
    while stop < at + MOST_TAIL and line.glued(stop) and goes_on(line, stop):
        stop += 1
    return stop


def goes_on(line: Line, at: int) -> bool:
    """Tell whether the piece there still belongs to the name that touches it."""
    if line.word(at) in {"+", "-"}:
        return line.glued(at + 1) and line.word(at + 1).isalnum()
    return line.word(at).isalnum()


def read_suffixed(line: Line, at: int) -> int:
    """Read digits with letters behind that are no unit: "5G", "3D", "737s", "49ers"."""
    word = line.word(at + 1)
    if not line.glued(at + 1) or not word.isalpha() or word in VULGAR or "," in line.word(at):
        return 0
    if word == "p" and line.word(at) in SCREENS:
        return at + 2
    if word in MAGNITUDE_WORDS:
        return 0  # "5.3million"
    thousand = word in SUFFIXES_OF_FIGURES and not is_sharpness(line, at)
    if thousand or read_unit(line, at + 1) or read_suffix(line, at + 1):
        return 0
    return end_of_name(line, at + 1)


def is_sharpness(line: Line, at: int) -> bool:
    """Tell "a 4K camera" and "the 10k race" from "45k fans"."""
    race = line.word(at + 2) in {"race", "run", "walk", "course"}
    return line.raw(at + 1) in {"K", "k"} and (race or line.word(at) in NAMES_IN_THOUSANDS)


def read_hyphened(line: Line, at: int) -> int:
    """Read "7-Eleven", "its 10-K filing" and a register's "44-83575"."""
    if line.word(at + 1) not in HYPHENS or not line.glued(at + 1) or not line.glued(at + 2):
        return 0
    if line.word(at + 1) == "-" and line.is_capital(at + 2) and not line.title_case:
        return at + 3 if read_unit(line, at + 2) is None else 0
    first, second = line.word(at), line.word(at + 2)
    long = first.isdecimal() and second.isdecimal() and len(second) > len(first) + 1
    return at + 3 if long and len(second) > LONGEST_RANGE else 0


def read_cross(line: Line, at: int) -> int:
    """Read "a 4x4" and "an 8x10 print"."""
    cross = line.word(at + 1) in {"x", "×"} and line.glued(at + 1) and line.glued(at + 2)
    return at + 3 if cross and line.is_digits(at + 2) else 0


def read_slash(line: Line, at: int) -> int:
    """Read "9/11" and "7/7"."""
    first = line.word(at + 1) == "/" and line.glued(at + 1)
    if read_slashed(line, at) is not None:  # "1/3 of voters"
        return 0
    return at + 3 if first and line.glued(at + 2) and line.is_digits(at + 2) else 0


def read_zeros(line: Line, at: int) -> int:
    """Read digits that begin with two zeros, as no number does: "agent 007"."""
    return at + 1 if line.word(at).isdecimal() and line.word(at).startswith("00") else 0


READERS = (read_zeros, read_prefixed, read_suffixed, read_hyphened, read_cross, read_slash)
