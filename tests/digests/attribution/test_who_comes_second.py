"""A second one who speaks, acts or is only mentioned, beside the one who spoke before."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("One official said {40} had died, the other said {12}.", "official", "other official"),
        row("One source said it was {$9m}; the other put it at {$12m}.", "source", "other source"),
        row("One official said {40} had died on the other side of {12} roads.", *["official"] * 2),
        row(
            "Sales were {$4m}, above the {$3m} analysts expect, and {90} left.",
            *(OWN, "analysts", OWN),
        ),
        row("Sales will rise {9 percent}, analysts expect, and {90} will go.", *["analysts"] * 2),
        row(
            "The ministry said {12} had died. Aid groups disagree. They say {40} did.",
            "ministry",
            "aid groups",
        ),
        row(
            "The ministry said {12} had died. Opposition parties differ. They say {40} did.",
            "ministry",
            "opposition parties",
        ),
        row("The firm said {12} had left. It is sorry. It says {40} will stay.", *["firm"] * 2),
    ],
)
def test_who_comes_second(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("For Lund, who says {40} died, it is over; Moe, who lost {two}, left.", "Lund", OWN),
        row("In Dorra, where police say {40} died, {12} shops shut.", "police", OWN),
        row("In Dorra, police say, {40} died and {12} shops shut.", *["police"] * 2),
        row("Police arrested Otto Falk, who says {40} died, and freed {12}.", "Otto Falk", OWN),
        row("Ministers met Ana Moe, who said {40} had died.", "Ana Moe"),
        row("Reporters asked Lund whether {40} had died.", OWN),
        row("Lund asked how {40} men could vanish.", OWN),
        row("Lund asked parliament for {$40m}.", "Lund"),
        row("It will cut {90} jobs, Velta said, sending its shares down {9%}.", "Velta", OWN),
        row("It will cut {90} jobs, Velta said, sending {40} men home.", *["Velta"] * 2),
    ],
)
def test_where_a_relative_clause_ends(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The mayor, Lund said, had promised him {40} tanks.", "Lund"),
        row("The ministry, Lund said, had recorded {40} deaths.", "ministry"),
        row("The mayor, who police said had fled, promised {40} tanks.", "mayor"),
        row("Lund said, in reply to Moe, who wanted {$40}, that he had {$12}.", "Moe", "Lund"),
        row("Otto Falk refused to confirm reports that {40} had died.", OWN),
        row("The minister declined to discuss claims that {40} had died.", OWN),
        row("Advisers to ministers claim {40} jobs will go.", "advisers to ministers"),
    ],
)
def test_who_only_stands_between(passage, expected):
    assert agree(speakers(passage), expected)
