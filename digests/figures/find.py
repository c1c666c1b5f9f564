"""Find the figures of an article, with what each counts, and the numbers that are none."""

from digests.figures.numerals.pieces import cut
from digests.figures.openers import may_hold_number
from digests.figures.parts.breakdowns import link_parts
from digests.figures.quantities.taken_units import Memory, take_unit
from digests.figures.referents.descriptions import describe
from digests.figures.scan import Found, place_of, scan
from digests.model import Document, Figure, NotFigure


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
            if isinstance(number, Found):
                told = take_unit(line, number.candidate, memory)
                memory = memory.with_next(told)
                place = place_of(line, number)
                figures.append(Figure(told.span(line), told.quantity, modifier_span=place))
            else:
                not_figures.append(number)
    return link_parts(document, describe(document, figures)), tuple(not_figures)
