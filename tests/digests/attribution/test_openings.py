"""A clause that opens a sentence ends there: what follows is not its speaker's."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("After police said {40} had died, {90} crews dug on.", "police", OWN),
        row("A day after the army said {40} had died, {12} men fell.", "army", OWN),
        row("Just days after Lund denied taking {$900}, {two} men came.", "Lund", OWN),
        row("{Two weeks} after Lund promised {40} jobs, {90} went.", OWN, "Lund", OWN),
        row("Even as the ministry said {40} had reopened, {90} stood empty.", "ministry", OWN),
        row("With police saying {40} were missing, {90} men joined.", "police", OWN),
        row("Just as Lund was telling staff it was over, {90} walked out.", OWN),
        row("In May, police said {40} died, {12} of them children.", *["police"] * 2),
        row("Since May the army says {40} died, {12} of them children.", *["army"] * 2),
        row("After the raid, police said {40} had died, {12} of them children.", *["police"] * 2),
        row("Days after the raid {40} had died, {12} of them men, police said.", *["police"] * 2),
    ],
)
def test_what_a_clause_opens_with_ends_at_its_comma(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Neither Lund nor Moe would say how many of the {40} had left.", OWN),
        row("Lund and Moe would say that {40} had left.", ("Lund", "Moe")),
        row("The vote, widely expected to end {nine years} of his rule, put Lund ahead.", OWN),
        row(
            "Men, some of whom had sat for {nine days}, demanded the release of {40}.", OWN, "men"
        ),
        row("{Forty} have died, concluded a report.", "report"),
        row("Lund told a crowd of {9,000} angry protesting men that he would go.", OWN),
        row("Velta said it paid {$4m} for Orne, whose shares rose {9%}.", "Velta", OWN),
        row("Lund admitted taking {$900} and was given {40 hours} of work.", "Lund", OWN),
        row("Lund admitted taking {$900} and giving {40} away.", *["Lund"] * 2),
        row("Lund said {$9m} was there, and the legislature approved {$4m}.", "Lund", OWN),
        row("It was written by a panel of {12} doctors, who found {300} dead.", OWN, "panel"),
    ],
)
def test_who_says_nothing_has_no_figure(passage, expected):
    assert agree(speakers(passage), expected)
