"""A dateline that ends in a hyphen is no part of the speaker's name."""

import pytest

from tests.digests.attribution.spoken import agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("ARNE, May 7 (Vell News) - Police said {55} people had died.", "Police"),
        row(
            "ARNE, May 7 (Vell News) - Orvane Foods Plc said it would cut {55} jobs.",
            "Orvane Foods Plc",
        ),
        row(
            "ARNE (Vell News) - Orvane reported a loss and said it would cut {55} jobs.", "Orvane"
        ),
        row("ARNE - Police said {55} people had died.", "Police"),
        row(
            "Arne, 7 May (VN) - Lund Foods reported a loss and said {55} jobs would go.",
            "Lund Foods",
        ),
        row("The vice-president said {55} people had died.", "vice-president"),
    ],
)
def test_the_name_begins_behind_the_dash(passage, expected):
    assert agree(speakers(passage), expected)
