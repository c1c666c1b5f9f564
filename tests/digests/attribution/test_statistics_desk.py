"""Turns of those who report statistics: bureaus, guilds, indices, what figures show."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The bureau raised its forecast for the deficit by {0.2 points} Monday to {3.9}.",
            "bureau",
            "bureau",
        ),
        row(
            "Orvane's ministry revised its 2020 deficit forecast to {700 million} crowns.",
            "Orvane's ministry",
        ),
        row("The bank kept its growth forecast largely steady at {2 percent}.", "bank"),
        row(
            "The firm has revised its forecast on rents, raising it from {6%} to {7%}.",
            "firm",
            "firm",
        ),
        row("The blast raised the death toll to {90}.", OWN),
        row("The firm's growth forecast was cut to {3 percent}.", OWN),
        row("The crisis cut its revenue to {3 million} crowns.", OWN),
    ],
)
def test_who_moves_a_forecast_states_it(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The report came out on Monday. It shows that {nine} dams gave way.", "report"),
        row("The ministry released its data. It shows that {nine} dams gave way.", "data"),
        row("The new figures are out. They show that at least {40} drowned.", "new figures"),
        row("The river rose again. It shows that {nine} dams gave way.", OWN),
        row("Lund and Otto met. They show that {nine} dams gave way.", OWN),
        row("The mayor published a video. It showed that {nine} dams gave way.", OWN),
    ],
)
def test_it_shows_only_what_a_document_holds(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("A UN estimate of {80,000} dead was issued in May.", "UN"),
        row("The new WHO figure of {93} cases replaces it.", "WHO"),
        row("A police estimate of {5,000} was doubted.", "police"),
        row("A Dorra estimate of {80} was doubted.", OWN),
        row("An early estimate of {80} was doubted.", OWN),
        row("A new figure of {93} cases replaces it.", OWN),
    ],
)
def test_an_estimate_is_of_the_body_right_before_it(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The Harbour Corps (HC), has said that {12} sailors drowned.", "Harbour Corps"),
        row("The guild estimates there were an average of {26} deaths a week.", "guild"),
        row("The index – which put the price at {£209} – also fell.", "index"),
        row("But the rebels rejected it as false, saying {10} soldiers died.", "rebels"),
        row("The grocer was reeling after warning that profit would fall by {9%}.", "grocer"),
        row("In the hall (the old one), {12} sailors danced.", OWN),
        row("The guild estimates of {26} were doubted.", OWN),
        row("The index – a list of {209} prices – fell.", OWN),
        row("Profit fell by {9%} after the warning.", OWN),
    ],
)
def test_the_subject_is_found_across_marks_and_openers(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The aide told reporters at a regular briefing that {25,000} fled.", "aide"),
        row("The shop, hit by its first profit warning in {20 years}, sold {9} barns.", OWN, OWN),
        row("It was the first severe warning that {nine} dams could fail.", OWN),
        row("The vote split the board, with aides warning that {nine} dams could fail.", "aides"),
        row("The mayor left, warning that {nine} dams could fail.", "mayor"),
        row("The board met, with Otto insisting Saturday that {90} were safe.", "Otto"),
    ],
)
def test_a_briefing_and_a_warning_may_be_things(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Northbank's study, also out today, reveals a smaller rise of {4.8%}.",
            "Northbank's study",
        ),
        row(
            "Orvane Foods, which sank to {52-week} lows, reports first-quarter results Friday.",
            OWN,
        ),
        row("Prices rose by {4.8%}, reveals a study of shops.", "study"),
        row("Profit fell {9%}, reports the ministry.", "ministry"),
        row("The survey, out today, shows the Coalition back to {40}.", "survey"),
        row("An earthquake claims over {600} in Orvane.", OWN),
    ],
)
def test_what_is_revealed_does_not_reveal(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("UK registered unemployment fell by {146,000}.", OWN),
        row("{500} officers and {75} medics responded to the crash.", OWN, OWN),
        row("Rents rose {2%} in May, putting the average rent at {£925}.", OWN, OWN),
        row("A veteran has spoken of his relief after a gang who stole {£500} were jailed.", OWN),
        row("State media across the board reported it to be {6.5}.", "State media"),
        row("The mayor spoke of {500} lost jobs.", "mayor"),
    ],
)
def test_who_does_something_says_nothing_by_it(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The mission released figures showing {712} people were killed.", "figures"),
        row("The mission sent a letter saying {712} people were killed.", "mission"),
        row(
            "Home Office data also released on Monday shows there were {123} crews.",
            "Home Office data",
        ),
        row("Police discovered that {12} wells were dry.", "Police"),
        row("Police discovered {12} bodies.", OWN),
        row("Medics put the toll as high as {eight} and said it may rise.", "Medics"),
        row("The Sand brothers offered to repay {₹900 crore} to the banks.", "Sand brothers"),
        row("The board met to review department requests before cutting {$500,000}.", OWN),
        row("Advisers to ministers claim {40} jobs will go.", "advisers to ministers"),
        row("Aides to lawmakers report {40} deaths.", "aides to lawmakers"),
        row("They died in Vell, a haven for the Brigades, aides said: {six} in all.", "aides"),
    ],
)
def test_documents_show_what_bodies_release(passage, expected):
    assert agree(speakers(passage), expected)
