"""A rival's number behind a bare verb: "…, while Vell gave it 16 per cent"."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Orvane said the chain's share was {15 per cent}, while Velliq gave it {16 per cent}.",
            "Orvane",
            "Velliq",
        ),
        row(
            "Police said the march drew {4,000}, while the union had it at {9,000}.",
            "Police",
            "union",
        ),
        row(
            "Orvane said the bill was {$9 million}, but auditors had it at {$12 million}.",
            "Orvane",
            "auditors",
        ),
        row("Police said {40} had died, while doctors put it at {50}.", "Police", "doctors"),
        row("Police said {40} people had died; a nurse counted {36}.", "Police", "nurse"),
        row("Police said {40} people had died, but a nurse counted {36}.", "Police", "nurse"),
    ],
)
def test_a_rival_has_another_number(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Lund said it had {90} pupils, while the state gave it {$9 million}.", "Lund", "Lund"),
        row(
            "Lund said the party's share was {40%}, while voters in Dorra gave it {60%}.",
            "Lund",
            "Lund",
        ),
        row("Lund said the school won {40%}, while the state gave it {60%}.", "Lund", "Lund"),
        row("Lund said the play ran, while the club had it at {nine} grounds.", "Lund"),
        row("The share was {15%}, while the state gave it {16%}.", (), ()),
        row("The army said {40} had died; the mine tallied {36 tonnes} of ore.", "army", ()),
        row(
            "Police said {40} men were held and the nurse who counted {36} lied.", *["Police"] * 2
        ),
        row("Police said {40} votes were lost; the {36} counted were void.", *["Police"] * 2),
    ],
)
def test_who_gives_a_thing_has_no_number_of_his_own(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Neither the army, which claims {nine}, nor the rebels, who claim {20}, came.",
            *["army", "rebels"],
            limit="the second of two parties joined by neither and nor is not heard",
        ),
        row(
            "Villagers who say the mine cost {40} lives want {9 million dollars}.",
            *["Villagers", OWN],
            limit="what speakers want is taken for what they say in the clause before",
        ),
        row(
            "Analysts see sales of {9 million}, {three times} its target.",
            *["Analysts", OWN],
            limit="what the writer sets beside a forecast is taken for part of it",
        ),
    ],
)
def test_known_limits(passage, expected):
    assert agree(speakers(passage), expected)
