"""The lines that matter most come first, and only what is asked for is written."""

import pytest

from digests.summary.choice.ranking import ranked
from tests.digests.summary.stories import RAID, gate_of

BODY = "\n\n".join(f"The mayor said {at} roads were closed." for at in range(100, 110))
WEIGHTS = [0.5, 3.0, 1.0, 2.0, *[0.0] * 6]


def test_bundles_come_by_their_worth():
    found = list(ranked(gate_of(BODY), WEIGHTS))
    assert [each.worth for each in found] == sorted((each.worth for each in found), reverse=True)
    assert [each.bundle.claims[0].claims for each in found[:4]] == [(1,), (3,), (2,), (0,)]


def test_a_line_that_reads_badly_is_worth_less():
    told, cut = [
        next(ranked(gate_of(body), [1.0])).worth
        for body in ("The council has 9 vans.", "With 9 vans, the council hoped to win.")
    ]
    assert cut < told


@pytest.mark.parametrize("limit", [1, 3])
def test_both_sides_of_a_conflict_come_together(limit):
    body = RAID.partition("\n\n")[2]
    gate = gate_of(body)
    first = next(ranked(gate, [limit] * len(gate.backings.reading.claims)))
    sides = {index for line in first.bundle.claims for index in line.claims}
    assert not first.bundle.sides or sides >= {0, 3}
