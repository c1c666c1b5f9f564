"""Sentences that go on with a speaker: "Of those, ten …", a poll's run, words behind a colon."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.cues import HEARSAY_ADVERBS
from digests.attribution.quotes.interviews import FIRST_PERSON
from digests.attribution.runs.breaking_down import breaks_down
from digests.attribution.runs.poll_stories import introduced
from digests.attribution.runs.polls import (
    answers,
    compares,
    counts_votes,
    goes_on_with_poll,
    goes_on_with_votes,
    is_poll,
)
from digests.attribution.runs.respondents import counts_asked, respondents
from digests.model import SourceKind, Span
from digests.text.word_lists import words

CHANGES = words("increase decrease rise fall drop jump decline gain improvement")
LONGEST_CHANGE = 7
COLON = "words behind a colon"
_PAUSE = 2  # sentences behind which a poll's numbers may go on, when nobody spoke between
# "A survey of economists projected a rise of 9,000. Estimates ranged from 4,000 to 12,000."
FORECASTS = words("estimates forecasts projections predictions responses")
RANGED = words("ranged range varied vary")
DISTANCES = words("kilometers kilometres km miles meters metres feet yards")
BULLETS = frozenset("•*·-–—▪■●‣")
EQUATES = words(
    """
    showed shows represents represented marks marked amounts amounted equals means compares
    compared
    """
)


def _elaborates(before: View, view: View) -> bool:
    """Read "For example, 37 percent …", "That represents a 9 percent rise", "Estimates ranged"."""
    if view.lower(0) in FORECASTS and view.lower(1) in RANGED:
        return _same_paragraph(before, view)
    if view.lower(0) == "for":
        return view.lower(1) in {"example", "instance"} and _same_paragraph(before, view)
    compares = view.lower(1).startswith("compare")
    near = _same_paragraph(before, view) or (compares and _next_paragraph(before, view))
    equates = view.lower(1) in EQUATES and view.lower(0) != "it"
    return near and view.lower(0) in {"that", "this", "it"} and (equates or _changes(view))


def _changes(view: View) -> bool:
    """Read "This is a decrease from the year before, when it was 40 percent"."""
    ahead = [view.lower(at) for at in range(2, 2 + LONGEST_CHANGE)]
    return view.lower(1) in {"is", "was"} and any(
        word in CHANGES and behind in {"from", "of", "on", "over"}
        for word, behind in pairwise(ahead)
    )


def _follows_colon(before: View, view: View) -> bool:
    """Tell whether the sentence opens the paragraph behind 'He told reporters:'."""
    if not before.tokens or before.tokens[-1].text != ":" or any(view.quoted):
        return False
    return _next_paragraph(before, view)


def _in_block(before: View, view: View, frame: Frame) -> bool:
    """Tell whether words behind a colon go on: in a paragraph, in a list, or with "I" or "we"."""
    if not frame.rule.endswith(COLON) or any(view.quoted):
        return False
    listed = _bulleted(before) and _bulleted(view)
    own = any(token.lower in FIRST_PERSON for token in view.tokens)
    return _same_paragraph(before, view) or (_next_paragraph(before, view) and (listed or own))


def _bulleted(view: View) -> bool:
    return view.lower(0) in BULLETS


def _same_paragraph(before: View, view: View) -> bool:
    return before.sentence.paragraph == view.sentence.paragraph


def _next_paragraph(before: View, view: View) -> bool:
    return view.sentence.paragraph - before.sentence.paragraph == 1


# By which mark a sentence goes on with the speaker of the one before; the first that fits.
MARKS: tuple[tuple[str, Callable[[View, View], bool]], ...] = (
    ("elaborates the sentence before", _elaborates),
    ("breaks down the count before", breaks_down),
    (COLON, _follows_colon),
)


def carried_frames(
    views: Sequence[View], frames: Sequence[tuple[Frame, ...]]
) -> Iterator[tuple[Frame, ...]]:
    """Give each sentence's frames, with the frame before carried on where the text marks it."""
    previous: tuple[Frame, ...] = ()
    poll: Frame | None = None
    told_last = 0  # where the poll last spoke
    for at, (view, told) in enumerate(zip(views, frames, strict=True)):
        new = introduced(view) if not view.headline else None
        asking = next((frame for frame in told if _is_document(frame)), poll)
        found = tuple(_by_poll(view, frame, asking) for frame in told)
        carried = found
        if at and not _hearsay(view):
            before = views[at - 1]
            goes_on = (
                _broken_down(before, view, previous, found)
                if found
                else _carried(before, view, previous, poll if at - told_last <= _PAUSE else None)
            )
            carried = (*found, *goes_on, *_counted(view, new or poll))
        if new is not None and not any(is_poll(frame) for frame in found):
            carried = (*carried, new)
        yield carried
        previous = tuple(f for f in carried if f.sources)
        spoken = next((f for f in previous if is_poll(f)), None)
        poll, told_last = (spoken, at) if spoken is not None else (poll, told_last)


