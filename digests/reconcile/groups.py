"""Compare the claims about one thing, each with each, and gather the pairs into groups.

Groups are small (`_AT_MOST`), so that an article of ten thousand figures takes no more time for
each than one of ten.
"""

from collections.abc import Collection, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from digests.model import Standing, Verdict
from digests.reconcile.coincidences import find_coincidences
from digests.reconcile.comparable import are_one_thing
from digests.reconcile.found_out import knows_better
from digests.reconcile.headlines import find_repeated
from digests.reconcile.offices import Offices
from digests.reconcile.partners import Change
from digests.reconcile.rejected import is_rejected
from digests.reconcile.retellings import find_retellings
from digests.reconcile.same_speaker import are_told_apart, have_other_speakers, repeats_a_source
from digests.reconcile.sums import find_shared_out
from digests.reconcile.timelines import Timeline
from digests.reconcile.topics import Topic
from digests.reconcile.verdicts import verdict_of

_AT_MOST = 24  # claims about one thing that are compared, each with each
_NEAR = 6  # sentences in which the outlet says again what a source says …
_LEAD = 1  # … or opens with it …
_TELLING = 20  # … unless the number is known again by itself

Pair = tuple[int, int]


class Group(NamedTuple):
    """Claims, by index, and how they stand to each other."""

    verdict: Verdict
    claims: tuple[int, ...]


class _Judged(NamedTuple):
    """The verdict of each pair; `repeats` are pairs of one speaker who gives a number twice."""

    verdicts: dict[Pair, Verdict]
    repeats: frozenset[Pair]


def rival_groups(
    topics: Sequence[Topic], changes: Collection[Change], offices: Offices
) -> Iterator[Group]:
    """Give the groups of claims that agree, differ, fit each other or change."""
    timeline = Timeline(changes, offices)
    agreed: set[Pair] = set()
    believed = [topic for topic in topics if not is_rejected(topic)]
    for bucket in _buckets(believed):
        judged = _judge(bucket, timeline, offices)
        agreed.update(judged.verdicts, judged.repeats)
        for verdict in (Verdict.AGREE, Verdict.CONFLICT, Verdict.COMPATIBLE):
            for group in _gathered(judged, verdict):
                yield Group(verdict, group)
        for (first, later), verdict in judged.verdicts.items():
            if verdict is Verdict.CHANGE:
                yield Group(verdict, timeline.in_order(topics[first], topics[later]))
    yield from _repeated(believed, agreed)
    for alike in _coinciding(believed, agreed, timeline, offices):
        agreed.add((alike.claims[0], alike.claims[1]))
        yield alike
    yield from _retold(believed, agreed, timeline, offices)


def _repeated(topics: Sequence[Topic], agreed: Collection[Pair]) -> Iterator[Group]:
    """Give the headline's numbers, each with a source that repeats it: a pair by itself.

    A group of two who agree would not be told as theirs with the headline among them.
    """
    for one, other in find_repeated(topics):
        if (one.number, other.number) not in agreed:
            yield Group(Verdict.AGREE, (one.number, other.number))


def _coinciding(
    topics: Sequence[Topic], agreed: Collection[Pair], timeline: Timeline, offices: Offices
) -> Iterator[Group]:
    """Give those who say the same unusual number and are not yet known to agree."""
    for one, other in find_coincidences(topics):
        new = (one.number, other.number) not in agreed
        past = timeline.is_past(one) or timeline.is_past(other)
        if new and not past and _are_rivals(one, other, Verdict.AGREE, offices):
            yield Group(Verdict.AGREE, (one.number, other.number))


def _retold(
    topics: Sequence[Topic], agreed: Collection[Pair], timeline: Timeline, offices: Offices
) -> Iterator[Group]:
    """Give those who say the same number in the same words, the outlet among them."""
    for one, other in find_retellings(topics):
        past = timeline.is_past(one) or timeline.is_past(other)
        voices = have_other_speakers(one.claim, other.claim, offices)
        voices = voices or repeats_a_source(one.claim, other.claim)
        if voices and not past and (one.number, other.number) not in agreed:
            yield Group(Verdict.AGREE, (one.number, other.number))


def _buckets(topics: Sequence[Topic]) -> Iterator[Sequence[Topic]]:
    """Put what may be compared side by side: same kind, unit, and event or counted words."""
    found: dict[tuple[str, str, str], list[Topic]] = {}
    echoed = {topic.echo_of for topic in topics}
    for topic in topics:
        quantity = topic.figure.quantity
        about = topic.event or " ".join(sorted(topic.who))
        if not about and (topic.echo_of is not None or topic.number in echoed):
            about = str(topic.number if topic.echo_of is None else topic.echo_of)
        bucket = found.setdefault((str(quantity.kind), quantity.unit or "", about), [])
        if about and len(bucket) < _AT_MOST:
            bucket.append(topic)
    yield from (bucket for bucket in found.values() if len(bucket) > 1)


