"""What is to happen under a plan, and who announced the plan."""

import pytest

from tests.digests.attribution.spoken import OWN, agree, row, speakers


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Pay is to rise by {£1,400} as part of proposals announced by Ida Lund.", "Ida Lund"),
        row("Some {40} shops would close under plans unveiled by the bank on Monday.", "bank"),
        row("Under plans set out by the bank, {40} shops would close.", "bank"),
        row("Under a {£4m} plan tabled by the bank, some {40} shops would open.", "bank", "bank"),
        row("As part of cuts announced on Monday by the bank, {40} shops will close.", "bank"),
        row("Under a plan announced by the mayor, {nine} schools will close.", "mayor"),
        row("Pay rose {9%}, but {40} jobs will go under a plan outlined by Lund.", OWN, "Lund"),
    ],
    ids=str,
)
def test_what_is_to_come_is_whose_plan_it_is(passage, expected):
    assert agree(speakers(passage), expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        row("Some {40} shops closed under a plan announced by the bank.", OWN),
        row("Some {40} men were held as part of a crackdown announced by Ida Lund.", OWN),
        row("Some {40} shops would close under a plan that the bank has shelved.", OWN),
        row("Some {40} shops would close under plans set by the door.", OWN),
        row("Some {40} shops would close under plans announced in May.", OWN),
        row("The union said {40} shops would close under plans unveiled by the bank.", "union"),
    ],
    ids=str,
)
def test_what_has_come_or_whose_plan_is_not_told_is_the_outlet_s(passage, expected):
    assert agree(speakers(passage), expected)
