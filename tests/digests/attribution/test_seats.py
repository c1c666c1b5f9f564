"""Where a firm sits is no speaker: "The Vell, Ohio-based chipmaker said …"."""

import pytest

from tests.digests.attribution.spoken import agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The Vell, Ohio-based group said sales rose {4%}.", "Vell, Ohio-based group"),
        row("Sales rose {4%}, according to the Vell, Ohio-based Orvane.", "Orvane"),
        row("Orvane, the Vell, Ohio-based chipmaker, said sales rose {4%}.", "Orvane"),
        row("The New York, New York-based Orvane said sales rose {4%}.", "Orvane"),
        row(
            "Orvane said it had closed a mill. // The Vell, Ohio-based chipmaker cut its revenue "
            "forecast to between {$18 billion} and {$19 billion}.",
            "Orvane",
            "Orvane",
        ),
    ],
)
def test_a_town_and_its_land_describe_who_speaks(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("In Austin, Texas-based Orvane said it had {40} mills.", "Orvane"),
        row("In Austin, a Texas-based firm said {40} mills had closed.", "Texas-based firm"),
        row("The mayor of Austin, Ida Lund, said {40} mills had closed.", "Ida Lund"),
        row("Lund and the Texas-based Orvane said {40} mills had closed.", ("Lund", "Orvane")),
    ],
)
def test_a_town_without_the_article_is_where_it_happened(passage, expected):
    assert agree(speakers(passage), expected)
