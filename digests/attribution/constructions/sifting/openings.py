"""A clause that opens a sentence ends there: "A day after police said 40 died, | 90 crews dug"."""

from collections.abc import Sequence

from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.grammar import ARTICLES
from digests.attribution.lexicon.rules import Rule
from digests.attribution.phrases.leftward import subject_before
from digests.text.word_lists import words

OPENERS = words("as after when while although though because since before once if with")
# "Just | as", "Even | though", "Less than | two weeks | after" stand before the joining word.
MEASURES = words(
    """
    just even only shortly soon right immediately barely nearly almost about around some over more
    less than several few many ever
    moments minute minutes hour hours day days week weeks month months year years decade decades
    """
)
LONGEST_MEASURE = 6
LONGEST = 60  # words of a clause that opens a sentence


def within_openings(view: View, frames: Sequence[Frame]) -> tuple[Frame, ...]:
    """End at its comma what is said in a clause that opens the sentence."""
    joiner = _joiner(view) if view.figures and frames else None
    if joiner is None:
        return tuple(frames)
    return tuple(_ended(view, f) if _opens(view, f, joiner + 1) else f for f in frames)


def _joiner(view: View) -> int | None:
    """Find the joining word that opens the sentence, behind a measure of time or none."""
    for at in range(min(LONGEST_MEASURE, view.count)):
        word = view.lower(at)
        if word in OPENERS:
            return at
        if word not in MEASURES and word not in ARTICLES and view.start(at) not in view.figures:
            return None
    return None


def _opens(view: View, frame: Frame, first: int) -> bool:
    """Tell whether the clause's subject, right behind the joining word, is who speaks."""
    if frame.tag or frame.relay:
        return False
    if frame.rule != Rule.PARTICIPLE:
        return (
            frame.subject == first and view.lower(first - 1) != "with"
        )  # "With the deal Velta |"
    subject = subject_before(view.tokens, frame.subject)
    return subject is not None and subject.first == first


def _ended(view: View, frame: Frame) -> Frame:
    ahead = range(view.index(frame.cue.end), min(view.index(frame.cue.end) + LONGEST, view.count))
    comma = next((at for at in ahead if view.lower(at) == "," and not view.quoted[at]), None)
    if comma is None:
        return frame
    return frame.until(view.start(comma))
