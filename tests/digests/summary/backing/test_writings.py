"""The ways to write a figure."""

import pytest

from digests.summary.backing.writings import digits_for
from tests.digests.summary.stories import backing_of, gate_of


@pytest.mark.parametrize(
    ("body", "ways"),
    [
        ("The mayor said eight people died.", {"eight", "8"}),
        ("The mayor said 8 people died.", {"8", "eight"}),
        ("The mayor said 1,200 people died.", {"1,200", "1200"}),
        ("The mayor said dozens of people died.", {"dozens"}),
        ("The mayor said two-thirds of people fled.", {"two thirds"}),
        ("The mayor said it cost $5.2 billion to build.", {"$ 5.2 billion"}),
        ("The mayor said it took eight weeks to build.", {"eight weeks"}),
    ],
    ids=str,
)
def test_a_figure_is_written_as_in_the_article_or_a_count_in_digits(body, ways):
    assert {" ".join(way) for way in backing_of(body).writings} == ways


@pytest.mark.parametrize(
    ("body", "digits"),
    [
        ("The mayor said eight people died.", "8"),
        ("The mayor said forty-two people died.", "42"),
        ("The mayor said 8 people died.", ""),
        ("The mayor said two-thirds of people fled.", ""),
        ("The mayor said it took eight weeks to build.", ""),
        ("The mayor said two million people fled.", ""),
    ],
    ids=str,
)
def test_only_a_count_that_is_spelled_out_has_digits(body, digits):
    backings = gate_of(body).backings
    first, stop = backings.places[0]
    assert digits_for(backings.folded[first:stop], backings.claim(0)) == digits
