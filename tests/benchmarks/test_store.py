"""The benchmark of the store measures the real store, and its limits can be broken."""

from dataclasses import replace

import pytest

from benchmarks.store import Cost, judge, measure

MB = 120.0
SMALL = Cost(1_000, 1.0, 0.3, 1.0, 2.0, MB, 4.0, 0.1, 0.1, 0.2, 20.0)
MIDDLE = Cost(10_000, 10.0, 0.3, 1.0, 2.0, MB, 15.0, 0.5, 0.5, 2.0, 20.0)
LARGE = Cost(100_000, 100.0, 0.4, 1.0, 2.0, MB, 150.0, 5.0, 5.0, 20.0, 20.0)


def broken(*costs):
    return [judgement.what for judgement in judge(list(costs)) if not judgement.is_kept]


def test_what_grows_with_the_subscriptions_is_kept():
    assert broken(SMALL, MIDDLE, LARGE) == []


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ({"idle_ms": 5.0}, "idle tick"),
        ({"memory_mb": MB + 21}, "memory, most against fewest"),
        ({"due_ms": 100.0}, "growth of due_ms"),
        ({"check_s": 16.0}, "growth of check_s"),
        ({"backup_s": 16.0}, "growth of backup_s"),
        ({"prune_s": 61.0}, "growth of prune_s"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_grows_faster_is_named(change, what):
    assert broken(SMALL, MIDDLE, replace(LARGE, **change)) == [what]


def test_the_real_store_is_measured():
    cost = measure("sqlite", 1_000)
    assert cost.size == 1_000
    assert 0 < cost.idle_ms <= cost.idle_p95_ms
    assert cost.due_ms > 0
    assert cost.room_mb > 1
    assert cost.prune_s > 0
