"""Whoever has somebody ahead: "with Tarn Watch showing her ahead 3 points"."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Averages show a small lead, with Tarn Watch showing her ahead {3 points}, Veld Net "
            "{4.3 points}, and Orne Post {2.1 points}.",
            "Tarn Watch",
            "Veld Net",
            "Orne Post",
        ),
        row(
            "In polls, the Velta Post has Ida Lund up by {3 points} and Orne TV by {6 points}.",
            "Velta Post",
            "Orne TV",
        ),
        row(
            "Velta’s average shows Lund likewise ahead by {3.7 points}, using the {five} last "
            "polls in {11} states.",
            "Velta’s average",
            OWN,
            OWN,
        ),
        row("Tarn University shows Falk trailing by {9 percent} among voters.", "Tarn University"),
        row("A poll in Orne Square has Lund ahead {3 points}.", "poll in Orne Square"),
    ],
)
def test_who_shows_somebody_ahead_has_counted(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("A late goal put Tarn ahead by {3 points}.", OWN),
        row("Falk has moved ahead by {3 points}.", OWN),
        row("Orvane has sales up {3 percent}.", OWN),
        row("Orvane had shares up {3 percent} and Velta {4 percent}.", OWN, OWN),
        row("The win put Falk ahead by {3 points}, Lund said.", "Lund"),
        row("A late goal by Falk has Tarn ahead by {3 points}, Veld {4 points}.", OWN, OWN),
        row("Erik Falk has Tarn leading by {3 points} at half-time.", OWN),
        row("Erik Falk has Tarn leading by {3 points} among voters.", OWN),
        row("Orne Park has Lund ahead by {3 points} after two rounds.", OWN),
        row(
            "A new kiosk in Orne Square has Lund ahead {3 points}, Veld Road {4 points}.", OWN, OWN
        ),
        row("Saturday's win gives Tarn United leads of {9}. It has Veld up {3} points.", OWN, OWN),
    ],
)
def test_a_goal_or_a_rise_in_sales_counts_nothing(passage, expected):
    assert agree(speakers(passage), expected)
