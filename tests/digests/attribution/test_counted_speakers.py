"""Those who are counted and speak: "Twelve countries said …"; of shares a poll tells."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("{Twelve} countries said they would take in {3,000} people.", OWN, "Twelve countries"),
        row("Some {300} passengers said the crew drank {40} bottles.", OWN, "300 passengers"),
        row("The {12} women say Falk owes them {$3 million}.", OWN, "The 12 women"),
        row(
            "At least {20} witnesses told police that {nine} shots were fired.",
            OWN,
            "20 witnesses",
        ),
        row("{Nine} unions have warned that {40,000} jobs will go.", OWN, "Nine unions"),
        row(
            "{Fourteen} former employees allege that they were owed {$3 million}.",
            OWN,
            "Fourteen former employees",
        ),
        row(
            "{Hundreds} of farmers say they have lost {40 percent} of their cattle.",
            OWN,
            "Hundreds of farmers",
        ),
        row(
            "{Two} of the 12 survivors said {40} had died.",
            OWN,
            "Two of the 12 survivors",
        ),
    ],
)
def test_who_is_counted_may_speak(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("{44 percent} of women said they approve of {12} laws.", OWN, OWN),
        row("{Half} of the {40} firms said they would cut {three} jobs.", OWN, OWN, OWN),
        row("{Two in five} men said they worked {40 hours}.", OWN, OWN),
        row("More than {600} respondents said they had {three} cars.", OWN, OWN),
        row("The study asked {900} men; {300} men said they slept {six} hours.", OWN, OWN, OWN),
        row("Some {200} firms reported losses of {$40m} in all.", OWN, OWN),
        row("{Twelve} firms announced {3,000} job cuts.", OWN, OWN),
        row("{Three} women reported {12} thefts.", OWN, OWN),
    ],
)
def test_what_many_answer_or_report_others_have_counted(passage, expected):
    assert agree(speakers(passage), expected)
