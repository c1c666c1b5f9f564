"""Timings to measure and to compare: for each, in plain Python, what the wall must show."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time

from bot.model.chats import Cron, Daily, Quiet, Timing


@dataclass(frozen=True, slots=True)
class Timed:
    """A timing, the wall times that it means, and whether it means every hour."""

    timing: Timing
    shows: Callable[[datetime], bool]
    by_the_clock: bool = False


def _at(hour: int, minute: int = 0) -> Callable[[datetime], bool]:
    return lambda wall: (wall.hour, wall.minute) == (hour, minute)


def _cron(
    expression: str, shows: Callable[[datetime], bool], *, by_the_clock: bool = False
) -> Timed:
    return Timed(Cron(expression), shows, by_the_clock)


# Weekdays in these functions: datetime.isoweekday(), 1 is Monday and 7 Sunday.
TIMED = (
    *(Timed(Daily((time(hour, 30),)), _at(hour, 30)) for hour in range(4)),
    Timed(Daily((time(0),)), _at(0)),
    Timed(Daily((time(7, 30),)), _at(7, 30)),
    Timed(Daily((time(23, 59),)), _at(23, 59)),
    Timed(
        Daily((time(2), time(2, 15), time(3))),
        lambda w: (w.hour, w.minute) in {(2, 0), (2, 15), (3, 0)},
    ),
    Timed(
        Daily((time(2, 30), time(19)), (5, 6)),
        lambda w: w.isoweekday() >= 6 and (w.hour, w.minute) in {(2, 30), (19, 0)},
    ),
    Timed(Daily((time(0, 30),), (4,)), lambda w: w.isoweekday() == 5 and _at(0, 30)(w)),
    _cron("*/30 * * * *", lambda w: w.minute % 30 == 0, by_the_clock=True),
    _cron("15 * * * *", lambda w: w.minute == 15, by_the_clock=True),
    _cron("5-50/15 0-23 * * *", lambda w: w.minute in {5, 20, 35, 50}, by_the_clock=True),
    _cron("0 */2 * * *", lambda w: w.minute == 0 and w.hour % 2 == 0),
    _cron("*/20 1-3 * * *", lambda w: w.minute % 20 == 0 and 1 <= w.hour <= 3),
    _cron("0 8 * * 1-5", lambda w: w.isoweekday() <= 5 and _at(8)(w)),
    _cron("30 2 * * 0", lambda w: w.isoweekday() == 7 and _at(2, 30)(w)),
    _cron("30 2 * * 7", lambda w: w.isoweekday() == 7 and _at(2, 30)(w)),
    _cron("30 0 * * 5-7", lambda w: w.isoweekday() >= 5 and _at(0, 30)(w)),
    _cron("0 6 * * 0-2", lambda w: w.isoweekday() in {7, 1, 2} and _at(6)(w)),
    _cron("0 6 * * 1,3,5", lambda w: w.isoweekday() in {1, 3, 5} and _at(6)(w)),
    _cron("0 6 * * */2", lambda w: w.isoweekday() in {7, 2, 4, 6} and _at(6)(w)),
    _cron("0 6 * * fri-sun", lambda w: w.isoweekday() >= 5 and _at(6)(w)),
    _cron("0 6 1,15 * *", lambda w: w.day in {1, 15} and _at(6)(w)),
    _cron("0 6 1 * 1", lambda w: (w.day == 1 or w.isoweekday() == 1) and _at(6)(w)),
    _cron(
        "0 6 */10 * 1", lambda w: w.day in {1, 11, 21, 31} and w.isoweekday() == 1 and _at(6)(w)
    ),
    _cron("0 6 31 jan-mar *", lambda w: w.day == 31 and w.month in {1, 3} and _at(6)(w)),
    _cron("0 * 29 3 *", lambda w: (w.month, w.day, w.minute) == (3, 29, 0), by_the_clock=True),
)

QUIETS = (
    (Quiet(time(22), time(7)), lambda w: w.hour >= 22 or w.hour < 7),
    (Quiet(time(1), time(2, 30)), lambda w: time(1) <= w.time() < time(2, 30)),
    (Quiet(time(2, 15), time(1)), lambda w: not time(1) <= w.time() < time(2, 15)),
    (Quiet(time(0), time(0, 30)), lambda w: w.time() < time(0, 30)),
)
