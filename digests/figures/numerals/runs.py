"""Runs of plain numerals: "5", "5 and 6", "12 to 15", "3, 5 and 9", as rules step over them."""

from decimal import Decimal
from functools import lru_cache

from digests.figures.numerals.digits import read_digits
from digests.figures.numerals.magnitudes import ONE
from digests.figures.numerals.number import Number
from digests.figures.numerals.number_words import read_tens
from digests.figures.numerals.pieces import HYPHENS, Line

MOST_NUMERALS = 6
"""Longer runs are tables; what is behind the sixth numeral tells nothing about the first."""
REMEMBERED = 128
"""Places: many rules ask in turn what stands at the same one."""
JOINTS = frozenset({"and", "to", "or", "through", "until", "till", "&"}) | HYPHENS | {"—", "/"}


@lru_cache(maxsize=REMEMBERED)
def read_plain(line: Line, at: int) -> Number | None:
    """Read a numeral below a hundred in words, or any in digits; no magnitude, no unit."""
    return read_digits(line, at) if line.is_digits(at) else read_tens(line, at)


@lru_cache(maxsize=REMEMBERED)
def read_whole(line: Line, at: int) -> Decimal | None:
    """Give the whole number that stands alone at `at` ("41", "five"); None for any other."""
    number = read_plain(line, at)
    if (
        number is None
        or number.magnitude != ONE
        or number.value != number.value.to_integral_value()
    ):
        return None
    return number.value


@lru_cache(maxsize=REMEMBERED)
def end_of_run(line: Line, at: int) -> int:
    """Find where the run of numerals ends that begins at `at`; `at` when none does."""
    number = read_plain(line, at)
    if number is None:
        return at
    stop = number.stop
    for _ in range(MOST_NUMERALS):
        begin = behind_joint(line, stop)
        number = read_plain(line, begin) if begin > 0 else None
        if number is None:
            break
        stop = number.stop
    return stop


def behind_joint(line: Line, at: int) -> int:
    """Step over what joins two numerals: "to", "- to ", ", and", a hyphen."""
    begin = at
    if line.word(begin) not in JOINTS and line.word(begin) != ",":
        return -1
    if line.word(begin) in HYPHENS and line.word(begin + 1) in JOINTS:
        begin += 1
    if line.word(begin) == "," and line.word(begin + 1) in {"and", "or"}:
        begin += 1
    if line.word(begin) in JOINTS or (line.word(begin) == "," and line.word(begin + 1) != ","):
        begin += 1
    if begin > at and line.word(begin) in HYPHENS and line.glued(begin):
        begin += 1
    return begin if begin > at else -1


@lru_cache(maxsize=REMEMBERED)
def start_of_run(line: Line, at: int) -> int:
    """Find the numeral with which a run begins that goes on to `at` ("posts 542 and 543")."""
    for _ in range(MOST_NUMERALS):
        before = at - 1
        while before >= max(0, at - 3) and (
            line.word(before) in JOINTS or line.word(before) == ","
        ):
            before -= 1
        if before == at - 1 or read_plain(line, before) is None:
            break
        at = before
    return at
