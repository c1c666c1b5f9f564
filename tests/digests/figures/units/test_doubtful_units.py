"""Points, pounds, degrees and bare letters: the words around decide."""

import pytest

from digests.figures.quantities.amounts import read_amount
from digests.model import Kind
from tests.digests.figures.braced import Said, braced, said


@pytest.mark.parametrize(
    ("phrase", "unit", "kind"),
    [
        ("She leads by {5 points} in the poll", "percentage_point", Kind.PERCENT),
        ("We polled voters, and were up {5 points} in July", "percentage_point", Kind.PERCENT),
        ("She has a {5-point} lead over him", "percentage_point", Kind.PERCENT),
        ("Her approval fell {5 points} in May", "percentage_point", Kind.PERCENT),
        ("Turnout was up {5 points} on 2016", "percentage_point", Kind.PERCENT),
        ("The Reds have a {5-point} advantage", "percentage_point", Kind.PERCENT),
        ("The S&P 500 gained {5 points}, a small rate", "point", Kind.MEASURE),
        ("They gave out {5 pounds} of donated food", "pound", Kind.MEASURE),
        ("It grows {5 pounds} of apples", "pound", Kind.MEASURE),
        ("The Nikkei lost {5 points} at noon", "point", Kind.MEASURE),
        ("Stocks were down {5 points} at noon", "point", Kind.MEASURE),
        ("He weighs {5 pounds} more", "pound", Kind.MEASURE),
        ("They seized {5 pounds} of heroin", "pound", Kind.MEASURE),
        ("He weighs {5 stone} less", "stone", Kind.MEASURE),
        ("A {5-pound} bomb fell", "pound", Kind.MEASURE),
        ("It is {5 degrees} warmer today", "degree", Kind.MEASURE),
        ("A {5-degree} rise in temperature", "degree", Kind.MEASURE),
        ("It was {5°} above normal", "degree", Kind.MEASURE),
        ("It was {5 C} (41 F), cold for May", "degree_celsius", Kind.MEASURE),
        ("Heat of {5 F} or more", "degree_fahrenheit", Kind.MEASURE),
    ],
    ids=str,
)
def test_the_words_around_tell_the_unit(phrase, unit, kind):
    assert said(read_amount, phrase) == Said(braced(phrase), "5", unit, kind)


@pytest.mark.parametrize("phrase", ["It was {−5 degrees}", "It was {minus 5 degrees}"], ids=str)
def test_what_lies_below_zero_is_a_temperature(phrase):
    assert said(read_amount, phrase) == Said(braced(phrase), "-5", "degree", Kind.MEASURE)


@pytest.mark.parametrize(
    "phrase",
    [
        "He scored {20} points in the game",
        "Her team has {20} points from 12 matches",
        "The plan has {20} points",
        "She holds {20} degrees from two colleges",
        "He spoke of {20} degrees of separation",
        "He met {20} C of E bishops",
        "The storm broke {20} stone walls",
        "A {20} c piece on a cold day",
    ],
    ids=str,
)
def test_without_such_words_there_is_no_unit(phrase):
    assert said(read_amount, phrase) == Said(braced(phrase), "20")


def test_pounds_are_money_unless_something_is_weighed():
    assert said(read_amount, "It cost {20 pounds} at noon").unit == "GBP"
    assert said(read_amount, "They got {20 pounds} of public money").unit == "GBP"
    assert said(read_amount, "They paid {40 pounds} of the coal bill").unit == "GBP"
    assert said(read_amount, "They owe {900 pounds} of rubbish fees").unit == "GBP"


def test_a_rate_moves_by_hundreds_of_basis_points_only():
    assert said(read_amount, "It raised its rates by {600 points}").unit == "basis_point"
    assert said(read_amount, "Bond yields rose {600 points}").unit == "basis_point"
    assert said(read_amount, "It raised its benchmark rate by {600 points}").unit == "basis_point"
    assert said(read_amount, "Its approval rate fell {60 points}").unit == "percentage_point"


@pytest.mark.parametrize(
    "phrase",
    [
        "The Dow fell {600 points} as bond yields rose",
        "The bank cut rates and its shares fell {600 points}",
        "The index, hit by higher rates, fell {600 points}",
    ],
    ids=str,
)
def test_an_index_beside_a_rate_has_points_of_its_own(phrase):
    assert said(read_amount, phrase).unit == "point"


@pytest.mark.xfail(strict=True, reason="a quarter point of what is not said")
def test_a_quarter_point_needs_no_word_of_rates():
    assert said(read_amount, "The Fed made a {5-point} cut").unit == "percentage_point"
