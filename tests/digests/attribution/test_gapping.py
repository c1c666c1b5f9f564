"""Speakers who share a verb: "Police said 30,000 marched, organisers 85,000"."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Police said {30,000} marched, organisers {85,000}.", "Police", "organisers"),
        row("One official put the toll at {80}, another at {90}.", "official", "another official"),
        row(
            "The ministry put the damage at {$9 million}, the insurers at {$12 million}.",
            "ministry",
            "insurers",
        ),
        row("Police say {300} were held, and lawyers at least {500}.", "Police", "lawyers"),
        row("The army put the number of dead at {nine}; the rebels at {40}.", "army", "rebels"),
        row("The Tories put the cost at {£4bn}, Labour at {£12bn}.", "Tories", "Labour"),
        row(
            "The Greens put the bill at {£4bn} and the Lib Dems at {£12bn}.", "Greens", "Lib Dems"
        ),
        row("Police put the crowd at {300} and organisers at {850}.", "police", "organisers"),
        row(
            "Police put the toll at {30}, medics {85} and the mayor {12}.",
            "police",
            "medics",
            "mayor",
        ),
    ],
)
def test_a_second_speaker_needs_no_verb(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The poll put Labour at {44} percent, the Conservatives at {40}.", "poll", "poll"),
        row("Police said {nine} men, {40} officers and a dog were hurt.", "Police", "Police"),
        row("Lund said {nine} soldiers, among them {two} captains, fled.", "Lund", "Lund"),
        row("The firm hired {40} drivers, police {nine}.", OWN, OWN),
        row(
            "Police put the toll at {30}, medics {85} men and {12} women.",
            "police",
            "medics",
            "medics",
        ),
        row("The union put pay at {$40} an hour, teachers at {$30}.", "union", "union"),
        row("The Tories put the cost in France at {£4bn}, Spain at {£12bn}.", "Tories", "Tories"),
        row("The bank put the losses at {£4bn}, Spain at {£12bn}.", "bank", "bank"),
        row("The Greens put the cost at {£4bn} and met Otto at {12} fairs.", "Greens", "Greens"),
    ],
)
def test_who_is_counted_beside_another_does_not_speak(passage, expected):
    assert agree(speakers(passage), expected)
