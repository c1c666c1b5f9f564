"""Paragraphs: which lines of a text belong together."""

import re
from itertools import pairwise

from digests.model import Span
from digests.text.lines import line_ends_between, lines_of

TERMINAL = re.compile(r"[.!?…:;][\"'”’»)\]]*$")
DANGLING = re.compile(r"(?:[–—]|\s-|--)$")
DATELINE_LENGTH = 60
"""A line up to this many characters with a dash at its end is a dateline: "LAGOS, June 5 —"."""

TAIL = 12
"""How many characters at a line's end tell whether a sentence ended there."""
WRAPPED_AT_LEAST = 3
"""So many lines going on in lower case show that a text was broken into lines of equal length."""


def paragraphs_of(text: str, span: Span) -> list[Span]:
    """Give the paragraphs of a stretch of text, in order, none of them empty.

    A line end closes a paragraph, unless the line stops in mid-sentence and the next one, with no
    empty line between, goes on in lower case. In a text that does so all the time a capital goes
    on too ("told President\\nOmar Ali").
    """
    lines = list(lines_of(text, span))
    wrapped = _is_wrapped(text, lines)
    found: list[Span] = []
    for line in lines:
        if found and _goes_on(text, found[-1], line, wrapped=wrapped):
            found[-1] = Span(found[-1].start, line.end)
        else:
            found.append(line)
    return found


def _is_wrapped(text: str, lines: list[Span]) -> bool:
    """Tell whether lines are broken in mid-sentence throughout, as mailers do."""
    broken = [
        text[line.start].islower()
        for before, line in pairwise(lines)
        if _stops_short(text, before) and line_ends_between(text, before.end, line.start) == 1
    ]
    return sum(broken) >= max(WRAPPED_AT_LEAST, len(broken) / 2)


def _stops_short(text: str, line: Span) -> bool:
    """Tell whether a line ends in mid-sentence."""
    return not TERMINAL.search(text, max(line.start, line.end - TAIL), line.end)


def _goes_on(text: str, before: Span, line: Span, *, wrapped: bool) -> bool:
    """Tell whether a line continues the paragraph before it."""
    if before.end - before.start <= DATELINE_LENGTH and DANGLING.search(before.of(text)):
        return True
    if not (wrapped or text[line.start].islower()) or not _stops_short(text, before):
        return False
    return line_ends_between(text, before.end, line.start) == 1
