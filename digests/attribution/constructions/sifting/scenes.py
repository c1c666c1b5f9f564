"""How somebody stood there as he said it, the outlet saw: "…, Lund said, speaking to 40 men"."""

from collections.abc import Sequence

from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.amounts import SPELLS
from digests.attribution.lexicon.speakers import ROLES
from digests.figures.lexicon.people import is_person
from digests.text.word_lists import words

POSING = words(
    """
    speaking standing sitting addressing talking appearing flanked surrounded accompanied watched
    dressed wearing holding serving visiting touring campaigning
    """
)
LED_BY = words("while as when")
AT_HIS_SIDE = words("him her them his their")
BESIDE = words("side sides behind beside around")
WITH_WITHIN = 9
LONGEST_ASIDE = 4


def without_scenes(view: View, frames: Sequence[Frame]) -> tuple[Frame, ...]:
    """Take from a tag's words what tells how its speaker stood there, or who he is."""
    return tuple(_without(view, frame) for frame in frames)


def _without(view: View, frame: Frame) -> Frame:
    if not frame.tag or not frame.contents:
        return frame
    kept = tuple(c for c in frame.contents if not _is_scene(view, frame, view.index(c.start)))
    return frame if len(kept) == len(frame.contents) else frame._replace(contents=kept)


def _is_scene(view: View, frame: Frame, at: int) -> bool:
    """Tell whether a scene stands behind the tag; words before it are said."""
    if view.start(at) < frame.cue.end:
        return False
    at += view.lower(at) == ","
    posed = at + (view.lower(at) in LED_BY)
    return view.lower(posed) in POSING or _is_with(view, at) or _is_who(view, at)


def _is_with(view: View, at: int) -> bool:
    """Read "with 40 men at his side" and "with 12 years in the job"."""
    if view.lower(at) != "with":
        return False
    if view.start(at + 1) in view.figures and view.lower(at + 2) in SPELLS:
        return view.lower(at + 3) in {"in", "of", "on"}
    near = {view.lower(to) for to in range(at, min(at + WITH_WITHIN, view.count))}
    return not near.isdisjoint(AT_HIS_SIDE) and not near.isdisjoint(BESIDE)


def _is_who(view: View, at: int) -> bool:
    """Read "according to Lund, | a father of 12"."""
    if view.lower(at) not in {"a", "an"}:
        return False
    ahead = [view.lower(to) for to in range(at + 1, min(at + LONGEST_ASIDE, view.count))]
    told = next((to for to, word in enumerate(ahead) if word in {"of", "with"}), 0)
    return bool(told) and (is_person(ahead[told - 1]) or ahead[told - 1] in ROLES)
