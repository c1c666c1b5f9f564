"""Meant: of which earlier figure a number is another count."""

import pytest

from digests.reconcile.meant import meant_before, meant_truly
from tests.digests.reconcile.related import relations_of, topics_of


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("{27} people died and {30} ships sank. It puts it at {41}.", 0),
        ("{27} people died. Rain fell. It puts it at {41}.", 0),
        ("It will close {27} of its {386} shops. It puts it at {41}.", 0),
        ("{41} people died and {27} people were hurt. It puts it at {41}.", 0),
        ("It costs {$27}, and {30} people came. It puts it at {$41}.", 0),
    ],
    ids=str,
)
def test_the_nearest_of_its_kind_or_its_equal_is_meant(text, number):
    *earlier, last = topics_of(text)
    meant = meant_before(last, earlier)
    assert meant is not None
    assert meant.number == number


@pytest.mark.parametrize(
    "text",
    [
        "{27} people died in Arn. The union puts it at {41} in Belm.",
        "It costs {$27}. It puts it at {41}.",
        "{27} people died. Rain fell. Shops shut. Roads closed. It puts it at {41}.",
    ],
    ids=str,
)
def test_another_kind_or_one_far_off_is_not(text):
    *earlier, last = topics_of(text)
    assert meant_before(last, earlier) is None


def test_a_true_share_must_be_of_the_only_one_or_name_it():
    *earlier, last = topics_of("Turnout was {9%}. Growth was {4%}. The true rate was {20%}.")
    assert meant_truly(last, earlier) is None


@pytest.mark.parametrize(
    ("text", "relations"),
    [
        ("kept {2,500} of them. The union said the figure of {2,500} was misleading.", []),
        ("let {7,000} of those go. The union put the number at {7,000}.", []),
        ("trained {400} of them. The mayor puts the number at {400}.", []),
        (
            "trained {40} of them. The union put the number at {7,200}.",
            [("conflict", "9,000", "7,200")],
        ),
        (
            "opened {40} shops. The union put the number of staff at {7,200}.",
            [("conflict", "9,000", "7,200")],
        ),
        (
            "kept {2,500} of them. The union said the figure of {3,600} was true.",
            [("conflict", "9,000", "3,600")],
        ),
    ],
    ids=str,
)
def test_a_part_that_is_told_again_is_no_rival_of_its_whole(text, relations):
    told = f"The firm said it took on {{9,000}} seasonal staff and {text}"
    assert relations_of(told) == relations
