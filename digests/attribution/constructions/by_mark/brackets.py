"""Attributions in brackets behind a number: "Damage: $600 million (insurers' estimate)"."""

from collections.abc import Iterator

from digests.attribution.constructions.parts.owners import owner_before
from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.rules import Rule
from digests.attribution.lexicon.speakers import DOCUMENTS
from digests.attribution.phrases.phrases import SPEAKER_HEADS, Phrase
from digests.model import Source, Span
from digests.text.word_lists import words

RECKONED = words("estimate estimates count tally figure figures forecast calculation data toll")
LONGEST_BRACKET = 6
FARTHEST = 8
OPENING = frozenset("(")
SPEAKING = SPEAKER_HEADS - DOCUMENTS


def find_bracket_frames(view: View) -> Iterator[Frame]:
    """Give the frames of brackets that say whose number it is that stands before them."""
    for at in view.places(OPENING):
        ahead = range(at + 2, min(at + 2 + LONGEST_BRACKET, view.count))
        end = next((i for i in ahead if view.lower(i) == ")"), None)
        if end is None or view.quoted[at]:
            continue
        number = _number_before(view, at)
        sources = _owner(view, at + 1, end - 1) if number is not None else ()
        if number is not None and sources:
            cue, content = view.tokens[end - 1].span, Span(number, view.start(at))
            yield Frame(Rule.NOUN_CUE, cue, at + 1, sources, (content,), tag=True)


def _number_before(view: View, bracket: int) -> int | None:
    """Find the number of which the bracket tells: the last, in the words right before it."""
    ahead = range(bracket - 1, max(-1, bracket - 1 - FARTHEST), -1)
    return next((view.start(at) for at in ahead if view.start(at) in view.figures), None)


def _owner(view: View, first: int, noun: int) -> tuple[Source, ...]:
    """Read whose count stands in brackets: "the insurers' estimate", "police count"."""
    if view.lower(noun) not in RECKONED or any(
        view.start(i) in view.figures for i in range(first, noun)
    ):
        return ()
    owner = owner_before(view, noun)
    if owner is not None:
        return owner.sources if owner.first >= first else ()
    bare = view.lower(noun - 1) in SPEAKING and noun > first
    return view.sources(Phrase(first, noun)) if bare else ()
