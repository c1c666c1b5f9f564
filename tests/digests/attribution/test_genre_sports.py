"""Sports."""

import pytest

from tests.digests.attribution import limits
from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Thornwick beat Marlport {3}-{2} on Saturday.",
            OWN,
            OWN,
        ),
        row(
            '"We had {20} shots and scored {two}," manager Gareth Olsen said.',
            "Gareth Olsen",
            "Gareth Olsen",
        ),
        row(
            "Penhallow, who scored {two} goals, said he was tired.",
            OWN,
        ),
        row(
            "Penhallow said he had taken {50} penalties in training.",
            "Penhallow",
        ),
        row(
            "Coach Ludo Varga said his side, who have lost {six} in a row, would fight on.",
            "Ludo Varga",
        ),
        row(
            "The club paid {£9m} for Penhallow.",
            OWN,
        ),
        row(
            "The club paid {£9m} for Penhallow, the Marlshire Gazette reported.",
            "Marlshire Gazette",
        ),
        row(
            '"I\'ve been here {eight} seasons," said Olsen, whose side have {58} points.',
            "Olsen",
            OWN,
        ),
        row(
            'Olsen praised Penhallow after his {two} goals. "He is {10} times the player he was,"'
            " he said.",
            OWN,
            "Olsen",
            limit=limits.PRONOUN_LOST,
        ),
        row(
            "Berg won in {58} seconds. She said she had slept {nine hours}.",
            OWN,
            "Berg",
            limit=limits.PRONOUN_LOST,
        ),
        row(
            'Asked about the {six} defeats, Varga shrugged. "Eleven against {nine} is not '
            'football," he said.',
            OWN,
            "Varga",
        ),
        row(
            "The league fined Varga {£9,000} for what he said to the referee.",
            OWN,
        ),
        row(
            "The crowd was {12,000}, the club said, and every one of them was soaked.",
            "club",
        ),
        row(
            "Marlport, who said last week that they would spend {£30m}, bought nobody.",
            "Marlport",
        ),
        row(
            "The federation said it would ban Penhallow for {four} games. His lawyer said he "
            "would appeal.",
            "federation",
        ),
        row(
            '"It was {two} years of work," said Mia Berg, after beating Ana Ruiz by {three} '
            "points.",
            "Mia Berg",
            OWN,
        ),
    ],
)
def test_sports(passage, expected):
    assert agree(speakers(passage), expected)
