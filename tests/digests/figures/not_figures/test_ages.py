"""Ages of persons are no figures; ages of things are."""

import pytest

from tests.digests.figures.sentences import expected, found, left_out

REASON = "an age"

NONE = [
    ("Mary Lund, 41, was the first to arrive.", ["41"]),
    ("Tom Berg, 52, and his wife Ana, 49, died.", ["52", "49"]),
    ("The driver, a 34-year-old father of {two}, was held.", ["34-year-old"]),
    ("Boy, 6, drowns in lake", ["6"]),
    ("Ida Lund, nine, and Jan Moe-Lund, six, died at home.", ["nine", "six"]),
    ("Ms Ana Lund (41) said she was relieved.", ["41"]),
    ("Tom Berg, now 22, was jailed for {nine years}.", ["22"]),
    ("The suspects are 19, 21 and 23 years old.", ["19, 21 and 23 years old"]),
    ("Seventeen-year-old Amina left school.", ["Seventeen-year-old"]),
    ("An 18-month-old girl was rescued.", ["18-month-old"]),
    ("Their {three} children, aged 5, 7 and 9, survived.", ["5", "7", "9"]),
    ("The vaccine is for children ages 6 months to 5 years.", ["6 months", "5 years"]),
    ("Men aged between 18 and 60 may not leave.", ["18", "60"]),
    ("In the 30-39 age group, {12 percent} had no job.", ["30-39"]),
    ("The age of 18 is the limit.", ["18"]),
    ("The calf was sold at the age of four months.", ["four months"]),
    ("{Two} sisters, 9 and 11, were found.", ["9", "11"]),
    ("The victims, 23, 31 and 40, were cousins.", ["23", "31", "40"]),
    ("A 200-day-old calf died.", ["200-day-old"]),
    ("A three-and-a-half-year-old boy fell.", ["three-and-a-half-year-old"]),
    ("The pair, 19 and 22, were charged.", ["19", "22"]),
    ("He would be 93 before he could go free.", ["93"]),
    ("By then she will be 41.", ["41"]),
    ("The boy will be 12 in May.", ["12"]),
    ("His {two} sons, who were 13 and nine, survived.", ["13", "nine"]),
    ("The brothers, who are 31, 28 and 25, run the mill.", ["31", "28", "25"]),
    ("She lost her children, who were 13, nine, and five.", ["13", "nine", "five"]),
    ("A 70-something singer came.", ["70-something"]),
    ("The court sent Otto Lund, 41 to jail for {nine years}.", ["41"]),
    ("Ida Lund, 62, leads by {25 percent}.", ["62"]),
    ("Ida Lund, 62 to succeed her by {nine} votes, said no.", ["62"]),
]
FIGURES = [
    "The {six-year}-old war has cost them much.",
    "A {50-year}-old bridge collapsed.",
    "The {two-year}-old Syrian conflict goes on.",
    "The {two-year}-old programme helps girls.",
    "He is one of {three}.",
    "There would be {93} before noon.",
    "The boys would be {12} in all.",
    "It would be {nine} by then.",
    "The guards, who were {12} in all, fled.",
    "The crews, who were {12} and {nine} men strong, fled.",
    "In these towns, which were {nine} and {12} in number, nobody slept.",
    "The ages of {12} pupils were not known.",
    "The dead are {12} men and {two} women.",
    "They sold paint, {12} brushes, and {six} ladders.",
    "In Riverton {12} died; in Ostrava, {34}.",
    "In Riverton, {23}, including {three} boys, died.",
    "The deceased were aged nine, ten, {two} aged fourteen, 49, and 59.",
    "The fair keeps a {2000 year} old tradition alive.",
    "A {300-year}-old oak fell on the road.",
    "In {two} towns, {9} and {11} people died.",
    "Police freed women, {12} and {14} of them pregnant.",
    "She leads her rival, Ida Lund, {62} to {25 percent}.",
    "The mayor beats Otto Moe, {51} to {44 per cent}.",
    "He trails Senator Ida Lund, {9 to 12%}.",
    "{30} fled on 12 November, {20} on 13 November.",
]


@pytest.mark.parametrize(("sentence", "words"), NONE, ids=str)
def test_what_is_an_age(sentence: str, words: list[str]) -> None:
    assert found(sentence) == expected(sentence)
    assert [none for none, why in left_out(sentence) if why == REASON] == words


@pytest.mark.parametrize("sentence", FIGURES, ids=str)
def test_what_is_not_an_age(sentence: str) -> None:
    assert found(sentence) == expected(sentence)
