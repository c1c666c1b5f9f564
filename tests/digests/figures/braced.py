"""Phrases with a number in braces: "about {$5.2bn} in all" is read from the first brace on."""

from collections.abc import Callable
from typing import NamedTuple

from digests.figures.numerals.pieces import Line, cut
from digests.figures.quantities.candidate import Candidate
from digests.model import Kind, Span

Reader = Callable[[Line, int], Candidate | None]


class Said(NamedTuple):
    """What a reader understood: the words it took, their number, unit and kind.

    A vague number has its lower bound and a plus: "24+".
    """

    words: str
    number: str
    unit: str | None = None
    kind: Kind = Kind.COUNT


def line_of(text: str) -> Line:
    """Cut a text that is one sentence."""
    return cut(text, Span(0, len(text)))


def opened(phrase: str) -> tuple[Line, int]:
    """Take the braces out; give the line and the piece at which the first one stood."""
    line = line_of(phrase.replace("{", "").replace("}", ""))
    return line, line.starts.index(phrase.index("{"))


def braced(phrase: str) -> str:
    """Give the words between the braces."""
    return phrase[phrase.index("{") + 1 : phrase.index("}")]


def said(reader: Reader, phrase: str) -> Said | None:
    """Read a phrase from its first brace on."""
    line, at = opened(phrase)
    candidate = reader(line, at)
    if candidate is None:
        return None
    quantity = candidate.quantity
    number = f"{quantity.low:f}+" if quantity.value is None else f"{quantity.value:f}"
    return Said(candidate.span(line).of(line.text), number, quantity.unit, quantity.kind)
