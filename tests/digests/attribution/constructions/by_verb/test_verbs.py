"""Cue verbs with their subject: what stands before, beside and behind them."""

import pytest

from tests.digests.attribution.spoken import OWN, UNCLEAR, agree, row, speakers

BESIDE = [
    row("Output fell to {11}, Dorn wrote before noon.", "Dorn"),
    row("Output fell to {11}, Dorn said after the two sides met.", "Dorn"),
    row("Output fell to {11}, Dorn said in a statement after the storm hit the coast.", "Dorn"),
    row("Output fell to {11}, Dorn told reporters after the two sides met.", "Dorn"),
    row("Output fell to {11}, Dorn said after {nine} men met.", "Dorn", OWN),
    row("Still, Dorn said before noon {nine} men had died.", "Dorn"),
    row("The mayor said after the storm hit that {nine} men had died.", "mayor"),
    row("The mayor said after the storm hit {nine} men had died.", "mayor"),
    row("{Nine} had died, Dorn said; {ten} had fled.", "Dorn", OWN),
]


@pytest.mark.parametrize(("passage", "expected"), BESIDE)
def test_what_was_said_may_all_stand_before_the_cue(passage, expected):
    assert agree(speakers(passage), expected)


BEHIND = [
    row("As Otto put it, {nine} had died.", "Otto"),
    row("As Otto put it on Friday, {nine} had died.", "Otto"),
    row("Estimates from the ministry put the toll at {nine}.", "ministry"),
    row("He described how men fled as bombs fell, and {nine} had died.", UNCLEAR),
    row("He described the town as poor, as {63 percent} voted no.", OWN),
    row("In huts where police say {40} hid, {nine} died.", "police", OWN),
    row("The mayor proposed cutting {40} jobs; {25} went.", "mayor", OWN),
    row("The mayor proposed cutting {40} jobs; the board cut {25}.", "mayor", OWN),
]


@pytest.mark.parametrize(("passage", "expected"), BEHIND)
def test_what_is_said_ends_where_the_writer_goes_on(passage, expected):
    assert agree(speakers(passage), expected)


IDLE = [
    row("The firm missed projected sales of {$9 million}.", OWN),
    row("The largest fund manager failed to hit projected {5 percent} growth.", OWN),
    row("The firm beat expected sales of {$9 million}.", OWN),
    row("The toll stands at {40}, a figure based on hospital records.", OWN),
    row("The house is worth {$18 million}, a number based on tax records.", OWN),
    row("The {two} percent said they had {40} cats.", OWN, OWN),
    row("A group that police named had {40} members.", OWN),
]
SPOKEN = [
    row("A tax that Vell shops said cost them {$9 million} was cut.", "Vell shops"),
    row("A tax that Lund aides said cost {$9 million} was cut.", "Lund aides"),
    row("The mayor Lund said {40} men left.", "Lund"),
    row("The firm projected sales of {$9 million}.", "firm"),
    row("A firm based in Vell records sales of {$9 million}.", OWN),
    row("The paper that Ida Lund owns said {40} men left.", "paper"),
    row("The man whom police arrested said he had {40} knives.", "man"),
    row("The mayor Lund replaced said {40} men left.", "mayor"),
    row("The firm Orva bought said it made {$9 million}.", "firm"),
    row("The owner of the boat that sank said {40} men drowned.", "owner"),
    row("Relatives of those killed said {40} men left.", "Relatives of those killed"),
    row("Families of those who died said {40} men left.", "Families"),
    row("A lawyer for some of those held said {40} left.", "lawyer for some of those held"),
    row("Doctors treating those hurt said {40} men left.", "Doctors treating those hurt"),
    row("The company whose dam burst says {40} homes are safe.", "company"),
    row("The man who shot {12} said {nine} had begged.", OWN, "man"),
    row("A panel of {12} said {40} men left.", OWN, "panel"),
    row("The {two} firms agreed that {nine} ships would go.", OWN, "firms"),
    row("Ida Lund and her {12} aides said {40} men left.", OWN, ("Ida Lund", "12 aides")),
    row("A charity based in Vell says {40} men left.", "charity based in Vell"),
    row("United States officials say {40} men left.", "United States officials"),
]


@pytest.mark.parametrize(("passage", "expected"), IDLE)
def test_what_only_describes_a_number_is_no_verb(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(("passage", "expected"), SPOKEN)
def test_what_a_subject_states_is_one(passage, expected):
    assert agree(speakers(passage), expected)
