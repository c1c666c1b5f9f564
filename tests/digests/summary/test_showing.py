"""How a figure and its speaker are shown."""

import pytest

from digests.summary.showing import (
    counted_of,
    hedge_of,
    listed,
    name_of,
    named,
    number_of,
    speakers_of,
)
from tests.digests.summary.stories import gate_of


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ("Medics said at least 50 people had died.", ("at least ", "50", "people")),
        ("Medics said nearly 300 tents had burned down.", ("nearly ", "300", "tents")),
        ("The toll exceeded 100 people.", ("more than ", "100", "people")),
        ("Medics said eight militants had died.", ("", "8", "militants")),
        ("Medics said dozens of goats had drowned.", ("", "dozens", "of goats")),
        ("Medics said 9 of the villagers had died.", ("", "9", "of the villagers")),
        ("The work would cost about $5.2 billion to finish.", ("about ", "$5.2 billion", "")),
        ("The mayor said 10 to 15 trucks had arrived.", ("", "10 to 15", "trucks")),
        ("The mayor said two million people had fled.", ("", "two million", "people")),
        ("The mayor spoke of a seven- week strike.", ("", "seven-week", "strike")),
    ],
    ids=str,
)
def test_hedge_number_and_noun_are_shown_in_the_articles_words(body, shown):
    backings = gate_of(body).backings
    assert (hedge_of(0, backings), number_of(0, backings), counted_of(0, backings)) == shown


def test_a_noun_too_long_to_be_shown_is_left_out():
    words = "old wooden flat bottomed hand built river going fishing and ferry boats"
    assert len(counted_of(0, gate_of(f"Police said 9 {words} had sunk.").backings)) <= 60


@pytest.mark.parametrize(
    ("body", "speakers"),
    [
        ("Mayor Ana Brill said 9 people had died.", ["Mayor Ana Brill", "Ana Brill"]),
        ("An official in Elm said 9 people had died.", ["official in Elm"] * 2),
        ("Medics and the army said 9 people had died.", ["Medics and army"] * 2),
        ("Nine people had died.", ["the outlet itself"]),
        ("Nine people are believed to have died.", ["nobody named"]),
        ("The army denied that 9 villagers had died.", ["denied by army"] * 2),
    ],
    ids=str,
)
def test_who_answers_is_named_with_the_office_or_told_in_fixed_words(body, speakers):
    backings = gate_of(body).backings
    assert list(speakers_of(backings.claim(0), backings)) == speakers


def test_names_are_listed_as_in_a_sentence():
    assert listed(["police"]) == "police"
    assert listed(["police", "medics", "Ana Brill"]) == "police, medics and Ana Brill"


def test_a_role_is_told_once():
    source = gate_of("Mayor Ana Brill said 9 people had died.").backings.claim(0).sources[0]
    assert named(source).count("Brill") == 1
    assert name_of(source) == "Ana Brill"
