"""Fold words so that a post's can be held against the article's: case, marks, possessives."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from digests.model import Span

SIGNS = "$£€¥₹₽₩₪₺₦₫฿¢%‰°"
# A word · a number with its sign · the signs of currencies, percent and degrees. Hyphens part.
WORD = re.compile(
    r"(?! )(?:[^\W\d_]+(?:['’.&][^\W\d_]+)*"
    r"|(?:(?<![\w.,])[-−+±~≈<>])?\d+(?:[.,]\d+)*"
    rf"|[{SIGNS}])"
)
SPACES = re.compile(r"\s+")
make = tuple.__new__
"""Makes a named tuple without a call of Python: words are many, and twice as fast so."""
STRAIGHT = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"'})


class Word(NamedTuple):
    """A word of some text: its place, how it is written, and how it is compared."""

    start: int
    end: int
    text: str
    folded: str


class Columns(NamedTuple):
    """The words of a text side by side: where each begins and ends, and how it is compared."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    folded: tuple[str, ...]


def columns_of(text: str, span: Span | None = None) -> Columns:
    """Cut a text, or one stretch of it, into words; hyphens and marks stand between words."""
    start, end = span or (0, len(text))
    places = [match.span() for match in WORD.finditer(text, start, end)]
    lower = text.lower().replace("’", "'")
    if len(lower) == len(text):
        folded = [lower[at:to].removesuffix("'s") for at, to in places]
    else:  # the likes of "İ" grow
        folded = [fold(text[at:to]) for at, to in places]
    return Columns(tuple([at for at, _ in places]), tuple([to for _, to in places]), tuple(folded))


def words_of(text: str, span: Span | None = None) -> tuple[Word, ...]:
    """Cut a text, or one stretch of it, into words that stand alone."""
    columns = zip(*columns_of(text, span), strict=True)
    return tuple([make(Word, (at, to, text[at:to], folded)) for at, to, folded in columns])


def fold(word: str) -> str:
    """Fold one word: small letters, straight apostrophes, no possessive ("Iraq’s" is "iraq")."""
    lower = word.lower()
    if lower.isascii() and "'" not in lower:
        return lower
    lower = lower.translate(STRAIGHT)
    return lower[:-2] if lower.endswith("'s") else lower


def folds(words: Iterable[Word]) -> tuple[str, ...]:
    """Give words as they are compared."""
    return tuple([word.folded for word in words])


def flatten(text: str) -> str:
    """Make two writings of the same words equal: single spaces, straight quotation marks."""
    return SPACES.sub(" ", text).strip().translate(STRAIGHT)
