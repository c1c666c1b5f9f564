"""Quiet hours: whether a moment lies in them, when they began and when they end.

They go by what the clock on the wall shows, so on the day on which clocks are changed they are
an hour longer or shorter. The start belongs to them, the end does not.
"""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.model.chats import Quiet
from bot.schedule.moments import change_between, offset_at, wall_of

DAY = timedelta(days=1)
INSTANT = timedelta(microseconds=1)


def is_quiet(quiet: Quiet | None, zone: ZoneInfo, moment: datetime) -> bool:
    """Tell whether posts are held at a moment."""
    return quiet is not None and _shows_quiet(quiet, wall_of(moment, zone))


def release(quiet: Quiet | None, zone: ZoneInfo, moment: datetime) -> datetime:
    """Give the moment itself, or within quiet hours the moment at which they end."""
    while quiet and _shows_quiet(quiet, wall := wall_of(moment, zone)):
        end = moment + _until(quiet, wall)
        if offset_at(end, zone) == offset_at(moment, zone):
            return end
        moment = change_between(moment, end, zone)
    return moment


def quiet_since(quiet: Quiet | None, zone: ZoneInfo, moment: datetime) -> datetime | None:
    """Give the moment at which the quiet hours around a moment began; None outside of them."""
    if quiet is None or not _shows_quiet(quiet, wall_of(moment, zone)):
        return None
    while _shows_quiet(quiet, wall := wall_of(moment, zone)):
        start = moment - _since(quiet, wall)
        if offset_at(start, zone) == offset_at(moment, zone):
            return start
        change = change_between(start, moment, zone)
        moment = change - INSTANT
    return change


def _shows_quiet(quiet: Quiet, wall: datetime) -> bool:
    now = wall.time()
    if quiet.start < quiet.end:
        return quiet.start <= now < quiet.end
    return now >= quiet.start or now < quiet.end


def _until(quiet: Quiet, wall: datetime) -> timedelta:
    end = datetime.combine(wall, quiet.end)
    return (end - wall) % DAY


def _since(quiet: Quiet, wall: datetime) -> timedelta:
    start = datetime.combine(wall, quiet.start)
    return (wall - start) % DAY
