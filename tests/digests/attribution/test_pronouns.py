"""Pronouns as speakers: named where one candidate is left, unclear where two are."""

import pytest

from tests.digests.attribution import limits
from tests.digests.attribution.spoken import OWN, UNCLEAR, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Doctors at the clinic worked all night. They said {17} people were hurt.",
            "doctors at the clinic",
        ),
        row(
            "Ana Ruiz visited the camp on Monday. She said {300} tents were needed.",
            "Ana Ruiz",
        ),
        row(
            "Ana Ruiz visited the camp with Governor Tom Wills. He said {300} tents were needed.",
            "Tom Wills",
        ),
        row(
            "Ana Ruiz, the mayor, said the fire was out. She said {40} homes had burned.",
            "Ana Ruiz",
        ),
        row(
            "The ministry sent {20} trucks. It said {300} tents were needed.",
            OWN,
            "ministry",
        ),
        row(
            "Mr Harlow resigned on Friday. He said he had worked for the town for {30 years}.",
            "Harlow",
        ),
        row(
            "Mrs Oda met Mr Harlow. She said {six} letters were lost.",
            "Oda",
        ),
        row(
            "Two miners crawled out at dawn. They said {29} men were below.",
            "miners",
        ),
        row(
            "The company closed its mill in May. // It said the mill had lost {$3 million} a "
            "year.",
            "company",
        ),
        row(
            'Jan Moe was on the roof. // "I saw {six} of them," he said. // "Then {two} fell," he'
            " said.",
            "Jan Moe",
            "Jan Moe",
        ),
        row(
            "King Abel arrived in Dorra. He told reporters that {400} prisoners would be freed.",
            "Abel",
        ),
        row(
            "Actress Mia Berg has left the show. In a post, she said she had been paid {$90} a "
            "day.",
            "Mia Berg",
        ),
        row(
            "Sister Marta Oyelaran runs the school. She said it had {90} pupils and {two} "
            "teachers.",
            "Marta Oyelaran",
            "Marta Oyelaran",
        ),
        row(
            "The union wants {9 percent} more. The firm will pay {3 percent}, it said.",
            "union",
            "firm",
        ),
    ],
)
def test_one_candidate_is_left(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Jan Moe met Tom Wills on Monday. He said {300} tents were needed.",
            UNCLEAR,
        ),
        row(
            "Jan Moe and Tom Wills met on Monday. They said {300} tents were needed.",
            ("Jan Moe", "Tom Wills"),
        ),
        row(
            "Ana Ruiz called Mia Berg at noon. She said {40} homes had burned.",
            UNCLEAR,
        ),
        row(
            "The ministry and the army agree on little. It said {40} men were lost.",
            UNCLEAR,
        ),
        row(
            "Jan Moe told Tom Wills that he had {300} tents.",
            "Jan Moe",
        ),
        row(
            "Jan Moe said that he had met Tom Wills, and that he had {300} tents.",
            "Jan Moe",
        ),
        row(
            "Rebels attacked the soldiers at dawn. They said {12} were killed.",
            UNCLEAR,
        ),
        row(
            "It is said that {300} tents were burned.",
            OWN,
        ),
        row(
            "They say that {nine} lives are enough for a cat.",
            OWN,
            limit=limits.IMPERSONAL,
        ),
        row(
            "She had {three} sons and said nothing.",
            OWN,
        ),
        row(
            "Tom Wills has a son, Jan. He owns {300} tents.",
            OWN,
        ),
        row("The ministry sent in troops. The group has {300} men, it said.", UNCLEAR),
        row("The bank gave a forecast. The state will have {300} mills, it said.", UNCLEAR),
    ],
)
def test_two_candidates_are_left_or_none(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Ida Lund said the fire was out. Then Karl Otto stepped up to the microphone. He said"
            " {40} homes had burned.",
            "Karl Otto",
        ),
        row(
            "Tom Wills said the law was good. // Jan Moe has fought it for years. He said it cost"
            " {$9 million}.",
            "Jan Moe",
        ),
        row(
            "Police said the road was shut. Tom Wills drove there all the same. He said he saw "
            "{nine} cars.",
            "Tom Wills",
        ),
        row(
            "Tom Wills said the law was good. His wife Ann disagreed. She said it cost {$9 "
            "million}.",
            "Ann",
        ),
        row(
            "The minister, Omar Sy, said the dam was safe. Farmers near it are afraid. They said "
            "{nine} cracks had opened.",
            "farmers",
        ),
        row(
            "The ministry said the dam was safe. Omar Sy built it. He said {nine} cracks had "
            "opened.",
            "Omar Sy",
        ),
        row(
            "Ida Lund said the dam was safe. The firm that built it has gone. It said {nine} "
            "cracks had opened.",
            "firm",
        ),
        row(
            '"The dam is safe," said Ida Lund. // Omar Sy, who built it, is not so sure. "I saw '
            '{nine} cracks," he said.',
            "Omar Sy",
        ),
        row(
            'Ida Lund said Karl Otto was wrong. "He counted {nine}," she said.',
            "Ida Lund",
        ),
        row(
            'Ida Lund said Ann Otto was wrong. "She counted {nine}," she said.',
            "Ida Lund",
        ),
        row(
            "Karl Otto was wrong, Ida Lund said. He counted {nine}.",
            OWN,
        ),
        row(
            "Omar Sy was told by Ida Lund that he had lost. He said {nine} votes were missing.",
            "Omar Sy",
        ),
        row(
            "Ida Lund's husband, Per, runs the shop. He said it had lost {$900}.",
            "Per",
        ),
        row(
            "Orvane's chief executive is Edda Wray. She said {40} shops would close.",
            "Edda Wray",
        ),
        row(
            "Edda Wray runs Orvane. It said {40} shops would close.",
            "Orvane",
            limit=limits.PRONOUN_LOST,
        ),
        row("Mr Lund said Mr Otto noted it was bust. He says {40} will lose.", "Lund"),
        row("Mr Lund noted it. Mr Otto said it was bust. He says {40} will lose.", "Otto"),
        row("Police said Mr Otto had warned of it. He says {40} will lose.", "Otto"),
    ],
)
def test_someone_who_spoke_before_is_not_the_one_who_speaks_now(passage, expected):
    assert agree(speakers(passage), expected)
