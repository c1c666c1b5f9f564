"""Old levels against which a new one is held: "that surpasses", "below the usual number of"."""

import pytest

from tests.digests.reconcile.test_changes import changes_in


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        (
            "Arn recorded {214} murders this year. That is more than the {180} recorded in 2018.",
            [("180", "214")],
        ),
        (
            "Gifts hit {$1.1} in August. That surpasses the {$0.8} given in the whole 2012 race.",
            [("$0.8", "$1.1")],
        ),
        ("Police counted {40} thefts, far below the usual number of {90}.", [("90", "40")]),
        (
            "The figure of {30} ships is down from {70} a week ago and well below the normal "
            "number of {130} ships.",
            [("70", "30"), ("130", "30")],
        ),
        (
            "The economy grew {6.1%}. That would follow a {4.3%} rate in the fourth quarter.",
            [("4.3%", "6.1%")],
        ),
        ("Prices rose {0.6%} in May. That follows a {0.2%} rise in April.", [("0.2%", "0.6%")]),
        (
            "Lund led Falk by {5%} in September. In August, that lead was {7%}.",
            [("7%", "5%")],
        ),
        (
            "Velta earned {$21} on sales of {$340}, compared with {$18} on sales of {$290}.",
            [("$18", "$21"), ("$290", "$340")],
        ),
        (
            "Velta lost {$3} on revenue of {$512}, compared to a net loss of {$4} on {$488} in "
            "sales in the same period a year ago.",
            [("$4", "$3"), ("$488", "$512")],
        ),
    ],
    ids=str,
)
def test_an_old_level_is_held_against_a_new_one(text, changes):
    assert changes_in(text) == changes


@pytest.mark.parametrize(
    "text",
    [
        "Velta sold {40} lorries. That is more than the {30} Orvane sold in 2018.",
        "Arn had {40} fires. That is fewer than the {60} counted in Belm last year.",
        "Velta paid {$40}. That exceeds the {$30} budget set last year.",
        "Velta earned {$21} on sales of {$34}. That is more than the {$18} paid out in 2018.",
        "Velta earned {$21}. That is more than the {$18} it spent on adverts in 2018.",
        "Gifts hit {$40} in May. That surpasses the {$30} that schools got in 2012.",
        "The fund holds {$40}. That exceeds the {$30} needed to build the school.",
        "The bridge is {40 km} long, below the normal length of {90 km} for such bridges.",
        "Arn has {40} beds, fewer than the average number of {90} in the region.",
        "Prices rose {0.6%} in May. The strike follows a {5%} pay rise in April.",
        "Prices rose {3%} in May. That follows a {4%} drop in April.",
        "Veld shares fell {3%}. It follows a {4%} drop in profit in May.",
        "Turnout fell by {5%}. In August, that lead was {7%}.",
        "Velta earned {$21} on sales of {$340}, and its rival {$18} on sales of {$290}.",
        "Velta earned {$21} on sales of {$340}, compared with a forecast of {$18}, on sales.",
    ],
)
def test_what_belongs_to_others_is_no_old_level(text):
    assert changes_in(text) == []
