"""How two claims about the same thing stand to each other, by their numbers alone."""

from dataclasses import replace
from decimal import Decimal

from digests.figures.lexicon.event_words import OF_PEOPLE
from digests.model import Modifier, Quantity, Verdict
from digests.reconcile.bounds import LOWER, exclude_each_other, is_same_number, is_vague
from digests.reconcile.counted_words import CROWD
from digests.reconcile.topics import Topic
from digests.text.word_lists import words

# Whoever counts bodies in one place says how many died at least.
REMAINS = words("body corpse remains")
_BURIED = words("buried bury burying")
_BESIDE = 4  # words on either side
# One hospital knows of those who came there.
_WARDS = words("hospital hospitals clinic clinics morgue morgues mortuary infirmary ward wards")
_MANY = Decimal("1.5")
_MANY_OF_COUNTED = Decimal("1.2")  # whoever says "at least" has counted, "more than" is round
_MANY_OF_FEW = Decimal("1.8")  # six dead soon are nine
_FEW = 10
_NEARLY = Decimal("0.5")
_WHOLE = 2  # times by which all outnumber those of one hospital
_AS_MANY_AS = ("as", "as")


def verdict_of(one: Topic, other: Topic) -> Verdict | None:
    """Judge two claims; None when a vague word or a count of bodies leaves nothing to say."""
    ours, theirs = stated(one), stated(other)
    if is_same_number(ours, theirs):
        return Verdict.AGREE
    if _is_one_ward_of_many(one, other) or _is_one_ward_of_many(other, one):
        return None
    return _judge_apart(one, other)


def _judge_apart(one: Topic, other: Topic) -> Verdict | None:
    """Judge two numbers that are not the same."""
    ours, theirs = stated(one), stated(other)
    if exclude_each_other(ours, theirs) or exclude_each_other(_claimed(ours), _claimed(theirs)):
        return Verdict.CONFLICT
    if is_vague(ours) or is_vague(theirs):
        return None
    if _is_outdone(one, other) or _is_outdone(other, one):
        return Verdict.CONFLICT
    return None if _is_remains(one) or _is_remains(other) else Verdict.COMPATIBLE


def _claimed(quantity: Quantity) -> Quantity:
    """Give what "up to 60 died" claims: so many or nearly so, and not eight."""
    if quantity.modifier is not Modifier.AT_MOST or quantity.value is None:
        return quantity
    least = quantity.value * _NEARLY
    return replace(quantity, value=None, low=least, high=quantity.value, modifier=Modifier.BETWEEN)


def _is_outdone(one: Topic, other: Topic) -> bool:
    """Tell "at least 31 died. Vigil counted 67": who knew of so many would not say so.

    Of "up to 150" the half is claimed. The bodies that one place received may be a part of all
    who died.
    """
    ours, theirs = stated(one), _claimed(stated(other))
    least = theirs.low if theirs.value is None else theirs.value
    if ours.modifier not in LOWER or ours.value is None or least is None:
        return False
    counted = ours.modifier is Modifier.AT_LEAST and theirs.low is None
    many = _MANY_OF_COUNTED if counted else _MANY
    many = many if ours.value >= _FEW else _MANY_OF_FEW
    return least >= many * ours.value and (_is_remains(other) or not _is_remains(one))


def stated(topic: Topic) -> Quantity:
    """Give the quantity as a rival to others: "as many as 32" is a count of 32."""
    quantity = topic.figure.quantity
    if _is_remains(topic) and quantity.value is not None:
        return replace(quantity, modifier=Modifier.AT_LEAST)
    claimed = _says_as_many_as(topic) or topic.event == CROWD  # "up to 90,000 joined the march"
    if quantity.modifier is Modifier.AT_MOST and claimed:
        return replace(quantity, modifier=Modifier.EXACT)
    return quantity


def _is_one_ward_of_many(ward: Topic, other: Topic) -> bool:
    """Read "Doctors at the Arn hospital said 58 had died", who counts 309 in the province.

    How many of a hospital's nurses are on strike it knows as well as their union.
    """
    ours, theirs = ward.figure.quantity.value, other.figure.quantity.value
    few = ours is not None and theirs is not None and ours * _WHOLE <= theirs
    ill = ward.event in OF_PEOPLE or ward.figure.referent.head == "patient"
    return few and ill and _is_of_a_ward(ward) and not _is_of_a_ward(other)


def _is_of_a_ward(topic: Topic) -> bool:
    """Tell whether a hospital speaks, or somebody at one."""
    told = (f"{source.name} {source.role}".lower().split() for source in topic.claim.sources)
    return any(not _WARDS.isdisjoint(words) for words in told)


def _is_remains(topic: Topic) -> bool:
    """Tell whether bodies are counted: "71 bodies", "about 70 people had been buried"."""
    near = (*topic.before[-_BESIDE:], *topic.after[:_BESIDE])
    buried = topic.event == "kill" and any(token.lower in _BURIED for token in near)
    return buried or topic.figure.referent.head in REMAINS


def _says_as_many_as(topic: Topic) -> bool:
    near = [token.lower for token in topic.before[-3:]]
    return len(near) == 3 and (near[0], near[2]) == _AS_MANY_AS