def _is_document(frame: Frame) -> bool:
    """Tell whether the sentence names what counts: "According to figures from the trust, …"."""
    return len(frame.sources) == 1 and frame.sources[0].kind is SourceKind.DOCUMENT


def _by_poll(view: View, frame: Frame, poll: Frame | None) -> Frame:
    """Give what those asked say to the poll that asked them."""
    if poll is None or not counts_asked(view, frame):
        return frame
    return frame._replace(sources=poll.sources, rule=f"{frame.rule}; the poll's respondents")


def _hearsay(view: View) -> bool:
    """Tell whether nobody answers for the sentence: "Another nine are reportedly missing"."""
    return not view.words.isdisjoint(HEARSAY_ADVERBS)


def _carried(
    before: View, view: View, previous: Sequence[Frame], poll: Frame | None
) -> Iterator[Frame]:
    """Carry on the last frame of the sentence before, or the article's last poll."""
    if previous and _in_block(before, view, previous[-1]):
        yield _carry(previous[-1], view, COLON)
        return
    for rule, fits in MARKS:
        if previous and fits(before, view):
            yield _without_distance(_carry(previous[-1], view, rule), view)
            return
    if poll is None or (previous and poll not in previous):
        return
    near = view.sentence.paragraph - before.sentence.paragraph <= 1
    if counts_votes(poll):
        if _same_paragraph(before, view) and goes_on_with_votes(view):
            yield _carry(poll, view, "the count goes on")
        return
    if (near and goes_on_with_poll(view)) or (_same_paragraph(before, view) and compares(view)):
        yield _carry(poll, view, "the poll goes on")._replace(contents=answers(view))


def _without_distance(frame: Frame, view: View) -> Frame:
    """Leave where it was to the outlet: "Among them were four who died | 9 km from Dorra"."""
    for at in range(1, len(view.tokens) - 1):
        if view.start(at) in view.figures and view.lower(at + 1) in DISTANCES:
            end = view.start(at)
            return frame._replace(
                contents=tuple(
                    Span(c.start, max(c.start, min(c.end, end))) for c in frame.contents
                )
            )
    return frame


def _broken_down(
    before: View, view: View, previous: Sequence[Frame], found: Sequence[Frame]
) -> Iterator[Frame]:
    """Read "Among those, six in ten blamed Otto, who says …": what opens breaks the count down."""
    starts = [
        min(view.start(f.subject), *(c.start for c in f.contents)) for f in found if f.contents
    ]
    clauses = all(not f.tag and not f.relay and f.subject > 0 for f in found)
    if previous and starts and clauses and breaks_down(before, view):
        content = Span(view.sentence.span.start, min(starts))
        carried = _carry(previous[-1], view, "breaks down the count before")
        yield carried._replace(contents=(content,))


def _counted(view: View, poll: Frame | None) -> Iterator[Frame]:
    """Give the count of those asked to the article's last poll: "one in five respondents said"."""
    counted = respondents(view) if poll is not None else ()
    if poll is not None and counted:
        yield _carry(poll, view, "the poll's respondents")._replace(contents=counted)


def _carry(frame: Frame, view: View, rule: str) -> Frame:
    first = frame.rule.split("; ")[0]
    return frame._replace(rule=f"{first}; {rule}", contents=(view.sentence.span,), subject=-1)
