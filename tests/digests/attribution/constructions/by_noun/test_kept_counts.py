"""Whoever gives or keeps a number that stands before: "The toll is 40, a figure given by Lund"."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The toll is {40}, a figure given by the army.", "army"),
        row("The toll is {40}, a count kept by the clerk.", "clerk"),
        row("The toll is {40} – a higher figure provided by the rebels.", "rebels"),
        row("Some {40} people died, a number announced by Lund.", "Lund"),
    ],
)
def test_the_number_is_whose_figure_it_is_called(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The toll is {40}, a figure that includes {nine} boys.", OWN, OWN),
        row("The toll is {40}, a tally kept by the clerk showed.", "tally kept by the clerk"),
        row("The toll is {40}, and a figure for Vell will be given by the army.", OWN),
    ],
)
def test_other_appositions_name_nobody(passage, expected):
    assert agree(speakers(passage), expected)
