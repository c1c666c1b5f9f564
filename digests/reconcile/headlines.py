"""A headline's number for which the article then gives a source: "Two dead", "two died, he said".

A headline says it in fewer words, so that less must be alike than between two sentences.
"""

from collections.abc import Iterator, Sequence

from digests.figures.lexicon.singulars import singular
from digests.model import Kind, Source, SourceKind, Standing
from digests.reconcile.bounds import is_same_number
from digests.reconcile.topics import Topic
from digests.text.word_lists import words

_FIGURES = 24  # of a headline and behind it that are read
_FAR = 20  # sentences
_SHORT = 3  # letters; shorter words tell nothing
_SMALL = 20  # numbers of which an article has many
# Whoever is called no more than this is not named: "officials", "a military source".
_ANYBODY = words(
    """official source witness resident villager relative survivor doctor medic nurse aide diplomat
    activist insider worker rescuer expert analyst observer people person somebody colleague
    spokesman spokeswoman spokesperson lawmaker minister soldier fighter rebel"""
)


def find_repeated(topics: Sequence[Topic]) -> Iterator[tuple[Topic, Topic]]:
    """Give each number of the headline with the claims of named sources that repeat it.

    "Officials said" is no more than the headline knows. Of shares only the first is given: a poll
    finds 52 percent of many things.
    """
    near = topics[:_FIGURES]
    for topic in near:
        if topic.is_headline and topic.claim.standing is Standing.OWN_VOICE:
            found = [other for other in near if _is_stated(other) and _repeats(topic, other)]
            shares = topic.figure.quantity.kind is Kind.PERCENT
            for other in found[:1] if shares else found:
                yield topic, other


def _is_stated(topic: Topic) -> bool:
    named = any(_is_named(source) for source in topic.claim.sources)
    return named and topic.claim.standing is Standing.STATED and not topic.is_headline


def _is_named(source: Source) -> bool:
    """Tell "the coastguard", "the state's medical examiner" from "officials"."""
    called = {singular(word) for word in source.name.lower().split()}
    return source.kind is not SourceKind.UNNAMED or called.isdisjoint(_ANYBODY)


def _repeats(topic: Topic, other: Topic) -> bool:
    """Tell whether the body gives the headline's number of the same thing."""
    ours, theirs = topic.figure.quantity, other.figure.quantity
    if ours.kind is not theirs.kind or ours.unit != theirs.unit or other.sentence > _FAR:
        return False
    if not is_same_number(ours, theirs) or other.figure.part_of != topic.figure.part_of:
        return False
    few = topic.figure.quantity.kind is Kind.COUNT and _is_small(topic)
    if few and other.occasion.times - topic.occasion.times:
        return False  # "In March 2011 two people were killed there"
    return _may_be_alike(topic, other)


def _words_of(topic: Topic) -> frozenset[str]:
    """Give the words beside a number that tell what is spoken of."""
    near = (singular(token.lower) for token in (*topic.before, *topic.after))
    return frozenset([word for word in near if len(word) > _SHORT]) | topic.who


def _may_be_alike(topic: Topic, other: Topic) -> bool:
    """Tell whether the words do not set them apart; of small counts they must tie them."""
    events = (topic.event, other.event)
    if all(events) and events[0] != events[1]:
        return False
    if events[0] == events[1] and topic.who and other.who and topic.who.isdisjoint(other.who):
        return False  # "Rebels kill two militiamen", "rebels killed two soldiers"
    if bool(topic.event and topic.event == other.event) or bool(topic.who & other.who):
        return True
    if topic.figure.quantity.kind is Kind.COUNT:
        return not _is_small(topic) and not (topic.who and other.who)
    return _is_unusual(topic) or not _words_of(topic).isdisjoint(_words_of(other))


def _is_unusual(topic: Topic) -> bool:
    """Tell "$14.8 billion" from "five years", of which an article may have many."""
    value = topic.figure.quantity.value
    return value is not None and len(value.normalize().as_tuple().digits) > 1


def _is_small(topic: Topic) -> bool:
    return (topic.figure.quantity.value or 0) < _SMALL
