"""Counted words: what tells the counted from others."""

import pytest

from digests.reconcile.counted_words import are_kin
from tests.digests.reconcile.related import topics_of


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("{12} people were killed.", set()),
        ("{12} civilians were killed.", set()),
        ("{12} Mexican nationals died.", {"mexican"}),
        ("{12} Mexicans died.", {"mexican"}),
        ("{12} young soldiers died.", {"young", "soldier"}),
        ("{12} bodies were found.", set()),
        ("{12} terrorists died.", {"fighter"}),
        ("{12} positions were cut.", {"job"}),
        ("{12} servicemen died.", {"soldier"}),
        ("The bus had {12} passengers.", set()),
        ("{30,000} demonstrators gathered.", set()),
        ("Analysts had expected revenue of {$5 million}.", {"revenue"}),
    ],
    ids=str,
)
def test_words_that_tell_the_counted_are_kept(text, who):
    assert topics_of(text)[0].who == who


@pytest.mark.parametrize(
    ("word", "other", "kin"),
    [
        ("tresk", "treskan", True),
        ("treskan", "tresk", True),
        ("army", "army", True),
        ("arm", "army", False),
        ("tresk", "treskovician", False),
    ],
)
def test_a_country_and_its_people_are_kin(word, other, kin):
    assert are_kin(word, other) is kin
