"""What a claim speaks of: what is counted, what befell it, when and where."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from digests.figures.singulars import singular
from digests.figures.word_lists import words
from digests.model import Claim, Document, Figure, Token
from digests.reconcile.counted_words import MAGNITUDE, event_of, telling_words
from digests.reconcile.occasions import Occasion, opens_another, read_occasion

_REACH = 24  # words on either side that are read with a figure
_QUOTES = frozenset("\"“”„‟«»‘’'`")

_NEAR = 3
_SHOCKS = words("aftershock foreshock")
_QUAKES = words("quake earthquake tremor temblor shock mainshock")
_SHOCK = 10  # words before a magnitude in which they are named


class Topic(NamedTuple):
    """A claim with what it speaks of.

    `number` is the claim's among the article's claims, `sentence` the number of its sentence.
    `before` and `after` are the words on either side of the figure, as far as its sentence goes
    and no farther than a reader looks. `who` are the words that tell the counted from others
    ("soldier"), none of "people". `divided`: a neighbour counts another group beside it, so that
    "95 civilians" is no other word for all the dead. `echo_of` is the claim of which a bare number
    is another count ("the union puts it at 41"); `is_listed` tells that it is one place's share
    ("12 in Arn, 34 in Belm").
    """

    number: int
    claim: Claim
    sentence: int
    before: tuple[Token, ...]
    after: tuple[Token, ...]
    event: str
    who: frozenset[str]
    occasion: Occasion
    is_headline: bool = False
    divided: bool = False
    echo_of: int | None = None
    is_listed: bool = False

    @property
    def figure(self) -> Figure:
        """Give the claim's figure."""
        return self.claim.figure


def read_topics(document: Document, claims: Sequence[Claim]) -> tuple[Topic, ...]:
    """Lay out each claim, in the claims' order."""
    apart = _sentences_apart(document)
    ends = [0, *(claim.figure.span.end for claim in claims)]
    found = [
        _read(document, index, claim, ends[index], apart) for index, claim in enumerate(claims)
    ]
    return tuple(_beside_others(found))


def _sentences_apart(document: Document) -> frozenset[int]:
    """Number the sentences on another happening: "Another blast hit a bus. Two died"."""
    found: set[int] = set()
    paragraph = -1
    for number, sentence in enumerate(document.sentences):
        if opens_another(sentence.tokens):
            paragraph = sentence.paragraph
        if sentence.paragraph == paragraph:
            found.add(number)
    return frozenset(found)


def _read(
    document: Document, index: int, claim: Claim, since: int, apart: frozenset[int]
) -> Topic:
    number = document.sentence_index(claim.figure.span.start)
    sentence = document.sentences[number]
    tokens = sentence.tokens
    first = bisect_right(tokens, claim.figure.span.start, key=lambda token: token.end)
    end = bisect_left(tokens, claim.figure.span.end, key=lambda token: token.start)
    before = _words(tokens[max(0, first - _REACH) : first])
    after = _words(tokens[end : end + _REACH])
    event = event_of(claim.figure)
    who = telling_words(claim.figure, document.text) | _aftershock(claim.figure, before, after)
    since = since if since > sentence.span.start else 0
    occasion = read_occasion(before, after, claim.cue, since)
    if number in apart:
        occasion = occasion._replace(times=occasion.times | {"apart"})
    headline = sentence.paragraph == 0
    return Topic(index, claim, number, before, after, event, who, occasion, headline)


def _aftershock(figure: Figure, before: Sequence[Token], after: Sequence[Token]) -> frozenset[str]:
    """Tell a quake from the shocks after it: "aftershocks, the strongest of magnitude 4.4"."""
    if figure.quantity.unit != MAGNITUDE:
        return frozenset()
    near = (*after[:_NEAR], *reversed(before[-_SHOCK:]))
    named = (singular(token.lower) for token in near)
    nearest = next((word for word in named if word in _SHOCKS or word in _QUAKES), "")
    return frozenset([nearest]) & _SHOCKS


def _words(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """Leave quotation marks out."""
    return tuple([token for token in tokens if token.text not in _QUOTES])


def _beside_others(topics: Sequence[Topic]) -> Iterator[Topic]:
    """Mark the figures beside which another group is counted: "12 soldiers and 95 civilians"."""
    for at, topic in enumerate(topics):
        near = (*topics[max(0, at - 1) : at], *topics[at + 1 : at + 2])
        yield topic._replace(divided=any(_divides(topic, other) for other in near))


def _divides(topic: Topic, other: Topic) -> bool:
    return (
        topic.sentence == other.sentence
        and topic.event != ""
        and topic.event == other.event
        and topic.who != other.who
        and other.figure.part_of is None
        and topic.claim.sources == other.claim.sources
    )
