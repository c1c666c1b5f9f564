"""Who claims, hopes or fears, when a description stands between: "Critics of the plan claim"."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Critics of the plan claim it will cost {$3m}.", "Critics of the plan"),
        row("Supporters of Mr Lund claim he won {40} seats.", "Supporters of Mr Lund"),
        row("The owner of the flats claims repairs will cost {$3m}.", "owner of the flats"),
        row("A man living near the dam claims {40} trucks pass.", "man"),
        row("The wife of the driver fears {40} more were aboard.", "wife of the driver"),
        row("Families of the dead hope {40} more will be found.", "Families of the dead"),
        row("The Chinese claim {40} ships were sunk.", "Chinese"),
    ],
)
def test_whoever_is_described_at_length_claims(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The head of insurance claims left with {$3m}.", OWN),
        row("Aides to Lund rejected false claims he paid {$3m}.", OWN),
        row("Lawyers for the firm settled a claim it owed {$3m}.", OWN),
        row("A man facing fraud claims lost {$3m}.", OWN),
        row("Lund claimed {40} seats.", OWN),
    ],
)
def test_mere_claims_are_nobody_s(passage, expected):
    assert agree(speakers(passage), expected)
