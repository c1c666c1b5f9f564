"""Ranges are one figure; changes, scores and years are not ranges."""

from decimal import Decimal

import pytest

from digests.model import Modifier
from tests.digests.figures.sentences import expected, figures_of, found

RANGES = [
    ("The harvest lasts {10 to 15 days}.", "10", "15", "day"),
    ("Between {five and seven} bears crossed the road.", "5", "7", None),
    ("Between about {10 and perhaps 15} gunmen stormed the compound.", "10", "15", None),
    ("They grew {2.5–3 percent} last year.", "2.5", "3", "percent"),
    ("The ransom was {$2 million to $3 million}.", "2000000", "3000000", "USD"),
    ("It values the mine at {£1.2-1.4 billion}.", "1200000000", "1400000000", "GBP"),
    ("The cost is between {$4 and $7 billion}.", "4000000000", "7000000000", "USD"),
    ("The coin costs between {50 and 60 cents}.", "0.5", "0.6", "USD"),
    ("It sees earnings of {55-58 pence} a share.", "0.55", "0.58", "GBP"),
    ("The dividend may be {5.5p-6.5p}.", "0.055", "0.065", "GBP"),
    ("Fares of from {50 to 60 cents} are charged.", "0.5", "0.6", "USD"),
    ("From {20 to 30} barns burned down.", "20", "30", None),
    ("Waves of from {5 to 8 feet} hit the pier.", "5", "8", "foot"),
    ("The cable is {4 or 5 kilometers} long.", "4", "5", "kilometre"),
    ("{Two or three} shells hit the square.", "2", "3", None),
    ("It is a {3- to 5-year} plan.", "3", "5", "year"),
    ("It is a {five-to-ten-year} plan.", "5", "10", "year"),
    ("Fees ranging from {$5 to $8} are charged.", "5", "8", "USD"),
    ("{2 to 3 million} people live there.", "2000000", "3000000", None),
    ("{900,000 to 1.2 million} people live there.", "900000", "1200000", None),
    ("Output may grow {5 to 10 percent}.", "5", "10", "percent"),
    ("Output will grow {3 percent to 4 percent}.", "3", "4", "percent"),
    ("Sales are seen to be up {1.5 percent to 3.5 percent}.", "1.5", "3.5", "percent"),
    ("The odds rose from {30%-40%} last year.", "30", "40", "percent"),
    ("{A third to a half} of the crop is gone.", "0.3333", "0.5", None),
    ("The bank will shed {3,000-4,000} posts.", "3000", "4000", None),
    ("It sets in after {90 minutes to two hours}.", "1.5", "2", "hour"),
    ("The talks may last {18 months to two years}.", "1.5", "2", "year"),
    ("Each bird weighs {500 grams to 1.2 kg}.", "0.5", "1.2", "kilogram"),
    ("The job takes between {30 minutes and two hours}.", "0.5", "2", "hour"),
    ("The work will take {six weeks to three months}.", "1.38", "3", "month"),
]


@pytest.mark.parametrize(("sentence", "low", "high", "unit"), RANGES, ids=str)
def test_a_range_is_one_figure(sentence: str, low: str, high: str, unit: str | None) -> None:
    assert found(sentence) == expected(sentence)
    quantity = figures_of(sentence)[0].quantity
    assert (quantity.value, quantity.modifier) == (None, Modifier.BETWEEN)
    assert (quantity.low, quantity.high) == (Decimal(low), Decimal(high))
    assert quantity.unit == unit


@pytest.mark.parametrize(
    "sentence",
    [
        "The toll rose from {23} to {31} overnight.",
        "Unemployment rose from {5 percent} to {8 percent}.",
        "The fee was raised from {$20} to {$35}.",
        "Oil rose by {50 cents} to {$80.20}.",
        "Her approval slid {12 points} to {38%}.",
        "Exports grew {3%} to {$5.2 billion} from {$4.9 billion}.",
        "The class shrank from {30} to {12} pupils.",
        "The court ruled {6} to {3} against her.",
        "From 2010 to 2014 the lake shrank.",
        "The office is open from 9am to 5pm.",
        "It affects children aged 5 to 11.",
        "The war lasted from 3 to 9 May.",
        "They hired {12} men and {15} women.",
        "The {12} or so men left.",
        "Waiting times rose from {six weeks} to {three months}.",
        "The wait rose by {30 minutes} to {two hours}.",
        "He got {18 months} or {two years}.",
        "They walked {five miles} to {10 kilos} of snow.",
        "The lead went from {54.5}-{45.5} to {55.5}-{44.5} in a week.",
    ],
    ids=str,
)
def test_what_is_no_range(sentence: str) -> None:
    assert found(sentence) == expected(sentence)
    assert all(f.quantity.modifier is not Modifier.BETWEEN for f in figures_of(sentence))


def test_a_range_in_brackets_says_the_range_again() -> None:
    sentence = "Between {22 and 26 inches} ({56 and 66 centimetres}) of rain fell."
    assert found(sentence) == expected(sentence)
    assert {f.quantity.modifier for f in figures_of(sentence)} == {Modifier.BETWEEN}
