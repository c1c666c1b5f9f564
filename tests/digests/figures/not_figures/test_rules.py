"""The rules that tell what is no figure, each with its own example."""

import pytest

from digests.figures.not_figures.rules import DOUBTS, RULES
from tests.digests.figures.sentences import expected, found, left_out, reasons


@pytest.mark.parametrize(("reason", "example"), [(r.reason, r.example) for r in RULES], ids=str)
def test_each_rule_holds_for_its_example(reason: str, example: str) -> None:
    assert reason in reasons(example)


@pytest.mark.parametrize(("reason", "example"), [(d.reason, d.example) for d in DOUBTS], ids=str)
def test_each_doubt_holds_for_its_example(reason: str, example: str) -> None:
    assert reason in reasons(example)


def test_a_number_left_out_is_kept_with_its_words() -> None:
    assert left_out("Mary Lund, 41, flew in on a Boeing 737 in 2014.") == [
        ("41", "an age"),
        ("737", "part of a name"),
        ("2014", "a year"),
    ]


def test_digits_that_are_no_number_are_left_out_too() -> None:
    assert left_out("The build is 3.2.1.4.5 now.") == [("3.2.1.4.5", "no number that we can read")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Several homes and a few shops were looted.",
        "Many were hurt, and some died.",
        "Both sides blamed a couple of officers.",
        "A year ago, an hour before dawn, he left.",
        "Once more the bridge is closed to cars.",
        "The first witness was heard for the second time.",
    ],
    ids=str,
)
def test_words_that_give_no_number_are_no_figures(sentence: str) -> None:
    assert found(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The {12} children, a nurse, {two} guards and {three} cooks got out.",
        "In {11} towns, {2,014} homes burned.",
        "They flew {40} Boeing jets and {six} helicopters.",
        "The law of {two} parts won {19} votes.",
    ],
    ids=str,
)
def test_counts_beside_names_and_lists_stay_figures(sentence: str) -> None:
    assert found(sentence) == expected(sentence)
