"""Told alike: two speakers who count the same things by the same verb."""

import pytest

from digests.reconcile.told_alike import are_told_alike
from tests.digests.reconcile.related import relations_of, topics_of


@pytest.mark.parametrize(
    ("text", "alike"),
    [
        ("Police said {600} shops were looted. Traders said {900} shops had been looted.", True),
        ("It would flood {40} villages, he says. She says {12} villages would be flooded.", True),
        ("It uprooted about {300} trees. She said {120} trees had been uprooted.", True),
        ("It shelled as many as {9} towns. She said {14} towns had been shelled.", True),
        ("It visited {40} farms. She said {9} farms were sold.", False),
        ("He said {600} shops agreed. Traders said {900} shops agreed.", False),
        ("He said they looted {600} shops. She said {900} barns had been looted.", False),
        ("{600} shops opened. {900} shops are used.", False),
    ],
    ids=str,
)
def test_the_verb_ties_two_counts(text, alike):
    assert are_told_alike(*topics_of(text)) is alike


def test_far_apart_nothing_is_tied():
    far = (
        "It shelled {9} towns. It rained. It rained. It rained. She said {14} towns were shelled."
    )
    assert not are_told_alike(*topics_of(far))


def test_rivals_differ():
    told = "The dam would flood {40} villages, campaigners say."
    assert relations_of(f"{told} The company says {{12}} villages would be flooded.") == [
        ("conflict", "40", "12")
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The bank expects growth of {2.1 percent}. The government expects {3 percent}.",
            [("conflict", "2.1 percent", "3 percent")],
        ),
        ("The bank grew by {2.1 percent} last year. The government expects {3 percent}.", []),
        ("The union expects {40} dismissals. The government expects {3 percent}.", []),
    ],
    ids=str,
)
def test_a_forecaster_expects_a_bare_amount(text, found):
    assert relations_of(text) == found
