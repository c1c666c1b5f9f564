"""Cut the article's own words around figures: short, whole in sense, without who said them."""

from collections.abc import Iterator, Sequence

from digests.model import Span
from digests.summary.backing import Backings
from digests.summary.folding import range_of
from digests.summary.hedges import DENYING, GUARDS
from digests.summary.placements import ARTICLES
from digests.summary.tellings import HEARERS
from digests.summary.word_lists import words

LONGEST = 80  # characters of an excerpt with one figure
LONGER_BY = 30  # for each further one
OPENERS = words("and but so that then which who")
JOINTS = words("and or nor")
SHORTEST_CLAUSE = 3
RELATIVES = words("which who whose whom where")
NEVER_LAST = words(
    """a an the of to in on at by for from with and or but that which who as is was were be been
    has have had its their his her than into over under between per it he she they we i not"""
)
THAT_REACH = 8  # words from a cue to its "that": "told reporters late on Monday that"
MOST_STARTS = 4


def excerpts_of(indices: Sequence[int], backings: Backings) -> Iterator[Span]:
    """Give the stretches that tell these figures of one sentence, the fullest first."""
    begin, end = content_of(indices, backings)
    need = max(backings.places[indices[-1]][1], counted_end(indices[-1], backings))
    end = max(end, need)
    starts = _starts(begin, backings.places[indices[0]][0], backings)
    breaks = [at for at in range(need + 1, end) if backings.is_break(at)]
    clauses = [at for at in breaks if backings.folded[at] not in JOINTS]
    longest = LONGEST + LONGER_BY * (len(indices) - 1)
    for stops in ([*clauses, end], [*breaks, end]):
        for start in starts[:MOST_STARTS]:
            spans = [_span(start, _whole(need, stop, backings), backings) for stop in stops]
            yield from [span for span in spans if span.end - span.start <= longest][-1:]
    yield _span(starts[-1], breaks[0] if breaks else end, backings)
    yield _clipped(starts[-1], need, end, backings)
    yield _span(begin, end, backings)


def _starts(begin: int, first: int, backings: Backings) -> list[int]:
    """Find the words with which an excerpt may begin, but for the likes of "Texas, …"."""
    later = range(begin + 1, first + 1)
    starts = [begin, *(at for at in later if _is_start(at, backings))]
    ends = [*starts[1:], first + SHORTEST_CLAUSE]
    whole = [at for at, end in zip(starts, ends, strict=True) if end - at >= SHORTEST_CLAUSE]
    found = [_behind_openers(at, first, backings) for at in whole or starts]
    return list(dict.fromkeys(found))


def _is_start(at: int, backings: Backings) -> bool:
    """Tell whether a clause begins with a word: no words in brackets, no "which …"."""
    is_side_remark = backings.folded[at] in RELATIVES or "(" in backings.gap(at)
    return backings.is_break(at) and not is_side_remark


def _behind_openers(at: int, first: int, backings: Backings) -> int:
    """Step behind "and that"."""
    while at < first and backings.folded[at] in OPENERS:
        at += 1
    return at


def _clipped(start: int, need: int, stop: int, backings: Backings) -> Span:
    """Cut a clause that is too long behind a word on which it may end."""
    longest = backings.words[start].start + LONGEST
    while stop > need and backings.words[stop - 1].end > longest:
        stop -= 1
    return _span(start, _whole(need, stop, backings), backings)


def _whole(need: int, stop: int, backings: Backings) -> int:
    """Step back to a word with which an excerpt may end."""
    while stop > need and backings.folded[stop - 1] in NEVER_LAST:
        stop -= 1
    return max(stop, need)


def content_of(indices: Sequence[int], backings: Backings) -> tuple[int, int]:
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
    cues, places = _attribution(indices, backings)
    keeps = any(_is_telling(*range_of(backings.words, cue), backings) for cue in cues)
    for span in places:
        start, stop = range_of(backings.words, span)
        is_kept = span in cues and _is_telling(start, stop, backings)
        if stop <= first:
            told = stop if keeps else _behind_that(start, stop, first, backings)
            begin = max(begin, start if is_kept else told)
        elif start >= last:
            end = min(end, stop if is_kept else start)
    return begin, end


def _attribution(indices: Sequence[int], backings: Backings) -> tuple[set[Span], list[Span]]:
    """Give the places of cues, and of cues and speakers.

    A cue that says more than "said" is told too, with its speaker where he stands before it: what
    "the mayor fears" must not become what happened.
    """
    claims = [backings.claim(index) for index in indices]
    cues = [claim.cue for claim in claims if claim.cue]
    last = backings.places[indices[-1]][1]
    if any(_is_kept_behind(cue, last, backings) for cue in cues):
        return set(cues), cues
    return set(cues), cues + [source.mention for claim in claims for source in claim.sources]


def attribution_starts(indices: Sequence[int], backings: Backings) -> set[int]:
    """Give the words with which speakers and cues begin."""
    _, places = _attribution(indices, backings)
    return {range_of(backings.words, span)[0] for span in places}


def _is_kept_behind(cue: Span, last: int, backings: Backings) -> bool:
    start, stop = range_of(backings.words, cue)
    return start >= last and _is_telling(start, stop, backings)


def _is_telling(start: int, stop: int, backings: Backings) -> bool:
    """Tell whether a cue says more than "said", and more than "denied by" will say."""
    cue = frozenset(backings.folded[start:stop])
    return not cue.isdisjoint(GUARDS) and cue.isdisjoint(DENYING)


def _behind_that(start: int, stop: int, first: int, backings: Backings) -> int:
    """Step behind "told reporters on Monday that"; without "that" behind the cue alone."""
    behind = backings.folded[stop : min(first, stop + THAT_REACH)]
    if "that" in behind:
        return stop + behind.index("that") + 1
    return _behind_hearer(stop, first, backings) if backings.folded[start] in HEARERS else stop


def _behind_hearer(at: int, first: int, backings: Backings) -> int:
    """Step behind the one who was told: "the BBC", "reporters", "Harbour Wire"."""
    if at < first and backings.folded[at] in ARTICLES:
        at += 1
    at += 1
    while at < first and backings.words[at].text[0].isupper():
        at += 1
    return min(at, first)


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
