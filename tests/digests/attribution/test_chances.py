"""Who gives something a chance puts it at that number."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The weather bureau is giving it a {50%} chance of rain.", "weather bureau"),
        row("Forecasters give the storm a {40} percent chance of landfall.", "Forecasters"),
        row("Bookmakers gave Lund a {12} percent chance.", "Bookmakers"),
        row("Analysts put the odds of a cut at {40} percent.", "Analysts"),
        row("Doctors gave him a {50} percent chance.", "Doctors"),
    ],
)
def test_whoever_gives_a_chance_says_how_large_it_is(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The goal gave Tarn a {40} percent chance.", OWN),
        row("The rule gives each of the {40} men a chance.", OWN),
        row("Doctors could not give him a {50} percent chance.", OWN),
        row("The bureau may give it a {50} percent chance.", OWN),
    ],
)
def test_a_goal_and_a_rule_give_none(passage, expected):
    assert agree(speakers(passage), expected)
