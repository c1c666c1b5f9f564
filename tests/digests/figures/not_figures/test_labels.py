"""Numbers that only tell things of a kind apart are no figures."""

import pytest

from tests.digests.figures.sentences import expected, found, left_out

REASON = "part of a name"

NONE = [
    ("Lawmakers voted to trigger Article 50.", ["50"]),
    ("Flight 370 vanished with {239} people on board.", ["370"]),
    ("He drove north on Route 66.", ["66"]),
    ("Resolution 1701 has been ignored.", ["1701"]),
    ("Chapter 11 protection was sought.", ["11"]),
    ("The Category 5 storm killed {31} people.", ["5"]),
    ("Tropical cyclone four hit {nine} towns.", ["four"]),
    ("A category 1 hurricane hit the coast.", ["1"]),
    ("Type 2 diabetes affects {one in ten} adults.", ["2"]),
    ("On page 12 the authors name {three} failures.", ["12"]),
    ("Phase two of the plan will cost {€1.2bn}.", ["two"]),
    ("Day three of the talks ended.", ["three"]),
    ("Posts 542 and 543 were shelled.", ["542", "543"]),
    ("Articles 5 and 6 guarantee liberty.", ["5", "6"]),
    ("In grades 6 to 8, {40} pupils fell ill.", ["6", "8"]),
    ("He was staying in room 1204.", ["1204"]),
    ("The risk is at Level 4 of 5 today.", ["4", "5"]),
    ("Page 2 of 9 is torn.", ["2", "9"]),
    ("He was charged under section 301(b).", ["301(b)"]),
    ("The Resolution 1701 text is short.", ["1701"]),
    ("The FTSE 100 fell {23 points}.", ["100"]),
    ("The firm sold {40 million} iPhone 15 handsets.", ["15"]),
    ("Windows 10 was used on {700 million} devices.", ["10"]),
    ("Group 16 rebels took the bridge.", ["16"]),
    ("Ada Orr, president of Local 1181 of the union, objected.", ["1181"]),
    ("Channel 9 showed it.", ["9"]),
]
FIGURES = [
    "In a room {12} people waited.",
    "In each class {30} pupils sat again.",
    "This week {two} boats sank.",
    "The flight lasted {12 hours}.",
    "In each class {30} pupils sat.",
    "The articles {12} women wrote were lost.",
    "The chapter {1,200} pages long was cut.",
    "A series of {12} raids followed.",
    "That day {three} shells fell.",
    "The local {12} clubs agreed.",
    "Book {12} rooms.",
]


@pytest.mark.parametrize(("sentence", "words"), NONE, ids=str)
def test_what_is_a_label(sentence: str, words: list[str]) -> None:
    assert found(sentence) == expected(sentence)
    assert [none for none, why in left_out(sentence) if why == REASON] == words


@pytest.mark.parametrize("sentence", FIGURES, ids=str)
def test_what_is_not_a_label(sentence: str) -> None:
    assert found(sentence) == expected(sentence)
