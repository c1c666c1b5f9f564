"""Magnitudes written as letters behind digits."""

import pytest

from digests.figures.numerals.magnitudes import (
    ABBREVIATIONS,
    DOUBTFUL_LETTERS,
    LARGEST,
    MAGNITUDE_WORDS,
)
from digests.figures.quantities.amounts import read_amount
from tests.digests.figures.braced import Said, braced, said


@pytest.mark.parametrize(
    ("phrase", "number"),
    [
        ("It has {45k} fans", "45000"),
        ("It has {45K} fans", "45000"),
        ("It has {1.5k} fans", "1500"),
        ("It has {3.2m} people", "3200000"),
        ("It has {3.2M} people", "3200000"),
        ("It has {300m} users", "300000000"),
        ("It sold 2.1m cars, down from {2.4m}", "2400000"),
        ("It has {2m} active users", "2000000"),
        ("It has {1.6m} Treskans of voting age", "1600000"),
        ("About {1.1m} of its 1.6m voters came", "1100000"),
        ("It has {3m} poorer pensioners", "3000000"),
        ("It has {8mn} people", "8000000"),
        ("It has {8 mn} people", "8000000"),
        ("It has {8 mln} people", "8000000"),
        ("It has {8mln} people", "8000000"),
        ("It has {5b} people", "5000000000"),
        ("It has {1.4bn} people", "1400000000"),
        ("It has {1.4 bn} people", "1400000000"),
        ("It has {1.4-bn} people", "1400000000"),
        ("It has {2½m} people", "2500000"),
    ],
    ids=str,
)
def test_letters_multiply_a_count(phrase, number):
    assert said(read_amount, phrase) == Said(braced(phrase), number)


@pytest.mark.parametrize(
    ("phrase", "number"),
    [
        ("It paid {$45k} for it", "45000"),
        ("It paid {$3.2m} for it", "3200000"),
        ("It paid {$3.2 m} for it", "3200000"),
        ("It paid {$3.2M} for it", "3200000"),
        ("It paid {$5b} for it", "5000000000"),
        ("It paid {$5.2bn} for it", "5200000000"),
        ("It paid {$5.2 bn} for it", "5200000000"),
        ("It paid {$1.2t} for it", "1200000000000"),
        ("It paid {$1.2tn} for it", "1200000000000"),
        ("It paid {$1.2trn} for it", "1200000000000"),
        ("It paid {$2½m} for it", "2500000"),
        ("It paid {3.2m dollars} for it", "3200000"),
        ("It paid {3m US dollars} for it", "3000000"),
    ],
    ids=str,
)
def test_letters_multiply_a_sum(phrase, number):
    line = said(read_amount, phrase)
    assert (line.words, line.number, line.unit) == (braced(phrase), number, "USD")


@pytest.mark.parametrize(
    ("phrase", "number", "unit"),
    [
        ("It pumps {2m bpd} in May", "2000000", "barrel_per_day"),
        ("It pumps {1.5m b/d} in May", "1500000", "barrel_per_day"),
        ("It pumps {2mn bpd} in May", "2000000", "barrel_per_day"),
        ("It pumps {2m barrels} a day", "2000000", "barrel"),
        ("It lies {3m km} away", "3000000", "kilometre"),
        ("It ships {40m tonnes} of wheat", "40000000", "tonne"),
    ],
    ids=str,
)
def test_letters_multiply_a_measure(phrase, number, unit):
    read = said(read_amount, phrase)
    assert (read.words, read.number, read.unit) == (braced(phrase), number, unit)


@pytest.mark.parametrize(
    ("phrase", "unit"),
    [
        ("He won the {100m} sprint", "metre"),
        ("He won the {110m} hurdles", "metre"),
        ("She swam the {50m} in 24 seconds", "metre"),
        ("They climbed a {3.2m} wall", "metre"),
        ("It is {300m} wide", "metre"),
        ("It weighs {5t} in all", "tonne"),
        ("They seized {5t} drugs", "tonne"),
    ],
    ids=str,
)
def test_without_money_or_a_plural_a_letter_is_a_unit(phrase, unit):
    read = said(read_amount, phrase)
    assert (read.words, read.unit) == (braced(phrase), unit)


@pytest.mark.parametrize(
    "phrase",
    [
        "It has a {4}K camera",
        "She won the {5}K on Sunday",
        "She ran a {10}k race",
        "He ran a charity {5}k run",
        "It took {45} k steps",
        "The {5}B bus is late",
        "Class {5}T won",
    ],
    ids=str,
)
def test_other_letters_multiply_nothing(phrase):
    assert said(read_amount, phrase) == Said(braced(phrase), braced(phrase))


@pytest.mark.parametrize("table", [MAGNITUDE_WORDS, ABBREVIATIONS, DOUBTFUL_LETTERS])
def test_every_magnitude_multiplies_and_none_reaches_the_largest(table):
    assert all(1 < factor < LARGEST for factor in table.values())
    assert all(word == word.lower() for word in table)


@pytest.mark.parametrize(
    "written",
    ["1 million million million million", "9 trillion trillion", "1 quadrillion billion"],
)
def test_no_number_grows_beyond_the_largest(written):
    assert int(said(read_amount, f"{{{written}}}").number) < LARGEST * 10
