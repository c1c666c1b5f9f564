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
        row("Ms Moe points out {92 percent} of members voted to strike.", "Moe"),
        row("Dr Lund points out patients wait up to {nine hours}.", "Lund"),
        row("Mr Lund laments only {40} people came.", "Lund"),
        row("Mr Lund makes the point that {40 percent} of buyers are women.", "Lund"),
        row("Mr Lund testified to selling {40} buses.", "Lund"),
        row(
            "The study looked at clinics. It found patients wait an average of {nine} weeks.",
            "study",
        ),
        row("Lund professes to own {40} houses.", "Lund"),
        row("Mr Lund is convinced the firm lost {$3m}.", "Lund"),
        row("The union argues overtime costs the state {$9m}.", "union"),
        row("The union argues nurses earn {28 percent} less.", "union"),
        row("The union argues only {400} people work there.", "union"),
        row("Mr Lund maintains overtime costs the state {$9m}.", "Lund"),
        row("The coroner found Lund took {40} pills.", "coroner"),
        row("Ida Moe conceded Lund took {40} pills.", "Ida Moe"),
        row("Ms Moe hopes the line, due to open in May, will carry {40,000} people.", "Moe"),
        row("The report was released today. It reveals the firm lost {$3m}.", "report"),
        row("The study asked children. It found {40 percent} skip breakfast.", "study"),
    ],
)
def test_a_clause_needs_no_that(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The guard pointed out men on {nine} roofs.", OWN),
        row("The firm added a rose bed and {nine} trees.", OWN),
        row("The guard pointed out {nine} huts on the hill.", OWN),
        row("The firm added {40} shops that had been closed.", OWN),
        row("The firm added the shop closed {two years} ago.", OWN),
        row("Lund worked out {40 hours} a week in the gym.", OWN),
        row("Lund ruled the country for {nine years} and had {40} houses.", OWN, OWN),
        row("Police found a note saying Lund owed {$3m}.", OWN),
        row("Police found a man shot {three} times.", OWN),
        row("Police found a hut burned the night before by {nine} men.", OWN),
        row("The firm maintains {40 percent} of the roads.", OWN),
        row("The lawyers argued the case for {nine} days.", OWN),
        row("The river rose again. It reveals the firm lost {$3m}.", OWN),
        row("The firm added the mill, which burned in May, to its {40} plants.", OWN),
    ],
)
def test_a_mere_thing_is_not_said(passage, expected):
    assert agree(speakers(passage), expected)
