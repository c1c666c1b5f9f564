"""Reconcile: rivals side by side, one thing at two times, and all that is neither."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digests.model import Verdict
from digests.reconcile import reconcile
from tests.digests.reconcile.related import claims_of, relations_of


@pytest.mark.parametrize(
    ("text", "relations"),
    [
        (
            "Doctors said {55} civilians were killed. The lawmaker Ari Bos also said {55} "
            "civilians were killed. Another lawmaker, Leo Tran, said {60} people had been killed.",
            [("agree", "55", "55"), ("conflict", "55", "55", "60")],
        ),
        (
            "Police said {31} people were killed, up from {23} on Sunday. The union said {44} "
            "people had been killed.",
            [("change", "23", "31"), ("conflict", "31", "44")],
        ),
        (
            "At least {50} people were killed, the governor said. Rescue workers said {55} people "
            "had died.",
            [("compatible", "50", "55")],
        ),
        (
            "The army said it lost {12} men. The rebels claimed to have killed {40} soldiers.",
            [("conflict", "12", "40")],
        ),
        (
            "The rebels said {40} soldiers had died, but the army said it lost {12} men.",
            [("conflict", "40", "12")],
        ),
        (
            "The army said its men killed {40} gunmen. Rebels said they had lost {nine} fighters.",
            [("conflict", "40", "nine")],
        ),
        (
            "The army said it killed {40} gunmen. The rebels said only {nine} of their men died.",
            [("conflict", "40", "nine")],
        ),
        (
            "The minister said {90} huts were built. An audit found only {30} huts were built.",
            [("conflict", "90", "30")],
        ),
        (
            "The mayor said {40} shops burned down. Traders said {120} shops had been destroyed.",
            [("conflict", "40", "120")],
        ),
        (
            "Prosecutors said Moe took {$4} from the fund. The defence said he took {$1}.",
            [("conflict", "$4", "$1")],
        ),
        (
            "Police put the crowd at {9,000}. Ida Lund, a teacher, said {40,000} people came.",
            [("conflict", "9,000", "40,000")],
        ),
        (
            "A Veld poll gave Lund {52%}. An Orva poll gave her {46%}.",
            [("conflict", "52%", "46%")],
        ),
        (
            "Rebels put the number of troops killed at {80}. The army acknowledged {11} deaths.",
            [("conflict", "80", "11")],
        ),
        (
            "The ministry said {31} soldiers died. The rebels said they had killed {113}.",
            [("conflict", "31", "113")],
        ),
        (
            "Raiders killed {nine} guards, medics said. A mayor put the number of dead guards at"
            " {15}.",
            [("conflict", "nine", "15")],
        ),
        (
            "Rebels said {26} soldiers were killed. The army said only {five} had died.",
            [("conflict", "26", "five")],
        ),
        (
            "The general said {nine} of his men died. Rebels claimed to have killed {60} troops.",
            [("conflict", "nine", "60")],
        ),
        (
            "Velta said it had {900} readers. An audit found that it had only {300} readers.",
            [("conflict", "900", "300")],
        ),
        (
            "Police said {600} shops were looted. Traders said {2,000} shops had been looted.",
            [("conflict", "600", "2,000")],
        ),
        (
            "Officials said {60} inmates escaped; a warder said {200} prisoners had escaped.",
            [("conflict", "60", "200")],
        ),
        (
            "Army chiefs say {300} rebels died. The rebels say they lost {12} men.",
            [("conflict", "300", "12")],
        ),
        (
            "Officials reported {40} cases of cholera. Nurses said they had counted {300} cases.",
            [("conflict", "40", "300")],
        ),
        (
            "The minister said the school had {300} pupils. Nurses said there were {500} pupils.",
            [("conflict", "300", "500")],
        ),
        (
            "The mayor said the bridge cost {$2}, but the auditor said it cost {$5}.",
            [("conflict", "$2", "$5")],
        ),
        (
            "The mayor said the tower was {300} metres tall. Nurses measured it at {240} metres.",
            [("conflict", "300", "240")],
        ),
        (
            "The owner said {58} people were on the list. It later corrected that: it is {71}.",
            [("change", "58", "71")],
        ),
        (
            "Organisers claimed {50,000} protesters had gathered; police estimated the crowd at "
            "{8,000}.",
            [("conflict", "50,000", "8,000")],
        ),
        (
            "Organisers said {80,000} people had taken to the streets. Police said earlier that "
            "they estimated {30,000} people were marching.",
            [("conflict", "80,000", "30,000")],
        ),
        (
            "Organisers claimed that up to {90,000} people joined the protest. Police said "
            "{30,000} people joined the march.",
            [("conflict", "90,000", "30,000")],
        ),
        (
            "The UN said {14,200} people had been displaced. The agency said {9,000} people were "
            "in shelters.",
            [("scope", "14,200", "9,000")],
        ),
        (
            "Revenue rose to {$5.2 million} from {$4.9 million}, the company said. Analysts had "
            "expected revenue of {$5 million}.",
            [("change", "$4.9 million", "$5.2 million"), ("scope", "$5.2 million", "$5 million")],
        ),
        (
            "Rebels said {90} soldiers had been killed, but the army said only {11} had died.",
            [("conflict", "90", "11")],
        ),
        (
            "Doctors said {38} people were killed. The army said it had killed {22} fighters.",
            [("conflict", "38", "22")],
        ),
        (
            "Campaigners say {6,400} people have signed a petition against it. The council says "
            "it has received {5,120} valid signatures.",
            [("conflict", "6,400", "5,120")],
        ),
        (
            "Ari Bos said the firm had filed {412} false claims. His lawyer said the true number "
            "of false claims was {40}.",
            [("conflict", "412", "40")],
        ),
        (
            "Leo Tran insisted the gap was {£2m}. Members accused him of hiding a {£5m} shortfall "
            "from voters before May's elections.",
            [("conflict", "£2m", "£5m")],
        ),
        (
            "On Monday the union had put the toll at {25}. It said on Tuesday that {34} miners "
            "had died. Officials said {30} miners had died.",
            [("change", "25", "34"), ("conflict", "34", "30")],
        ),
        ("The ministry said {14} people were killed. It said {three} had been counted twice.", []),
        (
            "The army had lost {19} servicemen, Ari Bos said. Rebels counted {200} bodies of "
            "soldiers.",
            [("conflict", "19", "200")],
        ),
        (
            "The company said it would cut {300} jobs. The union said {450} positions would go.",
            [("conflict", "300", "450")],
        ),
        (
            "The agency said {250,000} people had been driven from their homes. The minister said "
            "no more than {90,000} people had left their homes.",
            [("conflict", "250,000", "90,000")],
        ),
        (
            "The governor said {140} people had been on board. A rescuer said the number of "
            "passengers was closer to {200}.",
            [("conflict", "140", "200")],
        ),
        (
            "It pumped {4.4} million barrels last month, a tracker said. The ministry said it "
            "pumped {4.0} million barrels.",
            [("conflict", "4.4", "4.0")],
        ),
        (
            "The city said the stadium would cost {$340}. Critics said the bill will be {$500}.",
            [("conflict", "$340", "$500")],
        ),
        (
            "Police estimated the crowd at {4,000}; organisers said it was closer to {20,000}.",
            [("conflict", "4,000", "20,000")],
        ),
        (
            "The fire destroyed {340} homes, the mayor said. The insurers said they "
            "had {512} destroyed houses.",
            [("conflict", "340", "512")],
        ),
        (
            "The firm will close {14} plants, it said. The union confirmed that {14} plants would "
            "shut.",
            [("agree", "14", "14")],
        ),
        (
            "The firm said {300} workers would lose their jobs. The union believes {700} jobs are "
            "at risk.",
            [("conflict", "300", "700")],
        ),
        (
            "The operator said {112} people were aboard. The navy said as many as {150} people "
            "may have been aboard.",
            [("conflict", "112", "150")],
        ),
        (
            "The minister said {200,000} jobs had been created. The office counts {85,000} new "
            "jobs.",
            [("conflict", "200,000", "85,000")],
        ),
        (
            "The minister said inflation was {9 percent}. The opposition said the true rate was "
            "{20 percent}.",
            [("conflict", "9 percent", "20 percent")],
        ),
        (
            "The party said {50,000} people came. Reporters said they counted {12,000}.",
            [("conflict", "50,000", "12,000")],
        ),
        (
            "Turnout was {61 percent}, the commission said. The opposition said turnout was "
            "{35 percent}.",
            [("conflict", "61 percent", "35 percent")],
        ),
    ],
    ids=str,
)
def test_claims_about_one_thing_are_related(text, relations):
    assert relations_of(text) == relations


@pytest.mark.parametrize(
    "text",
    [
        "Police said {12} people were killed and {30} were injured.",
        "Police said {12} people were killed. Later {14} people were killed, police said.",
        "A poll by Brix found that {44 percent} of voters approve of the mayor. A poll by Lumen "
        "found that {51 percent} of voters approve of the mayor.",
        "The senate passed the bill with {51} votes, the clerk said. The house passed it with "
        "{220} votes, the speaker said.",
        "The army said {60} rebels were killed. The rebels said {9} soldiers had died.",
        "The ministry said {12} civilians were killed. The army said {40} militants were killed.",
        "Acme said revenue was {$80 million}. Borg reported revenue of {$60 million}.",
        "Police said {12} people were killed. A similar attack last year killed {40} people, the "
        "UN said.",
        "Police said {40} protesters were arrested. Organisers said {10,000} protesters had "
        "gathered.",
        "The ministry said {12} people were killed. Another {six} people died in hospital, "
        "doctors said.",
        "Officials said {14} people died in Arn and {six} in Belm. The Red Lantern said {20} "
        "people had died.",
        "The club paid {$5 million} for the striker, the Gazette reported. It paid {$9 million} "
        "for the keeper, the Post reported.",
        "Exports rose {5 percent}, the ministry said. Imports rose {3 percent}, the bank said.",
        "The toll could reach {100}, the mayor said. So far {31} people are confirmed dead, the "
        "ministry said.",
        "Police said {12} people were killed in the blast. The governor said {30} people were "
        "killed this year.",
        "The fee was {$4}, the clerk said. The bill was {$3}, the doctor said.",
        "The cost was {$4}, the mayor said. The number is {$3} for each school, the head said.",
        "The firm will cut {300} jobs, it said. The union said it employs {900} workers.",
        "The army said it lost {12} soldiers. The rebels said they lost {20} fighters.",
        "The minister said {90} schools were built. Ida Lund said only {30} clinics were built.",
        "One farmer said the flood cost him {$40}. Another said it cost him {$90}.",
        "Ida Lund said she had paid {$400}. Leo Moe said he had paid {$900}.",
        "Police put the crowd at {9,000}. The mayor said {4,000} people came to his office.",
        "The army said it killed {40} rebels. The rebels said they killed {12} soldiers.",
        "A Veld poll gave Lund {41%}. An Orva poll gave Leo Moe {47%}.",
        "The army said it had lost {12}. The rebels said they had lost {40}.",
        "The union said {40} people would lose their jobs. It said {12} people would lose theirs.",
        "The minister said {40} people needed food. The mayor said {12} people needed work.",
        "A doctor in Tarn said {12} people died. A doctor in Orva said {15} people died.",
        "Police said {12} people died in the first blast. The army said {30} died in the second.",
        "Velta said it had {900} readers. Orva said it had only {300} readers.",
        "Police said {600} shops were looted. Traders said {2,000} shops had been closed.",
        "Velta said it sold {$400} in stock. Orva said it sold {$900}.",
        "Nurses said they had seen {40} cases of cholera. The court heard {30} cases.",
        "The minister said Tarn had {300} pupils. Teachers said they had {500} pupils.",
        "The prosecutor asked for {12 years}. The judge gave him {8 years}.",
        "Doctors said {12} civilians were killed. The army said it had killed {9} fighters.",
        "Doctors said {12} people were killed. The army said it had killed {40} fighters.",
        "Doctors said {12} people were killed. Medics said {9} fighters were also killed.",
        "The governor said {140} people were on board. The coast guard said it was licensed for "
        "{80} passengers.",
        "The ministry said {30} people were killed. The priest said {three} children were killed.",
        "{Dozens} of people were killed, witnesses said. The ministry said {55} people had died.",
    ],
    ids=str,
)
def test_claims_about_different_things_are_not(text):
    assert relations_of(text) == []


@pytest.mark.parametrize(
    ("text", "relations"),
    [
        pytest.param(
            "Police said two men were held, {one} of them armed. He said {both} were armed.",
            [("conflict", "one", "both")],
            marks=pytest.mark.xfail(strict=True, reason='"both" is no figure'),
        ),
    ],
    ids=str,
)
def test_known_limits(text, relations):
    assert relations_of(text) == relations


def test_an_article_without_claims_has_no_relations():
    document, claims = claims_of("Nothing was counted.")
    assert reconcile(document, claims) == ()


def test_a_change_is_given_from_the_old_figure_to_the_new_one():
    document, claims = claims_of("The toll rose to {31} from {23}, police said.")
    (relation,) = reconcile(document, claims)
    assert (relation.verdict, relation.claims) == (Verdict.CHANGE, (1, 0))


def test_a_relation_says_what_it_is_about():
    document, claims = claims_of(
        "Police said {31} people were killed. The union said {44} people had been killed."
    )
    (relation,) = reconcile(document, claims)
    assert relation.about == "people killed"


PIECES = st.lists(
    st.sampled_from(
        [
            "Police said {12} people were killed. ",
            "Doctors said {15} people had died. ",
            "Up from {9} on Sunday, the toll rose to {20}. ",
            "The union put the loss at {$3 million}. ",
            "Another blast killed {two} people, officials said. ",
            "Earlier, the ministry had said {8} people were missing. ",
            "{Half} of them were children. ",
        ]
    ),
    max_size=8,
)


@given(PIECES)
def test_relations_name_claims_that_exist_and_no_pair_twice(pieces):
    document, claims = claims_of("".join(pieces))
    relations = reconcile(document, claims)
    assert reconcile(document, claims) == relations
    for relation in relations:
        assert len(set(relation.claims)) == len(relation.claims) >= 2
        assert all(0 <= index < len(claims) for index in relation.claims)
    assert len({(r.verdict, frozenset(r.claims)) for r in relations}) == len(relations)
