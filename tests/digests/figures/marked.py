"""Sentences with their figures in braces: "{55} civilians died" becomes a document and figures."""

import re
from decimal import Decimal

from digests.figures.find import with_referents
from digests.figures.numerals.number_words import CARDINALS
from digests.model import Document, Figure, Kind, Quantity, Span
from digests.text import parse, read_plain

VAGUE = {"dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2000, "millions": 2000000}
KINDS = (
    (r"%|percent", Kind.PERCENT, "percent"),
    (r"[$€£]", Kind.MONEY, "USD"),
    (r"half|third|quarter", Kind.FRACTION, None),
    (r"hour|day|week|month|year", Kind.DURATION, "day"),
    (r"km|mile|mph|feet", Kind.MEASURE, "kilometre"),
)


def quantity_of(words: str) -> Quantity:
    """Read a figure as far as these tests need it."""
    words = words.lower()
    kind, unit = next(
        ((kind, unit) for pattern, kind, unit in KINDS if re.search(pattern, words)),
        (Kind.COUNT, None),
    )
    ends = [Decimal(n.replace(",", "")) for n in re.findall(r"\d+(?:,\d{3})*(?:\.\d+)?", words)]
    scale = 1_000_000 if "million" in words else 1
    if len(ends) == 2:
        return Quantity(None, ends[0], ends[1], unit=unit, kind=kind)
    if words in VAGUE:
        return Quantity(None, Decimal(VAGUE[words]))
    if words in CARDINALS:
        ends = [CARDINALS[words]]
    return Quantity(ends[0] * scale if ends else Decimal(12), unit=unit, kind=kind)


def unmarked(sentence: str, headline: str = "Headline") -> tuple[Document, tuple[Figure, ...]]:
    """Take the braces out of a text and make figures of what they held."""
    text, figures = f"{headline}\n\n", []
    for at, piece in enumerate(re.split(r"[{}]", sentence)):
        if at % 2:
            span = Span(len(text), len(text) + len(piece))
            figures.append(Figure(span, quantity_of(piece)))
        text += piece
    return parse(read_plain(text)), tuple(figures)


def read(sentence: str) -> tuple[str, tuple[Figure, ...]]:
    """Give the text and its figures with referents and wholes."""
    document, figures = unmarked(sentence)
    return document.text, with_referents(document, figures)


def nouns(sentence: str) -> list[str]:
    """Give the counted words of each figure, "" where they are left out."""
    text, figures = read(sentence)
    return [f.referent.noun.of(text) if f.referent.noun else "" for f in figures]


def heads(sentence: str) -> list[str]:
    """Give the heads of the counted words."""
    return [figure.referent.head for figure in read(sentence)[1]]


def events(sentence: str) -> list[str]:
    """Give the events."""
    return [figure.referent.event for figure in read(sentence)[1]]


def told(sentence: str) -> list[str]:
    """Give what a reader is told after each number."""
    return [figure.referent.what for figure in read(sentence)[1]]


def wholes(sentence: str) -> list[int | None]:
    """Give the whole of each figure."""
    return [figure.part_of for figure in read(sentence)[1]]
