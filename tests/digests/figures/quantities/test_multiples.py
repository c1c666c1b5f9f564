"""How many times as much."""

import pytest

from digests.figures.numerals.pieces import Line
from digests.figures.quantities.amounts import read_amount
from digests.figures.quantities.candidate import Candidate
from digests.figures.quantities.multiples import add_times, read_multiple
from digests.model import Kind
from tests.digests.figures.braced import Said, braced, said


def read_times(line: Line, at: int) -> Candidate | None:
    """Read an amount with the "times" that may follow it."""
    amount = read_amount(line, at)
    return add_times(line, amount) if amount else None


@pytest.mark.parametrize(
    ("phrase", "number"),
    [
        ("It {doubled} in May", "2"),
        ("It {doubled} its profit", "2"),
        ("It was {doubling} each year", "2"),
        ("It {tripled} in May", "3"),
        ("It {trebled} in May", "3"),
        ("It {quadrupled} in May", "4"),
        ("It {halved} in May", "0.5"),
        ("They would {halve} the tax", "0.5"),
        ("It was {double} the limit", "2"),
        ("It was {double} what it had been", "2"),
        ("It was nearly {double}.", "2"),
        ("It was more than {double}", "2"),
        ("It may {double} next year", "2"),
        ("It will {double} every year", "2"),
        ("It plans to {double} production", "2"),
        ("It plans to {triple} its staff", "3"),
        ("It grew {double} in size", "2"),
        ("It had {twice} as many", "2"),
        ("It had {twice} the number", "2"),
        ("It had {twice} more", "2"),
        ("It had a {tenfold} rise", "10"),
        ("It rose {fourfold} in May", "4"),
        ("It had a {twofold} rise", "2"),
    ],
    ids=str,
)
def test_words_that_multiply(phrase, number):
    assert said(read_multiple, phrase) == Said(braced(phrase), number, None, Kind.MULTIPLE)


@pytest.mark.parametrize(
    ("phrase", "number"),
    [
        ("It had {three times} as many", "3"),
        ("It had {three times} the number", "3"),
        ("It had {10 times} higher costs", "10"),
        ("It is {five times} more likely", "5"),
        ("It is {2.5 times} its size", "2.5"),
        ("It was {three times} oversubscribed", "3"),
        ("It sells at {12 times} earnings", "12"),
        ("It is {two and a half times} bigger", "2.5"),
        ("It is {10x} higher", "10"),
        ("It is a {ten-fold} rise", "10"),
        ("It is a {10-fold} rise", "10"),
        ("It is a {100-fold} rise", "100"),
        ("It is {a hundred times} worse", "100"),
    ],
    ids=str,
)
def test_times_that_compare(phrase, number):
    assert said(read_times, phrase) == Said(braced(phrase), number, None, Kind.MULTIPLE)


@pytest.mark.parametrize(
    "phrase",
    [
        "She {doubled} down on it",
        "He {doubled} up in pain",
        "It {doubled} as a school",
        "A {double} agent fled",
        "A {double} murder",
        "A {double}-decker bus",
        "He scored a {double} in the second half",
        "They won the {double} in 2016",
        "It led to {double} vision",
        "It rose to {double} digits",
        "It rose to {double}-digit rates",
        "It is about {double} standards",
        "He will {double}-check it",
        "He will {double} down on it",
        "It will {double} as a school",
        "The {doubles} final",
        "The {triple} jump",
        "The aim is {twofold}",
        "A {manifold} rise",
        "A {fold} in it",
        "They {halt} it",
        "The {other} half",
    ],
    ids=str,
)
def test_other_words_multiply_nothing(phrase):
    assert said(read_multiple, phrase) is None


@pytest.mark.parametrize(
    ("phrase", "number"),
    [
        ("He was shot {three} times in the leg", "3"),
        ("They met {three} times a week", "3"),
        ("They met {three} times", "3"),
        ("It was a {4}x4 car", "4"),
        ("They won the {4}x100m relay", "4"),
        ("It was {5} x 3 m", "5"),
        ("The aim is {two}-fold", "2"),
        ("The Times had {three} Times reporters", "3"),
    ],
    ids=str,
)
def test_times_that_only_count(phrase, number):
    assert said(read_times, phrase) == Said(braced(phrase), number)


def test_how_often_is_a_count():
    assert said(read_multiple, "He was shot {twice} in the leg") == Said("twice", "2")
    assert said(read_multiple, "They met {thrice}") == Said("thrice", "3")


def test_a_sum_is_not_multiplied():
    assert said(read_times, "It paid {$5} times the rent").unit == "USD"
