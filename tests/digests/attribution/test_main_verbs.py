"""The words of a relative clause end where the sentence's own verb goes on."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("A driver who told police he had drunk {six} beers was fined {£400}.", "driver", OWN),
        row(
            "The nurse who said {40} patients had died lost her job after {12 years}.",
            "nurse",
            OWN,
        ),
        row("The general who claimed {300} kills commands {4,000} men.", "general", OWN),
        row("Critics who say the plan costs {$3bn} staged {40} rallies.", "Critics", OWN),
        row("The firm that said it would hire {300} people has {40} shops.", "firm", OWN),
        row("The minister who promised {300} jobs resigned after {12 weeks}.", "minister", OWN),
        row("A woman who says Lund owes her {$3m} faces {12} charges.", "woman", OWN),
        row("The rebels who claim they hold {40} towns also run {12} mines.", "rebels", OWN),
        row("The poll that put Lund at {44 percent} has a margin of {3 points}.", "poll", OWN),
        row("Police held {12} men after a guard who said {40} had fled was shot.", OWN, "guard"),
        row("On Monday a guard who said he saw {nine} flee was shot by {12} men.", "guard", OWN),
    ],
)
def test_the_main_verb_is_the_writer_s(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The farmer who said he lost {300} cows and {40} sheep sold his farm for {$3m}.",
            "farmer",
            "farmer",
            OWN,
        ),
        row(
            "The farmer who said he lost {300} cows and was owed {$9m} sold his farm for {$3m}.",
            "farmer",
            "farmer",
            OWN,
        ),
        row(
            "The nurse who said {40} men had died and {12} were ill lost her job in {two weeks}.",
            "nurse",
            "nurse",
            OWN,
        ),
        row(
            "The clerk who said the firm which had sold {300} homes was broke lost {12} cases.",
            "clerk",
            OWN,
        ),
        row(
            "A man who said {40} men trapped in a pit had died was held for {nine days}.",
            "man",
            OWN,
        ),
        row("A man who said he saw {nine} bodies after the crash was fined {£400}.", "man", OWN),
        row(
            "A man who said he saw {nine} bodies was taken to a clinic built for {£9m}.",
            "man",
            OWN,
        ),
    ],
)
def test_verbs_within_the_words_are_none_of_the_sentence(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The fire that officials said had killed {12} people cost {$9m}.", "officials", OWN),
        row("The men who police say killed {12} people were held for {nine days}.", "police", OWN),
        row("The law that critics say costs {$9m} passed by {52} votes.", "critics", OWN),
    ],
)
def test_a_speaker_within_the_clause(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Police held a driver who told them he had drunk {six} beers and fled.", "driver"),
        row("Police held a driver who said he fled when a blast killed {six} men.", "driver"),
        row("Lund met a nurse who said the ward where {12} had died was closed.", "nurse"),
        row("It is run by a nurse who said wards were shut and {40} men had died.", "nurse"),
        row("The aide who said {40} staff would go told reporters {12} had left.", *["aide"] * 2),
        row("The nurse who said {40} had died added that {12} were ill.", *["nurse"] * 2),
        row("The share of men who say they sleep {nine hours} fell to {28 percent}.", OWN, OWN),
        row("A group that monitors the war says {40} people died.", "group"),
    ],
)
def test_the_words_go_on_where_no_subject_is_described(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("A group saying it lost {40} men has {300} fighters.", "group", OWN),
        row("A man claiming to have {nine} wives was held with {12} others.", "man", OWN),
        row("Workers demanding a raise of {9 percent} blocked {12} roads.", "Workers", OWN),
        row("A letter warning of {40} deaths was sent to {300} homes.", "letter", OWN),
        row("The report showing that {40} had died cost {$3m}.", "report", OWN),
        row("Police read a letter warning of {40} deaths and {12} fires.", *["letter"] * 2),
        row("The army published a report saying {40} had died and {12} had fled.", *["army"] * 2),
        row("The figure police put at {eight} was {40}.", "police", OWN),
    ],
)
def test_the_main_verb_behind_a_participle(passage, expected):
    assert agree(speakers(passage), expected)
