"""A second voice that only its place names: "…; another counted 36", "A second said 36 had"."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "One witness said {40} people had fallen; another counted {36}.",
            *("witness", "another witness"),
        ),
        row(
            "One witness said {40} people had fallen, another said {36}.",
            *("witness", "another witness"),
        ),
        row(
            "One official put the toll at {40}; another put it at {36}.",
            "official",
            "another official",
        ),
        row(
            "One witness said he saw {40} bodies. Another said {36}.", "witness", "another witness"
        ),
        row(
            "One study found {40 percent} had left. Another found {36 percent}.",
            "study",
            "another study",
        ),
        row(
            "The first poll put Lund at {44 percent}; the second gave her {47}.",
            *("first poll", "second poll"),
        ),
        row(
            "The first study, in Dorra, found {40 percent} were ill; the second, in Vell, found "
            "{36 percent}.",
            *("first study", "second study"),
        ),
        row(
            "A survey by Velta found {40 percent} had left; another by Orvane found {36 percent}.",
            *("survey by Velta", "another survey by Orvane"),
        ),
        row(
            "Some witnesses said {40} people had fallen; others counted {36}.",
            *("witnesses", "other witnesses"),
        ),
        row(
            "One man said he had lost {40} cows, another that {36} had drowned.",
            *("man", "another man"),
        ),
        row(
            "According to one witness {40} had died; according to another {36} had.",
            *("witness", "another"),
        ),
        row(
            "One official said {40} had died. Another official said it was {36}, and a third put "
            "it at {34}.",
            *("official", "Another official", "third official"),
        ),
    ],
)
def test_a_second_voice_is_named_by_the_noun_before(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Lund said one man lost {40} cows; another lost {36}.", "Lund", "Lund"),
        row("The mayor said one hut had {40} beds; another had {36} beds.", "mayor", "mayor"),
        row("The mayor said one ship had {40} men, another {36}.", "mayor", "mayor"),
        row(
            "Lund said two towns lost {40} homes; the second gave shelter to {36}.", "Lund", "Lund"
        ),
        row("One bridge fell on Monday and another claimed {36} lives.", OWN),
        row("One crew found {40} bodies; another found {36}.", OWN, OWN),
        row("Police held {40} men. A second said to have fled with {36} was found.", OWN, OWN),
        row("A nurse is dead, another was believed to be, and around {20} were missing.", OWN),
        row(
            "A witness and a soldier stood by the gate, and officials came. Another said {36} had "
            "died.",
            "Another",
        ),
        row(
            "The army says {12} died. Officials met a farmer in Dorra. The other said {36} had "
            "died.",
            "army",
            OWN,
        ),
        row("Lund met a driver. A third said {36} had died.", "third"),
        row("Lund, an aide, said {40} had died. The other said {36}.", "Lund", OWN),
        row(
            "The union rejected a report by one official. Another said {36} jobs would go.",
            "Another",
        ),
        row("Two soldiers were killed. Another said {36} had died.", "Another"),
        row(
            "Three police officers and two doctors spoke on Monday. Another said {36} had died.",
            "Another",
        ),
        row(
            "One nurse said {40} had died. One miner said {50} had. Another said {36}.",
            *("nurse", "miner", "Another"),
        ),
    ],
)
def test_not_everything_that_comes_second_speaks(passage, expected):
    assert agree(speakers(passage), expected)
