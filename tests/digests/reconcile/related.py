"""Sentences with their figures in braces, read by the real stages as far as their relations."""

from dataclasses import replace

from digests.attribution import attribute
from digests.figures.find import with_referents
from digests.model import Document, Figure, Modifier
from digests.reconcile import reconcile
from digests.reconcile.topics import Topic, read_topics
from tests.digests.figures.marked import VAGUE, unmarked

MODIFIERS = {
    "at least": Modifier.AT_LEAST,
    "no fewer than": Modifier.AT_LEAST,
    "no more than": Modifier.AT_MOST,
    "more than": Modifier.MORE_THAN,
    "over": Modifier.MORE_THAN,
    "about": Modifier.ABOUT,
    "around": Modifier.ABOUT,
    "up to": Modifier.AT_MOST,
    "as many as": Modifier.AT_MOST,
    "fewer than": Modifier.LESS_THAN,
}


def _hedged(document: Document, figure: Figure) -> Figure:
    """Read the words before the figure that hedge it."""
    before = document.text[: figure.span.start].rstrip().lower()
    words = figure.span.of(document.text).lower()
    found = next((m for hedge, m in MODIFIERS.items() if before.endswith(hedge)), None)
    if words in VAGUE:
        found = Modifier.VAGUE
    elif figure.quantity.low is not None:
        found = Modifier.BETWEEN
    quantity = replace(figure.quantity, modifier=found or Modifier.EXACT)
    return replace(figure, quantity=quantity)


def claims_of(text: str):
    """Give a text's document and the claims of its figures."""
    document, figures = unmarked(text)
    figures = tuple(_hedged(document, figure) for figure in figures)
    figures = with_referents(document, figures)
    return document, attribute(document, figures).claims


def topics_of(text: str) -> tuple[Topic, ...]:
    """Give what each claim of a text speaks of."""
    return read_topics(*claims_of(text))


def relations_of(text: str) -> list[tuple[str, ...]]:
    """Give each relation as its verdict and the words of its figures."""
    document, claims = claims_of(text)
    return [
        (str(r.verdict), *(claims[i].figure.span.of(document.text) for i in r.claims))
        for r in reconcile(document, claims)
    ]
