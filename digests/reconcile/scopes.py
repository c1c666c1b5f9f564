"""Numbers that look alike and count different things: expected or achieved, hurt or in hospital.

A digest shows the two side by side and says in what they differ, so that no reader takes one for
the other. Only pairs of which news makes a habit are named, and only where they stand together.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from digests.model import Kind, Standing
from digests.reconcile.bounds import is_same_number, is_vague
from digests.reconcile.comparable import AMOUNTS
from digests.reconcile.forecasts import is_forecast
from digests.reconcile.polls import SUPPORT
from digests.reconcile.steps import is_step
from digests.reconcile.topics import Topic
from digests.reconcile.verdicts import REMAINS
from digests.text.word_lists import words

_LOOK_BACK = 5  # figures before one among which its double is looked for
_BACK = 3  # sentences over which the two are seen together

# Who is displaced may be in a shelter, and need not be.
_EVENTS = (
    frozenset(["displace", "shelter"]),
    frozenset(["displace", "evacuate"]),
    frozenset(["infect", "hospitalise"]),
    frozenset(["damage", "destroy"]),
    frozenset(["arrest", "charge"]),
    frozenset(["fire", "intercept"]),
)
# "2,000 confirmed cases", "5,830 suspected cases".
_CERTAIN = words("confirmed laboratory-confirmed verified documented registered")
_UNCERTAIN = words("suspected probable possible presumed estimated unconfirmed reported likely")
# "Analysts had expected $5 million": without a noun only these words tell what it is.
_EXPECTED = words("expected forecast predicted projected anticipated")
_CLOSE = 4
_SIZES = 3  # times by which the dead outnumber bodies that may be taken for all of them
_AMONG = words("including among comprising")  # what follows is a part
# "beating analysts' estimates of $2.9 million".
_BEATEN = re.compile(
    r" (?:estimates?|expectations?|forecasts?|consensus) (?:of|for) (?:\S+ ){0,3}$"
)


class Doubles(NamedTuple):
    """Two claims that may be taken for each other, in text order."""

    one: Topic
    other: Topic


def find_doubles(topics: Sequence[Topic], past: Collection[int] = ()) -> Iterator[Doubles]:
    """Give the pairs that look alike; of each figure only the nearest before it.

    `past` are the claims whose numbers no longer hold.
    """
    for at, topic in enumerate(topics):
        near = [
            other for other in topics[max(0, at - _LOOK_BACK) : at] if other.number not in past
        ]
        for other in reversed(near):
            if topic.sentence - other.sentence > _BACK:
                break
            if _look_alike(other, topic):
                yield Doubles(other, topic)
                break


def _look_alike(one: Topic, other: Topic) -> bool:
    ours, theirs = one.figure.quantity, other.figure.quantity
    if ours.kind is not theirs.kind or ours.unit != theirs.unit or ours.kind not in AMOUNTS:
        return False
    if is_vague(ours) or is_vague(theirs) or is_same_number(ours, theirs):
        return False
    denied = Standing.DENIED in (one.claim.standing, other.claim.standing)
    if one.is_headline or denied or other.occasion.times != one.occasion.times:
        return False
    if not any(rule(one, other) for rule in _RULES):
        return False
    return not (_is_among(one, other) or is_step(one) or is_step(other))


def _is_among(one: Topic, other: Topic) -> bool:
    """Tell whether one counts the other too: "57 cases, including 10 probable cases"."""
    between = [token.lower for token in other.before if token.start >= one.figure.span.end]
    return one.sentence == other.sentence and not _AMONG.isdisjoint(between)


def _are_two_states(one: Topic, other: Topic) -> bool:
    """Tell "14,200 displaced" and "9,000 in shelters" of the same people."""
    if frozenset([one.event, other.event]) not in _EVENTS:
        return False
    return one.who == other.who or not (one.who and other.who)


def _are_sure_and_unsure(one: Topic, other: Topic) -> bool:
    """Tell confirmed from suspected cases."""
    heads = {one.figure.referent.head, other.figure.referent.head}
    if len(heads) > 1:
        return False
    for sure, unsure in ((one.who, other.who), (other.who, one.who)):
        if unsure & _UNCERTAIN and not sure & _UNCERTAIN and "case" in heads:
            told, untold = sure - _CERTAIN, unsure - _UNCERTAIN
            return told <= untold or untold <= told
    return False


def _are_forecast_and_outcome(one: Topic, other: Topic) -> bool:
    """Tell what was expected of an amount from what came: revenue, a budget, growth."""
    if one.figure.quantity.kind is Kind.COUNT or is_forecast(one) == is_forecast(other):
        return False
    if SUPPORT in other.who:
        return False  # "41 percent would vote for her"
    if other.who:
        return one.who == other.who
    near = {token.lower for token in other.before[-_CLOSE:]}
    named = one.figure.referent.noun is not None or bool(one.who)
    return named and one.sentence != other.sentence and not _EXPECTED.isdisjoint(near)


def _are_outcome_and_estimate(one: Topic, other: Topic) -> bool:
    """Read "a profit of $3.2 million, beating analysts' estimates of $2.9 million"."""
    money = one.figure.quantity.kind is not Kind.COUNT
    return money and one.sentence == other.sentence and _BEATEN.search(_left(other)) is not None


def _left(topic: Topic) -> str:
    return "".join(f"{token.lower} " for token in topic.before[-2 * _CLOSE :])


def _are_dead_and_bodies(one: Topic, other: Topic) -> bool:
    """Tell all who died from the bodies that one place received."""
    if one.event != "kill" or other.event != "kill" or one.who or other.who:
        return False
    if other.echo_of == one.number or not _are_of_one_size(one, other):
        return False  # "41 bodies had been found. The party put the dead at 118": rivals
    heads = [topic.figure.referent.head in REMAINS for topic in (one, other)]
    part = one.figure.part_of is not None or other.figure.part_of is not None
    return heads[0] != heads[1] and not part


def _are_of_one_size(one: Topic, other: Topic) -> bool:
    """Tell whether one may be taken for the other: nobody takes three bodies for 14 dead."""
    low, high = sorted(topic.figure.quantity.value or 0 for topic in (one, other))
    return low * _SIZES >= high


_RULES = (
    _are_two_states,
    _are_sure_and_unsure,
    _are_forecast_and_outcome,
    _are_outcome_and_estimate,
    _are_dead_and_bodies,
)
