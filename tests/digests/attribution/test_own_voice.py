"""The outlet's own voice: nobody is named where nobody speaks."""

import pytest

from tests.digests.attribution import limits
from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row(
            "{Nine} people died in a fire in Dorra on Monday.",
            OWN,
        ),
        row(
            "Ida Lund won {61 percent} of the vote.",
            OWN,
        ),
        row(
            "Orvane bought {40} shops from Fenwick.",
            OWN,
        ),
        row(
            "Thornwick beat Marlport {3}-{2}.",
            OWN,
            OWN,
        ),
        row(
            "The president pardoned {400} prisoners.",
            OWN,
        ),
        row(
            "Tom Wills led the party to {three} defeats.",
            OWN,
        ),
        row(
            "The strike has lasted {eight weeks} and closed {12} mines.",
            OWN,
            OWN,
        ),
        row(
            "Shares in Orvane fell {4 percent} to {$38}.",
            OWN,
            OWN,
        ),
        row(
            "Police fired tear gas at a crowd of {5,000}.",
            OWN,
        ),
        row(
            "Peter Lind told the truth and was freed after {six years}.",
            OWN,
            limit=limits.IDIOM,
        ),
        row(
            "The minister spoke to {300} farmers in Dorra.",
            OWN,
        ),
        row(
            "Lund tells stories to {30} children each week.",
            OWN,
            limit=limits.IDIOM,
        ),
        row(
            "The army's spokesman resigned after {two months}.",
            OWN,
        ),
        row(
            "Karl Otto, who wrote {nine} books, died on Monday.",
            OWN,
        ),
        row(
            "The book, written by Karl Otto, sold {40,000} copies.",
            OWN,
        ),
        row(
            "Fans bought {9,000} tickets in {two days}.",
            OWN,
            OWN,
        ),
        row(
            "The mayor asked {300} people to leave.",
            OWN,
        ),
        row(
            "The court ordered Lind to pay {$40,000}.",
            OWN,
        ),
        row(
            "The judge sentenced Lind to {six years} in prison.",
            OWN,
        ),
        row(
            "Parliament voted by {90} to {60} for the law.",
            OWN,
            OWN,
        ),
        row(
            "The government approved {$2 million} in aid.",
            OWN,
        ),
        row(
            "The company reported to the police that {two} vans were gone.",
            "company",
        ),
        row(
            "The couple announced their wedding to {200} guests.",
            OWN,
            limit=limits.ACT_AS_CUE,
        ),
    ],
)
def test_the_outlet_itself_says_it(passage, expected):
    assert agree(speakers(passage), expected)
