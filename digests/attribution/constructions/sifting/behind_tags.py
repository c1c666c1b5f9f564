"""A participle behind a tag goes on with its speaker: "…, Ruiz said, announcing that"."""

from collections.abc import Sequence

from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.rules import Rule


def behind_tags(view: View, frames: Sequence[Frame]) -> tuple[Frame, ...]:
    """Let a participle behind a tag go on with its speaker: "…, Ruiz said, announcing that"."""
    return tuple(_behind_tag(view, frame, frames) for frame in frames)


def _behind_tag(view: View, frame: Frame, frames: Sequence[Frame]) -> Frame:
    if frame.rule != Rule.PARTICIPLE or view.lower(frame.subject - 1) not in {",", "and"}:
        return frame
    before = [f for f in frames if f.cue.end <= frame.cue.start and f.sources and not f.relay]
    last = max(before, key=lambda f: f.cue.start, default=None)
    if last is None or not last.tag or not last.rule.startswith("content"):
        return frame
    return frame._replace(sources=last.sources)
