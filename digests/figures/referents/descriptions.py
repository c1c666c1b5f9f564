"""Say of each figure what is counted and what happened to it, first alone, then beside others.

Each sentence is read twice: every figure on its own (`_draft`), then from left to right for what
it leaves out because a neighbour said it (inheritance.py): "Six rowers were killed and dozens
more wounded".
"""

from collections.abc import Sequence

from digests.figures.referents.drafts import Draft, draft
from digests.figures.referents.inheritance import inherit
from digests.figures.referents.passages import Passage
from digests.model import Figure, Referent

_FARTHEST = 2  # sentences over which it may do so
_REMEMBERED = 8  # counts of earlier sentences to which a figure may point back


def describe(
    laid_out: Sequence[Passage], figures: Sequence[Figure], text: str
) -> tuple[Figure, ...]:
    """Fill the referent of each figure; `figures` are in text order and have span and quantity."""
    described = list(figures)
    seen: list[Draft] = []
    last = 0
    for passage in laid_out:
        if passage.number > last + _FARTHEST:
            seen = []
        alone = [draft(passage, place, figures[place.figure], text) for place in passage.places]
        drafts = inherit(passage, alone, seen)
        for each in drafts:
            described[each.place.figure] = _told(each)
        last = passage.number
        seen = [*seen, *(each for each in drafts if each.is_counted)][-_REMEMBERED:]
    return tuple(described)


def _told(found: Draft) -> Figure:
    """Give the figure with what was found."""
    figure = found.figure
    span, quantity, hedge = figure.span, figure.quantity, figure.modifier_span
    return Figure(span, quantity, _referent(found), figure.part_of, hedge)


def _referent(found: Draft) -> Referent:
    """Put what was found into the words of the model."""
    return Referent(found.noun, found.head, found.event, _what(found))


def _what(found: Draft) -> str:
    """Give the words that stand after the number: "civilians killed", "bodies of militants"."""
    words = " ".join(found.wording.split())
    told = found.happening.telling if found.happening else ""
    if told.endswith(" of"):
        return f"{told} {words}"
    return f"{words} {told}".strip()
