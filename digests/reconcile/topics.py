"""What a claim speaks of, laid out for comparing: what is counted, what befell it, when and where."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from digests.figures.event_words import EVENT_WORDS
from digests.figures.people import is_person
from digests.figures.singulars import singular
from digests.figures.word_lists import words
from digests.model import Claim, Document, Figure, Token
from digests.reconcile.counted_words import MAGNITUDE, event_of, telling_words
from digests.reconcile.occasions import Occasion, opens_another, read_occasion

_REACH = 24  # words on either side that are read with a figure
_QUOTES = frozenset("\"“”„‟«»‘’'`")

# "another six", "12 more", "six of them": a step or a share of a number, not the number itself.
_STEPS_BEFORE = words("another further additional extra new other by every each per remaining")
_STEPS_AFTER = words("more others other additional further extra apiece each")
_WHOLES = words("them those these whom which us the")
_STEP_MODIFIERS = words("at least about around some an estimated nearly almost up to over the")
_BE = words("was were are is")
_AMONG = words("of among")
_NEAR = 3
_SHOCKS = words("aftershock foreshock")
_QUAKES = words("quake earthquake tremor temblor shock mainshock")
_SHOCK = 10  # words before a magnitude in which they are named


class Topic(NamedTuple):
    """A claim with what it speaks of.

    `number` is the claim's among the article's claims. `before` and `after` are the words on either side of the figure, in text order, as far as its
    sentence goes and no farther than a reader looks. `who` are the words that tell the counted from
    others ("soldier"); nothing of "people". `divided`: a neighbour counts another group beside
    it, so that "95 civilians" is no other word for all the dead.
    `echo_of` is the claim of which a bare number is another count ("the union puts it at 41"),
    `is_listed` tells that it is one place's share ("12 in Arn, 34 in Belm").
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

    @property
    def is_step(self) -> bool:
        """Tell whether the figure is added to another or taken from it: "six more", "10 of them"."""
        near = [token.lower for token in self.after[:_NEAR]]
        if near[:1] and near[0] in _STEPS_AFTER:
            return True
        if near[:1] == ["of"] and near[1:2] and near[1] in _WHOLES:
            return True
        return self.word_before(_STEP_MODIFIERS) in _STEPS_BEFORE or self._is_told_of_a_group

    @property
    def _is_told_of_a_group(self) -> bool:
        """Tell whether only some are counted: "six deaths were of children", "12 were women"."""
        near = [token.lower for token in self.after[: 2 * _NEAR]]
        for at, word in enumerate(near[:-1]):
            if word in _BE:
                following = near[at + 1]
                return following in _AMONG or (
                    is_person(singular(following)) and following not in EVENT_WORDS
                )
        return False

    def word_before(self, skipped: frozenset[str]) -> str:
        """Give the nearest word before the figure that is none of those; "" when none is near."""
        near = self.before[-_NEAR * 2 :]
        return next((token.lower for token in reversed(near) if token.lower not in skipped), "")


def read_topics(document: Document, claims: Sequence[Claim]) -> tuple[Topic, ...]:
    """Lay out each claim, in the claims' order."""
    apart = _sentences_apart(document)
    found = [_read(document, index, claim, apart) for index, claim in enumerate(claims)]
    return tuple(_beside_others(found))


def _sentences_apart(document: Document) -> frozenset[int]:
    """Number the sentences that speak of another happening: "Another blast hit a bus. Two died"."""
    found: set[int] = set()
    paragraph = -1
    for number, sentence in enumerate(document.sentences):
        if opens_another(sentence.tokens):
            paragraph = sentence.paragraph
        if sentence.paragraph == paragraph:
            found.add(number)
    return frozenset(found)


def _read(document: Document, index: int, claim: Claim, apart: frozenset[int]) -> Topic:
    number = document.sentence_index(claim.figure.span.start)
    sentence = document.sentences[number]
    tokens = sentence.tokens
    first = bisect_right(tokens, claim.figure.span.start, key=lambda token: token.end)
    end = bisect_left(tokens, claim.figure.span.end, key=lambda token: token.start)
    before = _words(tokens[max(0, first - _REACH) : first])
    after = _words(tokens[end : end + _REACH])
    event = event_of(claim.figure)
    who = telling_words(claim.figure, document.text) | _aftershock(claim.figure, before, after)
    occasion = read_occasion(before, after, claim.cue)
    if number in apart:
        occasion = occasion._replace(times=occasion.times | {"apart"})
    headline = sentence.paragraph == 0
    return Topic(index, claim, number, before, after, event, who, occasion, headline)


def _aftershock(figure: Figure, before: Sequence[Token], after: Sequence[Token]) -> frozenset[str]:
    """Tell a quake from the shocks that follow it: "aftershocks, the strongest of magnitude 4.4"."""
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
