"""Which unit stands behind a numeral."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digests.figures.quantities.amounts import read_amount
from digests.figures.units.unit_names import BEFORE_NOUNS, NEED_CAPITAL, NEED_DIGITS, NEED_GLUE
from digests.figures.units.unit_spellings import SPELLINGS, read_unit
from digests.model import Kind
from tests.digests.figures.braced import Said, braced, line_of, said


@pytest.mark.parametrize(
    ("phrase", "number", "unit"),
    [
        ("It rose {3.5 percent} in May", "3.5", "percent"),
        ("Anything above {1 per cent} points to late care", "1", "percent"),
        ("It fell {2 per cent points} to 5 per cent", "2", "percentage_point"),
        ("It rose {25 basis points} to 3.5 percent", "25", "basis_point"),
        ("It rose {3.5 per cent} in May", "3.5", "percent"),
        ("It rose {3.5%} in May", "3.5", "percent"),
        ("It rose {3.5 %} in May", "3.5", "percent"),
        ("It rose {3.5pc} in May", "3.5", "percent"),
        ("It rose {3.5 pct} in May", "3.5", "percent"),
        ("It rose {.5 percent} in May", "0.5", "percent"),
        ("It rose {three percent} in May", "3", "percent"),
        ("It rose a {3-per-cent} cut", "3", "percent"),
        ("It rose {two percentage points} in May", "2", "percentage_point"),
        ("It rose {0.25 percentage point} in May", "0.25", "percentage_point"),
        ("A {0.25-percentage-point} rise", "0.25", "percentage_point"),
        ("It rose {2pp} in May", "2", "percentage_point"),
        ("It rose {25 basis points} in May", "25", "basis_point"),
        ("A {25-basis-point} cut", "25", "basis_point"),
        ("It rose {25bps} in May", "25", "basis_point"),
    ],
    ids=str,
)
def test_percentages_and_points(phrase, number, unit):
    assert said(read_amount, phrase) == Said(braced(phrase), number, unit, Kind.PERCENT)


@pytest.mark.parametrize(
    ("phrase", "number", "unit"),
    [
        ("A {seven-week} strike", "7", "week"),
        ("A {seven- week} strike", "7", "week"),
        ("A {seven‑week} strike", "7", "week"),
        ("A {seven week} strike", "7", "week"),
        ("After {24 hours} of rain", "24", "hour"),
        ("He slept in the square for {three nights}", "3", "night"),
        ("A {two-night} stay", "2", "night"),
        ("A {24-hour} strike", "24", "hour"),
        ("After {24hrs} of rain", "24", "hour"),
        ("After {5h} of rain", "5", "hour"),
        ("After {90 mins} of rain", "90", "minute"),
        ("A {90-minute} talk", "90", "minute"),
        ("After {30 seconds} of rain", "30", "second"),
        ("A {ten-second} gap", "10", "second"),
        ("A {30 second} film", "30", "second"),
        ("After {three decades} of war", "3", "decade"),
        ("A {three-decade} war", "3", "decade"),
        ("After {two centuries} of war", "2", "century"),
        ("For {two and a half years} it rained", "2.5", "year"),
        ("A {two-and-a-half-year} term", "2.5", "year"),
        ("For {2½ years} it rained", "2.5", "year"),
        ("A {3-1/2-year} term", "3.5", "year"),
        ("For {two years and a half} it rained", "2.5", "year"),
        ("For {5 yrs} it rained", "5", "year"),
        ("For {three more years} it rained", "3", "year"),
        ("For {three straight days} it rained", "3", "day"),
        ("For {ten consecutive days} it rained", "10", "day"),
        ("For {five-day} trips", "5", "day"),
    ],
    ids=str,
)
def test_durations(phrase, number, unit):
    assert said(read_amount, phrase) == Said(braced(phrase), number, unit, Kind.DURATION)


@pytest.mark.parametrize(
    ("phrase", "number", "unit"),
    [
        ("A {40 km} front", "40", "kilometre"),
        ("A {40km} front", "40", "kilometre"),
        ("A {40-kilometer} front", "40", "kilometre"),
        ("A {40km}-long front", "40", "kilometre"),
        ("A {3-metre} wall", "3", "metre"),
        ("We have {two quarts} of iodine", "2", "quart"),
        ("The dam holds {11.4 tmcft} of water", "11.4", "tmcft"),
        ("They let out {900 cusecs} of water", "900", "cusec"),
        ("It is {23 m} tall", "23", "metre"),
        ("It is {five feet} tall", "5", "foot"),
        ("A {six-foot} wall", "6", "foot"),
        ("It is {5ft} tall", "5", "foot"),
        ("It had {10 inches} of rain", "10", "inch"),
        ("It had {10in} of rain", "10", "inch"),
        ("A {9mm} pistol", "9", "millimetre"),
        ("It lies {30 miles} north", "30", "mile"),
        ("It lies {3 1/2 miles} north", "3.5", "mile"),
        ("It lies {200 nautical miles} north", "200", "nautical_mile"),
        ("It lies {100 light-years} away", "100", "light_year"),
        ("It lies {3.7 million km} away", "3700000", "kilometre"),
        ("Some {5 hectares} of rice", "5", "hectare"),
        ("A {5-hectare} site", "5", "hectare"),
        ("Some {5ha} of rice", "5", "hectare"),
        ("Some {40 acres} of rice", "40", "acre"),
        ("Some {5 sq km} of rice", "5", "square_kilometre"),
        ("Some {5 sq. km} of rice", "5", "square_kilometre"),
        ("Some {5km²} of rice", "5", "square_kilometre"),
        ("Some {5 km2} of rice", "5", "square_kilometre"),
        ("Some {5 square miles} of rice", "5", "square_mile"),
        ("A {2,000-square-foot} house", "2000", "square_foot"),
        ("A {2,000 sq ft} house", "2000", "square_foot"),
        ("Some {2 million barrels} a day", "2000000", "barrel"),
        ("A {300,000-barrel}-a-day cut", "300000", "barrel"),
        ("Some {1.2 million b/d} in May", "1200000", "barrel_per_day"),
        ("Some {two million bpd} in May", "2000000", "barrel_per_day"),
        ("A {1.5-litre} bottle", "1.5", "litre"),
        ("Some {500ml} of milk", "500", "millilitre"),
        ("Some {30,000 cubic feet} of gas", "30000", "cubic_foot"),
        ("Some {5kg} of heroin", "5", "kilogram"),
        ("Some {5 kilos} of heroin", "5", "kilogram"),
        ("Some {10g} of heroin", "10", "gram"),
        ("Some {5 metric tons} of rice", "5", "tonne"),
        ("Some {40 million tonnes} of rice", "40000000", "tonne"),
        ("Some {5 tons} of rice", "5", "ton"),
        ("A {300lb} man", "300", "pound"),
        ("It was {40C} at noon", "40", "degree_celsius"),
        ("It was {40°C} at noon", "40", "degree_celsius"),
        ("It was {40 °C} at noon", "40", "degree_celsius"),
        ("It was {40 degrees Celsius} at noon", "40", "degree_celsius"),
        ("A {40-degree-Celsius} day", "40", "degree_celsius"),
        ("It was {minus 5C} at noon", "-5", "degree_celsius"),
        ("It was {−5C} at noon", "-5", "degree_celsius"),
        ("It was {-5C} at noon", "-5", "degree_celsius"),
        ("It was {100°F} at noon", "100", "degree_fahrenheit"),
        ("It was {100F} at noon", "100", "degree_fahrenheit"),
        ("Gusts of {65mph} at noon", "65", "mile_per_hour"),
        ("Gusts of {65 miles per hour} at noon", "65", "mile_per_hour"),
        ("A {65-mile-an-hour} gust", "65", "mile_per_hour"),
        ("Gusts of {105 km/h} at noon", "105", "kilometre_per_hour"),
        ("Gusts of {105kph} at noon", "105", "kilometre_per_hour"),
        ("Gusts of {105 kilometres an hour} at noon", "105", "kilometre_per_hour"),
        ("Gusts of {30 knots} at noon", "30", "knot"),
        ("Gusts of {3 m/s} at noon", "3", "metre_per_second"),
        ("A {1,000-megawatt} plant", "1000", "megawatt"),
        ("A {1.5GW} plant", "1.5", "gigawatt"),
        ("Some {300 kWh} a year", "300", "kilowatt_hour"),
        ("Some {400 parts per million} of it", "400", "part_per_million"),
        ("A {½ mile} run", "0.5", "mile"),
    ],
    ids=str,
)
def test_measures(phrase, number, unit):
    assert said(read_amount, phrase) == Said(braced(phrase), number, unit, Kind.MEASURE)


@pytest.mark.parametrize(
    "phrase",
    [
        # a word that is no unit there
        "She scored {two} second-half goals",
        "They run {two} night trains",
        "The school has {two} second graders",
        "They own {two} second homes",
        "It lost {12} foot soldiers",
        "They dropped {four} barrel bombs",
        "It has {12} day care centres",
        "It has {five} day traders",
        "They stole {12} yard signs",
        "There were {five} in hospital",
        "There were {5} in hospital",
        "It is a {5}-in-1 jab",
        "A {1}-in-100 chance",
        # letters that are no unit there
        "There are {five} m",
        "It has {five} g",
        "It has {two million} m",
        "A {5}G network",
        "Some {137} PP deputies",
        "It sent {10} SEC lawyers",
        "It shut {12} BP stations",
        "It sent {10} HR managers",
        "They met {12} C of E bishops",
        "He ran for {10} F sharp",
        "It costs {50}c",
        "It took {5} t",
        # another number follows
        "It is {6}x4",
    ],
    ids=str,
)
def test_no_unit_is_made_up(phrase):
    read = said(read_amount, phrase)
    assert (read.words, read.unit) == (braced(phrase), None)


def test_a_length_in_two_units_is_two_figures():
    assert said(read_amount, "He is {6ft} 2in tall") == Said("6ft", "6", "foot", Kind.MEASURE)


@pytest.mark.xfail(strict=True, reason="feet and inches are not added up")
def test_feet_and_inches_are_one_length():
    assert said(read_amount, "He is {6ft 2in} tall").words == "6ft 2in"


@pytest.mark.parametrize("first", SPELLINGS)
def test_every_spelling_is_read_behind_digits_and_longer_ones_first(first):
    lengths = [len(spelling.words) for spelling in SPELLINGS[first]]
    assert lengths == sorted(lengths, reverse=True)
    for spelling in SPELLINGS[first]:
        written = "".join(spelling.words)
        text = f"5{written.upper() if first in NEED_CAPITAL else written}"
        if len(spelling.words) > 1 and written.isalpha():
            text = "5 " + " ".join(spelling.words)
        line = line_of(text)
        unit = read_unit(line, 1)
        assert unit is not None
        assert unit.stop == len(line.words)


def test_the_exceptions_are_spellings():
    assert set(NEED_DIGITS) <= set(SPELLINGS)
    assert set(NEED_GLUE) <= set(SPELLINGS)
    assert set(BEFORE_NOUNS) <= set(SPELLINGS)


@given(st.text(max_size=60))
def test_any_text_is_read_within_the_line(text):
    line = line_of(text)
    for at in range(len(line.words) + 1):
        unit = read_unit(line, at)
        assert unit is None or at < unit.stop <= len(line.words)
