"""Two new figures and their two old ones: each is tied to its own, and not to its neighbour."""

import pytest

from tests.digests.reconcile.test_changes import changes_in


@pytest.mark.parametrize(
    "text",
    [
        "Tarn and Orne grew by {7%} and {5%} respectively, up from {6%} and {4%} in April.",
        "Profit and sales were {7%} and {5%} respectively, compared with {6%} and {4%} last year.",
        "Rates in Tarn and Orne rose to {7%} and {5%}, up from {6%} and {4%}, respectively.",
    ],
    ids=str,
)
def test_each_of_two_is_tied_to_its_own_old_figure(text):
    assert changes_in(text) == [("6%", "7%"), ("4%", "5%")]


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("It grew {7%} in June and {5%} in July, up from {4%} in May.", [("4%", "5%")]),
        ("They grew by {7%} and {5%} respectively, and {4%} in May.", []),
        ("Pay and costs rose {7%} and {$5} respectively, up from {$4} in May.", [("$4", "$5")]),
        ("Rates in Tarn and Orne were {7%} and {5%}, respectively.", []),
    ],
    ids=str,
)
def test_other_neighbours_are_not(text, changes):
    assert changes_in(text) == changes
