"""Write what the extractor found as blocks of text: paragraphs, headings, list items, rows.

One block becomes one paragraph of the article. A table's row is one block whose cells stand apart,
so that "48,310" and "41.2%" never run together.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from bot.fetch.wording import UNSEEN

if TYPE_CHECKING:
    from lxml.etree import _Element

CELL = " | "
# The extractor's names of what begins a block of its own.
BLOCKS = frozenset({"p", "head", "item", "quote", "list", "table", "row", "div", "ab", "code"})
BREAK = "lb"
# Beside all that is unseen anywhere: joiners, which mean something in other scripts than ours.
JOINERS = re.compile("[\u200c\u200d]")
# A cell with a sentence of this length is a column of the page, no entry of a table.
LONG_CELL = 120
LONG_PARAGRAPH = 80


def write_blocks(body: "_Element") -> tuple[str, ...]:
    """Give the blocks of text in their order, each on one line."""
    cleaned = (clean(words) for words in walk(body))
    return tuple(words for words in cleaned if words)


def clean(words: str) -> str:
    """Put words on one line, without signs that nobody sees: they cut numbers and names in two."""
    return " ".join(JOINERS.sub("", UNSEEN.sub("", words)).split())


def walk(element: "_Element") -> Iterator[str]:
    """Give the raw words of each block within an element, what stands between them too."""
    if element.tag == "row":
        yield from walk_row(element)
        return
    words = [element.text or ""]
    for child in element:
        if child.tag in BLOCKS:
            yield "".join(words)
            yield from walk(child)
            words = [child.tail or ""]
        elif child.tag == BREAK:
            yield "".join(words)
            words = [child.tail or ""]
        else:
            # A link or an emphasis may hold blocks itself, on broken pages.
            *before, last = [*walk(child)] or [""]
            for block in before:
                yield "".join([*words, block])
                words = []
            words += [last, child.tail or ""]
    yield "".join(words)


def walk_row(row: "_Element") -> Iterator[str]:
    """Give a row as one block, or the paragraphs of the columns that a layout made of it."""
    columns = [[clean(words) for words in walk(cell)] for cell in row]
    columns = [[words for words in column if words] for column in columns]
    if not any(is_story(column) for column in columns):
        yield CELL.join(" ".join(column) for column in columns if column)
        return
    for column in columns:
        if is_story(column):
            yield from column


def is_story(column: list[str]) -> bool:
    """Tell whether a cell holds paragraphs of a story."""
    longest = max(map(len, column), default=0)
    return longest > (LONG_PARAGRAPH if len(column) > 1 else LONG_CELL)
