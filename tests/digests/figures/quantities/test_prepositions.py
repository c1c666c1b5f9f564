"""Prepositions and verbs that are spelled like hedges."""

import pytest

from digests.model import Modifier
from tests.digests.figures.sentences import expected, figures_of, found

PLAIN = [
    "The cut was required under a {$2.8bn} loan.",
    "They fought over a {$5 million} debt.",
    "Some had burns over {80 percent} of their bodies.",
    "She burned over {40 percent} of her back.",
    "Sales came to less, missing estimates of {$2.79 billion}.",
    "Profit beat estimates of {$40 million}.",
    "The region is short of {900} nurses.",
    "The boat was turned around {twice}.",
    "The rebels handed over {40} guns and left.",
    "She turned over {12,000} pages to the court.",
    "The yard was signed over for {$9 million}.",
    "The law passed {312} to {115} in the House.",
]
HEDGED = [
    ("It cost over {a million dollars}.", 1),
    ("They sold over {$2.8bn} of bonds.", 1),
    ("They walked around {12 miles}.", 0),
    ("They took over {40} wickets.", 1),
    ("The bank paid over {$9 million}.", 1),
    ("We heard estimates of {$40 million}.", 0),
    ("It fell short of {900} votes.", -1),
    ("The number must stay below {three}.", -1),
    ("The dam is barely {a third} full.", 0),
    ("Barely {one in ten} would qualify.", 0),
]
SIDES = {0: Modifier.ABOUT, 1: Modifier.MORE_THAN, -1: Modifier.LESS_THAN}


@pytest.mark.parametrize("sentence", PLAIN, ids=str)
def test_a_preposition_leaves_the_number_exact(sentence: str) -> None:
    assert found(sentence) == expected(sentence)
    assert {figure.quantity.modifier for figure in figures_of(sentence)} == {Modifier.EXACT}


@pytest.mark.parametrize(("sentence", "side"), HEDGED, ids=str)
def test_the_same_word_may_be_a_hedge(sentence: str, side: int) -> None:
    assert found(sentence) == expected(sentence)
    assert [figure.quantity.modifier for figure in figures_of(sentence)] == [SIDES[side]]
