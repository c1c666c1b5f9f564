"""What nobody stands for: "could not confirm that 30 had died", "would not say whether 9 left"."""

from collections.abc import Iterator, Sequence

from digests.attribution.constructions.by_noun.noun_cues import ASSERTIONS
from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.grammar import AUXILIARIES, is_adverb
from digests.attribution.lexicon.rules import Rule
from digests.model import Span
from digests.text.word_lists import words

CONFIRMING = words("confirm confirmed verify verified corroborate substantiate say said")
SAYING = words("say said")
REFUSING = words(
    """
    not cannot couldn't can't wouldn't hasn't haven't didn't won't unable decline declined declines
    declining refuse refused refuses refusing nobody impossible
    """
) | {"n't"}
BETWEEN = words("to yet be been have could immediately able possible")
REFUSED_WITHIN = 4
PERHAPS = words("may might should")
NEVER = words("could would must")
POSSIBLE = PERHAPS | NEVER
WHETHER = words("whether if")
REPORTED = ASSERTIONS | words("reports rumours rumors")
REPORTS_WITHIN = 6
TURNING = words("but and adding saying while although though as which")
TELLING = words("said says told added adds put")


def without_unconfirmed(view: View, frames: Sequence[Frame]) -> tuple[Frame, ...]:
    """Take what somebody could not confirm out of everybody's words who speaks around it."""
    kept = tuple(frames)
    for hole in _unconfirmed(view, frames):
        cut = (_without(view, frame, hole) for frame in kept)
        kept = (*cut, _nobodys(view, hole))
    return kept


def _nobodys(view: View, hole: Span) -> Frame:
    """Make a frame of nobody's; its cue holds the refusal: "| could not confirm | that"."""
    verb = view.index(hole.start) - 1
    first = _refusal(view, verb)
    first = verb if first is None else first
    while first > 0 and view.lower(first - 1) in AUXILIARIES:
        first -= 1
    cue = Span(view.start(first), view.tokens[verb].end)
    return Frame(Rule.UNCONFIRMED, cue, first, (), (hole,))


def _without(view: View, frame: Frame, hole: Span) -> Frame:
    """Cut it out of a frame around it; "as the rebels say" tells who does stand for it."""
    inside = hole.start <= frame.cue.start < hole.end
    if inside or (frame.tag and view.lower(frame.subject - 1) == "as"):
        return frame
    return frame._replace(contents=tuple(_around(frame.contents, hole)))


def _around(contents: Sequence[Span], hole: Span) -> Iterator[Span]:
    for content in contents:
        if content.start < hole.end and hole.start < content.end:
            yield Span(min(content.start, hole.start), hole.start)
            yield Span(min(hole.end, content.end), content.end)
        else:
            yield content


def _unconfirmed(view: View, frames: Sequence[Frame]) -> Iterator[Span]:
    yield from _never_said(view, frames)
    if view.words.isdisjoint(CONFIRMING) or view.words.isdisjoint(REFUSING):
        return
    for at in view.places(CONFIRMING):
        if not view.quoted[at] and _refusal(view, at) is not None and _opens(view, at):
            yield Span(view.start(at + 1), view.start(_end(view, at + 1, frames)))


def _never_said(view: View, frames: Sequence[Frame]) -> Iterator[Span]:
    """Give what somebody may say or could have said: "Lund could have warned that 40 had left"."""
    if view.words.isdisjoint(POSSIBLE):
        return
    for frame in frames:
        verb = view.index(frame.cue.start)
        if frame.rule == Rule.CLAUSE and not frame.tag and _is_possible(view, verb):
            yield from frame.contents


def _is_possible(view: View, verb: int) -> bool:
    first = verb
    while first > 0 and (
        view.lower(first - 1) in AUXILIARIES or is_adverb(view.tokens[first - 1])
    ):
        first -= 1
    helping = {view.lower(at) for at in range(first, verb)}
    never = "have" in helping and not helping.isdisjoint(NEVER)
    return never or not helping.isdisjoint(PERHAPS)


def _refusal(view: View, at: int) -> int | None:
    """Find the word by which it is not done: "was | not | yet able to confirm", "declined to"."""
    for before in range(at - 1, max(-1, at - 1 - REFUSED_WITHIN), -1):
        if view.lower(before) in REFUSING:
            return before
        if view.lower(before) not in BETWEEN and not is_adverb(view.tokens[before]):
            return None
    return None


def _opens(view: View, at: int) -> bool:
    """Tell whether what is not confirmed follows: a clause, reports of it, or the number."""
    if view.lower(at + 1) in WHETHER:
        return True
    if view.lower(at) in SAYING:
        return False
    if view.lower(at + 1) == "that" or view.start(at + 1) in view.figures:
        return True
    ahead = range(at + 1, at + REPORTS_WITHIN)
    return any(view.lower(i) in REPORTED and view.lower(i + 1) in {"of", "that"} for i in ahead)


def _end(view: View, begin: int, frames: Sequence[Frame]) -> int:
    """Find where it ends: at a comma that turns to something else, or before a tag."""
    tags = [frame.subject for frame in frames if frame.tag and frame.subject > begin]
    for at in range(begin, view.count):
        mark = view.lower(at)
        if mark == ";" or (mark == "," and (view.lower(at + 1) in TURNING or at + 1 in tags)):
            return at
        if mark in {"and", "but"} and view.lower(at + 1) in TELLING:
            return at
    return view.count
