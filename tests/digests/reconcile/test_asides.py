"""Old figures told in an aside: "Flour, which cost $7 before the siege, now sells for $90"."""

import pytest

from tests.digests.reconcile.test_changes import changes_in


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("Thefts, which totalled {900} in 2001, numbered just {120} last year.", [("900", "120")]),
        ("The deficit, {3%} of output in 2007, hit {11%} last year.", [("3%", "11%")]),
        ("The toll, which stood at {40} on Sunday, has now reached {55}.", [("40", "55")]),
        ("The price of a ticket, now {$7}, will jump to {$12}.", [("$7", "$12")]),
        ("Tickets that cost {$7} in March were selling for {$12} on Friday.", [("$7", "$12")]),
        ("Flour that sold for {$7} before the siege now costs {$90}.", [("$7", "$90")]),
        ("Velta shares, worth {$90} at their peak, closed at {$11} on Friday.", [("$90", "$11")]),
        ("Fuel that cost {$2} in June was selling at {$3} this week.", [("$2", "$3")]),
        ("The fleet, once {20} strong, is down to {six} ships.", [("20", "six")]),
    ],
    ids=str,
)
def test_the_aside_tells_what_it_was(text, changes):
    assert changes_in(text) == changes


@pytest.mark.parametrize(
    "text",
    [
        "The dam, which cost {$4} in 2005, will earn {$90} a year.",
        "Lund, who won {40} seats in 2010, took {12} ministers into her cabinet.",
        "Lund, who earned {$40} last year, now pays {$9} in rent.",
        "Velta, which sold {40} ships last year, has {90} on order.",
        "A flat that cost {$90} in 2005 needs {$20} of repairs.",
    ],
    ids=str,
)
def test_another_verb_tells_of_something_else(text):
    assert changes_in(text) == []
