"""Whose plan or shares a sentence opens with may be who says it: "Velta shares rose after it"."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Shares of Velta Foods rose {3 percent} after it said it sold {12} mills.",
            OWN,
            "Velta Foods",
        ),
        row(
            "Velta Foods shares rose {3 percent} when it said it sold {12} mills.",
            OWN,
            "Velta Foods",
        ),
        row("They sell Velta tyres. Velta's stock fell as it said {12} mills closed.", "Velta"),
        row(
            "Erik Falk met Otto Lund. Falk's plan, which he says would create {400} jobs, would "
            "cost {$3 million}.",
            "Erik Falk",
            OWN,
        ),
        row("Mayor Ida Lund's tax plan, which she says would yield {$9m}, has foes.", "Ida Lund"),
        row("Velta Foods's plan, which it says would create {400} jobs, has foes.", "Velta Foods"),
    ],
)
def test_who_owns_what_opens_the_sentence_is_meant(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Erik Falk met Ida Lund. Falk's plan, which she says would create {400} jobs, failed.",
            "Ida Lund",
        ),
        row("Falk's plan, which the bank says would create {400} jobs, failed.", "bank"),
        row("Velta shares fell after it closed {9} shops and said {40} jobs would go.", OWN, OWN),
        row(
            "Velta Foods shares rose {3 percent} after Orvane Mills said it had sold {12} shops.",
            OWN,
            "Orvane Mills",
        ),
    ],
)
def test_others_are_meant(passage, expected):
    assert agree(speakers(passage), expected)
