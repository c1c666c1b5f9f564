"""Units: read the unit that stands behind a numeral."""

from typing import NamedTuple

from digests.figures.numerals.digits import VULGAR
from digests.figures.numerals.magnitudes import ABBREVIATIONS, DOUBTFUL_LETTERS, MAGNITUDE_WORDS
from digests.figures.numerals.pieces import HYPHENS, PIECE, Line, skip_hyphen
from digests.figures.units.unit_names import (
    BEFORE_NOUNS,
    DURATIONS,
    MEASURES,
    NEED_CAPITAL,
    NEED_DIGITS,
    NEED_GLUE,
    NEED_SMALL,
    NO_HYPHEN_AFTER,
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
        stop = end_of_spelling(line, begin, spelling.words)
        if stop and is_allowed(line, begin, spelling) and not is_verb(line, stop, spelling):
            return Unit(spelling.name, spelling.kind, stop)
    return None


def end_of_spelling(line: Line, at: int, words: tuple[str, ...]) -> int:
    """Find where a spelling ends, hyphens between its words or not; 0 when it is not there.

    "25-basis-point" and "25 basis points"; but in "6ft 2in" there are no ft2.
    """
    for word in words:
        behind = at if word in HYPHENS else skip_hyphen(line, at)
        if line.word(behind) != word or (word.isdecimal() and not line.glued(at)):
            return 0
        at = behind + 1
    return at


def is_allowed(line: Line, at: int, spelling: Spelling) -> bool:
    """Tell whether a unit may be written so here: short letters need digits, words no noun."""
    first = spelling.words[0]
    if first in NEED_DIGITS and not follows_digits(line, at, spelling):
        return False
    if len(spelling.words) > 1:
        return True
    if line.word(at + 1) in BEFORE_NOUNS.get(first, ()) and line.word(at - 1) not in HYPHENS:
        return False
    return is_written_so(line, at) and not (first in NO_HYPHEN_AFTER and hyphen_follows(line, at))


def is_written_so(line: Line, at: int) -> bool:
    """Tell whether a unit of one word has the capitals and the place that it must have."""
    word = line.word(at)
    if word in NEED_GLUE and not line.glued(at):
        return False
    if word in NEED_CAPITAL:
        return line.is_capital(at)
    return word not in NEED_SMALL or not line.raw(at).isupper()


def is_verb(line: Line, stop: int, spelling: Spelling) -> bool:
    """Tell whether "points" is a verb: "anything above 1 percent points to late treatment"."""
    points = spelling.kind is Kind.PERCENT and spelling.words[0].startswith("per")
    behind = line.word(stop) == "to" and not line.is_digits(stop + 1)
    return points and line.word(stop - 1) == "points" and behind


def hyphen_follows(line: Line, at: int) -> bool:
    """Tell whether a hyphen ties the piece to the next ("two second-half goals")."""
    return skip_hyphen(line, at + 1) > at + 1


def follows_digits(line: Line, at: int, spelling: Spelling) -> bool:
    """Tell whether digits stand before a unit, a hyphen or a word like "million" between them."""
    before = at - 2 if line.word(at - 1) in HYPHENS else at - 1
    if line.is_digits(before) or line.word(before) in VULGAR:
        return True
    return is_million(line, before) and len("".join(spelling.words)) > 1


def is_million(line: Line, at: int) -> bool:
    """Allow "9 million km", "two million bpd" and "1.5m b/d", not "two million m"."""
    word = line.word(at)
    if word in DOUBTFUL_LETTERS:
        return line.glued(at) and line.is_digits(at - 1)
    return word in MAGNITUDE_WORDS or word in ABBREVIATIONS
