"""Pack the lines of a post into as few texts as a chat's limits allow."""

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from typing import NamedTuple, Protocol

from digests import Line, LineKind

# What is not confirmed stands with the relations, as one block under the claims.
PLACES = {LineKind.NOT_CONFIRMED: LineKind.RELATION}


class Lined(Protocol):
    """What has the lines of a post: a digest just made, or a story that was kept."""

    @property
    def lines(self) -> tuple[Line, ...]:
        """Give the lines in the order in which they are shown."""

    @property
    def url(self) -> str:
        """Tell where the article can be read, "" for nowhere."""


# What is left to say in the second message of a post that fits one since it was changed.
NO_MORE = "This part of the post is out of date: what stands now is above."

# A link goes on behind the footer.
BESIDE = " · "

Block = tuple[Line, ...]
Fits = Callable[[str], bool]


class Piece(NamedTuple):
    """Drawn words, and what parts them from the words before when both are in one text."""

    parting: str
    words: str


def blocks_of(digest: Lined) -> tuple[Block, ...]:
    """Give the lines in the blocks between which a post has an empty line; no line is blank."""
    lines = (line for line in digest.lines if line.text.strip())
    grouped = groupby(lines, key=lambda line: PLACES.get(line.kind, line.kind))
    return tuple(tuple(block) for _, block in grouped)


def pieces_of(blocks: Iterable[Block], draw: Callable[[Line], tuple[str, ...]]) -> Iterator[Piece]:
    """Draw the lines; one that no text can hold is drawn as several pieces, with no break."""
    for block in blocks:
        for at, line in enumerate(block):
            first, *rest = draw(line)
            yield Piece("\n" if at else "\n\n", first)
            yield from (Piece("", words) for words in rest)


def pack(pieces: Iterable[Piece], fits: Fits) -> tuple[str, ...]:
    """Join pieces for as long as they fit; the next one then opens a new text."""
    packed: list[str] = []
    for parting, words in pieces:
        longer = packed[-1] + parting + words if packed else words
        if packed and fits(longer):
            packed[-1] = longer
        else:
            packed.append(words)
    return tuple(packed)


def stretches(text: str, size: int) -> Iterator[str]:
    """Cut a text that is too long for any line into stretches of at most `size` characters."""
    return (text[at : at + size] for at in range(0, len(text), size))


def utf16_length(text: str) -> int:
    """Count as Telegram counts, and never less than Slack does: an emoji is two."""
    return len(text.encode("utf-16-le")) // 2
