"""Cut the article's own words around figures: short, whole in sense, without who said them."""

from collections.abc import Iterator, Sequence

from digests.model import Span
from digests.summary.backing import Backings
from digests.summary.folding import range_of
from digests.summary.hedges import GUARDS
from digests.summary.tellings import HEARERS
from digests.summary.word_lists import words

LONGEST = 90  # characters of an excerpt with one figure
LONGER_BY = 30  # for each further one
OPENERS = words("and but so that then which who")
NEVER_LAST = words(
    """a an the of to in on at by for from with and or but that which who as is was were be been
    has have had its their his her than into over under between per"""
)
THAT_REACH = 8  # words from a cue to its "that": "told reporters late on Monday that"
MOST_STARTS = 4


def excerpts_of(indices: Sequence[int], backings: Backings) -> Iterator[Span]:
    """Give the stretches that tell these figures of one sentence, the fullest first."""
    first, last = backings.places[indices[0]][0], backings.places[indices[-1]][1]
    begin, end = _content(indices, backings)
    while begin < first and backings.folded[begin] in OPENERS:
        begin += 1
    need = max(last, counted_end(indices[-1], backings))
    starts = [begin, *(at for at in range(begin + 1, first + 1) if backings.is_break(at))]
    stops = [*(at for at in range(need + 1, end) if backings.is_break(at)), max(end, need)]
    longest = LONGEST + LONGER_BY * (len(indices) - 1)
    for start in starts[:MOST_STARTS]:
        fitting = [
            span for stop in stops if _length(span := _span(start, stop, backings)) <= longest
        ]
        yield from fitting[-1:]
    nearest = _span(starts[-1], stops[0], backings)
    yield from (nearest, _clipped(starts[-1], need, stops[0], backings))
    yield _span(begin, max(end, need), backings)


def _length(span: Span) -> int:
    return span.end - span.start


def _clipped(start: int, need: int, stop: int, backings: Backings) -> Span:
    """Cut a clause that is too long behind a word on which it may end."""
    longest = backings.words[start].start + LONGEST
    while stop > need and backings.words[stop - 1].end > longest:
        stop -= 1
    while stop > need and backings.folded[stop - 1] in NEVER_LAST:
        stop -= 1
    return _span(start, max(stop, need), backings)


def _content(indices: Sequence[int], backings: Backings) -> tuple[int, int]:
    """Find the words that are said of the figures, without speaker and cue."""
    first, last = backings.places[indices[0]][0], backings.places[indices[-1]][1]
    begin = first - len(backings.backing(indices[0]).before)
    begin -= len(backings.backing(indices[0]).hedge)
    end = last + len(backings.backing(indices[-1]).behind)
    quotation = backings.reading.document.quotation_at(
        backings.claim(indices[0]).figure.span.start
    )
    if quotation is not None:
        start, stop = range_of(backings.words, quotation.content)
        begin, end = max(begin, start), max(last, min(end, stop))
    for span in _attribution(indices, backings):
        start, stop = range_of(backings.words, span)
        is_kept = not GUARDS.isdisjoint(backings.folded[start:stop])
        if stop <= first:
            told = start if is_kept else _behind_that(start, stop, first, backings)
            begin = max(begin, told)
        elif start >= last:
            end = min(end, stop if is_kept else start)
    return begin, end


def _attribution(indices: Sequence[int], backings: Backings) -> list[Span]:
    """Give the places of cues and speakers; the speaker stays before a cue that is told too.

    "The mayor fears 40 had died" must not become "40 had died".
    """
    claims = [backings.claim(index) for index in indices]
    cues = [claim.cue for claim in claims if claim.cue]
    last = backings.places[indices[-1]][1]
    if any(_is_kept_behind(cue, last, backings) for cue in cues):
        return cues
    return cues + [source.mention for claim in claims for source in claim.sources]


def _is_kept_behind(cue: Span, last: int, backings: Backings) -> bool:
    start, stop = range_of(backings.words, cue)
    return start >= last and not GUARDS.isdisjoint(backings.folded[start:stop])


def _behind_that(start: int, stop: int, first: int, backings: Backings) -> int:
    """Step behind "told reporters on Monday that"; without "that" behind the cue alone."""
    behind = backings.folded[stop : min(first, stop + THAT_REACH)]
    if "that" in behind:
        return stop + behind.index("that") + 1
    return stop + 1 if behind and backings.folded[start] in HEARERS else stop


def counted_end(index: int, backings: Backings) -> int:
    """Find the end of what is counted, which must not be cut off."""
    backing = backings.backing(index)
    stop = backings.places[index][1]
    return stop + len(backing.counted) if backing.is_counted_behind else stop


def _span(start: int, stop: int, backings: Backings) -> Span:
    """Give the characters of words `start` to `stop`, with what is glued to the last one."""
    span = Span(backings.words[start].start, backings.words[max(start, stop - 1)].end)
    is_open = backings.text.rfind("(", *span) > backings.text.rfind(")", *span)
    return Span(span.start, span.end + (is_open and backings.text[span.end :][:1] == ")"))
