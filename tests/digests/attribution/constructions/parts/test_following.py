"""Clauses behind a verb of saying without "that": "points out nine in ten have agreed"."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Mr Lund points out {92 percent} of the workforce have agreed.", "Lund"),
        row("Mr Lund pointed out {92 percent} of the staff at the mill had agreed.", "Lund"),
        row("Mr Lund adds the plant lost {$3m} last year.", "Lund"),
        row("An expert for the state determined the firm saved {$168m}.", "expert"),
        row("The auditor concluded the firm broke the law in {40} cases.", "auditor"),
        row("The tribunal ruled the firm owed {$3m}.", "tribunal"),
        row("The judge ruled {40} men must be freed.", "judge"),
        row("Researchers worked out the river had lost {40 percent} of its fish.", "Researchers"),
        row("Researchers have worked out that the river lost {40} species.", "Researchers"),
        row("Lund professes to own {40} houses.", "Lund"),
    ],
)
def test_a_clause_needs_no_that(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The guard pointed out {nine} huts on the hill.", OWN),
        row("The firm added {40} shops that had been closed.", OWN),
        row("The firm added the shop closed {two years} ago.", OWN),
        row("Lund worked out {40 hours} a week in the gym.", OWN),
        row("Lund ruled the country for {nine years} and had {40} houses.", OWN, OWN),
        row("Police found a man shot {three} times.", OWN),
    ],
)
def test_a_mere_thing_is_not_said(passage, expected):
    assert agree(speakers(passage), expected)
