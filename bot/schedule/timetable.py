"""The next slot of a chat's wishes, and which slot to fire after a while without looking.

A slot is a moment at which a post is due, in UTC. A slot that falls into quiet hours is held and
fires once when they end; several that are held there become one.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice

from bot.errors import ScheduleError
from bot.model.chats import Every, Instantly, Wishes
from bot.schedule.moments import next_moment
from bot.schedule.quiet import INSTANT, is_quiet, quiet_since, release
from bot.schedule.walls import walls_of
from bot.schedule.zones import zone_named

MINUTES_OF_A_DAY = 1440

# Slots are whole minutes, so two of them are at least this far apart.
MINUTE = timedelta(minutes=1)

# A slot that is fired so little late is fired in its own right, even when quiet hours have begun
# meanwhile: the digest of 21:59 does not wait for the morning because the machine was busy.
STILL_PUNCTUAL = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Due:
    """What to do now: the slot to fire, None for none, and when to look again (None for never)."""

    slot: datetime | None
    next_at: datetime | None


def next_slot(wishes: Wishes, after: datetime) -> datetime | None:
    """Give the first slot after a moment; None when posts come instantly.

    To pause, forget the next slot; to resume, ask for the one after now: nothing is caught up.
    Raises ScheduleError when the wishes make no sense: an unknown zone, a crontab line that cannot
    be read.
    """
    if isinstance(wishes.timing, Instantly):
        return None
    zone = zone_named(wishes.zone)
    since = quiet_since(wishes.quiet, zone, after)
    # What became due in these quiet hours still lies ahead, at their end.
    due = _next_due(wishes, since - INSTANT if since else after)
    return release(wishes.quiet, zone, due)


def next_slots(wishes: Wishes, after: datetime) -> Iterator[datetime]:
    """Give the slots after a moment, one after the other, without end; none for instant posts."""
    slot = next_slot(wishes, after)
    while slot:
        yield slot
        slot = next_slot(wishes, slot)


def first_slots(wishes: Wishes, after: datetime, count: int) -> tuple[datetime, ...]:
    """Give the first so many slots after a moment."""
    return tuple(islice(next_slots(wishes, after), count))


def instant_slot(wishes: Wishes, now: datetime) -> datetime:
    """Give the moment at which something new may be posted: now, or the end of quiet hours."""
    return release(wishes.quiet, zone_named(wishes.zone), now)


def due(wishes: Wishes, next_at: datetime, now: datetime, grace: timedelta) -> Due:
    """Decide what is due at `now` for somebody whose next slot was to be `next_at`.

    Of the slots that were missed only the latest fires, and only within `grace`; what is to be
    posted instantly is never too late. In quiet hours a missed slot is held like any other.
    """
    if next_at > now:
        return Due(None, next_at)
    slot = _latest(wishes, next_at, now, grace)
    if slot is None:
        return Due(None, next_slot(wishes, now))
    zone = zone_named(wishes.zone)
    if now - slot > STILL_PUNCTUAL and is_quiet(wishes.quiet, zone, now):
        return Due(None, release(wishes.quiet, zone, now))
    return Due(slot, next_slot(wishes, now))


def _latest(wishes: Wishes, next_at: datetime, now: datetime, grace: timedelta) -> datetime | None:
    """Find the latest slot up to now, not by way of all of them: a month may have been missed."""
    if isinstance(wishes.timing, Instantly):
        return next_at
    earliest = max(next_at, now - grace)
    low = next_at if next_at == earliest else next_slot(wishes, earliest - INSTANT)
    if low is None or low > now:
        return None
    high = now
    while high - low >= MINUTE:
        middle = low + (high - low) / 2
        slot = next_slot(wishes, middle)
        if slot and slot <= now:
            low = slot
        else:
            high = middle
    return low


def _next_due(wishes: Wishes, after: datetime) -> datetime:
    timing = wishes.timing
    if isinstance(timing, Instantly):
        raise ScheduleError("what is posted instantly has no slots")
    if isinstance(timing, Every):
        return _next_of(timing, after)
    return next_moment(walls_of(timing), zone_named(wishes.zone), after)


def _next_of(every: Every, after: datetime) -> datetime:
    if not 1 <= every.minutes <= MINUTES_OF_A_DAY:
        raise ScheduleError(f"every {every.minutes} minutes: 1 to {MINUTES_OF_A_DAY} can be had")
    midnight = after.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    step = timedelta(minutes=every.minutes)
    passed = (after - midnight) // step
    return min(midnight + (passed + 1) * step, midnight + timedelta(days=1))
