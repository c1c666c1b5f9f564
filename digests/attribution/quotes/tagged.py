"""A quotation with its tag: '"…," said Ana Lee', 'Lee said: "…"'."""

from bisect import bisect_right
from collections.abc import Sequence

from digests.attribution.frames import Frame
from digests.attribution.lexicon.rules import Rule, joined
from digests.attribution.quotes.speech import Account, Place, Speech
from digests.model import Quotation, Span

# A tag stands beside its quotation: so many cues on either side are looked at.
MOST_FRAMES = 8


def find_tag(account: Account, place: Place, previous: Speech | None) -> Speech | None:
    """Find a frame outside the quotation, in its first or last sentence, that covers its edge."""
    # '"…," Radio Lume quoted the diver as saying': the diver's, though the radio stands nearer
    nearest: tuple[int, bool] | None = None
    found: Frame | None = None
    for index in sorted({place.first, place.last}):
        for frame in _near(account.frames[index], place.quotation):
            distance = _distance(frame, place.quotation)
            if not frame.sources or distance is None:
                continue
            if nearest is None or (distance, frame.relay) < nearest:
                nearest, found = (distance, frame.relay), frame
    if found is None:
        return None
    frame = found
    return Speech(place.quotation, frame.sources, frame.cue, joined(Rule.QUOTATION, frame.rule))


def _near(frames: Sequence[Frame], quotation: Quotation) -> Sequence[Frame]:
    """Give the frames whose cues stand next to the quotation; the frames are in text order."""
    if len(frames) <= MOST_FRAMES:
        return frames
    at = bisect_right(frames, quotation.span.start, key=lambda frame: frame.cue.start)
    return frames[max(0, at - MOST_FRAMES) : at + MOST_FRAMES]


def _distance(frame: Frame, quotation: Quotation) -> int | None:
    """Measure how far the cue stands from the quotation; None when it does not attribute it."""
    content = quotation.content
    edge = Span(content.start, min(content.start + 1, content.end))
    tail = Span(max(content.start, content.end - 1), content.end)
    if not (frame.covers(edge) or frame.covers(tail)):
        return None
    if frame.cue.start >= quotation.span.end:
        return frame.cue.start - quotation.span.end
    return max(0, quotation.span.start - frame.cue.end)
