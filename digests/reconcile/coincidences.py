"""The same unusual number from two speakers: "33 passengers", "there are 33 people on board".

Two who both say 33 of people in one article speak of the same people; two who both say three, or
300, need not. So it is with sums and shares: "$4.2 billion", "the deal's $4.2 billion".
"""

from collections.abc import Iterator, Sequence
from itertools import combinations

from digests.model import Kind, Modifier
from digests.reconcile.comparable import is_asked, is_of_people
from digests.reconcile.forecasts import is_forecast
from digests.reconcile.occasions import may_be_one
from digests.reconcile.partners import is_movement, rate_of
from digests.reconcile.steps import is_step
from digests.reconcile.topics import Topic
from digests.text.word_lists import words

_AT_MOST = 8  # claims of one number that are compared, each with each
_DIGITS = 2  # significant digits that make a number unusual
_LEAST = 20
_FAR = 20  # sentences
_FAR_AMOUNT = 8  # … between two that tell an amount
_AMOUNTS = (Kind.MONEY, Kind.PERCENT, Kind.MEASURE)
# "12,000 people have fled", "12,000 people have crossed the border".
_FLIGHT = {"displace", "arrive"}
# They tell of no amount what it is of: "the sum", "a rate of 7.6 percent".
_LABELS = words("sum figure rate value number total amount cost price share level")


def find_coincidences(topics: Sequence[Topic]) -> Iterator[tuple[Topic, Topic]]:
    """Give the pairs that count people by the same unusual number."""
    found: dict[str, list[Topic]] = {}
    for topic in topics:
        if _is_unusual(topic):
            quantity = topic.figure.quantity
            same = found.setdefault(f"{quantity.value} {quantity.unit}", [])
            if len(same) < _AT_MOST:
                same.append(topic)
    for same in found.values():
        yield from (pair for pair in combinations(same, 2) if _may_be_one(*pair))


def _is_unusual(topic: Topic) -> bool:
    quantity = topic.figure.quantity
    if quantity.value is None or topic.is_headline:
        return False
    digits = quantity.value.normalize().as_tuple().digits
    if quantity.modifier not in (Modifier.EXACT, Modifier.ABOUT) or len(digits) < _DIGITS:
        return False
    if is_step(topic):
        return False
    if quantity.kind in _AMOUNTS:
        return quantity.modifier is Modifier.EXACT and not is_movement(topic)
    people = quantity.kind is Kind.COUNT and quantity.value >= _LEAST and is_of_people(topic)
    return people and not is_forecast(topic)


def _may_be_one(one: Topic, other: Topic) -> bool:
    if one.figure.quantity.kind in _AMOUNTS:
        return _may_be_one_amount(one, other)
    told = not one.event or not other.event or one.event == other.event
    told = told or {one.event, other.event} <= _FLIGHT
    near = abs(one.sentence - other.sentence) <= _FAR
    groups = one.who == other.who or not one.who or not other.who
    return told and near and groups and may_be_one(one.occasion, other.occasion)


def _may_be_one_amount(one: Topic, other: Topic) -> bool:
    """Tell whether an amount is told again, by the same words or by none of its own."""
    ours, theirs = one.who - _LABELS, other.who - _LABELS
    alike = not ours or not theirs or bool(ours & theirs)
    near = abs(one.sentence - other.sentence) <= _FAR_AMOUNT
    if is_asked(one) or is_asked(other):
        return False  # 51 percent say this, 51 percent say that
    if is_forecast(one) != is_forecast(other):
        return False  # what was earned agrees with nobody's forecast
    return alike and near and rate_of(one) == rate_of(other)
