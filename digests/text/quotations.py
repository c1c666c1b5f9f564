"""Quotations: pair the marks, also where quoted words run over several paragraphs."""

from collections.abc import Callable, Sequence

from digests.model import Quotation, Span
from digests.text.quotation_marks import Mark, Role, double_marks, single_marks


def quotations_of(text: str, paragraphs: Sequence[Span]) -> tuple[Quotation, ...]:
    """Give the outermost quotations of the paragraphs, in text order; none overlap.

    Where each paragraph of a long quotation opens with a mark anew and only the last one closes,
    it is one quotation. One that never closes ends with its paragraph and is not `closed`.
    """
    doubles = _pair(text, paragraphs, double_marks)
    singles = [quote for quote in _pair(text, paragraphs, single_marks) if quote.closed]
    kept: list[Quotation] = []
    for quote in sorted(doubles + singles, key=lambda quote: quote.span.start):
        if not kept or quote.span.start >= kept[-1].span.end:
            kept.append(quote)
        elif quote.span.end > kept[-1].span.end:
            # Marks that cross: an apostrophe was taken for one of them.
            kept[-1] = quote
    return tuple(kept)


def _pair(
    text: str, paragraphs: Sequence[Span], marks_of: Callable[[str, Span], list[Mark]]
) -> list[Quotation]:
    """Pair the marks of one sort over all paragraphs; the headline stands alone."""
    found: list[Quotation] = []
    opened: Mark | None = None
    end = 0
    for number, paragraph in enumerate(paragraphs):
        marks = marks_of(text, paragraph)
        if opened and number > 1 and _reopens(marks, paragraph):
            del marks[0]
        elif opened and not (number > 1 and _closes_here(text, marks, paragraph)):
            found.append(_unclosed(text, opened, end))
            opened = None
        opened = _pair_within(text, marks, opened, found)
        end = paragraph.end
    if opened:
        found.append(_unclosed(text, opened, end))
    return found


def _reopens(marks: Sequence[Mark], paragraph: Span) -> bool:
    """Tell whether a paragraph starts with a mark that opens."""
    starts = bool(marks) and marks[0].span.start == paragraph.start
    return starts and marks[0].role is Role.OPENS


def _closes_here(text: str, marks: Sequence[Mark], paragraph: Span) -> bool:
    """Tell whether a paragraph closes a quotation that was opened before it, not opening it anew.

    Single marks do not count, for most of those are apostrophes.
    """
    if not marks or marks[0].span.of(text) in {"'", "’", "‘"}:
        return False
    starts = marks[0].span.start == paragraph.start
    return marks[0].role is (Role.EITHER if starts else Role.CLOSES)


def _pair_within(
    text: str, marks: Sequence[Mark], opened: Mark | None, found: list[Quotation]
) -> Mark | None:
    """Pair the marks of one paragraph into `found`; give the one still open at its end."""
    inner = 0
    for at, mark in enumerate(marks):
        if opened is None:
            opened = mark if mark.role is not Role.CLOSES else None
        elif mark.role is Role.OPENS and _closes_twice(marks, at):
            inner += 1
        elif mark.role is Role.OPENS:
            found.append(_unclosed(text, opened, mark.span.start))
            opened = mark
        elif inner:
            inner -= 1
        else:
            span = Span(opened.span.start, mark.span.end)
            found.append(Quotation(span, Span(opened.span.end, mark.span.start)))
            opened = None
    return opened


def _closes_twice(marks: Sequence[Mark], at: int) -> bool:
    """Tell whether two closing marks follow, so that this one opens words quoted within words."""
    return [mark.role for mark in marks[at + 1 : at + 3]] == [Role.CLOSES, Role.CLOSES]


def _unclosed(text: str, opened: Mark, end: int) -> Quotation:
    """Make a quotation that ends without a mark, at the last visible character before `end`."""
    start = opened.span.end
    content = Span(start, start + len(text[start:end].rstrip()))
    return Quotation(Span(opened.span.start, content.end), content, closed=False)
