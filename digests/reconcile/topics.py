"""What a claim speaks of: what is counted, what befell it, when and where."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from digests.attribution.lexicon.speakers import PLACES
from digests.figures.lexicon.event_words import EVENT_WORDS
from digests.figures.lexicon.singulars import singular
from digests.figures.quantities.multiples import FREQUENCIES
from digests.model import Claim, Document, Figure, Quantity, Sentence, Token
from digests.reconcile.counted_words import CROWD, MAGNITUDE, event_of, is_a_people, telling_words
from digests.reconcile.fates import ABOARD, LAID_OFF, SIGNERS, STRIKERS, fate_of
from digests.reconcile.hearing import heard_at
from digests.reconcile.occasions import Occasion, opens_another, read_occasion
from digests.reconcile.own_losses import own_losses
from digests.reconcile.polls import SUPPORT, namesakes, supported
from digests.text.word_lists import words

OFTEN = frozenset(["time"])  # who: "twice" counts times
_REACH = 24  # words on either side that are read with a figure
_QUOTES = frozenset("\"“”„‟«»‘’'`")
_LEAD = 2  # the last paragraph that tells the article's own happening; 0 is the headline
_OPENING = 3  # words with which a sentence opens
_SHOCKS = words("aftershock foreshock")
_QUAKES = words("quake earthquake tremor temblor shock mainshock")
_OWN_COUNTS = words("reported reports recorded confirmed registered logged")
_AFTERSHOCK = "aftershock"
_LATER = words("subsequent later second third further smaller weaker another")
_NEXT_SHOCK = words("and but followed then")
_TAKING_PART = words("taking part")
_KNOWN = words("identified identifying unidentified")
_COUNTING = words("counted listed registered recorded included entered")
_COUNTED_TWICE = 8  # words behind a number in which its people may be counted twice
_NAMED = 8  # words behind a number of dead in which they may be identified
_SHOCK, _AFTER = 10, 3  # words before and after a magnitude in which they are named


class Topic(NamedTuple):
    """A claim with what it speaks of.

    `number` is the claim's among the article's claims, `sentence` the number of its sentence.
    `before` and `after` are the words on either side of the figure, as far as its sentence goes
    and no farther than a reader looks. `who` are the words that tell the counted from others
    ("soldier"), none of "people". `divided`: a neighbour counts another group beside it, so that
    "95 civilians" is no other word for all the dead. `echo_of` is the claim of which a bare number
    is another count ("the union puts it at 41"), `echoed` that claim's number; `is_listed` tells
    that it is one place's share ("12 in Arn, 34 in Belm").
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
    echoed: Quantity | None = None
    is_listed: bool = False

    @property
    def figure(self) -> Figure:
        """Give the claim's figure."""
        return self.claim.figure


def read_topics(document: Document, claims: Sequence[Claim]) -> tuple[Topic, ...]:
    """Lay out each claim, in the claims' order."""
    apart = _sentences_apart(document, claims)
    ends = [0, *(claim.figure.span.end for claim in claims)]
    found = [
        _read(document, number, claim, ends[number], apart) for number, claim in enumerate(claims)
    ]
    return tuple(
        _beside_others(tuple(_where_before(document, _without_namesakes(document, found))))
    )


def _without_namesakes(document: Document, topics: Sequence[Topic]) -> Sequence[Topic]:
    """Leave open whose support a poll tells where two candidates bear one surname."""
    if not any(SUPPORT in topic.who for topic in topics):
        return topics
    shared = namesakes(document)
    return [
        topic._replace(who=frozenset()) if SUPPORT in topic.who and topic.who & shared else topic
        for topic in topics
    ]


def _sentences_apart(document: Document, claims: Sequence[Claim]) -> Mapping[int, int]:
    """Number the sentences on another happening by the one that opens it.

    "Another blast hit a bus. Two people died": to the end of the paragraph. Only paragraphs that
    state a figure are read.
    """
    found: dict[int, int] = {}
    opening, paragraph = 0, -1
    stating = {document.sentence_index(claim.figure.span.start) for claim in claims}
    told = {document.sentences[number].paragraph for number in stating}
    for number, sentence in enumerate(document.sentences):
        in_lead = sentence.paragraph <= _LEAD
        if sentence.paragraph in told and opens_another(sentence.tokens, in_lead=in_lead):
            opening, paragraph = number, sentence.paragraph
        if sentence.paragraph == paragraph:
            found[number] = opening
    return found


def _read(
    document: Document, number: int, claim: Claim, since: int, apart: Mapping[int, int]
) -> Topic:
    at = document.sentence_index(claim.figure.span.start)
    sentence = document.sentences[at]
    before, after = _sides(sentence, claim.figure)
    text, figure = document.text, claim.figure
    event = fate_of(figure, event_of(figure), before, after, text)
    who = telling_words(figure, text) | _aftershock(figure, before, after)
    if figure.span.of(text).lower() in FREQUENCIES or _is_counted_often(after):
        event, who = "", OFTEN  # "some of the dead had been counted twice": no two dead
    who = _without_event(who, event)
    event, lost = own_losses(claim, event, before, after)
    who = who or lost
    who = supported(claim, before, after) or who | _identified(event, before, after)
    since = since if since > sentence.span.start else 0
    occasion = _set_apart(read_occasion(before, after, claim.cue, since), at, apart)
    occasion = _at_home(occasion, claim, text)
    if SUPPORT in who:
        occasion = occasion._replace(days=frozenset())  # on which a poll came out
    front = occasion.front
    if sentence.paragraph > _LEAD:
        front |= _opening_day(before, occasion)
    occasion = occasion._replace(heard=heard_at(claim, before, text), front=front)
    headline = sentence.paragraph == 0
    return Topic(number, claim, at, before, after, event, who, occasion, headline)


