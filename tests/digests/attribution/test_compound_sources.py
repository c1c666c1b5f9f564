"""Several speakers for one figure, and several figures for several speakers."""

import pytest

from tests.digests.attribution import limits
from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Police and medics said {8} people had died.",
            ("police", "medics"),
        ),
        row(
            "Both the army and the rebels said {30} prisoners were freed.",
            ("army", "rebels"),
        ),
        row(
            "Ida Lund and Karl Otto said they had seen {nine} boats.",
            ("Ida Lund", "Karl Otto"),
        ),
        row(
            "{Eight} people died, police and a hospital director said.",
            ("police", "hospital director"),
        ),
        row(
            "{Eight} people died, according to the army and the United Nations.",
            ("army", "United Nations"),
        ),
        row(
            "The governor, the mayor and the fire chief said {40} homes had burned.",
            ("governor", "mayor", "fire chief"),
        ),
        row(
            "Doctors as well as nurses said {half} of the beds were broken.",
            ("doctors", "nurses"),
            limit=limits.COMPOUND,
        ),
        row(
            "The Ministry of Science and police said {nine} machines were gone.",
            ("Ministry of Science", "police"),
        ),
        row(
            "The ministries of health and finance said {$2 million} was missing.",
            "ministries of health and finance",
        ),
        row(
            "The Ministry of Trade and Industry said exports fell {4 percent}.",
            "Ministry of Trade and Industry",
        ),
        row(
            "Ida Lund, mayor of Dorra, and Karl Otto, the fire chief, said {40} homes had burned.",
            ("Ida Lund", "Karl Otto"),
            limit=limits.COMPOUND,
        ),
        row("Neither police nor medics said {8} people had died.", OWN),
        row(
            "Ida Lund said she and Karl Otto had seen {nine} boats.",
            "Ida Lund",
        ),
        row(
            "Police said medics and firemen had carried out {eight} people.",
            "police",
        ),
        row(
            "The mayor met the rebels and the army said {30} prisoners were freed.",
            "army",
        ),
        row(
            "Police, who met the mayor and the governor, said {eight} people had died.",
            "police",
        ),
        row(
            "Marks and Spencer said it would close {40} shops.",
            "Marks and Spencer",
        ),
        row(
            "Moe and Moe said it would close {40} shops.",
            "Moe and Moe",
        ),
        row(
            "Marks and Lund said they would close {40} shops.",
            ("Marks", "Lund"),
        ),
        row(
            "{Nine} were killed, said activists, a medic and two residents.",
            ("activists", "medic", "residents"),
        ),
        row(
            "{Nine} were killed, said Jan Moe, Ida Lund and Otto Falk.",
            ("Jan Moe", "Ida Lund", "Otto Falk"),
        ),
        row(
            "{Nine} were killed, according to police, medics, and residents on Monday.",
            ("police", "medics", "residents"),
        ),
        row("According to police, medics and residents fled {nine} homes.", "police"),
        row("{Nine} were killed, said the mayor, a farmer and father of three.", "mayor"),
        row("{Nine} were killed, said Jan Moe, mayor and chairman of Vell.", "Jan Moe"),
    ],
)
def test_several_speakers_say_the_same(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Police said {9} people died; residents put it at {14}.",
            "police",
            "residents",
        ),
        row(
            "Police said {9} people had died, but residents said {14}.",
            "police",
            "residents",
        ),
        row(
            "Police put the crowd at {5,000}, while organisers spoke of {20,000}.",
            "police",
            "organisers",
        ),
        row(
            "Organisers said {20,000} people marched; police said {5,000}.",
            "organisers",
            "police",
        ),
        row(
            "The army said it had killed {40} rebels, and the rebels said they had lost {six}.",
            "army",
            "rebels",
        ),
        row(
            "The minister said {40} homes had burned, not the {65} reported by the fire chief.",
            "minister",
            "fire chief",
        ),
        row(
            "The ministry raised the toll to {17} from {12}.",
            "ministry",
            "ministry",
        ),
        row(
            "The firm says {300} jobs will go, although the union fears {900}.",
            "firm",
            "union",
        ),
        row(
            "Lund wants {200} tents; Otto says {90} would do.",
            "Lund",
            "Otto",
        ),
        row(
            "{Nine} people died, police said, and {40} were hurt, according to a nurse.",
            "police",
            "nurse",
        ),
        row(
            "Police said {nine} people died and the hospital treated {40}.",
            "police",
            "police",
        ),
        row(
            "The company denied it had {300} debtors, saying it had {90}.",
            "company",
            "company",
        ),
        row(
            "Police said {nine} people died. The hospital treated {40}.",
            "police",
            OWN,
        ),
        row(
            "Police, who had said {nine} people died, now say {14}.",
            "police",
            "police",
        ),
        row(
            "Hospital officials said {nine} bodies had come in. Residents said there were {14}.",
            "hospital officials",
            "residents",
        ),
        row(
            "Wards close, according to an analysis by Orvane, and a study published last year "
            "found that {14} shut.",
            "study published last year",
        ),
        row(
            "The office counts {3,950} homes, while Vail has suggested, without offering "
            "evidence, that {nine} are empty.",
            "office",
            "Vail",
        ),
    ],
)
def test_two_counts_two_speakers(passage, expected):
    assert agree(speakers(passage), expected)
