"""Partners: with which figure another is tied."""

import pytest

from digests.reconcile.partners import find_partner, rate_of, words_left
from tests.digests.reconcile.related import topics_of


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Profit was {$412}, or {$2} a share, compared with {$388}.", 0),
        ("It won {112} of the {240} seats, down from {131}.", 0),
        ("Sales were {$412} and costs {$20}, up from {$15}.", 1),
        ("Sales rose {5%} to {$412} from {$388}.", 1),
    ],
    ids=str,
)
def test_the_nearest_figure_of_its_kind_is_its_partner(text, number):
    *earlier, last = topics_of(text)
    partner = find_partner(earlier, last)
    assert partner is not None
    assert partner.number == number


def test_a_figure_of_another_kind_is_no_partner():
    *earlier, last = topics_of("Sales rose {5%} from {$388}.")
    assert find_partner(earlier, last) is None


@pytest.mark.parametrize(
    ("text", "rate"),
    [("{$2} a share", "share"), ("{$2} per barrel", "barrel"), ("{$2} a year", ""), ("{$2}", "")],
)
def test_a_rate_is_what_the_amount_is_for(text, rate):
    assert rate_of(topics_of(f"It costs {text}.")[0]) == rate


def test_the_words_before_a_figure_end_at_the_figure_before_it():
    one, other = topics_of("The toll rose to {31} from {23}.")
    assert words_left(one, []) == "the toll rose to "
    assert words_left(other, [one]) == "from "
