"""Numerals in digits, as newspapers of several countries group them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digests.figures.numerals.digits import read_digits, read_vulgar, to_decimal
from digests.figures.numerals.pieces import MAX_DIGITS
from tests.digests.figures.braced import braced, line_of, opened


def numeral(phrase: str) -> tuple[str, Decimal] | None:
    """Give the words that make up a numeral, and its value."""
    line, at = opened(phrase)
    number = read_digits(line, at)
    return (line.span(at, number.stop).of(line.text), number.value) if number else None


@pytest.mark.parametrize(
    ("phrase", "value"),
    [
        ("the {12} people", "12"),
        ("the {1,234} people", "1234"),
        ("the {1,234,567} people", "1234567"),
        ("the {1,234.5} people", "1234.5"),
        ("the {3.5} people", "3.5"),
        ("the {1.500} people", "1.5"),
        ("the {.5} percent", "0.5"),
        ("the {007} people", "7"),
        # in India
        ("the {2,50,000} people", "250000"),
        ("the {12,50,000} people", "1250000"),
        ("the {1,00,00,000} people", "10000000"),
        # on the continent
        ("the {1.500.000} people", "1500000"),
        ("the {1.234,50} people", "1234.5"),
        ("the {10,5} percent", "10.5"),
        # by spaces: plain, no-break, thin, narrow no-break
        ("the {25 000} people", "25000"),
        ("the {25\u00a0000} people", "25000"),
        ("the {25\u2009000} people", "25000"),
        ("the {1\u202f234\u202f567} people", "1234567"),
        ("the {1 234 567.5} people", "1234567.5"),
        # with parts
        ("the {½} mile", "0.5"),
        ("the {2½} miles", "2.5"),
        ("the {2 ½} miles", "2.5"),
        ("the {1¾}-mile run", "1.75"),
        ("the {2⅔} miles", "2.6667"),
        ("the {3 1/2} miles", "3.5"),
        ("the {3-1/2}-year term", "3.5"),
        ("the {3 3⁄4} miles", "3.75"),
    ],
    ids=str,
)
def test_a_numeral_is_read_to_its_last_digit(phrase, value):
    assert numeral(phrase) == (braced(phrase), Decimal(value))


@pytest.mark.parametrize(
    "phrase",
    [
        "in {2016} 300 people marched",
        "On May {12} 300 people marched",
        "It was {12} 50 times",
        "It was {1} 2345 once",
        "It was {25}  000",
        "It was {25}\n000",
        "It was {0} 500",
        "It was {3.5}½",
        "It was {3} 11/2",
        "It was {3} 1/2/2016",
        "It was {3} 1 / 2",
        "It was {10}-20",
        "It was {5}/8",
    ],
    ids=str,
)
def test_what_stands_beside_is_another_number(phrase):
    assert numeral(phrase)[0] == braced(phrase)


@pytest.mark.parametrize(
    "digits",
    ["3.2.1", "192.168.0.1", "1,2,3", "12,3456", "1,23,45", "1,234,56", "1.5,5,5", "", "five"],
)
def test_other_groups_are_no_numeral(digits):
    assert to_decimal(digits) is None


def test_endless_digits_are_no_numeral():
    assert to_decimal("9" * MAX_DIGITS) is not None
    assert to_decimal("9" * (MAX_DIGITS + 1)) is None
    assert read_digits(line_of("9" * 100_000), 0) is None


@pytest.mark.parametrize("text", ["five", "", "-", "."])
def test_no_digits_no_numeral(text):
    assert read_digits(line_of(text), 0) is None


@pytest.mark.parametrize("text", ["1/2/2016", "1/7", "2/1", "9/11", "1 /2", "1/", "half"])
def test_dates_and_odds_are_no_parts(text):
    assert read_vulgar(line_of(text), 0) is None


@given(st.integers(min_value=0, max_value=10**17))
def test_any_whole_number_is_read_back_from_its_groups(number):
    assert to_decimal(f"{number:,}") == number
    assert numeral(f"{{{number:,}}} people") == (f"{number:,}", number)


@given(st.integers(min_value=1000, max_value=10**12), st.sampled_from("\u00a0\u2009\u202f "))
def test_any_whole_number_is_read_back_from_groups_by_spaces(number, space):
    written = f"{number:,}".replace(",", space)
    assert numeral(f"{{{written}}} people") == (written, number)


@given(st.text(alphabet="0123456789., ½/-", max_size=40))
def test_digits_and_marks_in_any_order_are_read_within_the_line(text):
    line = line_of(text)
    for at in range(len(line.words)):
        number = read_digits(line, at)
        assert number is None or at < number.stop <= len(line.words)
