"""Datelines: a post does not tell from where a story was sent."""

import pytest

from digests.summary.wording.excerpts import excerpts_of
from tests.digests.summary.stories import gate_of


def best(body):
    backings = gate_of(body).backings
    told = range(len(backings.places))
    return next(iter(excerpts_of(told, backings))).span.of(backings.text)


@pytest.mark.parametrize(
    ("dateline", "sentence"),
    [
        ("VELL", "Rescuers found 42 boats on Friday"),
        ("VELL/ORNE", "The army found 42 boats on Friday"),
        ("SAN VELL", "At least 42 boats burned on Friday"),
        ("VELL", "A crew found 42 boats on Friday"),
        ("VELL, Ostria", "Ana Brill found 42 boats on Friday"),
        ("VELL, New Ostria", "Rescuers found 42 boats on Friday"),
        ("VELL —", "Rescuers found 42 boats on Friday"),
        ("VELL, Nov 12 -", "At least 42 boats burned on Friday"),
        ("VELL, Ostria, Nov 12 (Harbour Wire) -", "Rescuers found 42 boats on Friday"),
        ("VELL, Ostria —", "Rescuers found 42 boats on Friday"),
    ],
    ids=str,
)
def test_a_line_begins_behind_the_place(dateline, sentence):
    assert best(f"{dateline} {sentence}.") == sentence


@pytest.mark.parametrize(
    "sentence",
    [
        "VELL Mayor Ana Brill - once a clerk - found 42 boats on Friday",
        "OPEC found 42 boats on Friday",
        "BBC Three viewers saw 42 boats on Friday",
        "VELL Mayor Ana Brill found 42 boats on Friday",
        "AN EXPECTED 4,200 boats will sail on Friday",
    ],
    ids=str,
)
def test_a_name_or_an_opening_in_capitals_is_no_dateline(sentence):
    assert best(f"{sentence}.") == sentence


def test_a_body_of_which_the_article_speaks_again_is_no_dateline():
    sentence = "NATO Troops found 42 boats on Friday"
    assert best(f"{sentence}. They serve with NATO.") == sentence


def test_only_the_first_paragraph_has_a_dateline():
    body = "It rained.\n\nVELL Rescuers found 42 boats on Friday."
    assert best(body) == "VELL Rescuers found 42 boats on Friday"


def test_a_number_behind_the_place_is_told():
    assert best("VELL Forty boats burned on Friday.") == "Forty boats burned on Friday"