def _judge(bucket: Sequence[Topic], timeline: Timeline, offices: Offices) -> _Judged:
    """Judge each pair of claims that speak of one thing."""
    verdicts: dict[Pair, Verdict] = {}
    repeats: set[Pair] = set()
    for one, other in combinations(bucket, 2):
        if not are_one_thing(one, other):
            continue
        verdict = timeline.verdict_of(one, other) or verdict_of(one, other)
        pair = (one.number, other.number)
        past = timeline.is_past(one) or timeline.is_past(other)
        if past and verdict is not Verdict.CHANGE:
            continue
        if verdict is Verdict.CHANGE or _are_rivals(one, other, verdict, offices):
            if verdict is not None and not timeline.holds(pair):
                verdicts[pair] = verdict
        elif verdict is Verdict.AGREE:
            repeats.add(pair)  # one speaker twice, or a headline: no agreement by itself
    verdicts = _without_outdated(bucket, verdicts, timeline, offices)
    return _Judged(
        _without_sums(bucket, verdicts), frozenset(_without_lone_headlines(bucket, repeats))
    )


def _without_outdated(
    bucket: Sequence[Topic], verdicts: dict[Pair, Verdict], timeline: Timeline, offices: Offices
) -> dict[Pair, Verdict]:
    """Leave out rivals of what a speaker has since put right himself.

    "On Monday the union put the toll at 25. It said on Tuesday that 34 had died. Officials said
    30 had": 34 and 30 are the rivals.
    """
    topics = {topic.number: topic for topic in bucket}
    changed = (pair for pair, verdict in verdicts.items() if verdict is Verdict.CHANGE)
    ordered = (timeline.in_order(topics[one], topics[other]) for one, other in changed)
    own = (old for old, new in ordered if _are_of_one_speaker(topics[old], topics[new], offices))
    outdated = frozenset(own)
    return {
        pair: verdict
        for pair, verdict in verdicts.items()
        if verdict is Verdict.CHANGE or outdated.isdisjoint(pair)
    }


def _are_of_one_speaker(old: Topic, new: Topic, offices: Offices) -> bool:
    is_stated = old.claim.standing is new.claim.standing is Standing.STATED
    return is_stated and not are_told_apart(old.claim, new.claim, offices)


def _without_sums(bucket: Sequence[Topic], verdicts: dict[Pair, Verdict]) -> dict[Pair, Verdict]:
    """Leave out the differences of a whole and its parts, where two places share a toll out."""
    if Verdict.CONFLICT not in verdicts.values():
        return verdicts
    shared = set(find_shared_out(bucket))
    return {pair: verdict for pair, verdict in verdicts.items() if pair not in shared}


def _without_lone_headlines(bucket: Sequence[Topic], repeats: Collection[Pair]) -> Iterator[Pair]:
    """Leave out a headline's words for what its sources say, unless the outlet says so below."""
    own = {t.number for t in bucket if t.claim.standing is Standing.OWN_VOICE}
    told = {index for pair in repeats if own.issuperset(pair) for index in pair}
    lone = {t.number for t in bucket if t.is_headline and t.number in own} - told
    yield from (pair for pair in repeats if lone.isdisjoint(pair))


def _are_rivals(one: Topic, other: Topic, verdict: Verdict | None, offices: Offices) -> bool:
    """Tell whether two speak; the outlet is a speaker when it says what a source says."""
    if verdict is Verdict.AGREE and (one.is_headline or other.is_headline):
        return False  # what a headline has from a source is in headlines.py
    if have_other_speakers(one.claim, other.claim, offices):
        return True
    if verdict is Verdict.CONFLICT:
        return knows_better(one, other)
    near = _are_near(one, other)
    return verdict is Verdict.AGREE and near and repeats_a_source(one.claim, other.claim)


def _are_near(one: Topic, other: Topic) -> bool:
    """Tell a number that is told again from three who died here and, far below, three there."""
    own = one if one.claim.standing is Standing.OWN_VOICE else other
    near = abs(one.sentence - other.sentence) <= _NEAR or own.sentence <= _LEAD
    return near or min(t.figure.quantity.value or 0 for t in (one, other)) >= _TELLING


def _gathered(judged: _Judged, wanted: Verdict) -> Iterator[tuple[int, ...]]:
    """Gather the pairs of one verdict into groups in which no pair says otherwise.

    55, 55 and 60 differ as one group; with "at least 57" there are two, for it fits the 60.
    """
    pairs = [pair for pair, verdict in judged.verdicts.items() if verdict is wanted]
    if not pairs:
        return
    beside = judged.repeats if wanted is Verdict.AGREE else frozenset()
    members = sorted({index for pair in (*pairs, *beside) for index in pair})
    covered: set[Pair] = set()
    for pair in pairs:
        if pair in covered:
            continue
        group = list(pair)
        for index in members:
            if index not in group and _fits(index, group, judged, wanted):
                group.append(index)
        covered.update(combinations(sorted(group), 2))
        yield tuple(sorted(group))


def _fits(index: int, group: Sequence[int], judged: _Judged, wanted: Verdict) -> bool:
    """Tell whether a claim stands to some of a group as wanted, and to the others no otherwise."""
    pairs = [(min(index, other), max(index, other)) for other in group]
    found = [judged.verdicts.get(pair) for pair in pairs if pair not in judged.repeats]
    repeated = wanted is Verdict.AGREE and len(found) < len(pairs)
    stands = wanted in found or repeated
    return stands and all(verdict in (wanted, Verdict.AGREE) for verdict in found)
