"""The shelf keeps little, and not for long."""

from datetime import UTC, datetime, timedelta

from bot.web.shelf import Shelf

NOON = datetime(2026, 7, 1, 12, tzinfo=UTC)
LATER = NOON + timedelta(seconds=10)


def test_what_was_put_there_stands_there_until_its_time():
    shelf = Shelf(2)
    shelf.put("a", "page", LATER)
    assert shelf.get("a", NOON) == "page"
    assert shelf.get("a", LATER) is None
    assert shelf.get("b", NOON) is None


def test_what_was_not_asked_for_longest_goes_first():
    shelf = Shelf(2)
    for name in "ab":
        shelf.put(name, name, LATER)
    shelf.get("a", NOON)
    shelf.put("c", "c", LATER)
    assert [shelf.get(name, NOON) for name in "abc"] == ["a", None, "c"]
