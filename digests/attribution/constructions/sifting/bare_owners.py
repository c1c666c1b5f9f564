"""An owner whose count stands before: "The army's count is 12; the rebels' is 20"."""

from collections.abc import Iterator, Sequence

from digests.attribution.constructions.parts.owners import DAYS, MARKS, owner_before
from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.amounts import MAGNITUDES, SHORT_HEDGES
from digests.attribution.lexicon.grammar import BE
from digests.attribution.lexicon.rules import Rule
from digests.model import Span
from digests.text.word_lists import words

COUNTS = words("count counts estimate estimates forecast forecasts figure figures toll tally")
UNITS = MAGNITUDES | words("percent % per cent")
ENDS = words(", ; . and but while to") | {""}


def with_bare_owners(view: View, frames: Sequence[Frame]) -> tuple[Frame, ...]:
    """Give another owner his number, and end before him whose number stands before."""
    counts = [
        f for f in frames if f.rule is Rule.NOUN_CUE and f.cue.of(view.text).lower() in COUNTS
    ]
    if not counts or view.words.isdisjoint(MARKS):
        return tuple(frames)
    behind = min(frame.cue.end for frame in counts)
    end = _unnamed(view, behind)
    kept = list(frames) if end is None else [_before(frame, end) for frame in frames]
    for found in _owned(view, behind):
        kept = [_before(frame, view.start(found.subject)) for frame in kept]
        kept.append(found)
    return tuple(kept)


def _owned(view: View, behind: int) -> Iterator[Frame]:
    for at in view.places(MARKS):
        end = None if view.quoted[at] or view.start(at) < behind else _amount_end(view, at + 1)
        owner = owner_before(view, at + 1) if end is not None else None
        if owner is not None and end is not None:
            content = Span(view.start(at + 1), view.start(end))
            cue = view.tokens[at].span
            yield Frame(Rule.NOUN_CUE, cue, owner.first, owner.sources, (content,))


def _unnamed(view: View, behind: int) -> int | None:
    """Find where an owner has a number who cannot be named: "…, and the town | 's is 20"."""
    for at in view.places(MARKS):
        later = view.start(at) >= behind and not view.quoted[at] and view.lower(at - 1) not in DAYS
        if later and _has_number(view, at) and owner_before(view, at + 1) is None:
            return view.start(at)
    return None


def _has_number(view: View, mark: int) -> bool:
    """Read "the town's | is 20" and "the river's | is 9 metres"."""
    at = mark + 2 + (view.lower(mark + 2) in SHORT_HEDGES)
    measured = view.lower(mark + 1) in BE and view.start(at) in view.figures
    return measured or _amount_end(view, mark + 1) is not None


def _amount_end(view: View, at: int) -> int | None:
    """Find where a bare amount ends: "the rebels' | is 20 |", no "the rebels' | 20 tanks"."""
    at += view.lower(at) in BE
    at += view.lower(at) in SHORT_HEDGES
    if view.start(at) not in view.figures:
        return None
    at += 1
    while view.lower(at) in UNITS or view.lower(at)[:1].isdigit():
        at += 1
    return at if view.lower(at) in ENDS else None


def _before(frame: Frame, end: int) -> Frame:
    """End what a clause attributes where another's number begins."""
    if frame.tag or frame.cue.end > end:
        return frame
    return frame.until(end)
