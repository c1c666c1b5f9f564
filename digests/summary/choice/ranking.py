"""Give the lines that matter most first; a line is written only when its turn comes."""

from collections.abc import Iterator, Sequence
from heapq import heapify, heappop, heappush
from itertools import count
from typing import NamedTuple

from digests.summary.choice.bundles import Bundle, bundles_of, clusters_of
from digests.summary.choice.groups import drafts_of, groups_to_tell
from digests.summary.gate.check import Gate
from digests.summary.wording.drafts import Draft

FURTHER = 0.25  # what each further figure adds to a line's weight
ILL_TOLD = 0.3  # what a line loses that reads badly

Cluster = list[list[int]]


class Ranked(NamedTuple):
    """A bundle of lines and what it is worth."""

    bundle: Bundle
    worth: float


def ranked(gate: Gate, weights: Sequence[float]) -> Iterator[Ranked]:
    """Give the bundles of all claims, the best first.

    What claims weigh is the most that their lines can be worth: they wait with that until it is
    their turn, are written, and wait again with what they are worth.
    """
    numbers = count()
    clusters = clusters_of(groups_to_tell(gate, weights), gate)
    waiting: list[tuple[float, int, Bundle | Cluster]] = [
        (-max(_most(group, weights) for group in cluster), next(numbers), cluster)
        for cluster in clusters
    ]
    heapify(waiting)
    while waiting:
        worth, _, item = heappop(waiting)
        if isinstance(item, Bundle):
            yield Ranked(item, -worth)
            continue
        for each in _written(item, gate, weights):
            heappush(waiting, (-each.worth, next(numbers), each.bundle))


def _written(cluster: Cluster, gate: Gate, weights: Sequence[float]) -> Iterator[Ranked]:
    """Write the lines about claims that are tied together."""
    drafts = [draft for group in cluster for draft in drafts_of(group, gate)]
    worth = {each.line.claims: _worth(each, weights) for each in drafts}
    for bundle in bundles_of([each.line for each in drafts], gate):
        yield Ranked(bundle, max(worth[line.claims] for line in bundle.claims))


def _worth(draft: Draft, weights: Sequence[float]) -> float:
    """Weigh a line by its weightiest figure, by how many it tells, and how well."""
    return _most(draft.line.claims, weights) - ILL_TOLD * draft.cost


def _most(claims: Sequence[int], weights: Sequence[float]) -> float:
    """Weigh claims by the weightiest and by how many they are."""
    return max(weights[index] for index in claims) + FURTHER * (len(claims) - 1)
