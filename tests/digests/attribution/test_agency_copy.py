"""Turns of agency copy in which a name was once read wrongly."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        # the subject stands before both verbs, whoever owns the race
        row("Ida Lund won the women's race and says the {$5,000} will help.", "Ida Lund"),
        row("Tom Wills joined the men's team and said {40} had applied.", "Tom Wills"),
        row("The mayor opened the children's ward and said it has {90} beds.", "mayor"),
        # the jets did something: they are no speaker behind "said"
        row(
            "The Vell agency, quoting informed sources, said the jets struck several trucks near "
            "the port, killing {14} people.",
            "informed sources",
        ),
        # "however" opens a clause with a speaker of its own
        row(
            "The union expects {100,000} to march, however police say they expect {30,000}.",
            "union",
            "police",
        ),
        # who could forecast has forecast nothing
        row(
            "Veld Economics said the central bank could forecast that debt will be {90 billion}.",
            "Veld Economics",
        ),
        row("The {90} deaths reported Monday by the ministry were the most yet.", "ministry"),
        row(
            "The quake's magnitude was raised from {7.9} to {8} on Thursday by the Vell Survey.",
            "Vell Survey",
            "Vell Survey",
        ),
    ],
)
def test_the_speaker_of_agency_copy_is_found(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Vell, a city of {90,000}, has a poor safety record and has seen crashes.", OWN),
        row("Dorra, with {40} wells, gives a wide berth to officials.", OWN),
        row("The port, {9 km} away, has an agency.", OWN),
        row("The boat claimed second place {one minute} clear of a rival.", OWN),
        row("Lund claimed victory with {24} points.", OWN),
        row("Vell claimed third place {12} points behind the league leaders.", OWN),
        row("He met the {nine} crew members and was briefed by investigators.", OWN),
        row("Otto paid for {40} beds and was told by doctors to rest.", OWN),
        row("She saw the {three} wrecks and was warned by police.", OWN),
    ],
)
def test_no_speaker_is_found_where_nobody_speaks(passage, expected):
    assert agree(speakers(passage), expected)
