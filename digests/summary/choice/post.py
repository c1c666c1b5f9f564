"""A post in the making: its blocks of lines, and whether they fit."""

from dataclasses import dataclass, replace

from digests.model import Digest, Fragment, Line, LineKind, Reading
from digests.summary.lexicon.fixed_words import (
    BULLET,
    EVERY_FIGURE,
    NO_FIGURES,
    NO_ROOM,
    footer_of,
)

BETWEEN_LINES = len("\n")
BETWEEN_BLOCKS = len("\n\n")


@dataclass(frozen=True, slots=True)
class Post:
    """What a post shows so far, of at most `limit` characters; claim lines stand in text order."""

    reading: Reading
    title: Line
    limit: int
    claims: tuple[Line, ...] = ()
    relations: tuple[Line, ...] = ()
    unconfirmed: tuple[Line, ...] = ()
    length_of_claims: int = 0
    length_of_notes: int = 0

    @property
    def shown(self) -> frozenset[int]:
        """Give the indices of all claims that a line tells with their speaker."""
        lines = (*self.claims, *self.unconfirmed)
        return frozenset([index for line in lines for index in line.claims])

    @property
    def digest(self) -> Digest:
        """Put the lines in the order of the article, between headline and footer."""
        claims = sorted(self.claims, key=lambda line: line.claims)
        footer = footer_line(self.reading, is_shown=bool(claims or self.title.claims))
        lines = (self.title, *claims, *self.relations, *self.unconfirmed, footer)
        return Digest(self.reading, lines)

    @property
    def fits(self) -> bool:
        """Tell whether the post is short enough."""
        return self.room >= 0

    @property
    def room(self) -> int:
        """Give the characters that are left: what `digest.text` would leave of the limit."""
        footer = _footer(self.reading, is_shown=bool(self.claims or self.title.claims))
        claims = self.length_of_claims + BETWEEN_BLOCKS - BETWEEN_LINES if self.claims else 0
        is_noted = bool(self.relations or self.unconfirmed)
        notes = self.length_of_notes + BETWEEN_BLOCKS - BETWEEN_LINES if is_noted else 0
        rest = len(self.title.text) + BETWEEN_BLOCKS + len(footer)
        return self.limit - claims - notes - rest

    def with_claims(self, lines: tuple[Line, ...]) -> "Post":
        """Give the post with more claim lines."""
        added = sum([len(BULLET) + len(line.text) + BETWEEN_LINES for line in lines])
        length = self.length_of_claims + added
        return replace(self, claims=self.claims + lines, length_of_claims=length)

    def with_instead(self, line: Line, other: Line) -> "Post":
        """Give the post with another line in a line's place, about the same claims."""
        lines = tuple([other if each is line else each for each in self.claims])
        length = self.length_of_claims + len(other.text) - len(line.text)
        return replace(self, claims=lines, length_of_claims=length)

    def with_relation(self, line: Line) -> "Post":
        """Give the post with one more relation line."""
        length = self.length_of_notes + len(line.text) + BETWEEN_LINES
        return replace(self, relations=(*self.relations, line), length_of_notes=length)

    def with_unconfirmed(self, line: Line) -> "Post":
        """Give the post with its line of silences."""
        length = self.length_of_notes + len(line.text) + BETWEEN_LINES
        return replace(self, unconfirmed=(line,), length_of_notes=length)


def footer_line(reading: Reading, *, is_shown: bool) -> Line:
    """Give the last line: who printed the article, and where the figures are from."""
    return Line(LineKind.FOOTER, (Fragment(_footer(reading, is_shown=is_shown)),))


def _footer(reading: Reading, *, is_shown: bool) -> str:
    missing = NO_ROOM if reading.claims else NO_FIGURES
    return footer_of(reading.article, EVERY_FIGURE if is_shown else missing)
