"""From wall times to moments and back, over the days on which the clocks are changed.

A moment is an aware datetime in UTC. A wall time in the hour that is left out in spring means the
moment at which it would have been: 02:30 is 03:30 real time. Of the repeated hour in autumn the
first time is meant, unless every hour is.
"""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.schedule.walls import Walls

# Clocks are set by half an hour to a day (Samoa left out 30 December 2011).
LONGEST_CHANGE = timedelta(hours=25)
MINUTE = timedelta(minutes=1)


def wall_of(moment: datetime, zone: ZoneInfo) -> datetime:
    """Give what the clock on the wall shows at a moment."""
    return moment.astimezone(zone).replace(tzinfo=None)


def offset_at(moment: datetime, zone: ZoneInfo) -> timedelta:
    """Give by how much the zone's clocks are ahead of UTC at a moment."""
    offset = moment.astimezone(zone).utcoffset()
    assert offset is not None  # noqa: S101 - a zone always knows
    return offset


def next_moment(walls: Walls, zone: ZoneInfo, after: datetime) -> datetime:
    """Give the first moment after another one at which the timing is due.

    Raises ScheduleError when there is none.
    """
    wall = _first_wall(zone, after)
    best: datetime | None = None
    while True:
        wall = walls.next(wall)
        first = wall.replace(tzinfo=zone).astimezone(UTC)
        exists = wall_of(first, zone) == wall
        for moment in _meant(walls, wall, zone) if exists or not walls.by_the_clock else ():
            if moment > after and (best is None or moment < best):
                best = moment
        # Behind a wall time that exists nothing earlier can follow; behind one that was left out
        # it can: 02:30 is at 03:30, and 03:00 comes before it.
        if best and exists and first > after:
            return best


def change_between(start: datetime, end: datetime, zone: ZoneInfo) -> datetime:
    """Find the moment, to the minute, at which the offset stops being the one at `start`."""
    before = offset_at(start, zone)
    while end - start > MINUTE:
        middle = (start + (end - start) / 2).replace(second=0, microsecond=0)
        if middle <= start:
            middle = start + MINUTE
        if offset_at(middle, zone) == before:
            start = middle
        else:
            end = middle
    return end.replace(second=0, microsecond=0)


def _first_wall(zone: ZoneInfo, after: datetime) -> datetime:
    """Give the wall time from which to look, early enough if the clocks are changed nearby."""
    around = (after, after - LONGEST_CHANGE, after + LONGEST_CHANGE)
    return after.replace(tzinfo=None) + min(offset_at(moment, zone) for moment in around)


def _meant(walls: Walls, wall: datetime, zone: ZoneInfo) -> tuple[datetime, ...]:
    folds = (0, 1) if walls.by_the_clock else (0,)
    return tuple(wall.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in folds)
