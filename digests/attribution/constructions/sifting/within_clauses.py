"""What stands within somebody's words ends with them: "A man who said | he saw 9 flee | was"."""

from collections.abc import Sequence

from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.rules import Rule


def within_clauses(view: View, frames: Sequence[Frame]) -> tuple[Frame, ...]:
    """End the words behind a cue within a relative clause where that clause's own words end.

    "A man who said he saw nine flee | was held for 12 days": he saw nothing of the days.
    """
    closed = [f for f in frames if _is_clause(f) and _closes(view, f)]
    if not closed:
        return tuple(frames)
    return tuple(_ended(frame, closed) for frame in frames)


def _is_clause(frame: Frame) -> bool:
    return not (frame.tag or frame.relay) and frame.rule == Rule.CLAUSE


def _closes(view: View, frame: Frame) -> bool:
    """Tell whether the words end before the sentence does."""
    end = frame.contents[-1].end if frame.contents else view.sentence.span.end
    return end < view.sentence.span.end - 1


def _ended(frame: Frame, closed: Sequence[Frame]) -> Frame:
    ends = [o.contents[-1].end for o in closed if o is not frame and o.covers(frame.cue)]
    if not ends or not _is_clause(frame):
        return frame
    return frame.until(min(ends))
