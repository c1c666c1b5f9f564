"""Steps: what is added to a number, or is some of one, is not the number."""

import pytest

from digests.reconcile.steps import is_step
from tests.digests.reconcile.related import topics_of


@pytest.mark.parametrize(
    "text",
    [
        "Another {six} people died.",
        "A further {12} people are missing.",
        "{12} more people died.",
        "{Six} of them were rescued.",
        "{19} of the dead were found at once.",
        "{Six} deaths were of children.",
        "The toll rose by {12}.",
        "{25} others were arrested.",
    ],
    ids=str,
)
def test_a_step_is_one(text):
    assert is_step(topics_of(text)[-1])


@pytest.mark.parametrize(
    "text",
    [
        "More than {50} people died.",
        "{12} people died.",
        "{4,500} of its members left.",
        "At least {12} people were killed.",
        "{12} people were injured.",
        "The toll rose to {12}.",
    ],
    ids=str,
)
def test_a_number_is_none(text):
    assert not is_step(topics_of(text)[-1])


@pytest.mark.parametrize(
    ("text", "some"),
    [
        ("Among the missing are {23} men.", True),
        ("Most of the victims ({23} dead and nine hurt) were in the east.", True),
        ("Most of the victims were in the east, where {23} died.", False),
        ("The missing are {23} men.", False),
        ("Police said {eight} boats were sent.", False),
        ("Nine people died and {eight} others were hurt.", False),
    ],
    ids=str,
)
def test_some_of_a_number_are_told(text, some):
    assert is_step(topics_of(text)[0]) is some
