"""Counts that are taken apart or go on in the next sentence, and the run of a poll's numbers."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Police said {12} people had died. Another {30} were hurt.",
            "police",
            "police",
        ),
        row(
            "{Twelve} people died, medics said. At least {nine} others were hurt.",
            "medics",
            "medics",
        ),
        row(
            "The army said it had lost {40} men. They included {three} officers.",
            "army",
            "army",
        ),
        row(
            "The army said it had lost {40} men. The dead include {three} officers.",
            "army",
            "army",
        ),
        row(
            "The ministry reported {90} new cases. Of the new cases, {12} were in Dorra.",
            "ministry",
            "ministry",
        ),
        row(
            "The ministry reported {90} cases. The remaining {nine} districts had none.",
            "ministry",
            "ministry",
        ),
        row(
            "The survey found {44 percent} against the tax. The rest, {56 percent}, had no view.",
            "survey",
            "survey",
        ),
        row(
            "The ministry counts {90} sick. // Of the {90}, {12} are children.",
            "ministry",
            "ministry",
            "ministry",
        ),
        row(
            "The ministry counts {90} sick. // Of those, {12} are children.",
            "ministry",
            "ministry",
        ),
        row(
            "The agency said {3 million} people were hungry. // That compares with {2 million} in "
            "May.",
            "agency",
            "agency",
        ),
        row("Police said {12} people died. // They included {nine} men.", "police", "police"),
        row("Police said {12} people died. // {Nine} of them were men.", "police", "police"),
        row("Police said {12} people died. // Another {three} people were hurt.", *["police"] * 2),
        row("The ministry reported {40} cases. Dorra had {nine} of them.", *["ministry"] * 2),
        row("Police said {12} people died. Those killed included {nine} men.", *["police"] * 2),
        row("Police said {12} people died. The dead were {nine} men.", "police", "police"),
        row("Police said {12} people died. {Nine} of the dead were men.", "police", "police"),
        row("Police said {12} men died. {Nine} of the {12} were guards.", *["police"] * 3),
        row("Police said {12} men were hurt. {Three} died at the scene.", "police", "police"),
        row("Police said {12} men were hurt. {Nine} have left hospital.", "police", "police"),
        row(
            "Police said {12} men were held. Most were fined, but {nine} remain in jail.",
            "police",
            "police",
        ),
        row("Police said {12} men had died. But {nine} others were saved.", "police", "police"),
    ],
)
def test_a_count_taken_apart_stays_with_its_speaker(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The ministry counts {90} sick. // Of the {15} wards in the valley, {two} are closed.",
            "ministry",
            OWN,
            OWN,
        ),
        row(
            "The ministry reported {90} new cases. Of the schools in Dorra, {12} are closed.",
            "ministry",
            OWN,
        ),
        row(
            "Police said {nine} had died. More than {40,000} have died since it began.",
            "police",
            OWN,
        ),
        row("Orva said it had earned {$90 million}. At least {40} were hurt.", "Orva", OWN),
        row("A Veld poll found {44} percent for Lund. At least {40} left.", "Veld poll", OWN),
        row(
            "Police said {12} people had died. The others live in a valley of {40,000} people.",
            "police",
            OWN,
        ),
        row(
            "Police said {12} people had died. Some {40} others are reportedly missing.",
            "police",
            OWN,
        ),
        row("Police said {12} men had died. Most were {10 km} from the town.", "police", OWN),
        row(
            "Police said {12} men had died. // It rained. // {Nine} of them were guards.",
            "police",
            OWN,
        ),
        row("Police said they freed {12} men. The mayors know {nine} of them.", "police", OWN),
        row("Police said {12} men had died. // Another {three} wards were shut.", "police", OWN),
        row("Police said {12} men had died. {Three} armed men were seen.", "police", OWN),
        row(
            "Police said {12} men had died. {Nine} of the {15} wards are shut.", "police", OWN, OWN
        ),
        row("Police said the storm was over. The victims were {nine} men.", OWN),
        row(
            "Orvane denied it had cut jobs at {40} mills. Another {nine} were shut.", "Orvane", OWN
        ),
        row("Police said it was the worst fire in years. {Nine} were hurt.", OWN),
        row(
            "Police said {12} people had died. // Another {30} villages lie in the valley.",
            "police",
            OWN,
        ),
        row(
            "The company said {500} jobs would go. Two of the plants have {90} years behind them.",
            "company",
            OWN,
        ),
    ],
)
def test_another_count_is_the_outlet_s_own(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The Blue party has {31 percent}, according to a survey. The Greens are on {11}.",
            "survey",
            "survey",
        ),
        row(
            "The poll found {44 percent} of voters against the tax. Among men, it was "
            "{51 percent}. // Another {9 percent} did not know.",
            "poll",
            "poll",
            "poll",
        ),
        row(
            "The review found that police solved {52 percent} of all cases. When the victim was "
            "poor, the share dropped to {31 percent}.",
            "review",
            "review",
        ),
        row(
            "The survey found {44 percent} of voters against the tax. // The mayor smiled. // "
            "{One in five} respondents did not know.",
            "survey",
            "survey",
        ),
        row(
            "The study found that nurses lost {nine} nights a year. They were also {40 percent} "
            "more likely to smoke.",
            "study",
            "study",
        ),
        row(
            "The survey found {44 percent} of voters against the tax. // It was held in May. // "
            "{Nine percent} of women disapprove of the mayor.",
            "survey",
            "survey",
        ),
        row(
            "The survey found {44 percent} of voters against the tax. {Nine percent} of those "
            "polled had no view.",
            "survey",
            "survey",
        ),
    ],
)
def test_a_poll_goes_on_with_its_numbers(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The survey found {44 percent} of voters against the tax. It has a margin of error of "
            "{three points}.",
            "survey",
            OWN,
        ),
        row(
            "The survey found that {44 percent} were hungry. The emergency threshold is "
            "{15 percent}.",
            "survey",
            OWN,
        ),
        row(
            "The survey found {44 percent} of voters against the tax. The council has {40} "
            "members.",
            "survey",
            OWN,
        ),
        row(
            "The survey found {44 percent} of voters against the tax. About {30 percent} of the "
            "land is let.",
            "survey",
            OWN,
        ),
        row(
            "The survey found {44 percent} of voters against the tax. More than {60 percent} of "
            "GDP comes from oil.",
            "survey",
            OWN,
        ),
        row(
            "The survey found {44 percent} of voters against the tax. Turnout was {61 percent} in "
            "May.",
            "survey",
            OWN,
        ),
        row(
            "The study found that nurses lost {nine} nights a year. // Nurses are {40 percent} "
            "more likely than doctors to leave.",
            "study",
            OWN,
        ),
        row(
            "The mayor said {44 percent} of voters were against the tax. The Greens are on {11}.",
            "mayor",
            OWN,
        ),
    ],
)
def test_what_is_no_answer_to_a_poll_is_the_outlet_s_own(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Turnout was {61 percent}. It rained. [Meridel News Agency]", "Meridel News Agency"),
        row(
            "Turnout was {61 percent}, officials said. {Two} booths closed. (AFP)",
            "officials",
            "AFP",
        ),
        row(
            "{Nine} died. – Reuters // Turnout was {61 percent}.",
            "Reuters",
            OWN,
        ),
        row(
            "{Nine} died. // It rained. // Turnout was low. // {Two} booths closed. (Reuters)",
            OWN,
            OWN,
        ),
        row("{Nine} died. He reads the Herald (Meridel)", OWN),
    ],
)
def test_a_credit_holds_for_its_paragraph(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Private employers added {9,000} jobs in May, Veld Data said. // Leisure and "
            "hospitality added {4,000} positions.",
            *["Veld Data"] * 2,
        ),
        row(
            "Payrolls rose by {9,000}, the ministry said. Manufacturing lost about {400} jobs.",
            *["ministry"] * 2,
        ),
        row(
            "The economy lost {9,000} jobs, according to Veld Data. Retail shed {400} jobs.",
            *["Veld Data"] * 2,
        ),
        row(
            "Private employers added {9,000} jobs, Veld Data said. The retail chain Orvane added "
            "{400} jobs.",
            "Veld Data",
            OWN,
        ),
        row("Lund said he lost {40} jobs. Construction added {9,000} jobs.", "Lund", OWN),
        row("Police said {12} died. Construction added {9,000} jobs.", "Police", OWN),
        row(
            "Private employers added {9,000} jobs, Veld Data said. The jobless rate fell to {4%}.",
            "Veld Data",
            OWN,
        ),
    ],
)
def test_trades_take_the_count_of_all_jobs_apart(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "It killed {600,000} people, according to the agency. About {95%} of those deaths "
            "were in Dorra.",
            *["agency"] * 2,
        ),
        row(
            "It made {9,000} people ill, the agency said. {One in four} of them lived in Dorra.",
            *["agency"] * 2,
        ),
        row(
            "It made {9,000} people ill, the agency said. About {95 percent} of those who came to "
            "Dorra had no ticket.",
            "agency",
            OWN,
        ),
        row(
            "Job cuts rose again in May, according to Veld Data. The total of {4,000} planned "
            "cuts was a rise of {3%} on April.",
            *["Veld Data"] * 2,
        ),
        row(
            "Job cuts rose again in May, according to Veld Data. The total eclipse lasted "
            "{nine minutes}.",
            OWN,
        ),
        row(
            "There were {400} sexual offences, the office said. In total, offences rose by "
            "{22 per cent}.",
            *["office"] * 2,
        ),
        row(
            "There were {400} sexual offences recorded by police, the office said. In total, "
            "offences rose {22%}.",
            "police",
            "office",
        ),
        row(
            "There were {400} sexual offences, the office said. In total, the budget rose "
            "{22 per cent}.",
            "office",
            OWN,
        ),
        row(
            "Dorra handled {400} asylum requests, the agency said. // A total of {900} asylum "
            "requests were made in Vell. // Of the overall {900} asylum requests, {half} failed.",
            *["agency"] * 4,
        ),
        row(
            "Dorra handled {400} asylum requests, the agency said. // A total of {900} homes "
            "burned.",
            "agency",
            OWN,
        ),
        row(
            "Prices rose {4 percent} in June, the office said. The respective May numbers were "
            "{2 percent} and {9 percent}.",
            *["office"] * 3,
        ),
        row(
            "Prices rose {4 percent} in June, the office said. The respective teams drew "
            "{40,000} people.",
            "office",
            OWN,
        ),
    ],
)
def test_shares_and_totals_go_on_with_the_count(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The Greens got {£5m}, new figures show. // This is nearly {half} of the {£11m} that "
            "all received.",
            *["new figures"] * 3,
        ),
        row(
            "Output rose {0.7 percent}, the bank said. That followed a {1.4 percent} rebound in "
            "May.",
            *["bank"] * 2,
        ),
        row(
            "Output rose {0.7 percent}, the bank said. That followed {nine months} of talks.",
            "bank",
            OWN,
        ),
        row(
            "Police arrested {40} people, officers said. That followed a raid in which {nine} "
            "were hurt.",
            "officers",
            OWN,
        ),
        row(
            "Police arrested {40} people, officers said. This is {half} of the story in a town "
            "that lost {nine} men.",
            "officers",
            OWN,
            OWN,
        ),
    ],
)
def test_what_is_a_part_of_another_number_or_followed_one_goes_on(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Lund will outline targets for her term. They will include cutting {40} jobs and "
            "{doubling} aid.",
            *["Lund"] * 2,
        ),
        row("Lund outlined her plans for schools. These include {40} classrooms.", "Lund"),
        row("Lund said the plans had failed. They include {40} classrooms.", OWN),
        row("The plans were drawn up in May. They include {40} classrooms.", OWN),
        row("Lund announced that the crew was safe. They include {40} women.", OWN),
    ],
)
def test_what_plans_include_is_of_who_sets_them_out(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Police said {40} people died. Another {nine} people were hurt.", "Police", "Police"),
        row("The board said {40} schools shut. A further {nine} schools may.", "board", "board"),
        row("Police said {40} people died. Another {nine} were hurt.", "Police", "Police"),
        row(
            "Orvane said it would cut {40} jobs. Another {90} plants stand in Vell.", "Orvane", OWN
        ),
        row("The board said {40} schools shut. Another {nine} shops opened.", "board", OWN),
    ],
)
def test_another_of_other_things_is_no_part_of_the_count(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Gifts hit {$90m}, a Vell analysis shows. That tops the {$40m} of 2012. // Nearly "
            "{half} the money came from {62} donors.",
            "Vell analysis",
            OWN,
            *["Vell analysis"] * 2,
        ),
        row("Otto said they had raised {$90m}. {Half} of the sum is spent.", *["Otto"] * 2),
        row("Otto said they had {$90m}. {Half} the money -- {$45m} -- is spent.", *["Otto"] * 3),
        row(
            "Otto said they had {$90m}. A road cost {$3m}. {Half} the money is gone.",
            "Otto",
            OWN,
            OWN,
        ),
        row("Otto said they had {$90m}. {Half} the cash machines broke.", "Otto", OWN),
        row(
            "Otto said it had {$90m}. {Half} the money was stolen by {12} clerks.",
            *["Otto", OWN, OWN],
        ),
        row("Otto said they had {$90m}. {Half} the money for the road is gone.", "Otto", OWN),
        row("Otto said {40} had died. {Half} the money is gone.", "Otto", OWN),
    ],
)
def test_a_share_of_the_money_takes_a_sum_apart(passage, expected):
    assert agree(speakers(passage), expected)
