"""When an entry came out, or None where the feed does not say or cannot be right."""

import calendar
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from time import struct_time

# There were no feeds before; 1970 is an empty field that a program printed as a date.
EARLIEST = datetime(1995, 1, 1, tzinfo=UTC)
# A wrong time zone puts a date up to 14 hours ahead; beyond a day it is a mistake or an event.
AHEAD = timedelta(days=1)


def first_plausible(dates: Iterable[datetime | None], now: datetime) -> datetime | None:
    """Give the first date on which news can have come out."""
    return next((at for at in dates if at and EARLIEST <= at <= now + AHEAD), None)


def from_struct(moment: object) -> datetime | None:
    """Turn what the feed library gives, always in UTC, into an aware time."""
    if not isinstance(moment, struct_time | tuple):
        return None
    try:
        return datetime.fromtimestamp(calendar.timegm(moment), UTC)
    except (ValueError, OverflowError, OSError):
        return None


def from_iso(value: object) -> datetime | None:
    """Read an RFC 3339 date of a JSON feed; one without a time zone is in UTC."""
    if not isinstance(value, str):
        return None
    try:
        moment = datetime.fromisoformat(value.strip())
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
