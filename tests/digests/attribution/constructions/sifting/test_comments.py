"""What the outlet remarks on somebody's words is its own: "…, a claim that 40 men dispute"."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The bank says it wants to reach {2 percent} in the longer run — which could mean "
            "{one year} or longer.",
            "bank",
            OWN,
        ),
        row("Lund says she will pay soon – that may mean {nine weeks}.", OWN),
        row("Lund said the fire was out — a claim that {40} villagers dispute.", OWN),
        row("Lund said the fire was out, a claim that {40} villagers dispute.", OWN),
        row("Lund said {nine} had died, a figure that {40} doctors dispute.", "Lund", OWN),
        row("Lund said she would be brief – then spoke for {40 minutes}.", OWN),
        row("Lund said the fire (a claim that {40} villagers dispute) was out.", OWN),
    ],
)
def test_remarks_are_the_outlets(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Lund said {nine} had died — which is {four} more than on Monday.", *["Lund"] * 2),
        row("Lund said {nine} had died, a figure that includes {four} boys.", *["Lund"] * 2),
        row("Lund said the fire – the worst in {12 years} – had killed {nine}.", *["Lund"] * 2),
        row("Lund said it could mean {nine weeks} without water.", "Lund"),
        row("The road is open — a claim that {40} villagers dispute, Lund said.", "Lund"),
    ],
)
def test_what_the_speaker_adds_stays_his(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The database shows every journey, updated {9,000} times a day.", OWN),
        row("The figures show {nine} died, compiled from {40} towns.", "figures", OWN),
    ],
)
def test_how_data_came_about_they_do_not_tell(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The figures show {nine} died, {40} of them in Vell.", *["figures"] * 2),
        row("The report shows that output fell, dropping by {9 percent}.", "report"),
        row("Lund said the map was good, updated {nine} times a day.", "Lund"),
    ],
)
def test_what_they_tell_is_theirs(passage, expected):
    assert agree(speakers(passage), expected)
