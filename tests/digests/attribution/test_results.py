"""Firms that open their books."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Reporting its results for the year to May, the brewer made a pre-tax profit of "
            "{£75m} ({$141m}), compared with {£125m} a year earlier.",
            "brewer",
            "brewer",
            "brewer",
        ),
        row("Unveiling full-year results, the chain made a profit of {€30m}.", "chain"),
        row("Announcing its interim results, Orvane swung to a loss of {$40m}.", "Orvane"),
        row("Reporting its results, the chain opened {40} shops.", OWN),
        row("Announcing the results, the jury had {40} votes.", OWN),
        row("Presenting its annual report, the union had {40,000} members.", OWN),
        row("Reporting from Dorra, Edda Wray met {40} families.", OWN),
        row("The brewer made a pre-tax profit of {£75m}.", OWN),
        row(
            "Reporting its results, the brewer made a profit of {£75m}, above the {£60m} that "
            "Lund forecast.",
            "brewer",
            "Lund",
        ),
    ],
)
def test_a_firm_that_opens_its_books_states_its_results(passage, expected):
    assert agree(speakers(passage), expected)
