"""Turn Markdown into the plain text of an article: front matter, markup and links gone.

What is struck out (~~17~~) goes with its words: whoever wrote it took them back.
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from html import unescape
from typing import NamedTuple

from bot.errors import EmptyFileError
from bot.model.stories import Page

FENCE = re.compile(r"(?:---|\+\+\+)[ \t]*")
PAIR = re.compile(r"(?P<key>[A-Za-z_]+)[ \t]*[:=][ \t]*(?P<value>.*)")
PUBLISHERS = ("publisher", "source", "outlet", "site")

# What begins a line: its marks go, and the line begins a block of its own.
HEADING = re.compile(r" {0,3}#{1,6}(?:[ \t]+|$)(?P<words>.*?)[ \t#]*")
UNDERLINE = re.compile(r" {0,3}(?:=+|-+)[ \t]*")
BLANK = re.compile(r"[ \t]*")
RULE = re.compile(r" {0,3}(?:[-*_][ \t]*){3,}")
QUOTE = re.compile(r"(?: {0,3}> ?)+")
BULLET = re.compile(r"[ \t]*[-*+][ \t]+(?:\[[ xX]\][ \t]+)?")
NUMBER = re.compile(r"[ \t]*\d{1,3}[.)][ \t]+")
FIRST = re.compile(r"[ \t]*1[.)][ \t]+")
CODE_FENCE = re.compile(r" {0,3}(?:```|~~~)")
ROW = re.compile(r"[ \t]*\|.*\|[ \t]*")
DASHES = re.compile(r"[ \t|:-]+")
REFERENCE = re.compile(r" {0,3}\[[^\]\n]{1,200}\]:.*")
EMPTY = (BLANK, RULE, UNDERLINE, REFERENCE)

# What stands within a line, in this order.
INLINE = (
    (re.compile(r"<!--.*?-->|<(?:https?|mailto):[^<>\s]{1,2000}>"), ""),
    (re.compile(r"!\[[^\]\n]{0,500}\](?:\([^()\n]{0,2000}\)|\[[^\]\n]{0,200}\])?"), ""),
    (re.compile(r"\[\^[^\]\n]{1,50}\]"), ""),
    (re.compile(r"\[([^\[\]\n]{1,500})\](?:\([^()\n]{0,2000}\)|\[[^\]\n]{0,200}\])"), r"\1"),
    (re.compile(r"</?[A-Za-z][^<>\n]{0,500}>"), ""),
    (re.compile(r"~~(?=\S)[^~\n]{1,500}~~"), ""),
    (re.compile(r"`{1,3}([^`\n]{1,500})`{1,3}"), r"\1"),
    # Never inside a word: "2*3*4" must not become 234.
    (re.compile(r"(?<![\w*])\*{1,3}(?=[^\s*])([^*\n]{1,1000})(?<=\S)\*{1,3}(?!\w)"), r"\1"),
    (re.compile(r"(?<!\w)_{1,3}(?=[^\s_])([^_\n]{1,1000})(?<=\S)_{1,3}(?!\w)"), r"\1"),
)
ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
# While marks are taken off, an escaped one stands as a character that nobody writes.
PRIVATE = 0xE000
ESCAPED = re.compile("[\ue021-\ue07e]")


def read_markdown(written: str) -> Page:
    """Give the article that a Markdown file holds; its first heading is the headline.

    Raises EmptyFileError when nothing is left but markup.
    """
    front, body = split_front(written.lstrip("\ufeff"))
    blocks = tuple(filter(None, map(plain, find_blocks(body))))
    title = " ".join(front.get("title", "").split())
    if title and blocks and blocks[0] == title:
        blocks = blocks[1:]
    lines = (title, *blocks) if title else blocks
    if not lines:
        raise EmptyFileError
    publisher = next((front[key] for key in PUBLISHERS if front.get(key)), "")
    return Page(
        "",
        "\n\n".join(lines),
        lines[0],
        publisher,
        front.get("author", ""),
        read_date(front.get("date", "")),
    )


def split_front(written: str) -> tuple[dict[str, str], str]:
    """Part the front matter, simple pairs of key and value, from the text behind it."""
    lines = written.splitlines()
    if not lines or not FENCE.fullmatch(lines[0]):
        return {}, written
    mark = lines[0].strip()
    ends = [at for at, line in enumerate(lines[1:200], start=1) if line.strip() == mark]
    if not ends:
        return {}, written
    pairs = (PAIR.fullmatch(line) for line in lines[1 : ends[0]])
    front = {pair["key"].lower(): pair["value"].strip().strip("\"'") for pair in pairs if pair}
    return front, "\n".join(lines[ends[0] + 1 :])


def read_date(written: str) -> datetime | None:
    """Read the date of a front matter; one without a zone is in UTC, what is none is None."""
    try:
        date = datetime.fromisoformat(written)
    except ValueError:
        return None
    return date.replace(tzinfo=UTC) if date.tzinfo is None else date.astimezone(UTC)


class Piece(NamedTuple):
    """What one line adds: its words, and whether a block ends before or behind them."""

    words: str
    opens: bool = False
    closes: bool = False


NOTHING = Piece("", opens=True)


def find_blocks(body: str) -> Iterator[str]:
    """Give each paragraph, heading, list item and row of a table as one line of markup."""
    block: list[str] = []
    is_item = False
    for line in body.splitlines():
        piece = read_line(line, is_inside=bool(block) and not is_item)
        is_item = piece.opens or (is_item and bool(block))
        if piece.opens and block:
            yield " ".join(block)
            block = []
        block += [piece.words] if piece.words else []
        if piece.closes:
            yield " ".join(block)
            block = []
    yield " ".join(block)


def read_line(line: str, *, is_inside: bool) -> Piece:
    """Tell what a line adds; `is_inside` when a paragraph goes on in it."""
    if quote := QUOTE.match(line):
        line = line[quote.end() :]
    if CODE_FENCE.match(line) or any(mark.fullmatch(line) for mark in EMPTY):
        return NOTHING
    if heading := HEADING.fullmatch(line):
        return Piece(heading["words"], opens=True, closes=True)
    if ROW.fullmatch(line):
        return Piece(row_words(line), opens=True, closes=True)
    # "in\n1987. The" is no list: inside a paragraph only a 1 begins one.
    mark = BULLET.match(line) or (FIRST if is_inside else NUMBER).match(line)
    if mark:
        return Piece(line[mark.end() :].strip(), opens=True)
    return Piece(line.strip())


def row_words(line: str) -> str:
    """Give a table's row with its cells apart; "" for the line of dashes under its head."""
    if DASHES.fullmatch(line):
        return ""
    cells = (cell.strip() for cell in re.split(r"(?<!\\)\|", line.strip().strip("|")))
    return " | ".join(cell.replace("\\|", "|") for cell in cells if cell)


def plain(block: str) -> str:
    """Take the marks off a block and put it on one line."""
    words = ESCAPE.sub(lambda match: chr(PRIVATE + ord(match[1])), block)
    for mark, instead in INLINE:
        words = mark.sub(instead, words)
    words = ESCAPED.sub(lambda match: chr(ord(match[0]) - PRIVATE), unescape(words))
    return " ".join(words.split())
