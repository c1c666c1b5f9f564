"""Counts of the speakers themselves are no figures."""

import pytest

from tests.digests.figures.sentences import expected, found, left_out

REASON = "a count of the speakers"

NONE = [
    ("Two officials said the deal was close.", ["Two"]),
    ("Three OPEC+ sources said so.", ["Three"]),
    ("Three senior U.S. officials told reporters that {30} had died.", ["Three"]),
    ("According to three people familiar with the talks, the price was {$4 billion}.", ["three"]),
    ("The plan was dropped, two sources close to the court said.", ["two"]),
    ("At least four witnesses said the guards fired.", ["four"]),
    ("Citing two people familiar with the talks, the paper said so.", ["two"]),
    ("Three who spoke on condition of anonymity tell it differently.", ["Three"]),
    ("Two polls showed the party at {44 percent}.", ["Two"]),
    ("Two people, both at the talks, said a deal was near.", ["Two"]),
]
FIGURES = [
    "{Two} officials were killed.",
    "At least {four} guns officials said were seized had no owner.",
    "The {two} men prosecutors said had fled were found.",
    "At least {two} people reported dead and some missing",
    "{Two} sources confirmed dead were wells.",
    "{Two} polls were taken in May.",
    "{Two} A+ pupils left, the school said.",
    "{Two} officials died in the raid, the army said.",
    "{300} officials said they would strike.",
    "{Two} trains collided, the mayor said.",
    "The attack killed at least {two} people, said the committee.",
    "The blast injured more than {ten} officials, said police.",
    "It killed another {four} people, said the mayor.",
    "The gang told {two} officials to leave.",
    "{Two percent} of officials said no.",
    "The quake killed {seven} people and left {200,000} homes dark, Governor Fox said.",
    "{Nine} people on the bus escaped, the driver said.",
    "{Four} doctors in Holm quit, a nurse said.",
    "Of its {seven} members, some said no.",
    "The Greens would still have {three} deputies, according to the poll.",
    "It would save {nine} people, according to the mayor.",
    "He freed {two} witnesses, according to the court.",
    "{Three} who were hurt went home.",
    "Among the dead were {five} children killed along with {five} adults in a raid on Vell,"
    " said the monitor.",
    "They found {five} workers in a shaft in Dorra, said the mayor.",
    "“They killed the chief and {eight} others,” Karl Otto, a spokesman, said.",
]


@pytest.mark.parametrize(("sentence", "words"), NONE, ids=str)
def test_what_is_a_speaker(sentence: str, words: list[str]) -> None:
    assert found(sentence) == expected(sentence)
    assert [none for none, why in left_out(sentence) if why == REASON] == words


@pytest.mark.parametrize("sentence", FIGURES, ids=str)
def test_what_is_not_a_speaker(sentence: str) -> None:
    assert found(sentence) == expected(sentence)
