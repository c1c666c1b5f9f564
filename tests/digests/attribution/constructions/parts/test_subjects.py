"""Who can be the subject of a cue, and of a clause with "who" or "which"."""

import pytest

from tests.digests.attribution.spoken import OWN, UNCLEAR, agree, row, speakers

SPEAKING = [
    row("Reports by {nine} agencies said {ten} had died.", OWN, "reports by nine agencies"),
    row("A {30}-member-strong panel said {ten} had died.", OWN, "30-member-strong panel"),
    # Whatever puts a number on something speaks.
    row("A quick sum puts the loss at {$9 million}.", "quick sum"),
    row("A quick sum pegged the loss at {$9 million}.", "quick sum"),
    row("It said {nine} had died.", UNCLEAR),
]


@pytest.mark.parametrize(("passage", "expected"), SPEAKING)
def test_a_number_in_its_name_or_an_unknown_noun_does_not_silence_a_subject(passage, expected):
    assert agree(speakers(passage), expected)


NOBODY = [
    row("The day said {nine} had died.", OWN),
    row("No minister said {nine} had died.", OWN),
    row("Of voters who want a vote, {69 percent} said they agree.", OWN),
    row("Among voters who want a vote, {69 percent} said that they agree.", OWN),
    row("{53 percent} said they felt {nine} times worse.", OWN, OWN),
    row("Turnout rose in the north and {68 percent} said they had voted.", OWN),
]


@pytest.mark.parametrize(("passage", "expected"), NOBODY)
def test_nobody_speaks(passage, expected):
    assert agree(speakers(passage), expected)


BEFORE_WHO = [
    row("The firm is run by Edda Wray, who said {nine} had died.", "Edda Wray"),
    row("The firm, with Jan Moe, the minister, who said {ten} had left, shut.", "Jan Moe"),
    row("Jan Moe, a plumber, who said {ten} had left, shut it.", "Jan Moe"),
    row("According to police, who said {nine} died, it rained.", "police"),
    row("Commenting on the figures, which show {90}, he wept.", "figures"),
]


@pytest.mark.parametrize(("passage", "expected"), BEFORE_WHO)
def test_who_means_the_person_before_it(passage, expected):
    assert agree(speakers(passage), expected)
