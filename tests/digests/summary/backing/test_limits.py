"""The openings without which a sentence's figures would say more."""

import pytest

from digests.summary.backing.limits import limits_of
from tests.digests.summary.stories import gate_of


@pytest.mark.parametrize(
    ("body", "opening"),
    [
        ("In 2003, a flood in the same valley killed 2,700 people.", "in 2003"),
        ("But in May 2003, a flood killed 70 people.", "in may 2003"),
        ("On May 3, 2003, a flood killed 70 people.", "on may 3 2003"),
        ("Last year, a flood killed 70 people.", "last year"),
        ("A decade ago, a flood killed 70 people.", "a decade ago"),
        ("In 2003, the mayor said a flood killed 70 people.", "in 2003"),
        ("Among women, Holloway led by 17 points.", "among women"),
        ("Of those polled, 40 percent had no view.", "of those polled"),
        ("Excluding rents, prices rose 3 percent.", "excluding rents"),
        ("Without the grant, the school would lose 9 teachers.", "without the grant"),
    ],
    ids=str,
)
def test_an_opening_limits_its_figure(body, opening):
    assert limits_of(0, gate_of(body).backings) == frozenset(opening.split())


@pytest.mark.parametrize(
    "body",
    [
        "A flood in 2003 killed 70 people.",
        "In Elm, a flood killed 70 people.",
        "Of course, a flood killed 70 people.",
        "In 2003, it rained, but this week a flood killed 70 people.",
        "In 2003, it rained; a flood killed 70 people.",
        "In 2003, it rained, and in 2010 a flood killed 70 people.",
        "Among women there is no doubt that 70 people died.",
    ],
    ids=str,
)
def test_no_other_opening_does(body):
    assert limits_of(0, gate_of(body).backings) == frozenset()


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ("In 2003, a flood killed 70 people.", "A flood killed 70 people — the outlet itself"),
        ("Among women, Ana Brill led by 17 points.", "Brill led by 17 points — the outlet itself"),
        ("Of those polled, 40 percent had no view.", "40 percent had no view — the outlet itself"),
    ],
    ids=str,
)
def test_a_line_without_it_is_refused(body, line):
    assert gate_of(body).reason(line)
