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
        row("Officers responded to the crash that killed {nine}.", OWN),
        row("“It is bad,” officers responded. “{Nine} died.”", "officers"),
        row("Police continue to search the {nine} barns.", OWN),
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


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("A survey of teachers and nurses showed that {40 percent} had left.", "survey"),
        row("A study of men and women in Dorra found that {40 percent} slept.", "study"),
        row("A poll of 900 farmers and 300 fishers found {40 percent} agreed.", "poll"),
        row("An index tracking the price of goods and services showed {3 percent}.", "index"),
        row("Prices rose {3 percent}, according to a review of shops and farms.", "review"),
        row(
            "A report on the fire and the ministry said {40} had left.",
            ("report on the fire", "ministry"),
        ),
        row(
            "A survey of teachers and the guild of nurses put it at {40}.",
            ("survey", "guild of nurses"),
        ),
        row("Police in Dorra and medics said {40} had left.", ("Police in Dorra", "medics")),
    ],
)
def test_a_paper_may_be_about_two(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Dorra and Vell, old rivals, recorded a rise of {40} cases according to data.", "data"
        ),
        row("Dorra and Vell logged a total of {40} cases, according to a survey.", "survey"),
        row("Dorra and Orne registered a fall of {40} claims, according to figures.", "figures"),
        row("The ministry recorded a total of {40} cases, according to its report.", "ministry"),
        row("The Dorra police logged {40} cases, according to a survey.", "Dorra police"),
        row("The ministry put it at {40}, according to data.", "ministry"),
    ],
)
def test_what_befell_a_place_its_figures_state(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Chief economist at Harbour Bank Otto Lund said it fell {3 percent}.", "Otto Lund"),
        row("Head of research at Vell Economics Anna Lund said {40} had left.", "Anna Lund"),
        row("Analyst at PKF Vell Peter K. Lund said {40} had left.", "Peter K. Lund"),
        row("An analyst at Peter Vell said {40} had left.", "analyst at Peter Vell"),
        row("Analyst at Charles Vell said {40} had left.", "Analyst at Charles Vell"),
        row("Spokesman for Mayor Anna Lund said {40} had left.", "Spokesman for Mayor Anna Lund"),
    ],
)
def test_a_name_may_stand_behind_its_firm(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The bank held rates, raising its growth forecast to {3 percent}.", "bank"),
        row("The bank held rates while cutting its forecast by {two points}.", "bank"),
        row("The guild raised its toll before lowering its estimate to {40} barrels.", "guild"),
        row("The bank held rates, raising its wages by {3 percent}.", OWN),
        row("Rain fell all week, raising hopes of {40} barrels.", OWN),
        row("The firm grew by raising its output by {3 percent}.", OWN),
    ],
)
def test_a_forecast_is_revised_on_the_way(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The guild forecasts wheat output to fall by {3 percent}.", "guild"),
        row("The cartel still forecasts local demand to grow by {3 percent}.", "cartel"),
        row("The ministry now forecasts home sales to reach {900}.", "ministry"),
        row("The guild’s forecasts caused prices to fall by {3 percent}.", OWN),
        row("Wrong forecasts led the mill to cut {40} jobs.", OWN),
        row("The weather forecasts sent boats to {nine} ports.", OWN),
    ],
)
def test_forecasts_is_a_verb_where_something_is_to_move(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Estimates in the Vell survey ranged from {3 percent to 5 percent}.", "Vell survey"),
        row("Forecasts in the Harbour poll varied from {3 to 5 percent}.", "Harbour poll"),
        row("Projections in the report ranged from {40 to 90} tonnes.", "report"),
        row("Prices in the survey area ranged from {$3 to $5}.", OWN),
        row("Forecasts in the north ranged from {3 to 5 percent}.", OWN),
        row("Estimates in hand ranged from {3 to 5 percent}.", OWN),
    ],
)
def test_forecasts_in_a_survey_are_the_surveys(passage, expected):
    assert agree(speakers(passage), expected)
