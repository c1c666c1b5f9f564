"""A clause that opens a sentence ends there: "A day after police said 40 died, | 90 crews dug"."""

from collections.abc import Sequence

from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.grammar import ARTICLES, DETERMINERS, FINITE, is_name_word
from digests.attribution.lexicon.rules import Rule
from digests.attribution.phrases.leftward import subject_before
from digests.text.word_lists import words

OPENERS = words("as after when while although though because since before once if with")
PHRASE_OPENERS = words("despite amid after following without given under before on in")
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
    """End at its comma what is said in a clause or a phrase that opens the sentence."""
    if not (view.figures and frames):
        return tuple(frames)
    if view.lower(0) in PHRASE_OPENERS:
        frames = tuple(_before_main_clause(view, f) if _is_noun(view, f) else f for f in frames)
    joiner = _joiner(view)
    if joiner is None:
        return tuple(frames)
    return tuple(_ended(view, f) if _opens(view, f, joiner + 1) else f for f in frames)


def _is_noun(view: View, frame: Frame) -> bool:
    """Tell whether a noun of saying stands in the opening phrase: "Despite | warnings that"."""
    ahead = range(view.index(frame.cue.start))
    bare = not any(view.lower(at) in FINITE or view.lower(at) == "," for at in ahead)
    return frame.rule == Rule.NOUN_CUE and bare


def _before_main_clause(view: View, frame: Frame) -> Frame:
    """Read "Despite warnings that 40 could die, | the clinic closed with nine inside"."""
    told = False
    for at in range(view.index(frame.cue.end), view.count):
        told = told or view.lower(at) in FINITE
        if told and view.lower(at) == "," and not view.quoted[at] and _opens_main(view, at + 1):
            return frame.until(view.start(at))
    return frame


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


def _opens_main(view: View, at: int) -> bool:
    """Tell whether a subject begins there: "the clinic", "nine schools"; no "nine of them"."""
    if at >= view.count:
        return False
    counted = view.start(at) in view.figures and view.lower(at + 1) != "of"
    return counted or view.lower(at) in DETERMINERS or is_name_word(view.tokens[at])
