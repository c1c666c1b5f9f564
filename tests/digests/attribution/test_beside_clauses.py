"""Clauses beside what is said: "as a poll suggested that …", "when Otto came, he promised …"."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The mayor lost {nine} allies, as a poll suggested her lead was {5 percent}.",
            OWN,
            "poll",
        ),
        row(
            "As police said {40} had died, {90} crews went on digging.",
            "police",
            OWN,
        ),
        row(
            "{Dozens} marched in Dorra, as the union promised {40} buses.",
            OWN,
            "union",
        ),
        row("Rents rose {9 percent}, as Ruiz put it.", "Ruiz"),
        row("The town has {40} wells, as the mayor told reporters on Monday.", "mayor"),
    ],
    ids=str,
)
def test_as_opens_a_clause_of_its_own_where_something_is_said(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Mayor Ann Orr left. At the inn, across from the gate, Ida Lund had sold eggs. "
            "She used to sell {200}, she said.",
            "Ida Lund",
        ),
        row('When President Otto Ndola laid the stone he promised "{900} jobs".', "Otto Ndola"),
        row("After Ida Lund left the board, she said {nine} had stayed.", "Ida Lund"),
        row(
            "But Ivo Lund, leader of Vell council, was angry. He said {nine} wells were dry.",
            "Ivo Lund",
        ),
        row(
            '"It is over," said Ivo Lund, head of Local 227, who put the loss at {$9 million}.',
            "Ivo Lund",
        ),
        row("The country's own institute, INVEX, measured it at {6.6}.", "INVEX"),
        row("Scientists dug in the mud. They found an average of {312} tonnes.", "scientists"),
        row("The tax, which the county estimates will cost {$96} a year, is new.", "county"),
        row(
            "Videos verified by Dorra's Sana agency show at least {two} trucks.",
            "Videos verified by Dorra's Sana agency",
        ),
        row(
            "The retailer had guided for growth of {9 percent}.",
            "retailer",
        ),
        row(
            "Police said {12} people were hurt. {Three} were in a critical state.",
            "police",
            "police",
        ),
    ],
    ids=str,
)
def test_who_speaks_behind_what_stands_between(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Gunmen suspected to be bandits have killed {nine} people.", OWN),
        row("The Red Hand claimed responsibility for the blast, which killed {40} people.", OWN),
        row("The paper paid damages to Ellis Otto over a story claiming he owed {$9}.", OWN),
        row("The firm paid {40 million} of the {90 million} euros demanded.", OWN, OWN),
        row("Hunters found a man and {nine} goats.", OWN),
        row("The country measured {nine} defeats.", OWN),
        row("Police said {12} people were hurt. {Three} shops were looted.", "police", OWN),
        row("The guide waited. He guided for {nine years}.", OWN),
        row("Here is the road from Vell: // - {Nine} wells are dry.", OWN),
    ],
    ids=str,
)
def test_what_only_looks_like_words_of_saying(passage, expected):
    assert agree(speakers(passage), expected)


def test_a_list_belongs_to_whose_numbers_are_announced():
    passage = (
        "Here are the latest figures from Velgrid: // - {61,000} homes without power // "
        "- {Nine} poles are down // Crews cut {40} trees."
    )
    assert agree(speakers(passage), (("Velgrid",), ("Velgrid",), ()))


def test_a_quoted_judgement_stays_with_the_clause_it_stands_in():
    passage = 'She claimed the referee had added a while on when there were "no more than {five}".'
    assert speakers(passage) != (("referee",),)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The army says {12} people died, the rebels say {20}.", "army", "rebels"),
        row("Lund said {12} had left, his aide said {20}.", "Lund", "aide"),
        row("Police said {40} had died, medics reported {36}.", "Police", "medics"),
        row("Lund said {12} had left, and {nine} had died, he said.", "Lund", "Lund"),
        row("Lund said {12} men had left, police among them, and {20} stayed.", "Lund", "Lund"),
        row("Lund said {12} were held, the prison for {90} being full.", "Lund", "Lund"),
    ],
)
def test_a_comma_alone_parts_two_voices_that_count(passage, expected):
    assert agree(speakers(passage), expected)
