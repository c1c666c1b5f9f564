"""The same unusual number from two speakers: "33 passengers", "there are 33 people on board".

Two who both say 33 of people in one article speak of the same people; two who both say three, or
300, need not.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations

from digests.model import Kind, Modifier
from digests.reconcile.comparable import is_forecast, is_of_people
from digests.reconcile.occasions import may_be_one
from digests.reconcile.steps import is_step
from digests.reconcile.topics import Topic

_AT_MOST = 8  # claims of one number that are compared, each with each
_DIGITS = 2  # significant digits that make a number unusual
_LEAST = 20
_FAR = 20  # sentences


def find_coincidences(topics: Sequence[Topic]) -> Iterator[tuple[Topic, Topic]]:
    """Give the pairs that count people by the same unusual number."""
    found: dict[str, list[Topic]] = {}
    for topic in topics:
        if _is_unusual(topic):
            same = found.setdefault(str(topic.figure.quantity.value), [])
            if len(same) < _AT_MOST:
                same.append(topic)
    for same in found.values():
        yield from (pair for pair in combinations(same, 2) if _may_be_one(*pair))


def _is_unusual(topic: Topic) -> bool:
    quantity = topic.figure.quantity
    if quantity.kind is not Kind.COUNT or quantity.value is None or quantity.value < _LEAST:
        return False
    if quantity.modifier is not Modifier.EXACT or topic.is_headline or is_step(topic):
        return False
    digits = quantity.value.normalize().as_tuple().digits
    return len(digits) >= _DIGITS and is_of_people(topic) and not is_forecast(topic)


def _may_be_one(one: Topic, other: Topic) -> bool:
    told = not one.event or not other.event or one.event == other.event
    near = abs(one.sentence - other.sentence) <= _FAR
    groups = one.who == other.who or not one.who or not other.who
    return told and near and groups and may_be_one(one.occasion, other.occasion)
