"""Ordinals and ranks: 21st · third · a fourth suspect · No. 1 · number one · top 10 · ranked 5."""

from digests.figures.not_figures.shares import is_share
from digests.figures.numerals.counted_nouns import counted_noun
from digests.figures.numerals.magnitudes import MAGNITUDE_WORDS
from digests.figures.numerals.number import Number
from digests.figures.numerals.number_words import ARTICLES
from digests.figures.numerals.pieces import HYPHENS, Line, skip_hyphen
from digests.figures.numerals.runs import read_plain, read_whole, start_of_run
from digests.text.word_lists import words

SUFFIXES = words("st nd rd th")
ORDINAL_WORDS = words(
    """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth
    fiftieth sixtieth seventieth eightieth ninetieth hundredth thousandth millionth"""
)
HALVED = words("first second opening closing latter last final")
"""Before "half" and "quarter" these tell a part of a match or year: "the second half"."""
MAY_TOP = words("could may might would will to can should not soon still")
RANKS = words("top bottom ranked ranks seeded seed")
NUMBER_WORDS = words("number numbers № #")
NUMBERING = words("that which who now currently already still it")
COUNTED_BEHIND = words("% percent per pc") | frozenset(MAGNITUDE_WORDS)
DECADES = words("twenties thirties forties fifties sixties seventies eighties nineties")
KNOCKOUTS = frozenset({4, 8, 16, 32})
KNOCKOUT_BEHIND = words("of in at on with after tie match game and")
SMALLEST_COMPOUND = 18
ORDINALS_AND_DECADES = ORDINAL_WORDS | DECADES


def read_ordinal(line: Line, at: int) -> int:
    """Find where the ordinal ends that begins at `at` ("21st", "third"); 0 when none does."""
    if line.is_digits(at):
        return at + 2 if line.glued(at + 1) and is_suffix(line.word(at), line.word(at + 1)) else 0
    if line.word(at) in ORDINAL_WORDS:
        halved = line.word(at) in HALVED and line.word(at + 1) in {"half", "quarter"}
        return at + 2 if halved else at + 1
    if line.word(at) in ARTICLES:
        follows = line.word(at + 1) in ORDINAL_WORDS
        return at + 2 if follows and not is_share(line, at, at + 2) else 0
    return read_compound(line, at)


def is_suffix(digits: str, letters: str) -> bool:
    """Tell whether letters make an ordinal of digits: "21st", but "9st" is a weight."""
    return letters in SUFFIXES and (letters != "st" or digits[-1] == "1")


def read_compound(line: Line, at: int) -> int:
    """Read "twenty-first", "nineteen-eighties"; "twenty seconds" and "two-thirds" are none."""
    number = read_plain(line, at)
    if number is None or number.value < SMALLEST_COMPOUND:
        return 0
    behind = skip_hyphen(line, number.stop)
    ordinal = behind > number.stop and line.word(behind) in ORDINALS_AND_DECADES
    return behind + 1 if ordinal else 0


def read_rank(line: Line, at: int) -> int:
    """Find where the rank ends whose numeral is at `at` ("No. 1", "top 10"); 0 when it is none."""
    number = read_plain(line, at)
    if number is None or read_whole(line, at) is None:
        return 0
    first = start_of_run(line, at)
    before = line.word(first - 1)
    if before in HYPHENS and line.word(first - 2) == "number":
        return number.stop  # "the number-two grocer"
    numbered = before in NUMBER_WORDS and not is_verb(line, first - 1)
    numbered = numbered or is_no(line, first)
    tops = before == "top" and line.word(first - 2) in MAY_TOP  # "could top 125 degrees"
    ranked = before in RANKS and not tops and line.word(number.stop) not in COUNTED_BEHIND
    ranked = ranked or (before == "last" and is_knockout(line, number))
    return number.stop if numbered or ranked else 0


def is_verb(line: Line, at: int) -> bool:
    """Tell whether "numbers" is a verb there: "a force that now numbers 7,600"."""
    told = line.word(at - 1) in NUMBERING or "," in line.word(at + 1)
    return line.word(at) == "numbers" and told


def is_knockout(line: Line, number: Number) -> bool:
    """Tell "they reached the last 16" from "the last 16 months"."""
    behind = line.word(number.stop)
    return number.value in KNOCKOUTS and (behind in KNOCKOUT_BEHIND or not behind.isalpha())


def is_no(line: Line, at: int) -> bool:
    """Tell whether "No." stands before digits ("No. 1", "No 10"), not the word "no"."""
    if not line.is_digits(at):
        return False
    stopped = line.word(at - 1) == "."
    no_at = at - 2 if stopped else at - 1
    capital = line.is_capital(no_at) and not counted_noun(line, at + 1)
    return line.word(no_at) in {"no", "nos"} and (stopped or capital)
