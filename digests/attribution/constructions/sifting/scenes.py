"""How somebody stood there as he said it, the outlet saw: "…, Lund said, speaking to 40 men"."""

from collections.abc import Sequence

from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.amounts import SPELLS
from digests.attribution.lexicon.speakers import ROLES
from digests.attribution.phrases.verb_like import is_finite_like
from digests.figures.lexicon.people import is_person
from digests.text.word_lists import words

POSING = words("speaking talking flanked")
AT_HIS_SIDE = words("him her them his their")
BESIDE = words("side sides behind beside")
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
    return view.lower(at) in POSING or _is_with(view, at) or _is_who(view, frame, at)


def _is_with(view: View, at: int) -> bool:
    """Read "with 40 men at his side" and "with 12 years in the job"."""
    if view.lower(at) != "with":
        return False
    if view.start(at + 1) in view.figures and view.lower(at + 2) in SPELLS:
        return view.lower(at + 3) in {"in", "of", "on"}
    near = [view.lower(to) for to in range(at, min(at + WITH_WITHIN, view.count))]
    beside = {(near[to], near[to + 1]) for to in range(len(near) - 1)}
    return any(
        (one in BESIDE and other in AT_HIS_SIDE) or (one in AT_HIS_SIDE and other in BESIDE)
        for one, other in beside
    )


def _is_who(view: View, frame: Frame, at: int) -> bool:
    """Read "according to Lund, | a father of 12", who ends the sentence."""
    named = all(source.name[:1].isupper() for source in frame.sources)
    if not frame.relay or not named or view.lower(at) not in {"a", "an"}:
        return False
    if any(is_finite_like(view.tokens, to) for to in range(at, view.count)):
        return False
    ahead = [view.lower(to) for to in range(at + 1, min(at + LONGEST_ASIDE, view.count))]
    told = next((to for to, word in enumerate(ahead) if word in {"of", "with"}), 0)
    return bool(told) and (is_person(ahead[told - 1]) or ahead[told - 1] in ROLES)
