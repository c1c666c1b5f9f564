"""Whom "who" means behind a place or a firm, and who answers for an aside."""

import pytest

from tests.digests.attribution.spoken import agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("She met the mayor of Tarn, who said {12} had died.", "mayor"),
        row("She met a widow from Tarn, who said {12} had died.", "widow"),
        row("She met Otto Falk of Orvane, who said sales were {$12m}.", "Otto Falk"),
        row("It was opposed by Otto Falk, of Tarn, who put it at {$3m}.", "Otto Falk"),
        row("They include Otto Falk of North Tarn, who says {12} cows died.", "Otto Falk"),
        row("She met Otto Falk of the University of Tarn, who said {12} fell.", "Otto Falk"),
        row("She was met by Otto Falk, the mayor of Tarn, who said {12} fell.", "Otto Falk"),
        row("She met officials from Velta, who said {12} had died.", "officials"),
    ],
)
def test_who_said_so_is_somebody_and_not_where_he_is_from(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("He was accused by Falk, who said {12} were lost.", "Falk"),
        row("She is the widow of Otto Falk, who said {12} were lost.", "Otto Falk"),
        row("She quoted a letter from Otto Falk, who said {12} were lost.", "Otto Falk"),
        row("She met Otto Falk of Orvane, which said sales were {$12m}.", "Orvane"),
    ],
)
def test_a_name_behind_of_or_from_may_be_the_one_who_speaks(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Neighbours said {12} looms were sold after the flood, which ruined {90} looms, "
            "according to a guild tally.",
            "neighbours",
            "guild tally",
        ),
        row(
            "The flood, which ruined {90}, according to the army, left {12} rotting, the mayor "
            "said.",
            "army",
            "mayor",
        ),
        row(
            "The mayor said the firm, which made {$12m} according to its accounts, owed {$3m}.",
            "accounts",
            "mayor",
        ),
        row("The mayor said the firm, which made {$12m} in May, would close.", "mayor"),
        row("Radio Tarn said {90} people had died, according to the army.", "Radio Tarn"),
    ],
)
def test_an_aside_with_a_tag_of_its_own_is_not_the_other_speakers(passage, expected):
    assert agree(speakers(passage), expected)
