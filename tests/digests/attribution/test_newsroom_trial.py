"""What a newsroom's reader would have been misled by: verbs in names, countries, attacks."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Undersecretary-General for Humanitarian Affairs Omar Lund said he echoed "
            "Secretary-General Antonio Moe's call. He said a strike killed {22} children.",
            "Omar Lund",
        ),
        row("The board approved a plan that cuts union jobs. The union expects {300}.", "union"),
        row("A loan that helps union members passed. The union said {300} joined.", "union"),
        row("The board that runs the union said {300} joined.", "board"),
        row(
            "The group, the Vell Observatory, spoke. The United States offered help. “More than "
            "{10} died,” the group said.",
            "Vell Observatory",
        ),
        row("An opposition monitoring group said {100} died.", "opposition monitoring group"),
        row("Bill Lund said nine died. It may be {40}, he said.", "Bill Lund"),
        row("The bill said {40} wells would go.", "bill"),
    ],
)
def test_whose_name_it_is(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("A strike in Vell blamed on the coalition killed {12}, police said.", "police"),
        row("A strike in Vell blamed on the coalition killed {12}.", OWN),
        row("The army blamed the rebels for {12} deaths.", "army"),
        row("The commission established after the war was given {two years}.", OWN),
        row("The inquiry established that {two} men had lied.", "inquiry"),
        row("Veld raises full-year forecast after profit jumps {7%}.", OWN),
        row("Veld forecasts growth of {7%}.", "Veld"),
        row("The bank pared its growth forecast to {3 percent}.", "bank"),
        row("The bank scaled back its forecast to {3 percent}.", "bank"),
        row("The bank scaled back its lending to {3 percent}.", OWN),
    ],
)
def test_what_is_done_to_something_says_nothing(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("By 6 AM officials reported {40} deaths.", "officials"),
        row("Tom Lund AM said {40} jobs would go.", "Tom Lund AM"),
        row("The minister appointed a year ago said {40} homes burned.", "minister"),
        row("The agency formed a month earlier said {40} had died.", "agency"),
        row(
            "France's president and Prime Minister Ida Lund said {40} died.",
            ("France's president", "Ida Lund"),
        ),
        row("Chairman and chief executive Ida Lund said {40} jobs would go.", "Ida Lund"),
        row("Deputy premier and Foreign Minister Ida Lund said {40} died.", "Ida Lund"),
        row("Director of Water Aid Ida Lund said {40} died.", "Ida Lund"),
    ],
)
def test_one_speaker_or_two(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "A Vell News poll gave Otto Lund {44%}. In an earlier poll, he had {39%}.",
            "Vell News poll",
            OWN,
        ),
        row(
            "A Vell News poll gave Otto Lund {44%}. In Dorra, only {37%} of voters want him.",
            "Vell News poll",
            "Vell News poll",
        ),
        row(
            "A poll from Vell University put Lund at {44%}. She led by more in the previous Vell "
            "survey. Still, {54%} disapprove of her.",
            "poll from Vell University",
            "poll from Vell University",
        ),
        row(
            "A poll from Vell University put Lund at {44%}. Voters said, {41%} to {32%}, that she "
            "will win.",
            "poll from Vell University",
            "poll from Vell University",
            "poll from Vell University",
        ),
        row(
            "A poll from Vell University put Lund at {44%}. Shops are shut in {nine} streets, "
            "residents said.",
            "poll from Vell University",
            "residents",
        ),
        row(
            "A poll from Vell University put Lund at {44%}. A new Dorra News poll is out. Still, "
            "{54%} disapprove of her.",
            "poll from Vell University",
            "new Dorra News poll",
        ),
    ],
)
def test_another_poll_is_not_the_storys(passage, expected):
    assert agree(speakers(passage), expected)
