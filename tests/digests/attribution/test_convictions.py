"""What somebody is sure of or makes clear: "is certain that", "made it clear that"."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The minister made it clear {nine} jobs would go.", "minister"),
        row("Lund has made clear that {nine} jobs will go.", "Lund"),
        row("The mayor was clear that {nine} schools would close.", "mayor"),
        row("The court judged that {nine} men were at fault.", "court"),
        row("Lund remains hopeful that {nine} men will be found.", "Lund"),
    ],
)
def test_who_makes_it_clear_says_it(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    "passage",
    [
        "It is clear that {nine} schools will close.",
        "The crews made the road clear for {nine} trucks.",
        "The road was clear for {nine} miles.",
        "Lund judged {nine} dogs at the show.",
        "It remains certain that {nine} schools will close.",
    ],
)
def test_what_is_clear_nobody_says(passage):
    assert agree(speakers(passage), (OWN,))
