""" "according to": before, after and inside what it attributes."""

import pytest

from tests.digests.attribution import limits
from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "{Nine} boats sank, according to port officials.",
            "port officials",
        ),
        row(
            "According to port officials, {nine} boats sank.",
            "port officials",
        ),
        row(
            "{Nine} boats, according to port officials, sank within {two hours}.",
            "port officials",
            "port officials",
        ),
        row(
            "Some {300} people were hurt, according to the Interior Ministry, which sent {40} "
            "ambulances.",
            "Interior Ministry",
            OWN,
        ),
        row(
            "{Nine} people died, according to the Relief Agency (RA), which has {40} trucks.",
            "Relief Agency",
            OWN,
        ),
        row("According to survivors, {40} drowned, an officer said.", "survivors"),
        row("According to the ledger, the firm owed {$9m}, Lund told the court.", "ledger"),
        row("According to Vell Radio, {40} drowned, an officer said.", "officer"),
        row("According to early reports, {40} drowned, an officer said.", "officer"),
        row("According to brokers, the bank will report a loss of {$9m} in May.", "brokers"),
        row("The bank will post a profit of {$9m} in May.", OWN),
        row("The bank will announce {300} jobs in May.", "bank"),
        row(
            "The town paid for it; in a survey, {44 percent} approved.",
            "survey",
        ),
        row(
            "The answer was plain: in a poll by the Vell Institute, {44 percent} approved.",
            "poll by the Vell Institute",
        ),
        row(
            "The town paid, and in a report from the ministry, {nine} wells are named.",
            "report from the ministry",
        ),
        row(
            "In an audit for the council, {nine} wells are named.",
            "audit for the council",
        ),
        row(
            "In a census in May, {nine} wells were counted.",
            "census",
        ),
        row(
            "Among the savings proposed in the report are {40} jobs.",
            "report",
        ),
        row(
            "{Forty percent} approve, according to a poll published on Sunday, two weeks before "
            "the vote; {30} halls will open.",
            "poll",
            OWN,
        ),
        row(
            "The plant will close and {450} people will lose their jobs, according to a letter "
            "seen by the Meridel Times.",
            "letter",
        ),
        row(
            "According to the latest census, {one in five} villages has no school.",
            "latest census",
        ),
        row(
            "According to Peter Lind, a fisherman, the wave was {nine metres} high.",
            "Peter Lind",
        ),
        row(
            "At least {60} percent of the crop was lost, according to Ruth Calder, the "
            "agriculture minister.",
            "Ruth Calder",
        ),
        row(
            "The firm lost {$3 million} last year, according to its annual report.",
            "annual report",
        ),
        row(
            "A fire at a hotel killed {22} people, according to police and rescue workers.",
            ("police", "rescue workers"),
        ),
        row(
            "{Eight} men were held, according to two officials who spoke on condition of "
            "anonymity.",
            "officials",
        ),
        row(
            "Per the ministry, {11} districts are without power.",
            "ministry",
        ),
        row(
            "According to a study of more than {900} women, {40 percent} smoke.",
            OWN,
            "study",
        ),
        row(
            "Among the cuts proposed in the report are the closure of {four} pools and {90} jobs.",
            "report",
            "report",
        ),
        row("It would cost {£4m}, according to plans published on Monday.", "plans"),
        row("According to plans seen by the Vell Times, {40} jobs will go.", "plans"),
    ],
)
def test_according_to_names_the_speaker(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "{Nine} boats sank on Monday. The storm was the worst since May, according to port "
            "officials.",
            OWN,
        ),
        row(
            "Aid was shared out according to need among {4,000} families.",
            OWN,
        ),
        row(
            "Everything went according to plan, and {12} planes left on time.",
            OWN,
        ),
        row(
            "The mayor said {40} homes had burned. According to the fire chief, it was {65}.",
            "mayor",
            "fire chief",
        ),
        row(
            "The mayor said {40} homes had burned; according to the fire chief it was {65}.",
            "mayor",
            "fire chief",
        ),
        row(
            "The mayor put the number at {40}, but according to the fire chief it was {65}.",
            "mayor",
            "fire chief",
        ),
        row(
            "According to the mayor, Peter Lind said too little. The mill lost {40} men.",
            OWN,
        ),
        row(
            "According to the mayor, the fire chief had asked for {40} pumps.",
            "fire chief",
        ),
        row(
            "According to the BBC, the minister will spend {$2 billion} on boats.",
            "BBC",
        ),
        row(
            "{Twelve} people died, according to the ministry. {Three} hospitals in the town were "
            "closed last year.",
            "ministry",
            OWN,
        ),
        row(
            "According to a spokesman for the governor, {80} prisoners escaped.",
            "spokesman for the governor",
        ),
        row(
            "The governor, who according to his aides sleeps {four hours} a night, owns {30} "
            "horses.",
            "aides",
            OWN,
            limit=limits.PHRASE_CUT,
        ),
        row(
            "Among those mentioned in the report are Lund and {40} aides.",
            "report",
        ),
        row(
            "The {40} cuts proposed in the report angered {nine} mayors.",
            OWN,
            OWN,
        ),
        row(
            "The Liberals would win {30 percent}, according to a Civic Pulse poll published on "
            "Sunday, {two weeks} before the vote.",
            "Civic Pulse poll",
            OWN,
        ),
        row(
            "{Nine} boats sank, according to the port, a day after {12} were lost.",
            "port",
            OWN,
        ),
        row("The aid was shared out according to plans among {40} families.", OWN),
    ],
)
def test_according_to_does_not_reach_so_far(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Nurses sleep {two hours} less, according to a study of {900} women seen in May.",
            "study",
            OWN,
        ),
        row(
            "According to a report by {14} charities released on Monday, {900} people are hungry.",
            OWN,
            "report",
        ),
        row(
            "Divers, according to the ministry, recovered {ten} bodies.",
            "ministry",
        ),
        row(
            "{Nine} boats sank, according to the mayor, whose brother owns {three} of them.",
            "mayor",
            OWN,
        ),
        row(
            "According to the Vell Herald, Professor Jan Burr, the chairman of a panel of "
            "{twelve}, said {nine} flags were new.",
            OWN,
            "Jan Burr",
        ),
    ],
)
def test_what_describes_a_source_is_the_writer_s(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("There were {90} thefts in May, according the Office for Tides.", "Office for Tides"),
        row("{Nine} boats sank, according the police.", "police"),
        row("The law passed, according the same rights to {90} migrants.", OWN),
        row("Lund signed a law according the police {90} new powers.", OWN),
    ],
)
def test_a_to_that_was_left_out_is_read(passage, expected):
    assert agree(speakers(passage), expected)
