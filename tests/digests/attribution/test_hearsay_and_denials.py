"""Hearsay, which nobody owns, and denials, which belong to whoever denies."""

import pytest

from digests.model import Standing
from tests.digests.attribution.spoken import OWN, agree, row, speakers, standings


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "At least {20} people are reportedly missing.",
            OWN,
        ),
        row(
            "{Nine} people are believed to have died.",
            OWN,
        ),
        row(
            "The deal is expected to cost {$3 billion}.",
            OWN,
        ),
        row(
            "Claim of {40} deaths denied by army.",
            OWN,
        ),
        row(
            "Claim of {40} deaths denied.",
            OWN,
        ),
        row(
            "Lind allegedly took {$40,000}.",
            OWN,
        ),
        row(
            "It is thought that {300} people were on the ferry.",
            OWN,
        ),
        row(
            "The shop is said to be worth {£2m}.",
            OWN,
        ),
        row(
            "By early reports, {nine} people died.",
            OWN,
        ),
        row(
            "Oda is rumoured to have {11} houses.",
            OWN,
        ),
        row(
            "It was not clear how many of the {300} passengers could swim.",
            OWN,
        ),
        row(
            "The rebels are understood to have lost {30} men.",
            OWN,
        ),
        row(
            "{Forty} people are feared dead.",
            OWN,
        ),
        row(
            "Unconfirmed reports spoke of {40} dead.",
            OWN,
        ),
        row(
            "The mayor reportedly owns {nine} boats.",
            OWN,
        ),
        row(
            "Police reportedly arrested {12} men.",
            OWN,
        ),
        row(
            "Jan Moe, who is said to have {three} passports, was not at home.",
            OWN,
        ),
        row(
            "An estimated {5,000} people marched.",
            OWN,
        ),
        row(
            "The plant is known to have leaked {two} times.",
            OWN,
        ),
        row(
            "Lind is accused of taking {$40,000} from the fund.",
            OWN,
        ),
    ],
)
def test_hearsay_belongs_to_nobody(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "{Nine} people are believed to have died, police said.",
            "police",
        ),
        row(
            "The mayor said the deal was expected to cost {$3 billion}.",
            "mayor",
        ),
        row(
            "The ferry is thought by police to have carried {300} people.",
            "police",
        ),
        row(
            "Analysts expect the deal to cost {$3 billion}.",
            "analysts",
        ),
        row(
            "Lind is accused by prosecutors of taking {$40,000}.",
            "prosecutors",
        ),
        row(
            "Police believe that {nine} people were in the house.",
            "police",
        ),
    ],
)
def test_hearsay_words_with_a_speaker_behind_them(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "The ministry denied that {70} people were killed.",
            "ministry",
        ),
        row(
            "The ministry denied killing {70} people.",
            "ministry",
        ),
        row(
            "Oda denies having {11} houses.",
            "Oda",
        ),
        row(
            "Lind's lawyer rejected the claim that his client took {$40,000}.",
            "Lind's lawyer",
        ),
        row(
            "The army dismissed reports of {90} dead.",
            "army",
        ),
        row(
            "The company disputes that it owes {$4 million}.",
            "company",
        ),
        row(
            "Officials would not confirm that {12} prisoners had escaped.",
            OWN,
        ),
        row(
            "The ministry did not say how many of its {300} planes could fly.",
            OWN,
        ),
        row(
            "The minister refused to say whether {500} jobs would go.",
            OWN,
        ),
        row(
            "Police denied a claim that {30} officers had died.",
            "police",
        ),
        row(
            "Nobody denied that {40} homes had burned.",
            OWN,
        ),
        row(
            "Denying he was ill, Oda walked {three km}.",
            OWN,
        ),
        row(
            "Lind, who denies the charges, was jailed for {six years}.",
            OWN,
        ),
        row(
            "Lind had denied {17} counts of fraud.",
            OWN,
        ),
        row("The ministry denies the {two} deaths are linked.", "ministry"),
        row(
            "Vell's rebels denied their men had been there and said {40} had died.",
            "Vell's rebels",
        ),
        row("The army disputed the figure of {90} dead.", "army"),
        row("The ministry denied reports that {40} soldiers had died.", "ministry"),
        row("The court rejected {300} claims.", OWN),
        row("The union rejected a pay rise of {3 percent}.", OWN),
        row("The jury heard that {40} cheques had been forged.", OWN),
    ],
)
def test_a_denial_belongs_to_who_denies(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "standing"),
    [
        ("At least {20} people are reportedly missing.", Standing.HEARSAY),
        ("{Nine} people are believed to have died.", Standing.HEARSAY),
        ("Lind allegedly took {$40,000}.", Standing.HEARSAY),
        ("It is thought that {300} people were on the ferry.", Standing.HEARSAY),
        ("The ministry denied that {70} people were killed.", Standing.DENIED),
        ("Oda denies having {11} houses.", Standing.DENIED),
        ("The army dismissed as lies a report of {90} dead.", Standing.DENIED),
        ("The ministry said it had denied {70} visas.", Standing.STATED),
        ("The mayor denied asylum to {70} people.", Standing.OWN_VOICE),
        ("{Forty} homes burned.", Standing.OWN_VOICE),
        ("The mayor said {40} homes had burned.", Standing.STATED),
    ],
    ids=str,
)
def test_how_a_figure_stands_in_the_article(passage, standing):
    assert standings(passage) == (standing,)
