"""Draw a post as Telegram's HTML: figures bold, everything from the article escaped."""

from collections.abc import Iterable, Iterator

from bot.render.harmless import escaped
from bot.render.links import html_link
from bot.render.packing import (
    BESIDE,
    Lined,
    Piece,
    blocks_of,
    pack,
    pieces_of,
    stretches,
    utf16_length,
)
from digests import Line, LineKind, Style

# Telegram counts what is left when the tags are taken out; we count them too, to be safe.
MOST_CHARACTERS = 4096
MOST_ENTITIES = 100
# "&amp;" is five characters: so many fit between two tags, whatever they are.
STRETCH = 800

LINE_TAGS = {LineKind.TITLE: "b", LineKind.FOOTER: "i"}
FRAGMENT_TAGS = {Style.FIGURE: "b", Style.LABEL: "b", Style.WITHDRAWN: "s"}


def render_telegram(*stories: Lined, heading: str = "", note: str = "") -> tuple[str, ...]:
    """Give the messages of a post, for parse mode HTML; there is one, unless the post is huge.

    `heading` stands above all stories and `note` under them; both are words of ours.
    """
    return pack(draw_post(stories, heading, note), fits)


def draw_post(stories: Iterable[Lined], heading: str, note: str) -> Iterator[Piece]:
    """Draw the heading, each story with the link to its article, and the note."""
    if heading:
        yield Piece("", f"<b>{escaped(heading)}</b>")
    for story in stories:
        yield from pieces_of(blocks_of(story), draw_line)
        if link := html_link(story.url, "read"):
            yield Piece(BESIDE, link)
    if note:
        yield Piece("\n\n", f"<i>{escaped(note)}</i>")


def fits(message: str) -> bool:
    """Tell whether Telegram takes it as one message."""
    return message.count("</") <= MOST_ENTITIES and utf16_length(message) <= MOST_CHARACTERS


def draw_line(line: Line) -> tuple[str, ...]:
    """Draw one line; in several pieces where it is longer than a message."""
    pieces = (
        Piece("", f"<{tag}>{escaped(words)}</{tag}>" if tag and words.strip() else escaped(words))
        for tag, text in tagged(line)
        for words in stretches(text, STRETCH)
    )
    return pack(pieces, fits)


def tagged(line: Line) -> Iterator[tuple[str, str]]:
    """Give the words of a line, each with the tag in which they stand, or ""."""
    if line.kind in LINE_TAGS:
        yield LINE_TAGS[line.kind], line.text
        return
    if line.kind is LineKind.CLAIM:
        yield "", "• "
    for fragment in line.fragments:
        yield FRAGMENT_TAGS.get(fragment.style, ""), fragment.text
