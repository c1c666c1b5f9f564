"""Lines that are shown together or not at all: no side of a conflict stands without the other."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import NamedTuple

from digests.model import Line, Relation
from digests.summary.gate.check import Gate
from digests.summary.gate.relation_lines import rivalries
from digests.summary.wording.differences import relation_line, sides_of, without_remark
from digests.summary.wording.headline import answered_in_title


class Bundle(NamedTuple):
    """Claim lines, with the lines of the conflicts between them and those conflicts' sides."""

    claims: tuple[Line, ...]
    relations: tuple[Line, ...] = ()
    sides: tuple[frozenset[int], ...] = ()

    @property
    def least(self) -> "Bundle":
        """Give the bundle with no more than the shortest line for each side."""
        kept = [
            min(lines, key=lambda line: len(line.text))
            for side in self.sides
            if (lines := [line for line in self.claims if side.intersection(line.claims)])
        ]
        brief = tuple(without_remark(line) for line in self.relations)
        return self._replace(claims=tuple(dict.fromkeys(kept)), relations=brief)


def bundles_of(lines: Sequence[Line], gate: Gate) -> tuple[Bundle, ...]:
    """Tie lines together that tell one conflict; leave out what tells half of one.

    A conflict that has lines for some of its sides only is told if its relation line can be
    written, which shows them all.
    """
    place = {index: at for at, line in enumerate(lines) for index in line.claims}
    covered = place.keys() | set(answered_in_title(gate.backings.reading))
    group = list(range(len(lines)))
    told: dict[int, list[Line]] = defaultdict(list)
    sides: dict[int, list[frozenset[int]]] = defaultdict(list)
    dropped: set[int] = set()
    for relation in _conflicts(gate):
        own = sorted({place[index] for index in relation.claims if index in place})
        if not own:
            continue
        line, parts = relation_line(relation, gate), sides_of(relation, gate.backings)
        sides[own[0]] += [frozenset(side) for side in parts]
        if line is not None:
            told[own[0]].append(line)
        elif not all(covered & set(side) for side in parts):
            dropped.update(own)
        for at in own[1:]:
            _unite(group, own[0], at)
    whole = [
        Bundle(
            tuple([lines[at] for at in places]),
            tuple(chain.from_iterable(told[at] for at in places)),
            tuple(chain.from_iterable(sides[at] for at in places)),
        )
        for places in _members(group)
        if dropped.isdisjoint(places)
    ]
    return tuple(whole)


def clusters_of(groups: Sequence[list[int]], gate: Gate) -> list[list[list[int]]]:
    """Put groups of claims together that share a conflict."""
    place = {index: at for at, group in enumerate(groups) for index in group}
    roots = list(range(len(groups)))
    for relation in _conflicts(gate):
        own = sorted({place[index] for index in relation.claims if index in place})
        for at in own[1:]:
            _unite(roots, own[0], at)
    return [[groups[at] for at in places] for places in _members(roots)]


def _conflicts(gate: Gate) -> Iterable[Relation]:
    return rivalries(gate.backings.reading)


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


def _members(group: list[int]) -> Iterable[list[int]]:
    """Give the lines of each group, in order."""
    members: dict[int, list[int]] = defaultdict(list)
    for at in range(len(group)):
        members[_root(group, at)].append(at)
    return members.values()
