"""Find the figures of an article, with what each counts, and the numbers that are none."""

from collections.abc import Sequence

from digests.figures.numerals.pieces import cut
from digests.figures.openers import may_hold_number
from digests.figures.parts.breakdowns import link_parts
from digests.figures.quantities.taken_units import Memory, take_unit
from digests.figures.referents.descriptions import describe
from digests.figures.referents.passages import passages
from digests.figures.scan import Found, place_of, scan
from digests.model import Document, Figure, NotFigure
from digests.text.earlier_versions import is_of_earlier_version
from digests.text.tables import is_row

CELL = "a cell of a table"
EARLIER_VERSION = "told of an earlier version of the article"


def find_figures(document: Document) -> tuple[tuple[Figure, ...], tuple[NotFigure, ...]]:
    """Find every figure, described and linked to its whole, and every number that is none."""
    figures: list[Figure] = []
    not_figures: list[NotFigure] = []
    paragraph, memory = -1, Memory()
    for sentence in document.sentences:
        opens_paragraph = sentence.paragraph != paragraph
        paragraph = sentence.paragraph
        if not may_hold_number(sentence, document.text):
            continue
        line = cut(document.text, sentence.span, opens_paragraph=opens_paragraph)
        for number in scan(line):
            if not isinstance(number, Found):
                not_figures.append(number)
            elif is_row(sentence, document.text):
                not_figures.append(NotFigure(number.candidate.span(line), CELL))
            elif is_of_earlier_version(sentence, document.text):
                not_figures.append(NotFigure(number.candidate.span(line), EARLIER_VERSION))
            else:
                told = take_unit(line, number.candidate, memory)
                memory = memory.with_next(told)
                place = place_of(line, number)
                figures.append(Figure(told.span(line), told.quantity, modifier_span=place))
    return with_referents(document, figures), tuple(not_figures)


def with_referents(document: Document, figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """Say of each figure what it counts, and of which whole it is a part."""
    laid_out = tuple(passages(document, figures))
    return link_parts(laid_out, describe(laid_out, figures, document.text))
