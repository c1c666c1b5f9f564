"""Who speaks before a participle: "A letter sent to parents said", "Workers sent to the mine"."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("A letter sent to parents says {40} teachers will go.", "letter sent to parents"),
        row("An email sent to staff on Monday says {40} jobs will go.", "email sent to staff"),
        row("A letter sent to Ida Moe said {40} homes would go.", "letter sent to Ida Moe"),
        row("Workers sent to the mine say {40} men died.", "Workers sent to the mine"),
        row("Police called to the house say {40} men were there.", "Police called to the house"),
        row(
            "A message posted on the group's page said {40} jobs would go.",
            "message posted on the group's page",
        ),
        row(
            "A post on the firm's Facebook page says {40} jobs will go.",
            "post on the firm's Facebook page",
        ),
        row("A man held in Dorra says he was beaten {40} times.", "man held in Dorra"),
        row("A woman shot in the raid said {40} men came.", "woman shot in the raid"),
        row("A group set up in Dorra says {40} farms failed.", "group set up in Dorra"),
        row("Families told to leave say {40} houses burned.", "Families told to leave"),
        row("A text sent from his phone said {40} had died.", "text sent from his phone"),
    ],
)
def test_whoever_is_sent_speaks_not_the_address(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Troops were sent to Tarn, residents say, and {40} died.", "residents"),
        row("The bureau's Ida Moe says {40} homes burned.", "Ida Moe"),
        row("A letter was sent to parents. They say {40} teachers will go.", "parents"),
        row("The mayor posted on Friday that {40} homes had burned.", "mayor"),
        row("{Nine} were sent to jail.", OWN),
    ],
)
def test_others_speak_for_themselves(passage, expected):
    assert agree(speakers(passage), expected)
