"""Numbers that only say how many at least."""

import pytest

from digests.figures.quantities.vague import read_vague
from digests.model import Kind, Modifier
from tests.digests.figures.braced import Said, braced, opened, said


@pytest.mark.parametrize(
    ("phrase", "number"),
    [
        ("{dozens} of people", "24+"),
        ("{Dozens} killed in flood", "24+"),
        ("{dozens and dozens} of people", "24+"),
        ("{scores} of people", "40+"),
        ("{Scores} killed in flood", "40+"),
        ("It hit the town, killing {scores}", "40+"),
        ("It killed ten and {scores} were hurt", "40+"),
        ("{hundreds} of people", "200+"),
        ("{Hundreds} fled", "200+"),
        ("{hundreds upon hundreds} of people", "200+"),
        ("{thousands} of people", "2000+"),
        ("{thousands}-strong crowd", "2000+"),
        ("{millions} of people", "2000000+"),
        ("{tens} of people", "20+"),
        ("{tens of thousands} of people", "20000+"),
        ("{hundreds of thousands} of people", "200000+"),
        ("{tens of millions} of people", "20000000+"),
        ("{a handful} of people", "2+"),
        ("a {handful} of people", "2+"),
        ("{several hundred} people", "200+"),
        ("{a few hundred} people", "200+"),
        ("{a few thousand} people", "2000+"),
        ("{few hundred} people", "200+"),
        ("{several hundred thousand} people", "200000+"),
        ("{a couple of hundred} people", "200+"),
        ("{a couple hundred} people", "200+"),
        ("{a couple of dozen} people", "24+"),
        ("{several dozen} people", "24+"),
        ("{several million} people", "2000000+"),
    ],
    ids=str,
)
def test_vague_counts(phrase, number):
    assert said(read_vague, phrase) == Said(braced(phrase), number)


@pytest.mark.parametrize(
    ("phrase", "number", "unit", "kind"),
    [
        ("{hundreds of millions of dollars} more", "200000000+", "USD", Kind.MONEY),
        ("{thousands of pounds} more", "2000+", "GBP", Kind.MONEY),
        ("{several thousand dollars} more", "2000+", "USD", Kind.MONEY),
        ("{a few hundred euros} more", "200+", "EUR", Kind.MONEY),
        ("{tens of billions of euros} more", "20000000000+", "EUR", Kind.MONEY),
        ("{millions of Canadian dollars} more", "2000000+", "CAD", Kind.MONEY),
        ("a {multi-million-dollar} deal", "2000000+", "USD", Kind.MONEY),
        ("a {multimillion-pound} deal", "2000000+", "GBP", Kind.MONEY),
        ("a {multi-billion euro} deal", "2000000000+", "EUR", Kind.MONEY),
        ("a {multibillion-dollar} deal", "2000000000+", "USD", Kind.MONEY),
        ("{dozens of miles} away", "24+", "mile", Kind.MEASURE),
        ("{several hundred kilometres} away", "200+", "kilometre", Kind.MEASURE),
        ("{thousands of tonnes} of rice", "2000+", "tonne", Kind.MEASURE),
        ("{hundreds of years} ago", "200+", "year", Kind.DURATION),
        ("{dozens of hours} later", "24+", "hour", Kind.DURATION),
    ],
    ids=str,
)
def test_vague_amounts(phrase, number, unit, kind):
    assert said(read_vague, phrase) == Said(braced(phrase), number, unit, kind)


@pytest.mark.parametrize("phrase", ["{dozens} left", "{a handful} left", "{several dozen} left"])
def test_the_words_themselves_are_vague(phrase):
    line, at = opened(phrase)
    assert read_vague(line, at).modifier is Modifier.VAGUE


@pytest.mark.parametrize(
    "phrase",
    [
        "{a few} people",
        "{several} people",
        "{many} people",
        "{a couple} of people",
        "{several} of the hundred",
        "{a dozen} people",
        "{a dozens} people",
        "{multi}-storey",
        "{multi} and more",
        "{multiple} people",
        "{hundredth} person",
        "{hand} of people",
    ],
    ids=str,
)
def test_other_words_are_no_vague_number(phrase):
    assert said(read_vague, phrase) is None


@pytest.mark.parametrize(
    ("phrase", "number"),
    [
        ("{dozens} of people and dozens of cars", "24+"),
        ("{hundreds} and thousands", "200+"),
        ("{thousands} of hundred-year-old trees", "2000+"),
        ("{millions} of thousands", "2000000+"),
        ("{hundreds} of the million voters", "200+"),
    ],
    ids=str,
)
def test_a_vague_number_ends_where_its_words_end(phrase, number):
    assert said(read_vague, phrase) == Said(braced(phrase), number)
