"""Years and decades are no figures; counts of the same size are."""

import pytest

from tests.digests.figures.sentences import expected, found, left_out

REASON = "a year"

NONE = [
    ("The dam broke in 2014.", ["2014"]),
    ("The clan has ruled the island since mid-2014.", ["2014"]),
    ("The 2016 election cost {$6.5 billion}.", ["2016"]),
    ("The academy announced the 2019 prize winners.", ["2019"]),
    ("The 2014-15 season was the worst since 1998-99.", ["2014-15", "1998-99"]),
    ("From 2010 to 2014 the lake shrank by {a quarter}.", ["2010", "2014"]),
    ("Spending has been counted wrongly since 1998/9.", ["1998/9"]),
    ("The 2004/5 budget is short.", ["2004/5"]),
    ("Rents rose in 1999/0 and fell later.", ["1999/0"]),
    ("It must fall by 2030 to {32 percent} below 2005 levels.", ["2030", "2005"]),
    ("The firm restated 2000 and 2003 results.", ["2000", "2003"]),
    ("In 2020, 2021 and 2022 the fair was cancelled.", ["2020", "2021", "2022"]),
    ("Poverty fell from {31 percent} in 2010 to {22 percent} in 2019.", ["2010", "2019"]),
    ("In 2014 people fled the coast.", ["2014"]),
    ("Since 2000 more than {900} men have left.", ["2000"]),
    ("In the 1990s, families left.", ["1990s"]),
    ("They met there 1930 onwards.", ["1930"]),
    ("The 60s were wild, and so were the '70s.", ["60s", "70s"]),
    ("He left the army in '99.", ["99"]),
    ("The temple dates from 500 BC.", ["500"]),
    ("The eruption of AD 79 is famous.", ["79"]),
    ("The abbey was founded in 1066.", ["1066"]),
    ("The class of 83 met again.", ["83"]),
    ("The war of 1991 killed {thousands}.", ["1991"]),
    ("The budget for fiscal 2015 is short.", ["2015"]),
    ("Output would fall to 2000 levels.", ["2000"]),
    ("The Holm Cup 2018 day begins.", ["2018"]),
    ("The law of 1901 was repealed.", ["1901"]),
    ("Thefts fell in 2003-4 from {9,290} in 2002-3.", ["2003-4", "2002-3"]),
    ("There are {9,400} nurses, {805} fewer than 2010.", ["2010"]),
    ("By 2030, {40} towns will be dry.", ["2030"]),
    ("They will rise until at least 2030.", ["2030"]),
    ("It stays shut till at least 2031.", ["2031"]),
    ("It will not shut before at least 2035 and costs {$5}.", ["2035"]),
    ("By 2030, {2.5 billion} people will be poor.", ["2030"]),
]
FIGURES = [
    "{1885} aftershocks have been felt.",
    "The army lost {2000} men.",
    "Some {1900} people were moved.",
    "More than {2014} homes burned.",
    "They walked {1500 km} in a month.",
    "It cost {2000 euros}.",
    "The plant made {1,984} cars.",
    "It has {2000} beds.",
    "Nearly {2000} were hurt.",
    "He owns {90} sheep.",
    "A survey of {1709} schoolchildren was made.",
    "It took {2000 days}.",
    "The plant has at least {2030} workers.",
    "Help came before at least {2014} homes burned.",
    "The herd grew to at least {2030}.",
    "It shrank by at least {2030}.",
]


@pytest.mark.parametrize(("sentence", "words"), NONE, ids=str)
def test_what_is_a_year(sentence: str, words: list[str]) -> None:
    assert found(sentence) == expected(sentence)
    assert [none for none, why in left_out(sentence) if why == REASON] == words


@pytest.mark.parametrize("sentence", FIGURES, ids=str)
def test_what_is_not_a_year(sentence: str) -> None:
    assert found(sentence) == expected(sentence)
