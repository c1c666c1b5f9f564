"""Score lines: names with their scores side by side."""

import pytest

from tests.digests.figures.sentences import expected, found


@pytest.mark.parametrize(
    "sentence",
    [
        "Spain {2}, Italy {1}.",
        "Scores: Holm {288} and {254} lost to Arden {232} and {311} for {five}.",
        "Brief scores: Arden {340} for {six} dec, Holm {91} all out.",
        "Rovers {3} United {1}",
        "Final score: Lions {24}, Bears {17}.",
        "Lund {26}, Berg {14} and Amin {12} led the scoring.",
        "Labour would get {266}, the Lib Dems {14}, the Greens none and the SNP {34}.",
        "The Reds won {12}, the Blues {9} and the Greens {6}.",
        "Chad hosts {1,900} families, Niger {1,100} and Mali {650}.",
    ],
    ids=str,
)
def test_scores_beside_names_are_figures(sentence: str) -> None:
    assert found(sentence) == expected(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The Apollo 11 and Apollo 12 crews met.",
        "{Scores} of Boeing 737 jets were grounded.",
        "A long line of people waited for hours in the cold, near Halo 3 and Gears 5, to play.",
        "Boeing 737 and Airbus 320 jets were grounded.",
        "The Pioneer 10, the Voyager 2 and the Mariner 9 flew far.",
    ],
    ids=str,
)
def test_names_with_numbers_are_no_scores(sentence: str) -> None:
    assert found(sentence) == expected(sentence)
