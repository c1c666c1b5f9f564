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


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        (
            "Police said {40,000} people marched; organisers said {150,000} marched. The Arnel "
            "Police later revised its estimate to {55,000}.",
            [("40,000", "55,000")],
        ),
        (
            "Tresk said {40} people died; Belm said {90} died. The Treskan health ministry later "
            "raised its toll to {55}. Later Belm revised its count to {85}.",
            [("40", "55"), ("90", "85")],
        ),
        (
            "The union said {300} workers had died. The firm said {120} workers had died. The "
            "union later lowered its figure to {260}.",
            [("300", "260")],
        ),
        (
            "Police said {40} people died; doctors said {90} died. The army later put its own "
            "count at {55}.",
            [],
        ),
        ("Tresk said {40} people died. Belm later revised its death toll to {85}.", []),
        ("Doctors said {90} people died. The ministry then raised its count to {120}.", []),
    ],
    ids=str,
)
def test_a_speaker_revises_a_count_of_his_own(text, changes):
    assert [pair for verdict, *pair in relations_of(text) if verdict == "change"] == [
        list(pair) for pair in changes
    ]
