"""Fold words so that a post's words can be held against the article's: case, marks, endings."""

import re
from typing import NamedTuple

from digests.model import Span

WORD = re.compile(r"[0-9]+(?:[.,][0-9]+)*[^\W_]*|[^\W_]+(?:['’.&][^\W_]+)*")
SPACES = re.compile(r"\s+")
# Longest first; what remains must have three letters ("died" stays whole, "killed" is "kill").
ENDINGS = ("ings", "ing", "ied", "ies", "ed", "es", "s", "e", "y")
SHORTEST_STEM = 3
STRAIGHT = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"'})


class Word(NamedTuple):
    """A word of some text: its place, how it is written, and how it is compared."""

    start: int
    end: int
    text: str
    folded: str

    @property
    def span(self) -> Span:
        """Give the word's place."""
        return Span(self.start, self.end)


def words_of(text: str, span: Span | None = None) -> tuple[Word, ...]:
    """Cut a text, or one stretch of it, into words; hyphens and marks stand between words."""
    start, end = span or (0, len(text))
    return tuple(
        [Word(*m.span(), m.group(), fold(m.group())) for m in WORD.finditer(text, start, end)]
    )


def fold(word: str) -> str:
    """Fold one word: small letters, straight apostrophes, no possessive ("Iraq’s" is "iraq")."""
    lower = word.lower().translate(STRAIGHT)
    return lower[:-2] if lower.endswith("'s") else lower


def stem(folded: str) -> str:
    """Cut the ending off a folded word: "killed", "killing" and "kills" are one."""
    for ending in ENDINGS:
        if folded.endswith(ending) and len(folded) - len(ending) >= SHORTEST_STEM:
            return folded[: -len(ending)]
    return folded


def stems_of(text: str, span: Span | None = None) -> frozenset[str]:
    """Give the stems of all words of a text or of one stretch of it."""
    return frozenset([stem(word.folded) for word in words_of(text, span)])


def flatten(text: str) -> str:
    """Make two writings of the same words equal: single spaces, straight quotation marks."""
    return SPACES.sub(" ", text).strip().translate(STRAIGHT)
