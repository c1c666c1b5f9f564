"""Participles: saying, adding, citing, noting, quoting."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, article_speakers, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The mayor released a letter saying {40} homes were lost.", "mayor"),
        row("The army published a report on Monday saying that {12} bridges broke.", "army"),
        row(
            "Vell Front issued a statement on its Orra channel saying {80} had died.", "Vell Front"
        ),
        row(
            "A report published in May, saying {12} bridges broke, was wrong.", "report published"
        ),
        row("A letter saying {40} homes were lost reached the mayor.", "letter"),
        row("The mayor quoted a letter saying {40} homes were lost.", "letter"),
    ],
)
def test_whoever_issues_a_document_says_what_it_says(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Jan Moe resigned on Friday, citing a loss of {$4 million}.",
            "Jan Moe",
        ),
        row(
            "The ministry closed the camp, saying it had room for only {300} people.",
            "ministry",
        ),
        row(
            '"It is over," said Ida Lund, adding that {40} homes had burned.',
            "Ida Lund",
        ),
        row(
            "The judge freed Lind, noting that he had served {six years}.",
            "judge",
        ),
        row(
            "Villagers fled, claiming that {nine} men with guns had come.",
            "villagers",
        ),
        row(
            "Speaking in Dorra, Admiral Voss said {19} ships were ready.",
            "Voss",
        ),
        row(
            "Citing police, the Meridel Times reported that {two} men had fled.",
            "police",
        ),
        row(
            "The Meridel Times, citing two officials, said {80} prisoners had escaped.",
            "officials",
        ),
        row(
            "The ministry, quoting the hospital's doctors, said {30} people were ill.",
            "hospital's doctors",
        ),
        row(
            "Asked about the fire, the mayor replied, saying {40} homes were lost.",
            "mayor",
        ),
        row(
            "The party, arguing that {one in three} jobs is at risk, voted against the bill.",
            "party",
        ),
        row(
            "The airline cut its forecast, warning of a loss of {$90 million}.",
            "airline",
        ),
        row(
            "A doctor at the clinic, who spoke on condition of anonymity because she was not "
            "allowed to speak to the press, put the toll higher, saying {23} bodies had come.",
            "doctor at the clinic",
        ),
        row(
            'Omar Falk sells boats. He attacked the plan, adding: "It will cost us {ten years}."',
            "Omar Falk",
        ),
        row(
            'Omar Falk sells boats. He attacked the plan, adding "we lost {40} jobs".', "Omar Falk"
        ),
        row('Omar Falk sells boats. He waved, replying, "Rents rose {9%}."', "Omar Falk"),
        row("It cost {$9m} despite Otto Lund suggesting it would be {$3m}.", OWN, "Otto Lund"),
        row("Sales rose despite analysts forecasting a fall of {9} percent.", "analysts"),
    ],
)
def test_a_participle_carries_the_statement(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Police closed the road, leaving {300} cars stuck.",
            OWN,
        ),
        row(
            "The storm passed over Dorra, killing {nine} people, before the mayor spoke.",
            OWN,
        ),
        row(
            "The mayor said nothing, leaving {300} reporters waiting.",
            OWN,
        ),
        row(
            "The army fired into the crowd, wounding {12}, and said it was sorry.",
            OWN,
        ),
        row(
            "Jan Moe resigned on Friday, leaving debts of {$4 million}.",
            OWN,
        ),
        row(
            "Jan Moe left the firm, accusing Edda Wray of hiding {$4 million}.",
            "Jan Moe",
        ),
        row(
            "Lund thanked the firemen, saying Karl Otto had carried {three} children out.",
            "Lund",
        ),
        row(
            "The mayor, saying she was tired, left {two hours} early.",
            OWN,
        ),
        row(
            "Edda Wray sued the paper for saying she owned {nine} houses.",
            "paper",
        ),
        row(
            "Noting the late hour, the judge sent the {12} jurors home.",
            OWN,
        ),
        row(
            "Tass, citing a ministry source, said {four} pilots had died, while the army spoke of"
            " {two}.",
            "ministry source",
            "army",
        ),
        row(
            "Clinics in Dorra began admitting patients after a strike of {41 days}.",
            OWN,
        ),
        row('Omar Falk joined the firm, adding "{40} years of experience" to the team.', OWN),
        row("The firm cut prices, adding: {40} toys for children.", OWN),
        row(
            'Omar Falk has a firm. He grew it, adding "Dorra Foods" and its {40} shops to it.', OWN
        ),
        row("There was no evidence indicating that {40} had left.", OWN),
        row("Due to the judge ruling that {40} clips were false, he won.", "judge"),
        row("Troops will come to Dorra with the union expected to send {40}.", OWN),
        row("The mayor took {40} bribes, records and interviews show.", OWN),
    ],
)
def test_a_participle_without_a_statement_or_another_s(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The number of people in the camps has grown, the mayor said on Friday, warning that "
            "food would last {ten days}.",
            "mayor",
        ),
        row(
            "A fire that began in a mill has killed {nine}, Ida Lund said, announcing a fund of "
            "{$4 million}.",
            "Ida Lund",
            "Ida Lund",
        ),
    ],
)
def test_a_participle_behind_a_tag_goes_on_with_its_speaker(passage, expected):
    assert agree(speakers(passage), expected)


def test_a_figure_at_the_very_start_silences_no_participle():
    article = (
        "{85} fell ill // The mayor issued a statement clarifying that {85} fell ill since May."
    )
    assert article_speakers(article)[1] == ("mayor",)
