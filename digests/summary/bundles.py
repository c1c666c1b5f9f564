"""Lines that are shown together or not at all: no side of a conflict stands without the other."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from digests.model import Line, Relation, Verdict
from digests.summary.check import Gate
from digests.summary.differences import relation_line, sides_of
from digests.summary.headline import answered_in_title


class Bundle(NamedTuple):
    """Claim lines, with the lines of the conflicts between them."""

    claims: tuple[Line, ...]
    relations: tuple[Line, ...] = ()


def bundles_of(lines: Sequence[Line], gate: Gate) -> tuple[Bundle, ...]:
    """Tie lines together that tell one conflict; leave out what tells half of one.

    A conflict that has lines for some of its sides only is told if its relation line can be
    written, which shows them all.
    """
    place = {index: at for at, line in enumerate(lines) for index in line.claims}
    covered = place.keys() | set(answered_in_title(gate.backings.reading))
    group = list(range(len(lines)))
    told: dict[int, list[Line]] = defaultdict(list)
    dropped: set[int] = set()
    for relation in _conflicts(gate):
        own = sorted({place[index] for index in relation.claims if index in place})
        line = relation_line(relation, gate)
        if line is not None and own:
            told[own[0]].append(line)
        elif not all(covered & set(side) for side in sides_of(relation, gate.backings)):
            dropped.update(own)
        for at in own[1:]:
            _unite(group, own[0], at)
    return _collect(lines, group, told, dropped)


def _conflicts(gate: Gate) -> Iterable[Relation]:
    return [r for r in gate.backings.reading.relations if r.verdict is Verdict.CONFLICT]


def _unite(group: list[int], one: int, other: int) -> None:
    """Put two lines into one group."""
    first, second = sorted((_root(group, one), _root(group, other)))
    group[second] = first


def _root(group: list[int], at: int) -> int:
    """Find the first line of a line's group."""
    while group[at] != at:
        group[at] = group[group[at]]
        at = group[at]
    return at


def _collect(
    lines: Sequence[Line], group: list[int], told: dict[int, list[Line]], dropped: set[int]
) -> tuple[Bundle, ...]:
    members: dict[int, list[int]] = defaultdict(list)
    for at in range(len(lines)):
        members[_root(group, at)].append(at)
    return tuple(
        Bundle(
            tuple([lines[at] for at in places]),
            tuple([line for at in places for line in told.get(at, ())]),
        )
        for places in members.values()
        if dropped.isdisjoint(places)
    )
