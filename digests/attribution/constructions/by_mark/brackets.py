"""Attributions in brackets behind a number: "Damage: $600 million (insurers' estimate)".

Citations are of them: "opened by 82% of readers (Orva Research, 2017)".
"""

from collections.abc import Iterator, Sequence

from digests.attribution.constructions.parts.owners import owner_before
from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.rules import Rule
from digests.attribution.lexicon.speakers import BODY_NAMES, DOCUMENTS, PLACES
from digests.attribution.phrases.phrases import SPEAKER_HEADS, Phrase
from digests.model import Source, Span, Token
from digests.text.word_lists import words

RECKONED = words("estimate estimates count tally figure figures forecast calculation data toll")
LONGEST_BRACKET = 6
FARTHEST = 8
FARTHEST_CITED = 20  # a citation stands at the sentence's end
OPENING = frozenset("(")
CREDITING = words("source sources")
PERCENT = words("percent per %")
COUNTED_BY_ALL = words("users people adults consumers customers households")
YEAR_DIGITS = 4
JOINERS = words("of and the & for")
SPEAKING = SPEAKER_HEADS - DOCUMENTS


def find_bracket_frames(view: View) -> Iterator[Frame]:
    """Give the frames of brackets that say whose number it is that stands before them."""
    for at in view.places(OPENING):
        ahead = range(at + 2, min(at + 2 + LONGEST_BRACKET, view.count))
        end = next((i for i in ahead if view.lower(i) == ")"), None)
        if end is None or view.quoted[at]:
            continue
        number = _number_before(view, at, FARTHEST)
        sources = _owner(view, at + 1, end - 1) if number is not None else ()
        if not sources:
            number = _number_before(view, at, FARTHEST_CITED)
            sources = _cited(view, at + 1, end) if number is not None else ()
        if sources and number is not None:
            cue, content = view.tokens[end - 1].span, Span(number, view.start(at))
            yield Frame(Rule.NOUN_CUE, cue, at + 1, sources, (content,), tag=True)


def _number_before(view: View, bracket: int, farthest: int) -> int | None:
    """Find the number of which the bracket tells: the last, in the words right before it."""
    ahead = range(bracket - 1, max(-1, bracket - 1 - farthest), -1)
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


def _cited(view: View, first: int, end: int) -> tuple[Source, ...]:
    """Read a citation: "opened by 82% of them (Orva Research, 2017)", "12 million (source: Orva)".

    A bare name says nothing of who counted: "beat the Blues by 9 points (Tarn)".
    """
    if view.lower(first) in CREDITING:
        first += 1 + (view.lower(first + 1) == ":")
        last = end
    else:
        year = view.lower(end - 1)
        is_dated = year.isdecimal() and len(year) == YEAR_DIGITS and view.lower(end - 2) == ","
        is_cited = is_dated and _is_statistic(view, first - 1, view.lower(end - 3))
        last = end - 2 if is_cited else first
    named = view.tokens[first:last]
    is_name = bool(named) and all(t.text[0].isupper() or t.lower in JOINERS for t in named)
    return view.sources(Phrase(first, last)) if is_name and not _is_place(named) else ()


def _is_statistic(view: View, bracket: int, name: str) -> bool:
    """Tell what is cited from a place or a title: "(Dorra, 2017)", "9 million (Rain Song, 2019)".

    A share is, so are so many users, and whatever an institute is named for.
    """
    near = {view.lower(at) for at in range(max(0, bracket - FARTHEST_CITED), bracket)}
    share = not near.isdisjoint(PERCENT) or any(word.endswith("%") for word in near)
    return share or not near.isdisjoint(COUNTED_BY_ALL) or name in BODY_NAMES


def _is_place(named: Sequence[Token]) -> bool:
    return all(token.lower in PLACES for token in named)
