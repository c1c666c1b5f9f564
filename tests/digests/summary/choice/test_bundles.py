"""No side of a conflict stands without the other."""

from dataclasses import replace

from digests.model import Relation, Verdict
from digests.summary.backing.backings import Backings
from digests.summary.choice.bundles import bundles_of
from digests.summary.choice.groups import drafts_of, groups_to_tell
from digests.summary.gate.check import Gate
from tests.digests.summary.stories import reading_of

READING = reading_of(
    "Raid on Tarn\n\nMedics said 55 civilians were killed.\n\nThe mayor also said 55 civilians "
    "were killed.\n\nThe army said 60 people were killed.\n\nThe council said 40 beds were "
    "free.\n\n"
    "The firm said 12 vans were lost.\n\nPriests said 15 vans were lost.\n"
)
KILLED = Relation("killed", (0, 1, 2), Verdict.CONFLICT)
VANS = Relation("vans", (4, 5), Verdict.CONFLICT)


def bundles(*relations, lines=range(6)):
    gate = Gate(Backings(replace(READING, relations=relations)))
    groups = groups_to_tell(gate, [0.0] * 6)
    drafted = [draft.line for group in groups for draft in drafts_of(group, gate)]
    told = [line for line in drafted if line.claims[0] in lines]
    return bundles_of(told, gate)


def shape(found):
    return [([line.claims for line in b.claims], len(b.relations)) for b in found]


def test_lines_of_one_conflict_are_tied_together():
    assert shape(bundles(KILLED, VANS)) == [
        ([(0,), (1,), (2,)], 1),
        ([(3,)], 0),
        ([(4,), (5,)], 1),
    ]


def test_conflicts_that_share_a_line_are_one_bundle():
    both = bundles(KILLED, Relation("", (2, 4), Verdict.CONFLICT))
    assert shape(both) == [([(0,), (1,), (2,), (4,)], 1), ([(3,)], 0), ([(5,)], 0)]


def test_other_relations_tie_nothing():
    assert len(bundles(Relation("killed", (0, 1), Verdict.AGREE))) == 6


def test_a_conflict_with_a_side_that_has_no_line_is_told_by_its_relation_line():
    assert shape(bundles(VANS, lines=(3, 4))) == [([(3,)], 0), ([(4,)], 1)]


def test_a_conflict_that_can_be_told_by_half_only_is_dropped():
    assert shape(bundles(Relation("", (4, 5) * 20, Verdict.CONFLICT), lines=(3, 4))) == [
        ([(3,)], 0)
    ]


def test_the_least_of_a_bundle_is_one_line_for_each_side():
    bundle = bundles(KILLED)[0]
    assert [line.claims for line in bundle.least.claims] == [(1,), (2,)]
    assert [line.text for line in bundle.least.relations] == [
        "Differ: 55 civilians (2 sources) vs 60 people (1)"
    ]
