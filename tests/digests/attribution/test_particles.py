"""Cue verbs that need their particle: "put the loss at", "called for", "spoke of"."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Officials there put the damage at {$30 million}.", "officials"),
        row("Police put the crowd at no more than {5,000}.", "police"),
        row("The operator had put the number of stolen cards at {800,000}.", "operator"),
        row("The audit puts the market value of the halls at only {£68 million}.", "audit"),
        row("The ministry put the toll closer to {90}.", "ministry"),
        row("Analysts peg the cost between {$3 billion} and {$4 billion}.", *["analysts"] * 2),
        row("The agency called on Monday for {$9 million} in aid.", "agency"),
        row("The union is asking for {18 percent}.", "union"),
        row("The Red Cross wrote to donors, appealing for {$20 million}.", "Red Cross"),
        row("Witnesses spoke of {60} dead.", "witnesses"),
        row("The letter speaks of {300} dismissals.", "letter"),
        row("Analysts had on average been looking for {61 cents}.", "analysts"),
        row("The footnote puts the loss at {$25 million}.", "footnote"),
        row("The union wants {200} tents.", "union"),
        row("The suit seeks {$4 million} in damages.", "suit"),
        row("The toll stands at {40}, per Reuters.", "Reuters"),
        row("The minister hinted at {300} layoffs.", "minister"),
        row("Lund referred to {nine} cases of fraud.", "Lund"),
        row("Insurers valued the ship at {$9 million}.", "insurers"),
        row("The ship was put at {$9 million} by insurers.", "insurers"),
        row("The poll put the party on {44 percent}.", "poll"),
        row("The governor urged the council to spend {$9 million}.", "governor"),
        row("The prosecutor asked the court to jail him for {12 years}.", "prosecutor"),
        row(
            "The organisers want a second march and hope for {100,000} people.",
            "organisers",
        ),
        row(
            "Traders said bandits had put up at least {12} roadblocks.",
            "Traders",
        ),
        row(
            "Police put it at {nine} at least.",
            "Police",
        ),
        row("Residents told of {three} explosions.", "residents"),
        row("Lund confessed to burning {nine} barns.", "Lund"),
        row("Weeks ago, the polls put the Blues on just {12} seats.", "polls"),
        row("A poll by Orvane put Lund {nine percentage points} ahead.", "poll by Orvane"),
        row("Aid groups put that toll at {3,000}.", "Aid groups"),
        row("Officials put that number at nearly {40}.", "Officials"),
        row("The union had put that loss at {$9 million}.", "union"),
        row("The company had previously guided to {£690m} of profit.", "company"),
        row("Orvane guided to growth of {4%}.", "Orvane"),
        row("Orvane guided to between {4} and {6 percent}.", "Orvane", "Orvane"),
    ],
)
def test_a_verb_with_its_particle_says_it(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Police put {40} officers at the gates.", OWN),
        row("Police put up barriers along {12} streets.", OWN),
        row("The firm put {$3 million} into the mill.", OWN),
        row("Ida Lund called for {40 minutes} before help came.", OWN),
        row("The mayor called a meeting of {40} farmers.", OWN),
        row("The mayor called for calm after {12} shops had burned.", OWN),
        row("Lund spoke to {300} farmers.", OWN),
        row("The club appealed against a ban of {six} games.", OWN),
        row("Police are looking for {five} men.", OWN),
        row("Researchers are looking for {30} volunteers.", OWN),
        row("Police are seeking {two} men.", OWN),
        row("Lund wants to ride {90 miles}.", OWN),
        row("Lund earns {$40} a day, per the contract.", OWN),
        row("A talk was given by Karl Otto to {300} students.", OWN),
        row("The governor urged {300} drivers to stay at home.", OWN),
        row("The damage was put at {$9 million}.", OWN),
        row(
            "The town lies on the road to {nine} villages, and Lund referred him to a doctor.", OWN
        ),
        row(
            "Bandits have put up at least {12} roadblocks.",
            OWN,
        ),
        row(
            "Police put out at least {nine} fires.",
            OWN,
        ),
        row("The mayor told a crowd of {5,000} to leave.", OWN),
        row("She told of her joy, and {nine} men clapped.", OWN),
        row("Lund confessed to police, who found {nine} barns burned.", OWN),
        row("The council put lights on just {12} streets.", OWN),
        row("The goal put Dorra {nine points} ahead.", OWN),
        row("Crews put that fire out at {nine} mills.", OWN),
        row("Lund put that {$9 million} at risk.", OWN),
        row("Police put that man on a list of {nine}.", OWN),
        row("Bandits guided to safety {40} hikers.", OWN),
        row("Lund guided to {three} caves.", OWN),
        row("The plan guided to Orvane {£9m} of aid.", OWN),
    ],
)
def test_without_the_particle_nothing_is_said(passage, expected):
    assert agree(speakers(passage), expected)
