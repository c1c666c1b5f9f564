"""Gather claims into relations: those that agree, those that cannot all be right."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from digests.model import Verdict
from digests.reconcile.comparable import are_one_thing
from digests.reconcile.same_speaker import have_other_speakers
from digests.reconcile.topics import Topic
from digests.reconcile.verdicts import verdict_of

_AT_MOST = 24  # claims about one thing that are compared, each with each

Pair = tuple[int, int]


def rival_groups(topics: Sequence[Topic]) -> Iterator[tuple[Verdict, tuple[int, ...]]]:
    """Compare the claims of different speakers; give the groups that agree, differ or fit."""
    for bucket in _buckets(topics):
        verdicts = dict(_judged(bucket))
        for verdict in (Verdict.AGREE, Verdict.CONFLICT, Verdict.COMPATIBLE):
            for group in _grouped(verdicts, verdict):
                yield verdict, group


def _buckets(topics: Sequence[Topic]) -> Iterator[Sequence[Topic]]:
    """Put what may be compared side by side: same kind, unit, and event or head noun."""
    found: dict[tuple[str, str, str], list[Topic]] = {}
    for topic in topics:
        quantity = topic.figure.quantity
        about = topic.event or " ".join(sorted(topic.who))
        bucket = found.setdefault((str(quantity.kind), quantity.unit or "", about), [])
        if about and len(bucket) < _AT_MOST:
            bucket.append(topic)
    yield from found.values()


def _judged(bucket: Sequence[Topic]) -> Iterator[tuple[Pair, Verdict]]:
    for one, other in combinations(bucket, 2):
        if not have_other_speakers(one.claim, other.claim) or not are_one_thing(one, other):
            continue
        verdict = verdict_of(one, other)
        if verdict is not None:
            yield (one.index, other.index), verdict


def _grouped(verdicts: Mapping[Pair, Verdict], wanted: Verdict) -> Iterator[tuple[int, ...]]:
    """Gather the pairs of one verdict; a group holds no two claims of another verdict but agree.

    55, 55 and 60 differ as one group; with 35 as a third number that fits none but 60 there are
    two.
    """
    covered: set[Pair] = set()
    members = sorted({index for pair, verdict in verdicts.items() if verdict is wanted for index in pair})
    for pair, verdict in verdicts.items():
        if verdict is not wanted or pair in covered:
            continue
        group = list(pair)
        for index in members:
            if index not in group and _fits(index, group, verdicts, wanted):
                group.append(index)
        covered.update(combinations(sorted(group), 2))
        yield tuple(sorted(group))


def _fits(
    index: int, group: Sequence[int], verdicts: Mapping[Pair, Verdict], wanted: Verdict
) -> bool:
    found = [verdicts.get((min(index, other), max(index, other))) for other in group]
    return wanted in found and all(verdict in (wanted, Verdict.AGREE) for verdict in found)
