"""Quotation marks: find them, and judge by their neighbours whether they open or close."""

import re
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from digests.model import Span

# Two single marks are a double one: "“We left,’’ she said".
DOUBLE = re.compile(r"""["“”„«»`'‘’](?:(?<=["“”„«»])|(?<=`)`|(?<=')'|(?<=‘)‘|(?<=’)’)""")
SINGLE = re.compile(r"(['‘’])(?!\1)(?<!\1\1)")
"""Both begin with a set of marks: then all other characters are passed by quickly."""

OPEN_SIDE = frozenset("([{—–-/“„«\"‘'")
"""What may stand before a mark that opens, beside white space."""
CLOSE_SIDE = frozenset(".,;:!?…)]}—–-/”»\"'’")
"""What may stand behind a mark that closes, beside white space."""
CLIPPED = re.compile(r"(?:em|n|til|cause|tis|twas|cos|round|s|d|ll|re|ve|\d0s?)(?!\w)", re.I)
"""Words that lost their head: "rock 'n' roll", "the '90s", "get 'em"."""
DOUBTFUL_TAIL = re.compile(r"(?:s|in)['’]\s")
"""An apostrophe may end these words: "the workers' demands", "thinkin' about"."""


class Role(Enum):
    """What a mark can do."""

    OPENS = 1
    CLOSES = 2
    EITHER = 3


class Mark(NamedTuple):
    """A quotation mark with its place and its role."""

    span: Span
    role: Role


def double_marks(text: str, paragraph: Span) -> list[Mark]:
    """Find the double quotation marks of a paragraph, in order."""
    found: list[Mark] = []
    for match in DOUBLE.finditer(text, paragraph.start, paragraph.end):
        before, behind = _neighbours(text, paragraph, match)
        found.append(Mark(Span(*match.span()), _double_role(match[0], before, behind)))
    return _without_inches(text, found)


def single_marks(text: str, paragraph: Span) -> list[Mark]:
    """Find the single marks of a paragraph that quote; apostrophes are none of them."""
    found: list[Mark] = []
    doubtful: list[Mark] = []
    for mark in _single_candidates(text, paragraph):
        if mark.role is Role.CLOSES and DOUBTFUL_TAIL.match(text, *_tail(mark, paragraph)):
            doubtful.append(mark)
            continue
        if mark.role is Role.OPENS:
            found.extend(doubtful[:1])
        doubtful.clear()
        found.append(mark)
    return found + doubtful[:1]


def _tail(mark: Mark, paragraph: Span) -> tuple[int, int]:
    """Give the place of the last letters before a mark, with one character behind it."""
    return max(paragraph.start, mark.span.start - 1), min(paragraph.end, mark.span.end + 1)


def _single_candidates(text: str, paragraph: Span) -> Iterator[Mark]:
    """Find single marks that are not inside a word."""
    for match in SINGLE.finditer(text, paragraph.start, paragraph.end):
        before, behind = _neighbours(text, paragraph, match)
        role = _single_role(match[0], before, behind)
        if role is Role.OPENS and CLIPPED.match(text, match.end(), paragraph.end):
            continue
        if role:
            yield Mark(Span(*match.span()), role)


def _neighbours(text: str, paragraph: Span, match: re.Match[str]) -> tuple[str, str]:
    """Give the characters on either side of a mark; a space where the paragraph ends."""
    before = text[match.start() - 1] if match.start() > paragraph.start else " "
    return before, text[match.end()] if match.end() < paragraph.end else " "


def _double_role(mark: str, before: str, behind: str) -> Role:
    """Judge a double mark: by its shape where that is plain, else by its neighbours."""
    opens = before.isspace() or before in OPEN_SIDE
    closes = behind.isspace() or behind in CLOSE_SIDE
    if mark in {"„", "«", "``", "‘‘"} or (mark == "“" and (opens or not closes)):
        return Role.OPENS
    if mark in {"»", "’’"} or (mark in {"”", "“"} and not (opens and behind.isalnum())):
        return Role.CLOSES
    if opens and not closes:
        return Role.OPENS
    return Role.CLOSES if closes and not opens else Role.EITHER


def _single_role(mark: str, before: str, behind: str) -> Role | None:
    """Judge a single mark; None for an apostrophe."""
    opens = (before.isspace() or before in OPEN_SIDE) and not behind.isspace()
    if mark != "’" and opens and behind not in CLOSE_SIDE:
        return Role.OPENS
    return Role.CLOSES if mark != "‘" and not before.isspace() and not behind.isalnum() else None


def _without_inches(text: str, marks: list[Mark]) -> list[Mark]:
    """Leave out inch marks: a straight mark behind a digit where pairing would fail.

    'a 5" gap in the wall' has nothing to close; in '"It left a 12" hole," he said' another mark
    closes.
    """
    kept: list[Mark] = []
    is_open = False
    for at, mark in enumerate(marks):
        if mark.role is Role.CLOSES and text[mark.span.start] == '"' and _is_inch(text, mark):
            following = marks[at + 1].role if at + 1 < len(marks) else Role.OPENS
            if not is_open or following is Role.CLOSES:
                continue
        is_open = mark.role is Role.OPENS or (mark.role is Role.EITHER and not is_open)
        kept.append(mark)
    return kept


def _is_inch(text: str, mark: Mark) -> bool:
    """Tell whether the mark stands right behind a digit."""
    return mark.span.start > 0 and text[mark.span.start - 1].isdigit()