def _without_event(who: frozenset[str], event: str) -> frozenset[str]:
    """Leave out the words that an event says anyway: of those on strike that they are workers."""
    who -= ABOARD if event == "aboard" else frozenset()
    who -= STRIKERS if event == "strike" else SIGNERS if event == "petition" else frozenset()
    who -= frozenset([w for w in who if event == CROWD and (is_a_people(w) or w in _TAKING_PART)])
    who = frozenset(["job"]) if event in ("cut", "create") and who <= LAID_OFF else who
    told = [word for word in who if word in EVENT_WORDS and EVENT_WORDS[word].event == event]
    return who - frozenset(told)


def _is_counted_often(after: Sequence[Token]) -> bool:
    """Read "three bodies had been counted twice": they are no toll, but a mistake in one."""
    near = [token.lower for token in after[:_COUNTED_TWICE]]
    return any(one in _COUNTING and other in FREQUENCIES for one, other in pairwise(near))


def _sides(sentence: Sentence, figure: Figure) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
    """Give the words before and after the figure."""
    tokens = sentence.tokens
    first = bisect_right(tokens, figure.span.start, key=lambda token: token.end)
    end = bisect_left(tokens, (figure.span.end,))  # tokens are tuples that begin so
    before, after = tokens[max(0, first - _REACH) : first], tokens[end : end + _REACH]
    return _words(before), _words(after)


def _set_apart(occasion: Occasion, at: int, apart: Mapping[int, int]) -> Occasion:
    """Tell marks of another time in one sentence from those in another."""
    if at not in apart and "apart" not in occasion.times:
        return occasion
    times = {f"apart {at}" if mark == "apart" else mark for mark in occasion.times}
    if at in apart:
        times.add(f"opened {apart[at]}")
    return occasion._replace(times=frozenset(times))


def _at_home(occasion: Occasion, claim: Claim, text: str) -> Occasion:
    """Read "India reported 360 killed": a country reports its own, if no other place is told."""
    if occasion.places or occasion.front or claim.cue is None:
        return occasion
    if claim.cue.of(text).lower() not in _OWN_COUNTS:
        return occasion
    countries = {source.name.lower() for source in claim.sources} & PLACES
    return occasion._replace(places=frozenset(countries))


def _opening_day(before: Sequence[Token], occasion: Occasion) -> frozenset[str]:
    """Read "On Tuesday, three people were killed": behind the lead it tells of another day."""
    opening = [token.lower for token in before[:_OPENING]]
    return frozenset() if opening[:1] == ["since"] else occasion.days & frozenset(opening)


def _where_before(document: Document, topics: Sequence[Topic]) -> Iterator[Topic]:
    """Let a figure be where the one before it in its paragraph is, when it does not say."""
    last: Topic | None = None
    for topic in topics:
        told = topic.occasion
        near = last is not None and _paragraph(document, last) == _paragraph(document, topic)
        bare = not (told.front or told.places or told.days)
        if last is not None and near and bare and last.occasion.front:
            topic = topic._replace(occasion=told._replace(front=last.occasion.front))
        last = topic
        yield topic


def _paragraph(document: Document, topic: Topic) -> int:
    return document.sentences[topic.sentence].paragraph


def _aftershock(figure: Figure, before: Sequence[Token], after: Sequence[Token]) -> frozenset[str]:
    """Tell a quake from the shocks after it: "aftershocks, the strongest of magnitude 4.4"."""
    if figure.quantity.unit != MAGNITUDE:
        return frozenset()
    after = tuple(takewhile(lambda token: token.lower not in _NEXT_SHOCK, after[:_AFTER]))
    near = (*after, *reversed(before[-_SHOCK:]))
    named = (singular(token.lower) for token in near)
    nearest = next((word for word in named if word in _SHOCKS or word in _QUAKES), "")
    if nearest in _QUAKES and _is_later_shock(before, after):
        return frozenset([_AFTERSHOCK])
    return frozenset([nearest]) & _SHOCKS


def _identified(event: str, before: Sequence[Token], after: Sequence[Token]) -> frozenset[str]:
    """Tell "a list of 279 dead who had been identified" from all who died."""
    near = (*before[-_OPENING:], *takewhile(lambda token: token.text not in ",.;", after[:_NAMED]))
    known = event == "kill" and any(token.lower in _KNOWN for token in near)
    return frozenset(["identified"]) if known else frozenset()


def _is_later_shock(before: Sequence[Token], after: Sequence[Token]) -> bool:
    """Read "subsequent tremors included a 5.6", "a second quake of 5.6"."""
    near = [token.lower for token in (*before[-_SHOCK:], *after)]
    return any(
        word in _LATER and _names_quake(near[at + 1 : at + 3]) for at, word in enumerate(near)
    )


def _names_quake(near: Sequence[str]) -> bool:
    return any(singular(word) in _QUAKES for word in near)


def _words(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """Leave quotation marks out."""
    return tuple([token for token in tokens if token.text not in _QUOTES])


def _beside_others(topics: Sequence[Topic]) -> Iterator[Topic]:
    """Mark the figures beside which another group is counted: "12 soldiers and 95 civilians"."""
    for at, topic in enumerate(topics):
        near = (*topics[max(0, at - 1) : at], *topics[at + 1 : at + 2])
        divided = any(_divides(topic, other) for other in near)
        yield topic._replace(divided=True) if divided else topic


def _divides(topic: Topic, other: Topic) -> bool:
    return (
        topic.sentence == other.sentence
        and topic.event != ""
        and topic.event == other.event
        and topic.who != other.who
        and other.figure.part_of is None
        and topic.claim.sources == other.claim.sources
    )
