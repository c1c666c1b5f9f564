"""What is announced ends with its noun: "Lund announced the plan | at a meeting of 40 mayors".

A clause goes on to the sentence's end, since all of it may be said; a thing does not. What stands
behind it tells when, before whom and with what outcome it was said, and the outlet knows that.
"""

from collections.abc import Sequence

from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.grammar import ARTICLES
from digests.attribution.lexicon.rules import Rule
from digests.attribution.nesting import cue_of
from digests.attribution.phrases.verb_like import is_finite_like
from digests.figures.lexicon.people import is_person
from digests.figures.lexicon.singulars import singular
from digests.text.word_lists import words

ANNOUNCING = words(
    """
    announce confirm reveal disclose describe outline detail admit acknowledge cite mention note
    explain criticise criticize recount tout unveil condemn claim present quote
    """
)
LED_BY = ARTICLES | words("his her its their this these that those another")
OCCASIONS = words("after before during following while when")
# "described the plan to 40 guests": whoever hears it is counted by the writer.
HEARD = words("outline describe explain reveal present detail recount")
MEETINGS = words(
    """
    meeting meetings conference hearing rally event ceremony dinner gathering briefing summit
    session congress lunch reception
    """
)
# "… and said 40 had left", "… that 40 men have left": these are said, or tell what it is.
CLAUSAL = words("that who which whom whose where whether to")
JOINING = words("and but")
COMING = words("will would")
LONGEST = 30


def within_objects(view: View, frames: Sequence[Frame]) -> tuple[Frame, ...]:
    """End what is announced, confirmed or described where its noun and what belongs to it end."""
    return tuple(_within(view, frame) for frame in frames)


def _within(view: View, frame: Frame) -> Frame:
    if frame.tag or frame.relay or frame.rule != Rule.CLAUSE or len(frame.contents) != 1:
        return frame
    cue = cue_of(frame, view.sentence)
    first = view.index(frame.contents[0].start)
    if cue is None or cue.lemma not in ANNOUNCING or view.lower(first) not in LED_BY:
        return frame
    end = _end(view, first, is_heard=cue.lemma in HEARD)
    return frame if end is None else frame.until(view.start(end))


def _end(view: View, first: int, *, is_heard: bool) -> int | None:
    """Find where the noun's words end; None where a clause is told, or nothing else follows."""
    for at in range(first + 1, min(first + LONGEST, view.count)):
        lower = view.lower(at)
        if view.quoted[at] or (
            lower in CLAUSAL and not (is_heard and _is_before_hearers(view, at))
        ):
            return None
        if lower in OCCASIONS or _is_scene(view, at) or _is_before_hearers(view, at):
            return at
        if view.lower(at) == "," and view.lower(at + 1) in JOINING:
            return at if _opens_clause(view, at + 2) else None
        if is_finite_like(view.tokens, at):
            return None
    return None


def _is_before_hearers(view: View, at: int) -> bool:
    """Tell whether so many people hear it: "described the plan | to 40 guests"."""
    counted = view.lower(at) == "to" and view.start(at + 1) in view.figures
    return counted and is_person(singular(view.lower(at + 2)))


def _is_scene(view: View, at: int) -> bool:
    """Tell "at a meeting of 40 mayors" and "in front of 40 guests"."""
    if view.lower(at) == "in" and view.lower(at + 1) == "front":
        return True
    ahead = range(at + 1, min(at + 4, view.count))
    return view.lower(at) == "at" and any(view.lower(to) in MEETINGS for to in ahead)


def _opens_clause(view: View, first: int) -> bool:
    """Tell whether another clause follows, of what is: "…, and 40 men left", not "will leave"."""
    for at in range(first, min(first + LONGEST, view.count)):
        if view.lower(at) in COMING or view.quoted[at]:
            return False
        if is_finite_like(view.tokens, at):
            return at > first  # "…, and said": whoever announces goes on
    return False
