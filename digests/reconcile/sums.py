"""A toll that the article then shares out by place: three died; two died here, one died there.

Each place tells its own share, so that none of them differs from the whole or from another.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations

from digests.reconcile.topics import Topic


def find_shared_out(bucket: Sequence[Topic]) -> Iterator[tuple[int, int]]:
    """Give each pair of a whole and the two parts that add up to it, one told of a place."""
    for at, whole in enumerate(bucket):
        if _is_of_a_place(whole):
            continue
        for one, other in combinations(bucket[at + 1 :], 2):
            if _add_up(whole, one, other) and (_is_of_a_place(one) or _is_of_a_place(other)):
                yield from combinations((whole.number, one.number, other.number), 2)


def _add_up(whole: Topic, one: Topic, other: Topic) -> bool:
    value, *parts = [topic.figure.quantity.value for topic in (whole, one, other)]
    return value is not None and all(parts) and value == sum(part for part in parts if part)


def _is_of_a_place(topic: Topic) -> bool:
    occasion = topic.occasion
    return bool(occasion.places or occasion.front or occasion.extents)
