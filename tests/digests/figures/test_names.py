"""Names that hold a number are no figures."""

import pytest

from tests.digests.figures.sentences import expected, found, left_out

REASON = "part of a name"

NONE = [
    ("The G20 summit ended without a deal.", ["20"]),
    ("The Su-35 jet was shot down with an S-300 missile.", ["35", "300"]),
    ("COVID-19 killed {nine} patients.", ["19"]),
    ("The H5N1 virus spread to {four} farms.", ["5N1"]),
    ("The firm will build 5G masts in {40} towns.", ["5G"]),
    ("PM2.5 levels rose.", ["2.5"]),
    ("The P5+1 talks resumed.", ["5+1"]),
    ("Boeing 737 jets carried {162} passengers.", ["737"]),
    ("Pioneer 10 and 11 were launched.", ["10", "11"]),
    ("CBS aired 60 Minutes on Sunday.", ["60 Minutes"]),
    ("The islet lies at 36.1° N.", ["36.1° N"]),
    ("It stands in Riverton, CA 94720.", ["94720"]),
    ("It stands in Riverton, 94720-1900.", ["94720-1900"]),
    ("The round of 16 begins on Friday.", ["16"]),
    ("A 1080p screen costs {£300}.", ["1080p"]),
    ("He drove a 4x4 into {two} cars.", ["4x4"]),
    ("The 7-Eleven store was robbed.", ["7-Eleven"]),
    ("Its 10-K filing names {three} risks.", ["10-K"]),
    ("The bomber, 44-83575, crashed.", ["44-83575"]),
    ("Leaders of the Group of Seven met.", ["Seven"]),
    ("The Group of 20 met in spring.", ["20"]),
    ("The Big Three agreed.", ["Three"]),
    ("World War Two ended.", ["Two"]),
    ("Marine One landed.", ["One"]),
    ("The Six Nations opens on Saturday.", ["Six Nations"]),
    ("Since 9/11, {2,400} troops have died.", ["9/11"]),
    ("She won the women's 200m title.", ["200m"]),
    ("The 4x100m relay team won.", ["4x100m"]),
    ("He finished the 10K race in {31 minutes}.", ["10K"]),
    ("The station broadcasts on 101.5 FM.", ["101.5 FM"]),
    ("The side lined up in a 4-4-2 formation.", ["4-4-2"]),
    ("The Philadelphia 76ers lost.", ["76ers"]),
    ("France 24 reported the attack.", ["24"]),
    ("The iOS 14.5 update was delayed.", ["14.5"]),
    ("Clocks in the UTC+8 zone were changed.", ["8"]),
    ("The standard ISO 9001 applies.", ["9001"]),
]
FIGURES = [
    "In Paris {300} people marched.",
    "In Sierra Leone {300} died.",
    "On Monday {12} people were killed.",
    "A group of {20} people was led by a guide.",
    "Moscow expelled {23} British diplomats.",
    "{Five} Russian soldiers surrendered.",
    "A magnitude-{5.8} aftershock followed.",
    "{45k} fans filled the stadium.",
    "Tickets cost {50p}.",
    "The dead–{12} of them children–were buried.",
    "Some {300} soldiers left.",
]


@pytest.mark.parametrize(("sentence", "words"), NONE, ids=str)
def test_what_is_a_name(sentence: str, words: list[str]) -> None:
    assert found(sentence) == expected(sentence)
    assert [none for none, why in left_out(sentence) if why == REASON] == words


@pytest.mark.parametrize("sentence", FIGURES, ids=str)
def test_what_is_not_a_name(sentence: str) -> None:
    assert found(sentence) == expected(sentence)


@pytest.mark.parametrize(
    "sentence", ["He lives at 10 Downing Street.", "It is at 1600 Elm Avenue."], ids=str
)
def test_an_address_is_no_figure(sentence: str) -> None:
    assert found(sentence) == []
    assert [why for _, why in left_out(sentence)] == ["part of an address"]
