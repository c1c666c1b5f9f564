"""A speaker's own paper is only how he knows it: "The hospital said its figures showed 8"."""

import pytest

from tests.digests.attribution.spoken import agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The sheriff's office said its records showed {three} stops.", "sheriff's office"),
        row("Police said on Monday that their figures showed {8} deaths.", "Police"),
        row("Ida Lund said her records showed {three} stops.", "Ida Lund"),
        row("The agency, citing its own review, put the number at {40}.", "agency"),
        row("The ministry said {40} had died, citing its own data.", "ministry"),
    ],
)
def test_whose_paper_it_is_speaks(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The hospital said records showed {8} deaths.", "records"),
        row("The hospital said the ministry's figures showed {8} deaths.", "ministry's figures"),
        row("Ida Lund said its records showed {three} stops.", "records"),
        row("The union said the bank lied and its records showed {40} losses.", "records"),
        row("The agency, citing a review by Orvane, put it at {40}.", "review by Orvane"),
        row("The ministry, citing its police, put the number at {40}.", "police"),
    ],
)
def test_a_paper_that_may_be_anothers_speaks_itself(passage, expected):
    assert agree(speakers(passage), expected)
