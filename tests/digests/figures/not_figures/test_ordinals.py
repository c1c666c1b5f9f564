"""Ordinals and ranks are no figures; shares are."""

import pytest

from tests.digests.figures.sentences import expected, found, left_out

REASON = "an ordinal"

NONE = [
    ("The 21st century began badly.", ["21st"]),
    ("It was the third attack in {two weeks}.", ["third"]),
    ("A third suspect was held.", ["A third"]),
    ("A fourth, also a nurse, is due in court.", ["A fourth"]),
    ("The twenty-first witness was heard.", ["twenty-first"]),
    ("In the second half, Rovers scored {two} goals.", ["second half"]),
    ("Production fell in the third quarter.", ["third"]),
    ("The nineteen-eighties were dull.", ["nineteen-eighties"]),
]
FIGURES = [
    "{A third} of the harvest was lost.",
    "The price has fallen by {a third}.",
    "About {a fifth} were women.",
    "{Two-thirds} of them left.",
    "It took {twenty seconds}.",
]


@pytest.mark.parametrize(("sentence", "words"), NONE, ids=str)
def test_what_is_an_ordinal(sentence: str, words: list[str]) -> None:
    assert found(sentence) == expected(sentence)
    assert [none for none, why in left_out(sentence) if why == REASON] == words


@pytest.mark.parametrize("sentence", FIGURES, ids=str)
def test_what_is_not_an_ordinal(sentence: str) -> None:
    assert found(sentence) == expected(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The No. 1 seed lost.",
        "The number one song was played.",
        "He bought the house with numbers 14.",
        "He finished in the top 10.",
        "The top five banks merged.",
        "She was ranked 5 in the world.",
        "They reached the last 16.",
        "He wore the number 10 shirt.",
        "The number-two grocer shut.",
    ],
    ids=str,
)
def test_a_rank_is_no_figure(sentence: str) -> None:
    assert found(sentence) == []
    assert [why for _, why in left_out(sentence)] == ["a rank"]


@pytest.mark.parametrize(
    "sentence",
    [
        "No {12} men could lift it.",
        "The force now numbers {7,600}.",
        "A guard that numbers {40} is too small.",
        "The valley could top {125} degrees by Sunday.",
        "Sales are expected to top {40 million}.",
        "The top {10 percent} own the rest.",
        "The last {16 months} were dry.",
        "A number of {12} was named.",
    ],
    ids=str,
)
def test_what_is_no_rank(sentence: str) -> None:
    assert found(sentence) == expected(sentence)
