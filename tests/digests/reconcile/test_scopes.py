"""Scopes: numbers that look alike and count different things."""

import pytest

from digests.reconcile.scopes import find_doubles
from tests.digests.reconcile.related import topics_of


def doubles_in(text):
    return [(pair.one.number, pair.other.number) for pair in find_doubles(topics_of(text))]


@pytest.mark.parametrize(
    "text",
    [
        "The UN said {14,200} people were displaced. He said {9,000} people were in shelters.",
        "There were {2,000} confirmed cases of cholera and {5,830} suspected cases of cholera.",
        "Revenue was {$5.2 million}. Analysts had expected revenue of {$5 million}.",
        "Profit was {$3.2 million}, beating analysts' estimates of {$2.9 million}.",
        "There were {4,200} cases of cholera. He counted {5,600} suspected cases of cholera.",
        "The hospital received {27} bodies. The governor said {31} people were killed.",
        "He said {340} houses were damaged and {26} houses had collapsed.",
    ],
    ids=str,
)
def test_doubles_are_seen(text):
    assert doubles_in(text) == [(0, 1)]


@pytest.mark.parametrize(
    "text",
    [
        "The UN said {14,200} people were displaced. The town said {nine} people were killed.",
        "There were {2,000} confirmed cases of cholera and {5,830} vaccinations.",
        "Revenue was {$5.2 million}. Analysts had expected profit of {$1 million}.",
        "The hospital received {27} bodies. The governor said {27} people were killed.",
        "He said {340} houses were damaged and {26} shops had collapsed.",
        "There were {57} cases of cholera, including {10} probable cases of cholera.",
        "He counted {90} cases of measles, among them {12} suspected cases of measles.",
        "There were {57} cases, including a girl and {10} suspected cases.",
        "The ministry said {14} people were killed. {Three} bodies were counted twice, it said.",
        "The ministry said {14} people were killed. The hospital received {three} bodies.",
        "The army denied that {90} people were killed. The hospital received {67} bodies.",
        "{Dozens} of houses were damaged and {26} houses had collapsed.",
    ],
    ids=str,
)
def test_others_are_none(text):
    assert doubles_in(text) == []
