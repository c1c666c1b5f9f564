"""Amounts that give the one before in another unit: "£40m ($60m)", "10 km (6 miles)"."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from digests.model import Figure, Kind, Span

OPENS = re.compile(r"\s?\((?:(?:about|around|roughly|some|nearly|almost|or|over|just) ){0,2}")
CONVERTED = frozenset((Kind.MONEY, Kind.MEASURE))


class Conversion(NamedTuple):
    """A figure that only repeats another one; `brackets` hold it."""

    figure: Figure
    of: Figure
    brackets: Span


def find_conversions(text: str, figures: Sequence[Figure]) -> tuple[Conversion, ...]:
    """Find the amounts in brackets right behind one of their kind.

    Who says the one says the other, and the brackets stand in the way of the words around them:
    "the £40m ($60m) | proposed by the board".
    """
    return tuple(
        Conversion(figure, of, Span(text.index("(", of.span.end), figure.span.end + 1))
        for of, figure in pairwise(figures)
        if _converts(text, of, figure)
    )


def _converts(text: str, of: Figure, figure: Figure) -> bool:
    one, other = of.quantity, figure.quantity
    if one.kind is not other.kind or one.kind not in CONVERTED or one.unit == other.unit:
        return False
    end = figure.span.end
    between = OPENS.fullmatch(text, of.span.end, figure.span.start)
    return between is not None and text[end : end + 1] == ")"
