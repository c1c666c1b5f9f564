"""Units: read the unit that stands behind a numeral."""

from typing import NamedTuple

from digests.figures.magnitudes import MAGNITUDE_WORDS
from digests.figures.numerals import VULGAR
from digests.figures.pieces import HYPHENS, PIECE, Line, skip_hyphen
from digests.figures.unit_names import (
    DURATIONS,
    MEASURES,
    NEED_CAPITAL,
    NEED_DIGITS,
    NEED_GLUE,
    ORDINALS_TOO,
    PERCENTS,
)
from digests.model import Kind


class Unit(NamedTuple):
    """A unit, the sort of figure it makes, and the piece after its last word."""

    name: str
    kind: Kind
    stop: int


class Spelling(NamedTuple):
    """One way to write a unit, in pieces."""

    words: tuple[str, ...]
    name: str
    kind: Kind


def spellings() -> dict[str, tuple[Spelling, ...]]:
    """Index all spellings by their first piece, the longest first."""
    index: dict[str, list[Spelling]] = {}
    for kind, table in (
        (Kind.PERCENT, PERCENTS),
        (Kind.DURATION, DURATIONS),
        (Kind.MEASURE, MEASURES),
    ):
        for name, written in table.items():
            for form in written.split("|"):
                for spelling in (form.replace("(s)", ""), form.replace("(s)", "s")):
                    words = tuple(PIECE.findall(spelling.strip()))
                    index.setdefault(words[0], []).append(Spelling(words, name, kind))
    return {
        first: tuple(sorted(found, key=lambda spelling: -len(spelling.words)))
        for first, found in index.items()
    }


SPELLINGS = spellings()


def read_unit(line: Line, at: int) -> Unit | None:
    """Read the unit that begins at `at`, or behind a hyphen there ("seven-week")."""
    begin = skip_hyphen(line, at)
    for spelling in SPELLINGS.get(line.word(begin), ()):
        if line.matches(begin, spelling.words) and is_allowed(line, begin, spelling):
            return Unit(spelling.name, spelling.kind, begin + len(spelling.words))
    return None


def is_allowed(line: Line, at: int, spelling: Spelling) -> bool:
    """Tell whether a unit may be written so here (short letters need digits, some touch them)."""
    first, alone = spelling.words[0], len(spelling.words) == 1
    if first in NEED_DIGITS and not follows_digits(line, at):
        return False
    if alone and first in NEED_GLUE and not line.glued(at):
        return False
    if alone and first in NEED_CAPITAL and not line.is_capital(at):
        return False
    return not (first in ORDINALS_TOO and skip_hyphen(line, at + 1) > at + 1)


def follows_digits(line: Line, at: int) -> bool:
    """Tell whether digits stand before a unit, a hyphen or a word like "million" between them."""
    before = at - 2 if line.word(at - 1) in HYPHENS else at - 1
    return line.is_digits(before) or line.word(before) in VULGAR or is_million(line, at, before)


def is_million(line: Line, at: int, before: int) -> bool:
    """Allow "9 million km" and "two million bpd", not "two million m"."""
    return line.word(before) in MAGNITUDE_WORDS and line.ends[at] - line.starts[at] > 1
