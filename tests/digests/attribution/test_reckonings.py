"""By whose reckoning and from whose data: "By one estimate, 9 fled", "Based on ministry data"."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("By one estimate, {3,000} people fled.", "estimate"),
        row("Some {3,000} people fled, by another count.", "another count"),
        row("Some {$3bn}, by the ministry's reckoning, has gone.", "ministry"),
        row("The club has {40} members and, by its own count, {300} fans.", OWN, "club"),
        row("On Monday, by the union's count, {40} left.", "union"),
        row("Based on ministry data, {40 percent} of men smoke.", "ministry data"),
        row("Oil fell {3 percent}, based on Velta data.", "Velta data"),
        row("The town fled what police described as {40} gang members.", "police"),
        row("What police described as {40} men were held in {14} vans.", "police", OWN),
        row("The bill will – its backers say – save {$3bn}.", "backers"),
    ],
)
def test_whose_reckoning_it_is(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("By one vote, {40} seats were lost.", OWN),
        row("Based on her record, Lund will win {40} seats.", OWN),
        row("The firm, based on the coast, has {40} ships.", OWN),
        row("The man police described as a thief had {40} phones.", OWN),
        row("Lund, described as a thief, had {40} phones.", OWN),
        row("The bill – its backers say – is poor, and {40} left.", OWN),
    ],
)
def test_it_is_nobodys(passage, expected):
    assert agree(speakers(passage), expected)
