"""Nouns as cues: claim, estimate, pledge, warning, forecast, and whose they are."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The army's estimate of {90} dead was disputed.",
            "army",
        ),
        row(
            "The ministry's claim that {70} trucks had been burned caused anger.",
            "ministry",
        ),
        row(
            "Ida Lund's pledge to build {500} homes was welcomed.",
            "Ida Lund",
        ),
        row(
            "The union rejected the company's offer of {3 percent}.",
            "company",
        ),
        row(
            "The bank's forecast of {2 percent} growth looks too high.",
            "bank",
        ),
        row(
            "There were claims by the rebels that {30} soldiers had died.",
            "rebels",
        ),
        row(
            "Estimates by the Harrow Institute put the cost at {$9 billion}.",
            "Harrow Institute",
        ),
        row(
            "The mayor's warning that {40} homes could burn was ignored.",
            "mayor",
        ),
        row(
            "By the ministry's count, {17} people are missing.",
            "ministry",
        ),
        row(
            "By police estimates, {5,000} people marched.",
            "police",
        ),
        row(
            "An army statement said {12} rebels were killed.",
            "army statement",
        ),
        row(
            "Prosecutors' allegations that he took {$40,000} were read out in court.",
            "prosecutors",
        ),
        row(
            "Aid groups' appeals for {$20 million} have gone unheard.",
            "aid groups",
        ),
        row(
            "The opposition's demand for {60} seats was turned down.",
            "opposition",
        ),
        row(
            "In the view of Jan Moe, an analyst, the deal is worth {$3 billion}.",
            "Jan Moe",
        ),
        row(
            "The Fiscal Office disagrees. Its estimate, released on Monday, is {$7 million}.",
            "Fiscal Office",
        ),
        row("Karl Otto said so. By his reckoning, {seven} rivers are dry.", "Karl Otto"),
        row(
            "The storm centre's surge forecast for Dorra is lower, at {three feet}.",
            "storm centre",
        ),
        row("That beat analysts' expectations of {61 cents}.", "analysts"),
        row(
            "The minister said {20} sailors were missing, amid reports from survivors that the"
            " ferry had carried {300}.",
            "minister",
            "survivors",
        ),
        row(
            "Despite reports by villagers that {nine} boats sank, the port stayed open.",
            "villagers",
        ),
        row("There were reports from medics that {40} had died.", "medics"),
        row("Sales were above analysts' average estimate for {$7 million}.", "analysts"),
        row(
            "Estimates from the Dorra flood commission of {90} dead were too low.",
            "Dorra flood commission",
        ),
        row(
            "Net profit rose to {$9 million}, beating analysts' expectations of {$8 million}.",
            OWN,
            "analysts",
        ),
        row(
            "The town is shrinking, as leading analysts' estimates of {900} homes show.",
            "leading analysts",
        ),
        row(
            "Ida Lund said nobody has cause to change their guidance of {$7 million}.",
            "Ida Lund",
        ),
        row(
            "Profit beat its own guidance of {$3 million}, director Ida Lund said on a call.",
            "Ida Lund",
        ),
    ],
)
def test_a_noun_of_saying_names_its_owner(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Claims of {90} dead could not be checked.",
            OWN,
        ),
        row(
            "The army's {90} tanks are old.",
            OWN,
        ),
        row(
            "The ministry's budget of {$2 billion} was passed in May.",
            OWN,
        ),
        row(
            "Estimates range from {90} to {300} dead.",
            OWN,
            OWN,
        ),
        row(
            "The company's loss of {$4 million} came as a surprise.",
            OWN,
        ),
        row(
            "Reports of {40} homes burned were false.",
            OWN,
        ),
        row("Reports from the coast of {40} deaths came in all day.", OWN),
        row("A report from Dorra that fills {40} pages was read out.", OWN),
        row("The mayor read {nine} reports from divers that morning.", OWN),
        row(
            "There is a warning of {nine inches} of rain.",
            OWN,
        ),
        row(
            "The union's {4,000} members accepted the company's claim.",
            OWN,
        ),
        row(
            "The mayor's office has {40} rooms.",
            OWN,
        ),
        row(
            "The army's estimate was disputed. {Nine} people were buried on Monday.",
            OWN,
        ),
        row(
            "The bank's forecast hurt its shares, which fell {2 percent}.",
            OWN,
        ),
        row(
            "Lund's pledge won her {61 percent} of the vote.",
            OWN,
        ),
        row("The army denied the rebels' claim that {30} soldiers had died.", "army"),
        row("The company's offer of {3 percent} was thrown out by {200} members.", "company", OWN),
        row("The bank's forecast was cut after it had lost {300} clients.", OWN),
        row("By all accounts {40} people came.", OWN),
        row("The court's judgment of {$4 million} stands.", OWN),
        row("Without analysts, estimates for {nine} firms are late.", OWN),
        row(
            "The death toll from the Dorra Valley floods rises to {58}.",
            OWN,
        ),
        row(
            "Damage estimates from Hurricane Otto of {$9 million} are too low.",
            OWN,
        ),
        row(
            "The bank missed the army's forecast of {3 million}, to end with {90 million} users.",
            "army",
            OWN,
        ),
        row("The firm's {10} men lost in the court's judgment delivered on Monday.", OWN),
        row("The claims by Lund drew {40} people to the square.", OWN),
        row("A statement from Lund angered {40} members.", OWN),
    ],
)
def test_a_noun_of_saying_without_an_owner_or_a_thing_owned(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Death tolls provided by officials in Vell exceeded {100}.", "officials in Vell"),
        row("A tally kept by the Orvane Red Cross has passed {300}.", "Orvane Red Cross"),
        row("Estimates, compiled quietly by the union, reached {5,000}.", "union"),
        row("The count by the ministry stood on Monday at {45} dead.", "ministry"),
        row("Figures released by the police are {40} pages long.", OWN),
        row("Figures shown by the mayor were {45} years old.", OWN),
        row("The toll taken by the floods reached {45}.", OWN),
        row("A tally kept by the mayor led to {45} arrests.", OWN),
        row("The toll from the Dorra blast exceeded {100}.", OWN),
    ],
)
def test_whoever_keeps_a_count_states_how_large_it_is(passage, expected):
    assert agree(speakers(passage), expected)
