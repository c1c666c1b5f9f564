"""Slots on the days on which clocks are changed, in 25 zones, against a minute-by-minute walk."""

from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import takewhile
from zoneinfo import ZoneInfo

import pytest

from benchmarks.timed import QUIETS, TIMED
from benchmarks.walked import ZONES, Minute, held, slots, walk
from bot.model.chats import Wishes
from bot.schedule.timetable import next_slots

DAY = timedelta(days=1)
INSTANT = timedelta(microseconds=1)
YEARS = {"America/Sao_Paulo": 2018, "Pacific/Apia": 2011}
ORDINARY = datetime(2026, 2, 27, tzinfo=UTC)


def change_days(name: str) -> list[datetime]:
    """Give the UTC days at whose end a zone's offset is another than at their start."""
    zone = ZoneInfo(name)
    start = datetime(YEARS.get(name, 2026), 1, 1, tzinfo=UTC)
    days = [start + number * DAY for number in range(365)]
    return [
        day
        for day in days
        if day.astimezone(zone).utcoffset() != (day + DAY).astimezone(zone).utcoffset()
    ]


@cache
def stretches(name: str) -> tuple[tuple[datetime, datetime, list[Minute]], ...]:
    """Give the days around each change, all their minutes walked; else some ordinary days."""
    found = []
    for day in change_days(name) or [ORDINARY]:
        start, end = day - DAY, day + 2 * DAY
        found.append((start, end, list(walk(ZoneInfo(name), start, end))))
    return tuple(found)


@pytest.mark.parametrize("name", ZONES)
def test_slots_are_those_that_the_wall_shows(name):
    for start, end, minutes in stretches(name):
        for timed in TIMED:
            wishes = Wishes(timed.timing, name)
            found = takewhile(
                lambda slot, end=end: slot < end, next_slots(wishes, start - INSTANT)
            )
            # A wall time that is shown twice may have been shown first before the walk began.
            wanted = slots(minutes, timed.shows, by_the_clock=timed.by_the_clock)
            assert list(found) == wanted, timed.timing


@pytest.mark.parametrize("name", ZONES)
def test_quiet_hours_hold_until_the_wall_shows_their_end(name):
    for start, end, minutes in stretches(name):
        for timed in TIMED[::3]:
            expected = slots(minutes, timed.shows, by_the_clock=timed.by_the_clock)
            for quiet, shows_quiet in QUIETS:
                wishes = Wishes(timed.timing, name, quiet)
                found = takewhile(lambda slot, end=end: slot < end, next_slots(wishes, start))
                # The first day is left to what was due before it.
                wanted = held(minutes, expected, shows_quiet)
                assert [slot for slot in found if slot >= start + DAY] == [
                    slot for slot in wanted if slot >= start + DAY
                ], (timed.timing, quiet)


def test_the_zones_that_are_looked_at_change_their_clocks():
    assert sum(bool(change_days(name)) for name in ZONES) >= 19
