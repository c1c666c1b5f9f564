"""Parts of a thing, shares and rates."""

import pytest

from digests.figures.numerals.pieces import Line
from digests.figures.quantities.amounts import read_amount
from digests.figures.quantities.candidate import Candidate
from digests.figures.quantities.fractions import add_base, read_fraction
from digests.model import Kind
from tests.digests.figures.braced import Said, braced, said


def read_rate(line: Line, at: int) -> Candidate | None:
    """Read an amount with the base that may follow it."""
    amount = read_amount(line, at)
    return add_base(line, amount) if amount else None


@pytest.mark.parametrize(
    ("phrase", "number"),
    [
        ("{half} of them left", "0.5"),
        ("{eight of 10} voters said no", "0.8"),
        ("{Half} the town left", "0.5"),
        ("{one half} of them left", "0.5"),
        ("more than {half}.", "0.5"),
        ("{a third} of them left", "0.3333"),
        ("{a third} said no", "0.3333"),
        ("{a third} were women", "0.3333"),
        ("{a third} voted for her", "0.3333"),
        ("It fell by {a third} last year", "0.3333"),
        ("It fell by {a third}, to $5", "0.3333"),
        ("It is {a third} the size", "0.3333"),
        ("It is {a third} more than in May", "0.3333"),
        ("{one-third} of them left", "0.3333"),
        ("{One third} of them left", "0.3333"),
        ("{two-thirds} of them left", "0.6667"),
        ("{two-tenths} of them left", "0.2"),
        ("{two thirds} of them left", "0.6667"),
        ("a {two-thirds} majority", "0.6667"),
        ("{a quarter} of them left", "0.25"),
        ("a {quarter} of them left", "0.25"),
        ("{three-quarters} of them left", "0.75"),
        ("{three quarters} of them left", "0.75"),
        ("{three-fourths} of them left", "0.75"),
        ("{a fifth} of them left", "0.2"),
        ("{four-fifths} of them left", "0.8"),
        ("{nine-tenths} of them left", "0.9"),
        ("{a tenth} of them left", "0.1"),
        ("{½} of them left", "0.5"),
        ("{2/3} of them left", "0.6667"),
        ("{1/2} of them left", "0.5"),
    ],
    ids=str,
)
def test_parts(phrase, number):
    assert said(read_fraction, phrase) == Said(braced(phrase), number, None, Kind.FRACTION)


@pytest.mark.parametrize(
    "phrase",
    [
        "in the same {quarter} a year ago",
        "in the fiscal {quarter} a year ago",
        "in the latest {quarter} a loss",
    ],
    ids=str,
)
def test_three_months_are_no_part(phrase):
    assert said(read_fraction, phrase) is None


@pytest.mark.parametrize(
    ("phrase", "number"),
    [
        ("{one in five} people", "0.2"),
        ("{one-in-five} people", "0.2"),
        ("{1 in 5} people", "0.2"),
        ("{One in every five} people", "0.2"),
        ("rose to {one for every 14} arrivals", "0.07143"),
        ("{one for every 20} who sail", "0.05"),
        ("{one in three} people", "0.3333"),
        ("{nine out of ten} people", "0.9"),
        ("{9 out of 10} people", "0.9"),
        ("{nine in ten} people", "0.9"),
        ("{two out of three} people", "0.6667"),
        ("a {1-in-100} chance", "0.01"),
        ("{one in 800} people", "0.00125"),
        ("{1 in 1,900} people", "0.0005263"),
        ("{one in a million} people", "0.000001"),
        ("{one in 20} children", "0.05"),
        ("{nine of every 10} buyers", "0.9"),
        ("{four of every five} tonnes", "0.8"),
        ("{$4 of every $5} spent", "0.8"),
    ],
    ids=str,
)
def test_shares(phrase, number):
    assert said(read_fraction, phrase) == Said(braced(phrase), number, None, Kind.FRACTION)


@pytest.mark.parametrize(
    ("phrase", "number"),
    [
        ("{seven per 100,000} people", "0.00007"),
        ("{one child in 10} is ill", "0.1"),
        ("{4.5 deaths per 100,000} people", "0.000045"),
        ("{12 new cases per 100,000} people", "0.00012"),
        ("{three per 1,000} births", "0.003"),
        ("{seven deaths for every 1,000} births", "0.007"),
        ("{two doctors per 10,000} people", "0.0002"),
    ],
    ids=str,
)
def test_rates(phrase, number):
    assert said(read_rate, phrase) == Said(braced(phrase), number, None, Kind.FRACTION)


