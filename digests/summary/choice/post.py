"""A post in the making: its blocks of lines, and whether they fit."""

from dataclasses import dataclass, replace

from digests.model import Digest, Fragment, Line, LineKind, Reading
from digests.summary.lexicon.fixed_words import EVERY_FIGURE, NO_FIGURES, NO_ROOM, footer_of


@dataclass(frozen=True, slots=True)
class Post:
    """What a post shows so far, of at most `limit` characters; claim lines stand in text order."""

    reading: Reading
    title: Line
    limit: int
    claims: tuple[Line, ...] = ()
    relations: tuple[Line, ...] = ()
    unconfirmed: tuple[Line, ...] = ()

    @property
    def shown(self) -> frozenset[int]:
        """Give the indices of all claims that a line tells with their speaker."""
        lines = (*self.claims, *self.unconfirmed)
        return frozenset([index for line in lines for index in line.claims])

    @property
    def digest(self) -> Digest:
        """Give the digest."""
        claims = sorted(self.claims, key=lambda line: line.claims)
        footer = footer_line(self.reading, is_shown=bool(claims or self.title.claims))
        lines = (self.title, *claims, *self.relations, *self.unconfirmed, footer)
        return Digest(self.reading, lines)

    @property
    def fits(self) -> bool:
        """Tell whether the post is short enough."""
        return len(self.digest.text) <= self.limit

    def with_claims(self, lines: tuple[Line, ...]) -> "Post":
        """Give the post with more claim lines."""
        return replace(self, claims=self.claims + lines)

    def with_relation(self, line: Line) -> "Post":
        """Give the post with one more relation line."""
        return replace(self, relations=(*self.relations, line))

    def with_unconfirmed(self, line: Line) -> "Post":
        """Give the post with its line of silences."""
        return replace(self, unconfirmed=(line,))


def footer_line(reading: Reading, *, is_shown: bool) -> Line:
    """Give the last line: who printed the article, and where the figures are from."""
    missing = NO_ROOM if reading.claims else NO_FIGURES
    words = footer_of(reading.article, EVERY_FIGURE if is_shown else missing)
    return Line(LineKind.FOOTER, (Fragment(words),))
