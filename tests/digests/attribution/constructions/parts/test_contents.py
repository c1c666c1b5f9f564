"""What a cue reports, and what stands between the cue and its words."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers

REPORTED = [
    row("{Nine} homes had burned, the mayor pointed out.", "mayor"),
    row("Asked how many had died, police said at most {nine}.", "police"),
    row("The mayor said little had been done for {nine} families.", "mayor"),
    row("The mayor said goodbyes would be said to {nine} guests.", "mayor"),
    row("The mayor added they had fled {nine} homes.", "mayor"),
    row("The mayor added there were {nine} homes.", "mayor"),
    row("The mayor added here's how {nine} had fled.", "mayor"),
    row("The mayor added homes in {nine} villages were burning.", "mayor"),
    row('The minister added "{nine}" to the toll.', "minister"),
    # A bracket that nobody closes.
    row("The mayor said (on Monday that {nine} had died.", "mayor"),
]


@pytest.mark.parametrize(("passage", "expected"), REPORTED)
def test_what_is_reported_is_the_speakers(passage, expected):
    assert agree(speakers(passage), expected)


NOT_REPORTED = [
    row("The mayor said his prayers with {nine} guests.", OWN),
    row("The mayor said her goodbyes to {nine} guests.", OWN),
    row("The team said its goodbyes to {nine} guests.", OWN),
    row("The farmers said their prayers with {nine} guests.", OWN),
    row("The council added homes there for {nine} families.", OWN),
]


@pytest.mark.parametrize(("passage", "expected"), NOT_REPORTED)
def test_mere_talk_and_mere_deeds_report_nothing(passage, expected):
    assert agree(speakers(passage), expected)


OCCASIONS = [
    row(
        "The mayor told a crowd of {5,000} gathered in the square that {ten} had gone.",
        OWN,
        "mayor",
    ),
    row("The mayor suggested, after {nine} hours of talks, that {ten} had fled.", OWN, "mayor"),
    row("The mayor argued, with {nine} weeks to go, that {ten} seats were safe.", OWN, "mayor"),
    row("Otto argued, for the first time in {nine} years, that {ten} had fled.", OWN, "Otto"),
]


@pytest.mark.parametrize(("passage", "expected"), OCCASIONS)
def test_the_occasion_between_cue_and_that_is_the_outlets(passage, expected):
    assert agree(speakers(passage), expected)
