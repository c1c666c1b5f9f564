"""The strength of an earthquake is a bare numeral."""

import pytest

from digests.figures.quantities.amounts import read_amount
from digests.model import Kind
from tests.digests.figures.braced import Said, braced, said


@pytest.mark.parametrize(
    "phrase",
    [
        "A {6.1}-magnitude quake hit the coast",
        "A {6.1} magnitude quake hit the coast",
        "A magnitude {6.1} quake hit the coast",
        "A magnitude-{6.1} quake hit the coast",
        "A quake of magnitude {6.1} hit the coast",
        "A quake with a magnitude of {6.1} hit the coast",
        "A quake with a preliminary magnitude of {6.1} hit the coast",
        "The magnitude of the quake was {6.1}",
        "A {6.1} earthquake hit the coast",
        "A quake measuring {6.1} hit the coast",
        "The tremor was {6.1} on the Richter scale",
        "It had a magnitude of {6.1}, the agency said",
        "They gave a magnitude of 5.8 and revised it to {6.1} within the hour",
        "It had a magnitude of 5.8. The other agency recorded {6.1}, at sea",
    ],
    ids=str,
)
def test_a_magnitude_is_known(phrase):
    assert said(read_amount, phrase) == Said("6.1", "6.1", "magnitude", Kind.MEASURE)


def test_a_whole_number_may_be_a_magnitude():
    assert said(read_amount, "A magnitude {6} quake hit").unit == "magnitude"


@pytest.mark.parametrize(
    "phrase",
    [
        "The quake killed {6} people",
        "The coast had {6} earthquakes in May",
        "The quake was felt in {6.1} million homes",
        "A crisis of magnitude {12}",
        "The magnitude of the {6} cuts is not known",
        "The firm measured {6.1} of it",
        "The strikes hit {6} towns",
    ],
    ids=str,
)
def test_other_numbers_beside_a_quake_are_no_magnitude(phrase):
    assert said(read_amount, phrase).unit is None


def test_the_depth_of_a_quake_is_a_length():
    read = said(read_amount, "The magnitude 6.1 quake struck at a depth of {10 km}")
    assert read.unit == "kilometre"


def test_the_word_magnitude_stands_outside():
    phrase = "A {6.1}-magnitude quake"
    assert said(read_amount, phrase).words == braced(phrase)
