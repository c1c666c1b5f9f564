"""How a figure is shown."""

import pytest

from digests.summary.wording.showing import counted_of, hedge_of, number_of
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
