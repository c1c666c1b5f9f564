"""One numeral with sign, currency, magnitude and unit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digests.figures.numerals.number_words import CARDINALS
from digests.figures.numerals.pieces import Line
from digests.figures.quantities.amounts import read_amount
from digests.figures.quantities.fractions import add_base, read_fraction
from digests.figures.quantities.multiples import add_times, read_multiple
from digests.figures.quantities.vague import read_vague
from digests.model import Kind
from tests.digests.figures.braced import Said, braced, line_of, said
from tests.growing import grows_in_step


@pytest.mark.parametrize(
    ("phrase", "number"),
    [
        ("the {12} people", "12"),
        ("the {twelve} people", "12"),
        ("the {5.2 billion} people", "5200000000"),
        ("the {2.5 lakh} people", "250000"),
        ("the {3 crore} people", "30000000"),
        ("the {1.4 hundred thousand} people", "140000"),
        ("the {two and a half million} people", "2500000"),
        ("the {two-and-a-half-million} people", "2500000"),
        ("the {a million and a half} people", "1500000"),
        ("the {2½ million} people", "2500000"),
        ("the {2.5-million} people", "2500000"),
        ("the {25 million}-strong crowd", "25000000"),
        ("the {two and a half} of them", "2.5"),
        ("the {two and two-thirds} of them", "2.6667"),
        ("the {minus 5} of them", "-5"),
        ("5 or {minus 5} of them", "-5"),
        ("the {−5} of them", "-5"),
        ("the {-5} of them", "-5"),
    ],
    ids=str,
)
def test_a_count_has_its_magnitude_and_its_part(phrase, number):
    assert said(read_amount, phrase) == Said(braced(phrase), number)


@pytest.mark.parametrize(
    ("phrase", "number", "unit", "kind"),
    [
        ("after {two and a quarter hours}", "2.25", "hour", Kind.DURATION),
        ("after {two and three-quarter hours}", "2.75", "hour", Kind.DURATION),
        ("after {two and three quarter hours}", "2.75", "hour", Kind.DURATION),
        ("after {a year and a half} of war", "1.5", "year", Kind.DURATION),
        ("in the past {year and a half} of war", "1.5", "year", Kind.DURATION),
        ("after {an hour and a half} of war", "1.5", "hour", Kind.DURATION),
        ("after {one year and a half} of war", "1.5", "year", Kind.DURATION),
        ("after {a mile and a half} of it", "1.5", "mile", Kind.MEASURE),
        ("after {a million and a half dollars} of it", "1500000", "USD", Kind.MONEY),
    ],
    ids=str,
)
def test_a_half_may_stand_before_or_behind_the_unit(phrase, number, unit, kind):
    assert said(read_amount, phrase) == Said(braced(phrase), number, unit, kind)


@pytest.mark.parametrize(
    "phrase",
    [
        "the {12} consecutive games",
        "the {12} full pages",
        "the {12} more people",
        "the {12} and a brother",
        "the {12} and half of them",
        "the {12}-strong team",
        "the {12} - 5",
        "the {5}-5 draw",
    ],
    ids=str,
)
def test_an_amount_ends_where_its_words_end(phrase):
    assert said(read_amount, phrase).words == braced(phrase)


@pytest.mark.parametrize(
    "text",
    [
        "a year later",
        "an hour",
        "a dollar",
        "year after year",
        "years and a half",
        "minus the crew",
        "- five",
        "$",
        "US$",
        "%",
        "the",
        "a",
        "",
    ],
    ids=str,
)
def test_no_numeral_no_amount(text):
    assert read_amount(line_of(text), 0) is None


@pytest.mark.parametrize("text", ["Su-35", "B-52", "10-20"], ids=str)
def test_a_hyphen_that_joins_is_no_minus(text):
    assert read_amount(line_of(text), 1) is None


# ── whatever the text ───────────────────────────────────────────────────────────────────────


def all_readings(line: Line, at: int) -> list[object]:
    """Give what every reader of numbers says at one piece."""
    amount = read_amount(line, at)
    wider = [add_times(line, amount), add_base(line, amount)] if amount else []
    return [
        candidate
        for candidate in (
            amount,
            *wider,
            read_fraction(line, at),
            read_multiple(line, at),
            read_vague(line, at),
        )
        if candidate is not None
    ]


NUMBER_PIECES = st.lists(
    st.sampled_from(
        [
            *("5", "1,234", "2.5", ".5", "25 000", "½", "1/2", "10", "100,000", "-", "−", "minus"),
            *("a", "an", "and", "of", "in", "out", "every", "per", "for", "the", "times", "fold"),
            *("million", "bn", "m", "k", "hundred", "dozen", "lakh", "$", "€", "US$", "Rs", "N"),
            *("dollars", "cents", "p", "percent", "%", "km", "sq", "ft", "year", "week", "points"),
            *("half", "third", "quarters", "dozens", "tens", "scores", "handful", "several"),
            *("multi", "doubled", "double", "twice", "tenfold", "magnitude", "quake", "C", "more"),
            *CARDINALS,
        ]
    ),
    max_size=12,
)
GLUE = st.sampled_from([" ", "", "-", "\u00a0"])


def check_readings(text: str) -> None:
    line = line_of(text)
    for at in range(len(line.words) + 1):
        found = all_readings(line, at)
        assert found == all_readings(line_of(text), at)
        for candidate in found:
            assert candidate.first == at < candidate.stop <= len(line.words)
            quantity = candidate.quantity
            assert (quantity.value is None) != (quantity.low is None)


@given(st.text(max_size=80))
def test_any_text_is_read_within_its_line_and_always_the_same(text):
    check_readings(text)


@given(NUMBER_PIECES, GLUE)
def test_any_row_of_number_words_is_read_within_its_line(pieces, glue):
    check_readings(glue.join(pieces))


HOSTILE = [
    *("1,1,1,", "100 ", "½", "1/2", "-", "$", "US$", "one and ", "hundred ", "and a half "),
    *("one in ", "5 of the ", "dozens and ", "million-", "5 points ", "5 quake ", "N5 ", "A"),
]


def read_all(text):
    line = line_of(text)
    for at in range(len(line.words)):
        all_readings(line, at)


@pytest.mark.parametrize("piece", HOSTILE, ids=ascii)
def test_eight_times_a_hostile_line_takes_no_more_than_its_share(piece):
    few, many = ((piece * size)[:size] for size in (12_500, 100_000))
    assert grows_in_step(read_all, few, many, slack=4)
