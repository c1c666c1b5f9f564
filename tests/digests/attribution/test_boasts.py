"""What somebody takes pride in, answers for or will say: "took credit for 12 million jobs"."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Erik Falk touted {12 million} new jobs.", "Erik Falk"),
        row("Falk, who touts {12 million} new jobs, won {40} seats.", "Falk", OWN),
        row("Lund bragged of {40} new plants.", "Lund"),
        row("Lund trumpeted {40,000} new jobs.", "Lund"),
        row("Lund has taken full credit for {12 million} new jobs.", "Lund"),
        row("Falk pointed to {12 million} new jobs.", "Falk"),
        row("Analysts pointed to a fall of {4 percent} in sales at Velta.", "Analysts"),
        row("Lund's testimony that {14} emails were secret stunned them.", "Lund"),
        row(
            "Emails released by the board show that {14} clerks knew.",
            "Emails released by the board",
        ),
        row("The charity has launched an emergency appeal for {$12m}.", "charity"),
        row("Lund is expected to say that {14} captives will be freed.", "Lund"),
        row("Lund was expected to tell the court that {14} had left.", "Lund"),
        row("The union rejected the offer, demanding a rise of {9 percent}.", "union"),
        row(
            "Union leaders spurned a {3 percent} offer, calling for {9 percent}.",
            OWN,
            "Union leaders",
        ),
        row(
            "Lund leads by {4 points} in a new Velta poll of {900} voters.", "new Velta poll", OWN
        ),
    ],
)
def test_they_say_so(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Futures pointed to a rise of {4 percent}.", OWN),
        row("The guide pointed to {three} men in the crowd.", OWN),
        row("Lund cannot take credit for {12 million} new jobs.", OWN),
        row("The hospital admitted {14} patients.", OWN),
        row("The charity launched {14} boats.", OWN),
        row("The prosecutor launched an appeal for {nine years} more.", OWN),
        row("The charity launched an appeal for the release of {40} men.", OWN),
        row("Profit is expected to reach {$3m}.", OWN),
        row("Velta is expected to report a loss of {$3m}.", OWN),
        row("Lund's testimony lasted {12 hours}.", OWN),
        row("The shop has an offer of {300} cakes.", OWN),
        row("The fall of {4 percent} was bigger than in a Velta poll of {900} voters.", OWN, OWN),
    ],
)
def test_nobody_says_so(passage, expected):
    assert agree(speakers(passage), expected)
