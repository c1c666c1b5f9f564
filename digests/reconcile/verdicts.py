"""How two claims about the same thing stand to each other, by their numbers alone."""

from dataclasses import replace

from digests.figures.word_lists import words
from digests.model import Modifier, Quantity, Verdict
from digests.reconcile.bounds import exclude_each_other, is_same_number, is_vague
from digests.reconcile.topics import Topic

# Whoever counts bodies in one place says how many died at least.
_REMAINS = words("body corpse remains")
_AS_MANY_AS = ("as", "as")


def verdict_of(one: Topic, other: Topic) -> Verdict | None:
    """Judge two claims; None when a vague word or a count of bodies leaves nothing to say."""
    ours, theirs = stated(one), stated(other)
    if is_same_number(ours, theirs):
        return Verdict.AGREE
    if exclude_each_other(ours, theirs):
        return Verdict.CONFLICT
    if is_vague(ours) or is_vague(theirs) or _is_remains(one) or _is_remains(other):
        return None
    return Verdict.COMPATIBLE


def stated(topic: Topic) -> Quantity:
    """Give the quantity as a rival to others: "as many as 32" is a count of 32."""
    quantity = topic.figure.quantity
    if _is_remains(topic) and quantity.value is not None:
        return replace(quantity, modifier=Modifier.AT_LEAST)
    if quantity.modifier is Modifier.AT_MOST and _says_as_many_as(topic):
        return replace(quantity, modifier=Modifier.EXACT)
    return quantity


def _is_remains(topic: Topic) -> bool:
    return topic.figure.referent.head in _REMAINS


def _says_as_many_as(topic: Topic) -> bool:
    near = [token.lower for token in topic.before[-3:]]
    return len(near) == 3 and (near[0], near[2]) == _AS_MANY_AS
