"""Wholes: what a sentence shares out at its opening is no rival of the shares."""

import pytest

from tests.digests.reconcile.related import relations_of


@pytest.mark.parametrize("told", ["overall", "total"])
def test_a_whole_that_is_shared_out_is_no_rival(told):
    text = (
        f"Of the {told} {{988}} asylum claims, the union said, most were made in Orne. The bank "
        "puts the number at {612}, while the ministry puts it at {658}."
    )
    assert relations_of(text) == [("conflict", "612", "658")]


@pytest.mark.parametrize(
    "text",
    [
        "The union counted {988} asylum claims. The bank puts the number at {612}.",
        "The union said of the overall trend that {988} asylum claims were made. The bank puts "
        "the number at {612}.",
        "In a total of {988} asylum claims, the union said, none won. The bank puts the number "
        "at {612}.",
    ],
    ids=str,
)
def test_a_count_that_is_not_is_one(text):
    assert relations_of(text) == [("conflict", "988", "612")]
