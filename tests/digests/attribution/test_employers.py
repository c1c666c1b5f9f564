"""Through whom a firm is named: its spokesman, its chief, its shares; and no firm before it."""

import pytest

from tests.digests.attribution.spoken import agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "A Veld Foods spokeswoman declined to comment. The company said it would cut "
            "{40} prices.",
            "Veld Foods",
        ),
        row(
            "An Orva spokesman declined to comment. The company said it would cut {40} prices.",
            "Orva",
        ),
        row(
            "Orva spokesman Kai Moe declined to comment. The company said it would cut {40} "
            "prices.",
            "Orva",
        ),
        row(
            "A spokesman for Orva declined to comment. The company said it would cut {40} prices.",
            "Orva",
        ),
        row(
            "Orva's chief executive, Kai Moe, left. The company said it would cut {40} prices.",
            "Orva",
        ),
        row(
            "Orva chief executive Kai Moe left. The company said it would cut {40} prices.", "Orva"
        ),
        row(
            "Kai Moe, chief executive of Orva, left. The company said it would cut {40} prices.",
            "Orva",
        ),
        row(
            "Kai Moe, the Orva chief executive, left. The company said it would cut {40} prices.",
            "Orva",
        ),
        row("Shares in Orva fell. The company said it would cut {40} prices.", "Orva"),
        row("Orva shares fell. The company said it would cut {40} prices.", "Orva"),
        row(
            "A Vell Police spokesman declined to comment. The company said it would cut {40} "
            "prices.",
            "company",
        ),
        row(
            "A US spokesman declined to comment. The company said it would cut {40} prices.",
            "company",
        ),
    ],
)
def test_the_company_is_whose_spokesman_or_shares_were_told_of(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "Ailing Japanese truck maker Kestrel Motors shut a plant. In May, Kestrel Motors "
            "lost money. So the Japanese truck maker asked for a loan. On Monday it said it "
            "needed {540bn yen}.",
            "Kestrel Motors",
        ),
        row(
            "Ailing Japanese truck maker Kestrel Motors shut a plant. The Japanese truck "
            "maker said it needed {540bn yen}.",
            "Kestrel Motors",
        ),
        row(
            "British retailer Veld Stores left. The British retailer said it lost {$40}.",
            "Veld Stores",
        ),
        row(
            "British retailer Veld Stores met Orva. The American company said it lost {$40}.",
            "American company",
        ),
        row(
            "British retailer Veld Stores met German retailer Orva. The German retailer said "
            "it lost {$40}.",
            "Orva",
        ),
    ],
)
def test_a_firm_is_called_by_its_land_and_trade(passage, expected):
    assert agree(speakers(passage), expected)
