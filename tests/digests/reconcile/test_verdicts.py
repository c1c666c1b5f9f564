"""Verdicts: how two numbers for one thing stand to each other."""

import pytest

from digests.reconcile.verdicts import verdict_of
from tests.digests.reconcile.related import topics_of


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("{55} people died. {55} people died.", "agree"),
        ("About {55} people died. {55} people died.", "agree"),
        ("{55} people died. {60} people died.", "conflict"),
        ("At least {50} people died. {55} people died.", "compatible"),
        ("At least {31} people died. But he counted {67} bodies.", "conflict"),
        ("At least {31} people died. But he said {40} people died.", "conflict"),
        ("At least {31} people died. But he said {36} people died.", "compatible"),
        ("At least {214} people died. More than {350} people died.", "conflict"),
        ("At least {40} people died. He said {62} people died.", "conflict"),
        ("More than {2,000} people fled. He said {3,100} people fled.", "conflict"),
        ("At least {214} people died. More than {300} people died.", "conflict"),
        ("At least {58} people died. At least {70} people died.", "conflict"),
        ("At least {58} people died. At least {65} people died.", "compatible"),
        ("At least {six} people died. He said {nine} people died.", "compatible"),
        ("More than {400} people fled. At least {520} people fled.", "compatible"),
        ("At least {31} people died. He said {67} people died.", "conflict"),
        ("At least {31} people died. More than {60} people died.", "conflict"),
        ("More than {100} people died. He said {120} people died.", "compatible"),
        ("At least {20} people fled. Up to {90} people fled.", "conflict"),
        ("At least {20} people fled. Up to {50} people fled.", "compatible"),
        ("A bill of {$10 billion} is due. A bill of {$6.6 billion} is due.", "conflict"),
        ("As many as {32} people died. {24} people died.", "conflict"),
        ("Up to {32} people died. {24} people died.", "compatible"),
        ("Up to {32} people died. About {eight} people died.", "conflict"),
        ("{309} people died. Doctors at the Arn hospital said {58} people died.", None),
        ("{15} people died. Doctors at the Arn hospital said {12} people died.", "conflict"),
        ("{12} people died. Doctors at the Arn hospital said {58} people died.", "conflict"),
        (
            "The union said {4,500} nurses walked out. The hospital trust said {2,100} nurses "
            "walked out.",
            "conflict",
        ),
        ("Up to {32} people died. Up to {eight} people died.", "conflict"),
        ("Up to {32} people died. At least {eight} people died.", "conflict"),
        ("Up to {32} people died. At least {12} people died.", "compatible"),
        ("{Dozens} of people died. {55} people died.", None),
        ("{Dozens} of people died. {Dozens} of people died.", None),
        ("He saw {35} bodies. {12} people died.", "conflict"),
        ("He saw {35} bodies. {100} people died.", None),
        ("He said {35} people had been buried. {12} people died.", "conflict"),
        ("He said {35} people had been buried. {100} people died.", None),
        ("He said they buried {35} people. {100} people died.", None),
        ("He saw {35} bodies, but {100} people died.", None),
    ],
    ids=str,
)
def test_two_numbers_are_judged(text, verdict):
    one, other = topics_of(text)
    assert verdict_of(one, other) == verdict
    assert verdict_of(other, one) == verdict