@pytest.mark.parametrize(
    ("phrase", "number"),
    [
        ("{seven} per day", "7"),
        ("{seven} deaths per town", "7"),
        ("{seven} deaths per 12 people", "7"),
        ("{seven} deaths, 12 per 100,000", "7"),
        ("{one} man in 10 towns", "1"),
        ("{one} man in five days", "1"),
        ("{seven} of the very many deaths per 100,000", "7"),
        ("{seven} Deaths per 100,000", "7"),
    ],
    ids=str,
)
def test_no_rate_without_its_base(phrase, number):
    assert said(read_rate, phrase) == Said(braced(phrase), number)


@pytest.mark.parametrize(
    ("phrase", "number", "unit", "kind"),
    [
        ("{half a million} people", "500000", None, Kind.COUNT),
        ("{half-a-million} people", "500000", None, Kind.COUNT),
        ("{a half-million} people", "500000", None, Kind.COUNT),
        ("{half a dozen} people", "6", None, Kind.COUNT),
        ("{half-dozen} people", "6", None, Kind.COUNT),
        ("{a quarter of a million} people", "250000", None, Kind.COUNT),
        ("{three-quarters of a million} people", "750000", None, Kind.COUNT),
        ("{half a million dollars} more", "500000", "USD", Kind.MONEY),
        ("{half a billion euros} more", "500000000", "EUR", Kind.MONEY),
        ("{half a mile} away", "0.5", "mile", Kind.MEASURE),
        ("{a quarter-mile} away", "0.25", "mile", Kind.MEASURE),
        ("{1/2 mile} away", "0.5", "mile", Kind.MEASURE),
        ("{half an hour} later", "0.5", "hour", Kind.DURATION),
        ("{a half-hour} wait", "0.5", "hour", Kind.DURATION),
        ("{half a century} ago", "50", "year", Kind.DURATION),
        ("{a quarter of a century} ago", "25", "year", Kind.DURATION),
        ("{a quarter century} ago", "25", "year", Kind.DURATION),
        ("{half of 1 percent} of it", "0.5", "percent", Kind.PERCENT),
        ("{a quarter of one per cent} of it", "0.25", "percent", Kind.PERCENT),
        ("{half a percentage point} more", "0.5", "percentage_point", Kind.PERCENT),
        ("It cut its rate by {a quarter-point} more", "0.25", "percentage_point", Kind.PERCENT),
    ],
    ids=str,
)
def test_a_part_of_a_magnitude_or_unit_is_an_amount(phrase, number, unit, kind):
    assert said(read_fraction, phrase) == Said(braced(phrase), number, unit, kind)


@pytest.mark.parametrize(
    "phrase",
    [
        "{third} of them",
        # names
        "{half}-time came",
        "{a half} marathon",
        "a {half}-frozen snake",
        "{half}-brother of the king",
        "at {half} past two",
        "at {half}-mast",
        "in the second {half} of the game",
        "its first-{half} profit",
        "with his better {half}.",
        "{a quarter} final",
        "{a quarter}-final",
        # quarters of a year
        "in the past {three quarters}",
        "for {two quarters}",
        # places, times, other counts
        "It killed {two} in three attacks",
        "It hit {two} in three raids",
        "He won {one} in 2016",
        "They had {two} in three years",
        "They had {two} in six-day war",
        "They had {nine} out of 12 jurors",
        "They had {one} out of 800",
        "They had {five} in two towns",
        "They had {five} in five towns",
        "They had {one} in March",
        "There is {one} boat for every 30",
        "They left {one} for every 20 days",
        "{eight} of 10 crew members were saved",
        "{nine} of 10 provinces are flooded",
        "{$4} of the $5 he had",
        "They paid {two} for every one sold",
        "They had {two million} in ten towns",
        # dates and scores
        "on {2/3}/2016",
        "on {2/3} he left",
        "{9/11} came",
        "{four halves}",
        "{two-fourths} of it",
        "{five-thirds} of it",
        "{five} of it",
    ],
    ids=str,
)
def test_other_words_are_no_fraction(phrase):
    assert said(read_fraction, phrase) is None


@pytest.mark.parametrize(
    "phrase",
    [
        "{Eight} of 10 boats sold in Tarn were old",
        "{eight} of the 10 boats made in Tarn sank",
        "so were boats, as are {nine} of 10 carts",
        "{eight} of 10 pears eaten in Tarn were ripe",
        "{eight} of 10 tents used at the camp leak",
    ],
    ids=str,
)
def test_some_of_ten_things_are_two_counts(phrase):
    assert said(read_fraction, phrase) is None


@pytest.mark.parametrize(
    "phrase",
    [
        pytest.param(
            "{three quarters} in a row",
            marks=pytest.mark.xfail(strict=True, reason="only the word before tells the months"),
        ),
    ],
    ids=str,
)
def test_known_limits(phrase):
    assert said(read_fraction, phrase) is None
