"""A clause beside another has its own words: "…; the union, whose 300 members strike, says"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from digests.attribution.constructions.clauses import opens_clause
from digests.attribution.frames import Frame, View
from digests.model import Span


def set_apart(view: View, frames: Sequence[Frame]) -> tuple[Frame, ...]:
    """Take from each frame what stands between the next speaker and his cue."""
    spoken = sorted((f for f in frames if _clause(f)), key=lambda f: f.cue.start)
    following = dict(pairwise(spoken))
    apart = (_without(view, frame, following.get(frame)) for frame in frames)
    return tuple(_outside(view, frame, spoken) for frame in apart)


def _outside(view: View, frame: Frame, spoken: Sequence[Frame]) -> Frame:
    """Take what describes a speaker from who passes on: "According to AP, Lund, 1 of 9, said"."""
    if not frame.relay or not spoken or spoken[0].cue.start < frame.cue.end:
        return frame
    gap = Span(view.start(spoken[0].subject), spoken[0].cue.start)
    return frame._replace(contents=tuple(p for c in frame.contents for p in _around(c, gap)))


def _clause(frame: Frame) -> bool:
    return not frame.tag and frame.rule == "speaker, cue, content"


def _without(view: View, frame: Frame, following: Frame | None) -> Frame:
    if following is None or not opens_clause(view.tokens, following.subject):
        return frame
    gap = Span(view.start(following.subject), following.cue.start)
    if frame.cue.end > gap.start:
        return frame
    contents = tuple(part for content in frame.contents for part in _around(content, gap))
    return frame._replace(contents=contents)


def _around(content: Span, gap: Span) -> Iterator[Span]:
    """Give what is left of a content on either side of a gap."""
    if not content.holds(gap):
        yield content
        return
    yield Span(content.start, gap.start)
    yield Span(gap.end, content.end)
