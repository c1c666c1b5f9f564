"""The shelf keeps little, and not for long."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.web.shelf import Shelf

NOON = datetime(2026, 7, 1, 12, tzinfo=UTC)
LASTING = timedelta(seconds=10)


@pytest.mark.parametrize(
    ("passed", "found"), [(-1, None), (0, "page"), (9, "page"), (10, None), (3600, None)]
)
def test_what_was_put_there_stands_there_for_its_time(passed, found):
    """A clock that is set back gives no page more time."""
    shelf = Shelf(2)
    shelf.put("a", "page", NOON, LASTING)
    assert shelf.get("a", NOON + timedelta(seconds=passed)) == found


def test_what_was_not_put_there_does_not_stand_there():
    assert Shelf(2).get("a", NOON) is None


def test_what_was_not_asked_for_longest_goes_first():
    shelf = Shelf(2)
    for name in "ab":
        shelf.put(name, name, NOON, LASTING)
    shelf.get("a", NOON)
    shelf.put("c", "c", NOON, LASTING)
    assert [shelf.get(name, NOON) for name in "abc"] == ["a", None, "c"]


def test_it_never_bears_more_than_it_may():
    shelf = Shelf(100)
    for number in range(1_000):
        shelf.put(number % 37, number, NOON, LASTING, weight=number % 41)
        assert shelf.weight <= 100
        assert shelf.weight == sum(each[2] for each in shelf._held.values())


def test_what_is_too_heavy_is_not_kept_and_what_takes_its_place_weighs_anew():
    shelf = Shelf(100)
    shelf.put("a", "heavy", NOON, LASTING, weight=101)
    assert (shelf.get("a", NOON), shelf.weight) == (None, 0)
    for weight in (90, 50, 90):
        shelf.put("a", weight, NOON, LASTING, weight=weight)
    assert (shelf.get("a", NOON), shelf.weight) == (90, 90)
