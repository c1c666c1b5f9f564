"""Lines: the stretches of a text in which something can be seen, whatever ends a line there."""

import re
from collections.abc import Iterator

from digests.model import Span

ENDS = r"\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029"
UNSEEN = r"\s\x00-\x1f\x7f-\x9f\xad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff"
"""White space, control characters, zero-width and direction marks, byte order marks."""

LINE = re.compile(f"[^{UNSEEN}](?:[^{ENDS}]*[^{UNSEEN}])?")
LINE_END = re.compile(f"\r\n|[{ENDS}]")


def lines_of(text: str, span: Span) -> Iterator[Span]:
    """Give the lines of a stretch of text, without what shows nothing at either end of them."""
    for match in LINE.finditer(text, span.start, span.end):
        yield Span(*match.span())


def line_ends_between(text: str, start: int, end: int) -> int:
    """Count the line ends from `start` to `end`; CRLF is one."""
    return len(LINE_END.findall(text, start, end))
