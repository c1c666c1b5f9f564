""" "One" is a figure only beside other counts."""

import pytest

from tests.digests.figures.sentences import expected, found, left_out

REASON = "a pronoun or article"

NONE = [
    ("It is one of the oldest mills in the valley.", ["one"]),
    ("The new law replaces the old one.", ["one"]),
    ("No one was hurt.", ["one"]),
    ("One official said the plan was dead.", ["One"]),
    ("One day the dam will break.", ["One day"]),
    ("They blamed one another.", ["one"]),
    ("Not one person came.", ["one"]),
    ("It was one hell of a night.", ["one"]),
    ("One victim, who lost {900 pounds}, said: 'It hurt.'", ["One"]),
    ("On the one hand, he agrees.", ["one"]),
    ("It was the only one left.", ["one"]),
    ("There were {four} attacks, including one in Riverton.", ["one"]),
    ("Not a single one of them can sing.", ["one"]),
    ("She came in 1961 with one suitcase.", ["one"]),
    ("They gave {40} to one who asked.", ["one"]),
    ("A bed costs {$4,000} for one night.", ["one night"]),
    ("{Two} boys went up from one to the next.", ["one"]),
    ("One farmer suffered a loss of {40 percent}.", ["One"]),
    ("One passenger, Ella Moss of Holm, had {23} messages.", ["One"]),
    ("{Two} boys hid; one of them, Ole Lund, laughed.", ["one"]),
    ("{Six million} jobs depend on it, one slide says.", ["one"]),
    ("{Forty} people fell ill, one doctor warned.", ["one"]),
    ("{Two} films were shown, one captured by a guard and another by a cook.", ["one"]),
    ("{Twelve} Reds backed it, and one Green, Ann Lund, spoke.", ["one"]),
]
FIGURES = [
    "{One} firefighter suffered a broken leg.",
    "She granted {14} pardons, up from only {one} the previous year.",
    "The club won {four} games, down from {one} last season.",
    "Crews said {one} officer sustained minor burns.",
    "{One} dead, {three} injured in fire",
    "At least {one} person was killed.",
    "Police said {one} person died and {four} were injured.",
    "{One} man died and {two} women were hurt.",
    "The blast killed {two} soldiers and wounded {one}.",
    "Only {one} passenger survived.",
    "{One} victim, a baker, lost {900 pounds}.",
    "They killed {six} people, including {one} officer.",
    "He has written {three} books, {one} with his wife.",
    "{Three} were shot, {one} of them fatally.",
    "He was convicted of {two} counts of theft and {one} of arson.",
    "A {one-year} ban was imposed.",
    "A {one}-vote majority was enough.",
    "They won by {one} run.",
    "They were outnumbered {40} to {one}.",
    "Shells fall at {six} to {one} in the valley.",
    "She came with {1,961} books and {one} suitcase.",
    "It began {one day} before the vote.",
    "{One percent} of them left.",
    "They took {14} Catholics, {six} Orthodox and {one} Greek Orthodox.",
    "{Three} Danes, {two} Swedes and {one} Norwegian were aboard.",
    "The dead were {four} Germans and {one} British national.",
    "{Three} were held, {one} arrested in May.",
    "{Three} died, {one} stabbed in Dorra and {two} drowned.",
    "{Three} were held, {one} charged in May.",
    "{Three} were held, {one} charged by the court and {two} freed.",
    "{One million} of them left.",
]


@pytest.mark.parametrize(("sentence", "words"), NONE, ids=str)
def test_what_is_a_pronoun(sentence: str, words: list[str]) -> None:
    assert found(sentence) == expected(sentence)
    assert [none for none, why in left_out(sentence) if why == REASON] == words


@pytest.mark.parametrize("sentence", FIGURES, ids=str)
def test_what_is_not_a_pronoun(sentence: str) -> None:
    assert found(sentence) == expected(sentence)
