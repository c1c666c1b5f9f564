"""What stands within somebody's words ends with them: "A man who said | he saw 9 flee | was"."""

from collections.abc import Sequence

from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.grammar import FINITE
from digests.attribution.lexicon.rules import Rule
from digests.attribution.phrases.verb_like import is_past
from digests.text.word_lists import words

WHO = words("who which")
FARTHEST = 3  # words between "who" and its verb
TAIL_OPENERS = words("for to with by in after on over")


def within_clauses(view: View, frames: Sequence[Frame]) -> tuple[Frame, ...]:
    """End the words behind a cue within a relative clause where that clause's own words end.

    "A man who said he saw nine flee | was held for 12 days": he saw nothing of the days.
    """
    frames = tuple(_before_tail(view, frame) for frame in frames)
    closed = [f for f in frames if _is_clause(f) and _closes(view, f)]
    if not closed:
        return frames
    return tuple(_ended(frame, closed) for frame in frames)


def _before_tail(view: View, frame: Frame) -> Frame:
    """End a clause about somebody before the verb's own tail.

    "The court jailed Otto, who says he is innocent, | for 40 months": he has not said how long.
    """
    comma = _comma_before_who(view, view.index(frame.cue.start))
    if comma is None or not _is_clause(frame) or not _acts_before(view, comma):
        return frame
    cue = view.index(frame.cue.end)
    commas = [at for at in range(cue, view.count) if view.lower(at) == "," and not view.quoted[at]]
    if not commas or view.lower(commas[-1] + 1) not in TAIL_OPENERS:
        return frame
    tail = range(commas[-1] + 1, view.count)
    verbless = not any(view.lower(at) in FINITE or is_past(view.tokens, at) for at in tail)
    counted = any(view.start(at) in view.figures for at in tail)
    return frame.until(view.start(commas[-1])) if verbless and counted else frame


def _comma_before_who(view: View, cue: int) -> int | None:
    """Find the comma of "Otto|, who says", "Otto|, who has always said"."""
    near = range(cue - 1, max(0, cue - 1 - FARTHEST), -1)
    who = next((at for at in near if view.lower(at) in WHO), 0)
    return who - 1 if who > 1 and view.lower(who - 1) == "," else None


def _acts_before(view: View, comma: int) -> bool:
    """Tell whether the sentence's own verb stands before: "The court | jailed | Otto, who"."""
    return any(view.lower(at) in FINITE or is_past(view.tokens, at) for at in range(comma))


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
