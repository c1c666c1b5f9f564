"""Hedges before and behind numbers."""

import pytest

from digests.model import Modifier
from digests.summary.lexicon.hedges import GUARDS, SPOKEN, hedge_before, hedge_behind


@pytest.mark.parametrize(
    ("words", "hedge", "modifier"),
    [
        ("killed at least", "at least", Modifier.AT_LEAST),
        ("killed more than", "more than", Modifier.MORE_THAN),
        ("no more than", "no more than", Modifier.AT_MOST),
        ("no fewer than", "no fewer than", Modifier.AT_LEAST),
        ("fewer than", "fewer than", Modifier.LESS_THAN),
        ("an estimated", "an estimated", Modifier.ABOUT),
        ("in the region of", "in the region of", Modifier.ABOUT),
        ("up to", "up to", Modifier.AT_MOST),
        ("as many as", "as many as", Modifier.AT_MOST),
        ("some", "some", Modifier.ABOUT),
        ("in excess of", "in excess of", Modifier.MORE_THAN),
        ("just over", "just over", Modifier.MORE_THAN),
        ("between", "between", Modifier.BETWEEN),
        ("far more than", "far more than", Modifier.MORE_THAN),
    ],
    ids=str,
)
def test_the_longest_hedge_before_a_number_counts(words, hedge, modifier):
    folded = (*words.split(), "40")
    at = len(folded) - 1
    assert hedge_before(folded, at) == (at - len(hedge.split()), modifier)


@pytest.mark.parametrize("words", ["killed", "least", "more", "than", "at", "", "at least the"])
def test_other_words_before_a_number_are_no_hedge(words):
    folded = (*words.split(), "40")
    assert hedge_before(folded, len(folded) - 1) == (len(folded) - 1, Modifier.EXACT)


@pytest.mark.parametrize(
    ("words", "length", "modifier"),
    [
        ("or more people", 2, Modifier.AT_LEAST),
        ("plus people", 1, Modifier.AT_LEAST),
        ("or so", 2, Modifier.ABOUT),
        ("or fewer", 2, Modifier.AT_MOST),
        ("at most", 2, Modifier.AT_MOST),
        ("or injured", 0, Modifier.EXACT),
        ("people", 0, Modifier.EXACT),
        ("", 0, Modifier.EXACT),
    ],
    ids=str,
)
def test_a_hedge_may_stand_behind_the_number(words, length, modifier):
    assert hedge_behind(("40", *words.split()), 1) == (1 + length, modifier)


def test_each_spoken_hedge_is_read_as_what_it_says():
    for modifier, phrase in SPOKEN.items():
        words = tuple(phrase.split())
        assert hedge_before(words, len(words)) == (0, modifier)


@pytest.mark.parametrize("word", ["not", "could", "denied", "feared", "didn't", "allegedly", "if"])
def test_words_that_turn_a_clause_are_guarded(word):
    assert word in GUARDS


@pytest.mark.parametrize("word", ["said", "killed", "people", "estimated", "although", "and"])
def test_plain_words_are_not_guarded(word):
    assert word not in GUARDS
