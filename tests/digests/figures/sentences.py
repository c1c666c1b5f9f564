"""Sentences with their figures in braces ("{55} civilians died"): what is found, and what not."""

import re

from digests.figures import find_figures
from digests.model import Document, Figure, NotFigure
from digests.text import parse, read_plain

HEADLINE = "A headline\n\n"


def document_of(sentence: str) -> Document:
    """Make an article of one sentence, whose braces are taken out."""
    return parse(read_plain(HEADLINE + sentence.replace("{", "").replace("}", "")))


def expected(sentence: str) -> list[str]:
    """Give the words in braces."""
    return re.findall(r"\{([^}]*)\}", sentence)


def figures_of(sentence: str) -> tuple[Figure, ...]:
    """Find the figures of one sentence."""
    return find_figures(document_of(sentence))[0]


def found(sentence: str) -> list[str]:
    """Give the words of each figure that is found."""
    document = document_of(sentence)
    return [figure.span.of(document.text) for figure in find_figures(document)[0]]


def left_out(sentence: str) -> list[tuple[str, str]]:
    """Give the words of each number that is none, with the reason."""
    document = document_of(sentence)
    return [(none.span.of(document.text), none.reason) for none in not_figures(document)]


def not_figures(document: Document) -> tuple[NotFigure, ...]:
    """Find the numbers that are no figures."""
    return find_figures(document)[1]


def reasons(sentence: str) -> list[str]:
    """Give only the reasons."""
    return [reason for _, reason in left_out(sentence)]
