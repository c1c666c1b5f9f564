"""What became of a number: "by Friday it was 31", "only 300 remain", "ended with 22"."""

import pytest

from tests.digests.reconcile.test_changes import changes_in


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("On Monday the toll stood at {12}. By Wednesday it had reached {31}.", [("12", "31")]),
        ("The death toll was {12} on Monday. By Wednesday it was {31}.", [("12", "31")]),
        ("At first the police spoke of {12} dead; by evening it was {19}.", [("12", "19")]),
        ("In March {47%} backed Lund; in May it was {41%}.", [("47%", "41%")]),
        ("In March {47%} would vote for Lund. That has fallen to {41%}.", [("47%", "41%")]),
        ("In 2001, {900} cars were stolen. Last year, {120} were.", [("900", "120")]),
        ("Lund had her {10}-match ban reduced to {seven}.", [("10", "seven")]),
        ("Police first spoke of {44} deaths, then of {61}.", [("44", "61")]),
        ("Two in the May survey: {51%} liked it; in the latest, {43%} did.", [("51%", "43%")]),
        (
            "There were {340} cases in the first week. By the last week there were {120}.",
            [("340", "120")],
        ),
        ("The {20-year} ban was cut to {12 years}.", [("20-year", "12 years")]),
        ("On Friday the toll was {80}; on Sunday it was {35}.", [("80", "35")]),
        ("In 2010 the village had {1,900} people; only {300} remain.", [("1,900", "300")]),
        ("In 2010 it counted {1,900} villagers. Only {300} live there today.", [("1,900", "300")]),
        ("In 2013 trade was worth {$14}. Last year it was {$9}.", [("$14", "$9")]),
        ("On Friday there were {40} camels here. On Sunday there were {90}.", [("40", "90")]),
        ("Once there were {4,000} elephants here; only {300} remain.", [("4,000", "300")]),
        ("Of the {40} shops that once lined the street, {nine} are left.", [("40", "nine")]),
        ("The convoy started with {60} lorries and ended with {22}.", [("60", "22")]),
        ("The appeal court cut his {20-year} sentence to {12 years}.", [("20-year", "12 years")]),
        ("The council raised its {$10} fee to {$15}.", [("$10", "$15")]),
        ("She cut the school's {$900} grant to {$400}.", [("$900", "$400")]),
    ],
    ids=str,
)
def test_an_old_figure_is_tied_to_what_became_of_it(text, changes):
    assert changes_in(text) == changes


@pytest.mark.parametrize(
    "text",
    [
        "On Monday the toll stood at {12}. In Orva it had reached {31}.",
        "On Monday {12} people died. By Wednesday there were {31} camps.",
        "In 2001, {900} cars were stolen. In Orva, {120} were.",
        "In March {47%} backed Lund; in May {41%} backed Moe.",
        "The first ship held {40} men, then a second with {12} arrived.",
        "In the May survey {40%} liked Lund; in the same survey {12%} liked Moe.",
        "The {five-year} plan was cut to ribbons by {two} critics.",
        "On Monday {40} people were hurt; {nine} remain in hospital.",
        "In 2010 there were {40} inns. Some {12} remain unpaid.",
        "There are {40} goats here; only {nine} cows remain.",
        "Of the {40} men on the boat, {nine} are alive.",
        "The convoy left with {60} lorries and met {22} tanks.",
        "The court cut his {20-year} contract and sent {12} letters.",
    ],
    ids=str,
)
def test_other_figures_are_not(text):
    assert changes_in(text) == []
