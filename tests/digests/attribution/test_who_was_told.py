"""Whom one informs and assures, what is corrected, what a court is told, initials in names."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The mayor assured residents that {nine} wells were safe.", "mayor"),
        row("The minister informed the chamber that {240} posts were vacant.", "minister"),
        row(
            "The office reported {two} dead. Undersheriff Cal Moody then revised that to {five}.",
            "office",
            "Cal Moody",
        ),
        row("Dr. P. Nair said {nine} died.", "P. Nair"),
        row("Director P.K. Nair said {nine} died.", "P.K. Nair"),
        row("The plan, which, police said, would cost {three} million, was dropped.", "police"),
        row("The office summoned Otto, who, it said, had met {three} leaders.", "office"),
        row(
            "Smokers fared worst, the authors report in Acta, adding that {nine} died.", "authors"
        ),
        row("His autobiography claims that he was shot {three} times.", "autobiography"),
        row("The tally showed {40} dead. The reply said {nine} had been found.", "tally", "reply"),
        row(
            "In the Vell poll, {52%} called the town poor. Among those, {six in ten} blamed the "
            "mayor, who insists that rents fell by {9%}.",
            "Vell poll",
            "Vell poll",
            "mayor",
        ),
        row(
            "Leave would grow to {nine months}, Ms Rosa Nair told Vell TV's Sunday programme.",
            "Rosa Nair",
        ),
        row("Otto said {nine} had gone; futures imply {two} cuts.", "Otto", OWN),
        row(
            "The traditional ruler, HRH Oba Femi Ade, appealed to the state for a bridge, "
            "saying that {six} pupils had drowned.",
            "Femi Ade",
        ),
    ],
    ids=str,
)
def test_they_are_told(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Jane Holt had called {four} times, the inquest told.", OWN),
        row("The mayor briefed {nine} aides and revised the plan in {two} days.", OWN, OWN),
        row("Smokers with {nine} teeth left, saying no more.", OWN),
    ],
    ids=str,
)
def test_nobody_speaks(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Leave will last {nine} months, Ms Lund told Vell TV's Sunday programme.", "Lund"),
        row("Leave will last {nine} months, Ms Lund told Radio 4's Today programme.", "Lund"),
        row("Leave will last {nine} months, Ms Lund told Vell Two's Late Hour.", "Lund"),
        row("Leave will last {nine} months, Ms Lund told Vell News 24.", "Lund"),
        row('Leave will last {nine} months, Ms Lund told KTV\'s "Meet the Town".', "Lund"),
        row("Leave will last {nine} months, Ms Lund told KTV's Into the Week.", "Lund"),
        row("Ms Lund told Vell TV's Friday show {nine} men had left.", "Lund"),
        row("Ms Lund told Vell News {24} homes had burned.", "Lund"),
        row("Leave will last {nine} months, Ms Lund told the {12}-member panel.", "Lund", OWN),
        row("{Twelve} men died, according to Channel 4 News.", "Channel 4 News"),
        row("{Nine} men died, said the {12}-member panel.", "12-member panel", OWN),
    ],
    ids=str,
)
def test_a_programme_and_a_panel_are_told(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("The delay was caused by the {40}-mile queue.", OWN),
        row("{Nine} cars were hit by a {12}-foot wave.", OWN, OWN),
        row("Ms Lund, who told the 12-member panel that he knew, keeps {nine} cats.", OWN),
    ],
    ids=str,
)
def test_what_is_that_long_or_was_only_told_says_nothing(passage, expected):
    assert agree(speakers(passage), expected)
