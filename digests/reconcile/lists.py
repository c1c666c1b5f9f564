"""Figures that share a toll out among places: "12 people died in Arn and 34 in Belm".

None of them is the whole toll, so that none is a rival of what another speaker counts.
"""

from collections.abc import Collection, Iterator, Sequence

from digests.model import Kind
from digests.reconcile.bounds import is_same_number
from digests.reconcile.partners import Change
from digests.reconcile.topics import Topic


def mark_lists(topics: Sequence[Topic], changes: Collection[Change]) -> tuple[Topic, ...]:
    """Mark the figures that stand in such a list."""
    tied = {frozenset([change.old.number, change.new.number]) for change in changes}
    return tuple(_marked(topics, tied))


def _marked(topics: Sequence[Topic], tied: Collection[frozenset[int]]) -> Iterator[Topic]:
    for at, topic in enumerate(topics):
        near = (*topics[max(0, at - 1) : at], *topics[at + 1 : at + 2])
        listed = any(
            _are_listed(topic, other) and frozenset([topic.number, other.number]) not in tied
            for other in near
        )
        yield topic._replace(is_listed=True) if listed else topic


def _are_listed(one: Topic, other: Topic) -> bool:
    counted = one.figure.quantity.kind is other.figure.quantity.kind is Kind.COUNT
    wholes = one.figure.part_of is None and other.figure.part_of is None
    if not counted or not wholes or one.sentence != other.sentence:
        return False
    same = one.event != "" and one.event == other.event and one.who == other.who
    told = one.claim.sources == other.claim.sources and other.number != one.echo_of
    return same and told and not is_same_number(one.figure.quantity, other.figure.quantity)
