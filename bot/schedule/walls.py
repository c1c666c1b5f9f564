"""Which readings of a wall clock a timing means, one after the other.

A wall time is what a clock on the wall shows: a datetime without a zone. Here every day has 24
hours; `moments` knows when the clocks are changed. APScheduler's CronTrigger does the counting, as
a pure function and in UTC: in a zone with summer time it fires twice in the repeated hour, and its
own reading of a crontab takes 0 for Monday.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from functools import lru_cache
from typing import Protocol

from bot.errors import ScheduleError
from bot.model.chats import Cron, Daily
from bot.schedule.crontab import FIELDS, Crontab, read_crontab

ALL_HOURS = tuple(range(24))
# As APScheduler names them, by the numbers of Daily: 0 is Monday.
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
SECOND = timedelta(seconds=1)

# To construct a trigger takes three times as long as to ask it; many chats want the same.
KEPT_TRIGGERS = 4096


class Trigger(Protocol):
    """What is used of APScheduler's CronTrigger."""

    def get_next_fire_time(self, previous_fire_time: None, now: datetime) -> datetime | None:
        """Give the first time at or after `now`."""


@dataclass(frozen=True, slots=True)
class Walls:
    """The wall times of one timing.

    `by_the_clock` tells that every hour of the day is meant: then a repeated hour counts twice and
    a missing one not at all. Otherwise each wall time is meant once, whatever the clocks do.
    """

    triggers: tuple[Trigger, ...]
    by_the_clock: bool

    def next(self, after: datetime) -> datetime:
        """Give the first wall time after another one. Raises ScheduleError when none is left."""
        start = after.replace(microsecond=0, tzinfo=UTC) + SECOND
        found = (trigger.get_next_fire_time(None, start) for trigger in self.triggers)
        times = [moment for moment in found if moment]
        if not times:
            raise ScheduleError("it never comes true")
        return min(times).replace(tzinfo=None)


@lru_cache(maxsize=KEPT_TRIGGERS)
def walls_of(timing: Cron | Daily) -> Walls:
    """Give the wall times of a timing. Raises CrontabError, ScheduleError."""
    if isinstance(timing, Cron):
        return _walls_of_crontab(read_crontab(timing.expression))
    if not timing.at or not timing.weekdays:
        raise ScheduleError("a daily post needs a time and a weekday")
    days = ",".join(WEEKDAYS[day] for day in timing.weekdays)
    return Walls(tuple(_daily(at, days) for at in timing.at), by_the_clock=False)


def _walls_of_crontab(crontab: Crontab) -> Walls:
    names = _weekday_names(crontab.weekdays)
    triggers: tuple[Trigger, ...] = (_of(crontab, weekdays=names),)
    if crontab.either_day:
        triggers = (_of(crontab, weekdays="*"), _of(crontab, days="*", weekdays=names))
    return Walls(triggers, by_the_clock=crontab.hours == ALL_HOURS)


def _of(crontab: Crontab, *, weekdays: str, days: str = "") -> Trigger:
    minute, hour, day, month = (
        _written(values, (field.low, field.high))
        for values, field in zip(
            (crontab.minutes, crontab.hours, crontab.days, crontab.months), FIELDS, strict=False
        )
    )
    return _trigger((minute, hour, days or day, month, weekdays))


def _daily(at: time, days: str) -> Trigger:
    return _trigger((str(at.minute), str(at.hour), "*", "*", days))


def _trigger(fields: tuple[str, ...]) -> Trigger:
    # A tenth of a second, which only those pay who have a schedule.
    from apscheduler.triggers.cron import CronTrigger  # type: ignore[import-untyped]

    minute, hour, day, month, weekdays = fields
    trigger: Trigger = CronTrigger(
        minute=minute, hour=hour, day=day, month=month, day_of_week=weekdays, timezone=UTC
    )
    return trigger


def _weekday_names(weekdays: Iterable[int]) -> str:
    return ",".join(WEEKDAYS[(day + 6) % 7] for day in weekdays)


def _written(values: tuple[int, ...], limits: tuple[int, int]) -> str:
    """Write the values as runs: a trigger looks at each part of a list in turn."""
    if values == tuple(range(limits[0], limits[1] + 1)):
        return "*"
    runs: list[list[int]] = []
    for value in values:
        if runs and runs[-1][-1] == value - 1:
            runs[-1].append(value)
        else:
            runs.append([value])
    return ",".join(f"{run[0]}-{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs)
