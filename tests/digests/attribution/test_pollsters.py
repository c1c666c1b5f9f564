"""Those whom a known pollster asked: "31 per cent told YouGov they would stay"."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("{31 per cent} told YouGov they would stay at home.", "YouGov"),
        row("In May, {40%} of voters told Ipsos that they were afraid.", "Ipsos"),
        row("Nearly {a third} told pollster Opinium they would leave.", "Opinium"),
    ],
)
def test_a_pollster_counts_those_who_told_it(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("{Nine} workers told Ipsos they had not been paid.", OWN),
        row("{31 per cent} told the BBC they were afraid.", OWN),
        row("Otto told YouGov that {31 per cent} were afraid.", "Otto"),
        row("Prices rose {9%}, Otto told YouGov.", "Otto"),
    ],
)
def test_a_pollster_who_only_listens_counts_nobody(passage, expected):
    assert agree(speakers(passage), expected)
