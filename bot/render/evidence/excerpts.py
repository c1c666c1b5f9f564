"""Cut the words behind figures to an excerpt: verbatim, short, figures and cue marked.

The text belongs to its outlet: a page shows what a figure rests on and a little around it.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from bot.model.deliveries import Quote
from bot.render.evidence.values import Piece, Role
from bot.render.harmless import on_one_line

# The longest excerpt, and how much of what stands before and behind it, in characters.
LONGEST = 600
AROUND = 80
CUT = "[…]"

Mark = tuple[int, int, Role]


def excerpt_of(quotes: tuple[Quote, ...], text: str) -> tuple[Piece, ...]:
    """Give the words of quotes that share them, and what stands around them in their paragraph.

    `text` is the article's, "" when it is not kept any more.
    """
    first = quotes[0]
    marks = list(_marks_of(quotes))
    start, end = _window(first.words, marks)
    before, after = _around(first, text) if (start, end) == (0, len(first.words)) else ("", "")
    pieces = (
        Piece(before, Role.CONTEXT),
        Piece(f"{CUT} " if start else "", Role.CONTEXT),
        *_pieces(first.words, start, end, marks),
        Piece(f" {CUT}" if end < len(first.words) else "", Role.CONTEXT),
        Piece(after, Role.CONTEXT),
    )
    return tuple(piece for piece in pieces if piece.text)


def find_once(words: str, wanted: str) -> tuple[int, int] | None:
    """Find words that stand there exactly once, whole; None when it is unclear where."""
    if not wanted.strip():
        return None
    spaced = r"\s+".join(map(re.escape, wanted.split()))
    found = list(re.finditer(rf"(?<!\w){spaced}(?!\w)", words))
    return found[0].span() if len(found) == 1 else None


def _marks_of(quotes: tuple[Quote, ...]) -> Iterator[Mark]:
    """Find the figures and the cue; what touches a mark before it is left unmarked."""
    wanted = [(part, Role.FIGURE) for quote in quotes for part in quote.figure.split(" … ")]
    wanted += [(quote.cue, Role.CUE) for quote in quotes]
    taken: set[tuple[int, int]] = set()
    for words, role in dict.fromkeys(wanted):
        place = find_once(quotes[0].words, words)
        if place and not any(place[0] < end and start < place[1] for start, end in taken):
            taken.add(place)
            yield (*place, role)


def _window(words: str, marks: Iterable[Mark]) -> tuple[int, int]:
    """Choose what is shown of long words: the stretch around the first figure."""
    if len(words) <= LONGEST:
        return 0, len(words)
    figures = [start for start, _, role in marks if role is Role.FIGURE]
    middle = min(figures, default=0)
    start = max(0, min(middle - LONGEST // 2, len(words) - LONGEST))
    end = start + LONGEST
    return _next_word(words, start) if start else 0, _word_end(words, end)


def _next_word(words: str, at: int) -> int:
    space = words.find(" ", at, at + AROUND)
    return space + 1 if space >= 0 else at


def _word_end(words: str, at: int) -> int:
    if at >= len(words):
        return len(words)
    space = words.rfind(" ", at - AROUND, at)
    return space if space >= 0 else at


def _pieces(words: str, start: int, end: int, marks: Iterable[Mark]) -> Iterator[Piece]:
    inside = sorted(mark for mark in marks if start <= mark[0] and mark[1] <= end)
    roles = {mark[:2]: mark[2] for mark in inside}
    edges = sorted({start, end, *(edge for mark in inside for edge in mark[:2])})
    for first, last in pairwise(edges):
        yield Piece(on_one_line(words[first:last]), roles.get((first, last), Role.WORDS))


def _around(quote: Quote, text: str) -> tuple[str, str]:
    """Give a few words before and behind the evidence, from its own paragraph."""
    if text[quote.start : quote.end] != quote.words:  # not the text to which the offsets refer
        return "", ""
    before = text[max(0, quote.start - AROUND) : quote.start].rpartition("\n")[2]
    after = text[quote.end : quote.end + AROUND].partition("\n")[0]
    if len(before) == AROUND:
        before = "… " + before.partition(" ")[2]
    if len(after) == AROUND:
        after = after.rpartition(" ")[0] + " …"
    return on_one_line(before), on_one_line(after)
