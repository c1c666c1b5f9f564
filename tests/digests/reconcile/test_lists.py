"""Lists: one place's share of a toll is no rival of the whole."""

import pytest

from digests.reconcile.changes import find_changes
from digests.reconcile.lists import mark_lists
from digests.reconcile.offices import read_offices
from tests.digests.reconcile.related import claims_of, topics_of


def listed(text):
    topics = topics_of(text)
    changes = tuple(find_changes(topics, read_offices(*claims_of(text))))
    return [topic.is_listed for topic in mark_lists(topics, changes)]


@pytest.mark.parametrize(
    "text",
    [
        "Officials said {14} people died in Arn and {six} people died in Belm.",
        "There were {1,035} casualties in Arn and {19} casualties in Belm.",
    ],
    ids=str,
)
def test_shares_of_a_toll_are_marked(text):
    assert listed(text) == [True, True]


@pytest.mark.parametrize(
    "text",
    [
        "Officials said {14} people died and {six} were injured.",
        "The death toll rose from {14} to {31}.",
        "Police said {14} people died, but doctors said {31} people died.",
        "{55} people were killed, including {12} women.",
    ],
    ids=str,
)
def test_other_figures_are_not(text):
    assert listed(text) == [False, False]
