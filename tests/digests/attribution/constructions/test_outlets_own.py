"""What the outlet knows better: "claimed to have 40, when it turned out to be nine"."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Ida Lund claimed she had {20} cows, but she really had {nine}.", "Ida Lund", OWN),
        row(
            "The mayor said the hall was {300} metres long when it turned out to be {110} metres.",
            "mayor",
            OWN,
        ),
        row("The firm claimed it had {90} ships; in fact it had {four}.", "firm", OWN),
        row("The firm told banks it had {90} ships when in fact it had {four}.", "firm", OWN),
    ],
)
def test_what_was_found_out_is_the_outlets(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Ida Lund said {40} came but there were really {nine}.", *["Ida Lund"] * 2),
        row("Ida Lund claimed {40} came, and that in fact {nine} slept.", *["Ida Lund"] * 2),
        row("Ida Lund claimed {40} came, but that {nine} had left.", *["Ida Lund"] * 2),
        row("Ida Lund said that when she actually counted, there were {nine}.", "Ida Lund"),
    ],
)
def test_the_speaker_tells_the_rest(passage, expected):
    assert agree(speakers(passage), expected)
