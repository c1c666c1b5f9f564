"""Fold words so that a post's can be held against the article's: case, marks, possessives."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from typing import NamedTuple

from digests.model import Span

# A number with its sign · a word · the signs of currencies, percent and degrees. Hyphens part.
WORD = re.compile(
    r"(?:(?<![\w.,])[-−+±~≈<>])?\d+(?:[.,]\d+)*"
    r"|[^\W\d_]+(?:['’.&][^\W\d_]+)*"
    r"|[$£€¥₹₽₩₪₺₦₫฿¢%‰°]"
)
SPACES = re.compile(r"\s+")
STRAIGHT = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"'})


class Word(NamedTuple):
    """A word of some text: its place, how it is written, and how it is compared."""

    start: int
    end: int
    text: str
    folded: str


def words_of(text: str, span: Span | None = None) -> tuple[Word, ...]:
    """Cut a text, or one stretch of it, into words; hyphens and marks stand between words."""
    start, end = span or (0, len(text))
    return tuple(
        [Word(*m.span(), m.group(), fold(m.group())) for m in WORD.finditer(text, start, end)]
    )


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


def range_of(words: tuple[Word, ...], span: Span) -> tuple[int, int]:
    """Give the first of the words that lie at a place of their text, and the one behind it."""
    first = bisect_left(words, span.start + 1, key=lambda word: word.end)
    return first, max(first, bisect_left(words, span.end, key=lambda word: word.start))


def flatten(text: str) -> str:
    """Make two writings of the same words equal: single spaces, straight quotation marks."""
    return SPACES.sub(" ", text).strip().translate(STRAIGHT)
