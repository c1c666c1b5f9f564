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
            limit=limits.PRONOUN_LOST,
        ),
        row(
            "Ana Ruiz visited the camp on Monday. She said {300} tents were needed.",
            "Ana Ruiz",
            limit=limits.PRONOUN_LOST,
        ),
        row(
            "Ana Ruiz visited the camp with Governor Tom Wills. He said {300} tents were needed.",
            "Tom Wills",
            limit=limits.PRONOUN_LOST,
        ),
        row(
            "Ana Ruiz, the mayor, said the fire was out. She said {40} homes had burned.",
            "Ana Ruiz",
        ),
        row(
            "The ministry sent {20} trucks. It said {300} tents were needed.",
            OWN,
            "ministry",
            limit=limits.PRONOUN_LOST,
        ),
        row(
            "Mr Harlow resigned on Friday. He said he had worked for the town for {30 years}.",
            "Harlow",
            limit=limits.PRONOUN_LOST,
        ),
        row(
            "Mrs Oda met Mr Harlow. She said {six} letters were lost.",
            "Oda",
            limit=limits.PRONOUN_LOST,
        ),
        row(
            "Two miners crawled out at dawn. They said {29} men were below.",
            "miners",
            limit=limits.PRONOUN_LOST,
        ),
        row(
            "The company closed its mill in May. // It said the mill had lost {$3 million} a "
            "year.",
            "company",
            limit=limits.PRONOUN_LOST,
        ),
        row(
            'Jan Moe was on the roof. // "I saw {six} of them," he said. // "Then {two} fell," he'
            " said.",
            "Jan Moe",
            "Jan Moe",
            limit=limits.PRONOUN_LOST,
        ),
        row(
            "King Abel arrived in Dorra. He told reporters that {400} prisoners would be freed.",
            "Abel",
            limit=limits.PRONOUN_LOST,
        ),
        row(
            "Actress Mia Berg has left the show. In a post, she said she had been paid {$90} a "
            "day.",
            "Mia Berg",
            limit=limits.PRONOUN_LOST,
        ),
        row(
            "Sister Marta Oyelaran runs the school. She said it had {90} pupils and {two} "
            "teachers.",
            "Marta Oyelaran",
            "Marta Oyelaran",
            limit=limits.PRONOUN_LOST,
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
            limit=limits.PRONOUN_LOST,
        ),
        row(
            "Ana Ruiz called Mia Berg at noon. She said {40} homes had burned.",
            UNCLEAR,
        ),
        row(
            "The ministry and the army agree on little. It said {40} men were lost.",
            UNCLEAR,
            limit=limits.TWO_FIT,
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
    ],
)
def test_two_candidates_are_left_or_none(passage, expected):
    assert agree(speakers(passage), expected)
