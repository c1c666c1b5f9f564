"""How two claims about the same thing stand to each other, by their numbers alone."""

from dataclasses import replace
from decimal import Decimal

from digests.model import Modifier, Quantity, Verdict
from digests.reconcile.bounds import LOWER, exclude_each_other, is_same_number, is_vague
from digests.reconcile.counted_words import CROWD
from digests.reconcile.topics import Topic
from digests.text.word_lists import words

# Whoever counts bodies in one place says how many died at least.
REMAINS = words("body corpse remains")
_MANY = Decimal("1.4")
_CONTRASTS = words(
    "but however though although while whereas yet instead disputed contradicted closer nearer"
)
_AS_MANY_AS = ("as", "as")


def verdict_of(one: Topic, other: Topic) -> Verdict | None:
    """Judge two claims; None when a vague word or a count of bodies leaves nothing to say."""
    ours, theirs = stated(one), stated(other)
    if is_same_number(ours, theirs):
        return Verdict.AGREE
    if exclude_each_other(ours, theirs):
        return Verdict.CONFLICT
    if is_vague(ours) or is_vague(theirs):
        return None
    contrasted = _is_contrasted(one) or _is_contrasted(other)
    if contrasted and (_is_outdone(one, other) or _is_outdone(other, one)):
        return Verdict.CONFLICT
    return None if _is_remains(one) or _is_remains(other) else Verdict.COMPATIBLE


def _is_contrasted(topic: Topic) -> bool:
    return any(token.lower in _CONTRASTS for token in topic.before)


def _is_outdone(one: Topic, other: Topic) -> bool:
    """Tell "at least 31 died. But Vigil counted 67": who knew of so many would not say so.

    The bodies that one place received may be a part of all who died.
    """
    ours, theirs = stated(one), stated(other)
    if ours.modifier not in LOWER or ours.value is None or theirs.value is None:
        return False
    if theirs.modifier is Modifier.AT_MOST or (_is_remains(one) and not _is_remains(other)):
        return False
    return theirs.value >= _MANY * ours.value


def stated(topic: Topic) -> Quantity:
    """Give the quantity as a rival to others: "as many as 32" is a count of 32."""
    quantity = topic.figure.quantity
    if _is_remains(topic) and quantity.value is not None:
        return replace(quantity, modifier=Modifier.AT_LEAST)
    claimed = _says_as_many_as(topic) or topic.event == CROWD  # "up to 90,000 joined the march"
    if quantity.modifier is Modifier.AT_MOST and claimed:
        return replace(quantity, modifier=Modifier.EXACT)
    return quantity


def _is_remains(topic: Topic) -> bool:
    return topic.figure.referent.head in REMAINS


def _says_as_many_as(topic: Topic) -> bool:
    near = [token.lower for token in topic.before[-3:]]
    return len(near) == 3 and (near[0], near[2]) == _AS_MANY_AS
