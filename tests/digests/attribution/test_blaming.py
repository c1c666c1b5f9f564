"""What is blamed for a result that is known."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Orvane has blamed fuel for a {40%} drop in profits.", OWN),
        row(
            "The lender also blamed pressure on its margins and spending on its branches over the "
            "past year for a {1%} fall in profits to {£2 billion}.",
            OWN,
            OWN,
        ),
        row("Orvane blamed a strike for a loss of {£40m}.", OWN),
        row("Orvane blamed rain for a {7%} drop in sales, Edda Wray said.", "Edda Wray"),
        row("The report blamed drought for a {40%} fall in sales of wheat.", "report"),
        row("The union blamed the closure for the loss of {300} jobs.", "union"),
        row("The army blamed the rebels for {12} deaths.", "army"),
        row("The firm blamed the dollar, and said it would cut {300} jobs.", "firm"),
        row("The mayor blamed the council for wasting {$40m}.", "mayor"),
        row("Accusing the council of wasting {$40m}, Lund called for an inquiry.", "Lund"),
        row("Police accused {nine} men of a raid that killed {four}.", OWN, "police"),
        row("Officials blamed {nine} deaths on the heat.", "officials"),
    ],
)
def test_a_result_for_which_a_firm_blames_something_is_known(passage, expected):
    assert agree(speakers(passage), expected)


ANSWERING = [
    row("Police blamed Otto, who says {ten} fled.", "Otto"),
    row("Police blamed the mayor, who has always said {ten} fled.", "mayor"),
    row("Police blamed Lumen, which says {nine} left.", "Lumen"),
    row(
        "Police accused Ida Moe, who said {ten} had fled, of lying about {nine}.",
        *("Ida Moe", "police"),
    ),
    row("Police accused Ida Moe, who runs {ten} mills, of taking {nine} bribes.", OWN, "police"),
    row("It rained. Four blamed Otto, who says {ten} fled.", "Otto"),
    row("Police accused Ida Moe of taking {nine} bribes.", "police"),
    row("The union accused those who said {ten} had died.", "union"),
]


@pytest.mark.parametrize(("passage", "expected"), ANSWERING)
def test_who_is_blamed_speaks_for_himself(passage, expected):
    assert agree(speakers(passage), expected)
