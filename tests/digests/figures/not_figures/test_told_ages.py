"""Ages that a verb tells."""

import pytest

from tests.digests.figures.sentences import expected, found, left_out

REASON = "an age"

NONE = [
    ("She is 63 and lives in Riverton.", ["63"]),
    ("The actor is now 70.", ["70"]),
    ("She turned 90 in May.", ["90"]),
    ("He was 16 when he left the village.", ["16"]),
    ("The singer died at 87.", ["87"]),
    ("She was married at 15.", ["15"]),
    ("Lund, who joined the choir at 14 and sang all her life, died.", ["14"]),
    ("He left school at 16.", ["16"]),
    ("She enlisted at 19.", ["19"]),
    ("At 41, she is the oldest member.", ["41"]),
    ("I began to sing when I was ten.", ["ten"]),
    ("When I was ten my father left.", ["ten"]),
    ("She has worked since she was sixteen doing menial work.", ["sixteen"]),
    ("A woman of 82 was inside.", ["82"]),
    ("They flew out a boy of 11.", ["11"]),
    ("They buried a man of 77 whose heart failed.", ["77"]),
    ("A girl of six months was saved.", ["six months"]),
    ("Greta Orme, who is 79 and lives alone, shrugged.", ["79"]),
    ("He was found dead at 41.", ["41"]),
    ("They have {four} children, the eldest 17.", ["17"]),
    ("The suspect, believed to be 25, fled.", ["25"]),
    ("The average age of the guests was 34.", ["34"]),
    ("The minimum age is 21.", ["21"]),
    ("He retired at 65 after {40 years}.", ["65"]),
    ("The bride was 14.", ["14"]),
    ("The youngest victim was two.", ["two"]),
]
FIGURES = [
    "The toll is {70}.",
    "Rovers left the field at {14} points.",
    "Shares joined the rally at {14}, up from {12}.",
    "She left the auction at {400}.",
    "It was sold at {15} auctions.",
    "She was one of {two} winners.",
    "He is {12 miles} away.",
    "I called when I was {ten minutes} away.",
    "He retired when he was {two} goals ahead.",
    "A man of {12} trades lived there.",
    "A family of {six} and a crew of {11} were saved.",
    "She is a mother of {three}.",
    "The club, which is {79} strong, met.",
    "They put the number of dead at {18}.",
    "The army puts the dead at {12}.",
    "These are the oldest {17} trees.",
    "The toll, believed to be {25}, rose.",
]


@pytest.mark.parametrize(("sentence", "words"), NONE, ids=str)
def test_what_is_a_told_age(sentence: str, words: list[str]) -> None:
    assert found(sentence) == expected(sentence)
    assert [none for none, why in left_out(sentence) if why == REASON] == words


@pytest.mark.parametrize("sentence", FIGURES, ids=str)
def test_what_is_not_a_told_age(sentence: str) -> None:
    assert found(sentence) == expected(sentence)
