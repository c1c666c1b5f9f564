"""Ordinals and ranks: 21st · third · No. 1 · number one · top 10 · ranked 5."""

from digests.figures.pieces import Line, skip_hyphen
from digests.figures.runs import read_plain, read_whole
from digests.figures.word_lists import words

SUFFIXES = words("st nd rd th")
ORDINAL_WORDS = words(
    """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth
    fiftieth sixtieth seventieth eightieth ninetieth hundredth thousandth millionth"""
)
RANKED = words("top bottom ranked ranks rank ranking seeded seed no nos number numbers № #")


def read_ordinal(line: Line, at: int) -> int:
    """Find where the ordinal ends that begins at `at` ("21st", "twenty-first"); 0 when it is none."""
    if line.is_digits(at):
        return at + 2 if line.word(at + 1) in SUFFIXES and line.glued(at + 1) else 0
    if line.word(at) in ORDINAL_WORDS:
        return at + 1
    number = read_plain(line, at)
    behind = skip_hyphen(line, number.stop) if number else at
    hyphened = number is not None and behind > number.stop
    ordinal = line.word(behind) in ORDINAL_WORDS
    return behind + 1 if hyphened and ordinal and number is not None and number.value >= 20 else 0


def read_rank(line: Line, at: int) -> int:
    """Find where the rank ends whose numeral is at `at` ("No. 1", "top 10"); 0 when it is none."""
    number = read_plain(line, at)
    if number is None or read_whole(line, at) is None:
        return 0
    before_at = at - 2 if line.word(at - 1) in {".", "-"} else at - 1
    before = line.word(before_at)
    if before not in RANKED:
        return 0
    if (
        before == "no"
        and (line.is_lower(before_at) or not line.is_digits(at))
        and line.word(at - 1) != "."
    ):
        return 0
    if before in {"numbers", "rank", "ranks"} and not line.is_digits(at):
        return 0
    counted = before in {"top", "bottom"} and line.word(number.stop) in {
        "%",
        "percent",
        "per",
        "million",
        "hundred",
        "thousand",
    }
    return 0 if counted else number.stop
