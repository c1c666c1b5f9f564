"""How somebody stood there while he said it, the outlet has seen."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("It rained, Lund said, speaking to {40} men.", OWN),
        row("It rained, Lund said, with {40} men at his side.", OWN),
        row("It rained, said Lund, with {12 years} in the job.", OWN),
        row("It rained, according to Lund, a father of {12}.", OWN),
        row("It rained, Lund said, flanked by {nine} guards.", OWN),
    ],
)
def test_a_scene_behind_a_tag_is_the_outlet_s(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Rents rose, Lund said, with {40} percent of flats empty.", "Lund"),
        row("It rained, Lund said, adding that {40} men had left.", "Lund"),
        row("Speaking to the board, {40} men had left, Lund said.", "Lund"),
        row("It had rained, Lund said, and {40} men had left.", "Lund"),
    ],
)
def test_what_goes_on_behind_a_tag_is_said(passage, expected):
    assert agree(speakers(passage), expected)
