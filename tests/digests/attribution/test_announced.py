"""Figures that are announced: "Port figures show the scale of it. Traffic fell 9 percent"."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Port figures showed the impact of the strike. // By noon, traffic was down {23%} on "
            "last year. // Bus trips were up {9%}, and train trips rose {15%}.",
            *["Port figures"] * 3,
        ),
        row("Police data show the extent of it. Thefts rose by {9 percent}.", "Police data"),
        row("The data reveal the scale of the slump. Exports fell {40%} in May.", "data"),
    ],
)
def test_changes_behind_figures_that_are_announced_are_theirs(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The figures show the scale of the slump. The mayor cut spending by {40%}.", OWN),
        row("The figures show the scale of it. A shop shut after sales fell {40%}.", OWN),
        row("The figures show the scale of it. Taxes will rise {3 percent}.", OWN),
        row("The minister said figures show the extent of it. Velta shares fell {9%}.", OWN),
        row("The bank's figures show the size of it. Unemployment fell {9 percent}.", OWN),
        row("The data show the scale of it. The pound fell {9 percent}.", OWN),
        row("The video shows the impact of the quake. Prices rose {40 percent}.", OWN),
        row(
            "Police data show the scale of it. Thefts rose {9%}. The force has a new chief. "
            "Shares fell {4%}.",
            "Police data",
            OWN,
        ),
        row(
            "Police data show the scale of it. Lund said rents rose {3%}. Shares fell {4%}.",
            "Lund",
            OWN,
        ),
    ],
)
def test_what_somebody_does_was_not_announced(passage, expected):
    assert agree(speakers(passage), expected)
