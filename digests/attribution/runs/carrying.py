"""Carry who states a count on to the next sentence."""

from collections.abc import Iterator, Sequence

from digests.attribution.choosing import decide
from digests.attribution.constructions.parts.expectations import expected_spans
from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.rules import JOINT, Rule, joined
from digests.model import Span
from digests.text.word_lists import words

DISTANCES = words("kilometers kilometres km miles meters metres feet yards")


def from_count(before: View, previous: Sequence[Frame], view: View, rule: Rule) -> Iterator[Frame]:
    """Carry on who states the figure that a sentence before ends with.

    "The army denied killing 40. Another nine were hurt.": who denies a count does not go on.
    """
    frame = who_counts(before, previous)
    if frame is not None and not frame.denial:
        yield _without_distance(carry(frame, view, rule), view)


def who_counts(before: View, previous: Sequence[Frame]) -> Frame | None:
    """Give the frame that states the last figure of the sentence before; without one the last.

    "Official figures show the forces recorded 40 thefts. That was a rise of 9 percent." Behind
    "Nine died in a fire that police called arson." the outlet itself goes on: "Another 12 …".
    """
    figures = [token.span for token in before.tokens if token.start in before.figures]
    expected = tuple(expected_spans(before)) if figures else ()
    figures = [f for f in figures if not any(s.holds(f) for s in expected)] or figures
    if not figures:
        return previous[-1] if previous else None
    covering = [f for f in previous if f.covers(figures[-1])]
    # "40 thefts were recorded by police, the bureau said. In total, …": the bureau goes on
    covering = [f for f in covering if f.rule != Rule.ASCRIBED] or covering
    return decide(covering, figures[-1], before.sentence, before.text).frame


def _without_distance(frame: Frame, view: View) -> Frame:
    """Leave where it was to the outlet: "Among them were four who died | 9 km from Dorra"."""
    for at in range(1, len(view.tokens) - 1):
        if view.start(at) in view.figures and view.lower(at + 1) in DISTANCES:
            end = view.start(at)
            return frame._replace(
                contents=tuple(
                    Span(c.start, max(c.start, min(c.end, end))) for c in frame.contents
                )
            )
    return frame


def carry(frame: Frame, view: View, rule: Rule) -> Frame:
    """Give a whole sentence to who spoke in another."""
    first = frame.rule.split(JOINT)[0]
    return frame._replace(rule=joined(first, rule), contents=(view.sentence.span,), subject=-1)


def starts_of(view: View, found: Sequence[Frame]) -> list[int]:
    """Give where each of a sentence's speakers begins, or what he says, if that stands before."""
    told = (frame for frame in found if frame.contents)
    return [min(view.start(f.subject), *(c.start for c in f.contents)) for f in told]
