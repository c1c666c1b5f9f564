"""Slots found the slow way: look at the clock on the wall at every minute of a year.

The reference for bot/schedule, in its own words: it shares no code with it, asks zoneinfo alone,
and only ever goes from a moment to what the clock shows then, never the other way.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

MINUTE = timedelta(minutes=1)

# 25 zones: half-hour and three-quarter offsets, summer time of half an hour and of two hours,
# changes at midnight, in Ramadan, on Fridays, backwards in winter, and none at all.
ZONES = (
    "UTC",
    "Africa/Cairo",
    "Africa/Casablanca",
    "Africa/Lagos",
    "America/Havana",
    "America/Los_Angeles",
    "America/New_York",
    "America/Nuuk",
    "America/Santiago",
    "America/Sao_Paulo",
    "America/St_Johns",
    "Antarctica/Troll",
    "Asia/Beirut",
    "Asia/Jerusalem",
    "Asia/Kathmandu",
    "Asia/Kolkata",
    "Asia/Tokyo",
    "Atlantic/Azores",
    "Australia/Lord_Howe",
    "Australia/Sydney",
    "Europe/Berlin",
    "Europe/Dublin",
    "Europe/London",
    "Pacific/Apia",
    "Pacific/Chatham",
)

Shows = Callable[[datetime], bool]


@dataclass(frozen=True, slots=True)
class Minute:
    """One minute: the moment, what the wall shows, and whether that is shown the first time."""

    moment: datetime
    wall: datetime
    is_first: bool
    is_shown: bool = True


def walk(zone: ZoneInfo, start: datetime, end: datetime) -> Iterator[Minute]:
    """Give every minute of the stretch, and those that the clocks leave out, in no set order.

    A minute that is left out stands at the moment at which the old clock would have shown it.
    """
    seen: set[datetime] = set()
    before = _wall(start - MINUTE, zone)
    moment = start
    while moment < end:
        wall = _wall(moment, zone)
        missing, late = before + MINUTE, moment
        while missing < wall:
            yield Minute(late, missing, is_first=True, is_shown=False)
            missing, late = missing + MINUTE, late + MINUTE
        yield Minute(moment, wall, is_first=wall not in seen)
        seen.add(wall)
        before = wall
        moment += MINUTE


def changes(minutes: Iterable[Minute]) -> Iterator[tuple[datetime, datetime, datetime]]:
    """Give each moment at which the clocks were changed, and the wall before and after."""
    before = None
    for minute in minutes:
        if not minute.is_shown:
            continue
        if before and minute.wall - before.wall != MINUTE:
            yield minute.moment, before.wall + MINUTE, minute.wall
        before = minute


def slots(minutes: Iterable[Minute], shows: Shows, *, by_the_clock: bool) -> list[datetime]:
    """Give the moments at which a timing is due.

    By the clock: whenever the wall shows it. Else once for each wall time, shown or left out.
    """
    found = {
        minute.moment
        for minute in minutes
        if (minute.is_shown if by_the_clock else minute.is_first) and shows(minute.wall)
    }
    return sorted(found)


def held(minutes: Iterable[Minute], due: Iterable[datetime], quiet: Shows) -> list[datetime]:
    """Give the slots when those that fall into quiet hours are held until the wall shows none."""
    wanted, waiting, found = set(due), False, []
    for minute in minutes:
        if not minute.is_shown:
            continue
        waiting |= minute.moment in wanted
        if waiting and not quiet(minute.wall):
            found.append(minute.moment)
            waiting = False
    return found


def year_of(zone: ZoneInfo, year: int) -> list[Minute]:
    """Give every minute of a year, by UTC."""
    return list(walk(zone, datetime(year, 1, 1, tzinfo=UTC), datetime(year + 1, 1, 1, tzinfo=UTC)))


def _wall(moment: datetime, zone: ZoneInfo) -> datetime:
    return moment.astimezone(zone).replace(tzinfo=None)
