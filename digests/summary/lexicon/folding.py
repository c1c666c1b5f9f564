"""Fold words so that a post's can be held against the article's: case, marks, possessives."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

SIGNS = "$£€¥₹₽₩₪₺₦₫฿¢%‰°"
# Most words, fast · a word · a number with its sign · the signs of currencies, percent and
# degrees. Hyphens part.
WORD = re.compile(
    r"(?! )(?:[A-Za-z]++(?=[ ,-])"
    r"|[^\W\d_]+(?:['’.&][^\W\d_]+)*"
    r"|(?:(?<![\w.,])[-−+±~≈<>])?\d+(?:[.,]\d+)*"
    rf"|[{SIGNS}])"
)
SPACES = re.compile(r"\s{2,}|[^\S ]")  # all but a single space, which stays
REMEMBERED = 256
"""Names and lines: a post and its gate read the same ones again."""
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


def columns_of(text: str) -> Columns:
    """Cut a text into words; hyphens and marks stand between words."""
    places = [match.span() for match in WORD.finditer(text)]
    lower = text.lower().replace("’", "'")
    if len(lower) == len(text):
        folded = [lower[at:to].removesuffix("'s") for at, to in places]
    else:  # the likes of "İ" grow
        folded = [fold(text[at:to]) for at, to in places]
    return Columns(tuple([at for at, _ in places]), tuple([to for _, to in places]), tuple(folded))


@lru_cache(maxsize=REMEMBERED)
def words_of(text: str) -> tuple[Word, ...]:
    """Cut a text into words that stand alone."""
    columns = zip(*columns_of(text), strict=True)
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
    return " ".join(text.split()).translate(STRAIGHT)
