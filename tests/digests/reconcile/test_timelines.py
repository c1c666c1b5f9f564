"""Timelines: a number that was replaced is no rival of the one that replaced it."""

import pytest

from tests.digests.reconcile.related import relations_of


@pytest.mark.parametrize(
    ("text", "relations"),
    [
        (
            "On Monday the operator said {40,000} homes were without power. On Tuesday it said "
            "{12,000} homes were without power.",
            [("change", "40,000", "12,000")],
        ),
        (
            "Police said on Monday that {14} people had died. The ministry said on Wednesday that "
            "{39} people had died.",
            [("change", "14", "39")],
        ),
        (
            "The ministry said on Wednesday that {39} people had died. Police said on Monday that "
            "{14} people had died.",
            [("change", "14", "39")],
        ),
        (
            "The mayor said {five} people had died. Emergency services later said {six} people "
            "had died.",
            [("change", "five", "six")],
        ),
        (
            "Police said {27} people had died. The minister said the toll had risen to {31} from "
            "{27}.",
            [("change", "27", "31"), ("change", "27", "31")],
        ),
    ],
    ids=str,
)
def test_one_number_at_two_times_is_a_change(text, relations):
    assert relations_of(text) == relations


def test_rivals_of_the_same_day_differ():
    text = (
        "Police said on Monday that {14} people had died. The ministry said on Monday that {39} "
        "people had died."
    )
    assert relations_of(text) == [("conflict", "14", "39")]


def test_the_jobs_of_one_trade_are_no_later_count_of_all():
    text = "Firms added {140,000} jobs, up from {111,000} in May. Builders added {28,000} jobs."
    assert relations_of(text) == [("change", "111,000", "140,000")]
