"""Forms that may be nouns: "Lund claims overtime costs the firm", "the Lund claims"."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Mr Lund claims overtime costs the firm {$28m}.", "Lund"),
        row("Mr Lund claims maintenance workers earn, on average, {28 percent} more.", "Lund"),
        row("Ida Moe stood up. Moe claims overtime costs the firm {$28m}.", "Ida Moe"),
        row("The bank claims former employees stole {$3m}.", "bank"),
        row("Several of those firms claim to track up to {200 million} phones.", "firms"),
        row("Lund and Veld claim to track up to {200 million} phones.", ("Lund", "Veld")),
        row("Scientists at Orvane claim to have found {40} new species.", "Scientists at Orvane"),
        row("The brothers claim to have sold {40,000} phones.", "brothers"),
        row("Solicitors for the bank claim Lund owes {$3m}.", "Solicitors for the bank"),
        row("The council claims rates will rise by, at most, {3 percent}.", "council"),
        row("The council claims volunteers planted {40,000} trees.", "council"),
        row("The group boasts of reaching {40,000} homes.", "group"),
        row("Residents report hearing {nine} blasts.", "Residents"),
        row("Doctors report treating {40} men.", "Doctors"),
        row("Witnesses claim having seen {40} men.", "Witnesses"),
    ],
)
def test_whoever_claims_or_boasts_speaks(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Insurance claims have reached {$2m}.", OWN),
        row("The company has paid {300} claims since June.", OWN),
        row("The fire claims have cost the council {$4m}.", OWN),
        row("The brothers claim to the throne is {40 years} old.", OWN),
        row("The hotel boasts {40} rooms.", OWN),
        row("The residents' report being late, {40} men left.", OWN),
    ],
)
def test_mere_claims_do_not(passage, expected):
    assert agree(speakers(passage), expected)
