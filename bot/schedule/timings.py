"""Read and write when posts come, in words: instant, every 15, cron 0 8 * * 1-5, daily 07:30."""

import re
from datetime import time

from bot.errors import ScheduleError
from bot.model.chats import Cron, Daily, Every, Instantly, Timing
from bot.schedule.clock_times import DASHES, read_time, write_time
from bot.schedule.crontab import read_crontab

MINUTES_OF_A_DAY = 1440
MAX_TIMES = 24
MAX_LENGTH = 300

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAY_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
EVERY_DAY = tuple(range(7))
GROUPS = {
    "weekdays": (0, 1, 2, 3, 4),
    "weekday": (0, 1, 2, 3, 4),
    "workdays": (0, 1, 2, 3, 4),
    "weekends": (5, 6),
    "weekend": (5, 6),
}
DAY = r"(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?s?"
RANGE = re.compile(rf"(?P<first>{DAY})(?:-(?P<last>{DAY}))?")

EVERY = re.compile(
    r"every\s*(?P<count>\d{1,6})?\s*(?P<unit>m|min|mins|minutes?|h|hrs?|hours?)?", re.ASCII
)
NOON_OR_NIGHT = {"noon", "midday", "midnight"}
SPACED_HALF = re.compile(r"(?<=\d)\s+(?=[ap]\.?m\b)")
SPACED_DASH = re.compile(rf"\s*[{DASHES}]\s*")
FILLERS = {"daily", "everyday", "at", "on", "and", "every", "each", "day", "the", "&"}


def read_timing(text: str) -> Timing:
    """Read a timing. Raises ScheduleError, CrontabError, ClockTimeError."""
    words = " ".join(text[: MAX_LENGTH + 1].lower().split())
    if len(words) > MAX_LENGTH:
        raise ScheduleError("that is too long")
    if words in {"instant", "instantly", "now", "immediately", "at once", "as it comes"}:
        return Instantly()
    if words.startswith(("cron ", "@")) or "*" in words:
        expression = words.removeprefix("cron ")
        read_crontab(expression)
        return Cron(expression)
    if match := EVERY.fullmatch(words):
        return _every(match)
    return _daily(words)


def write_timing(timing: Timing) -> str:
    """Write a timing so that `read_timing` gives it back."""
    match timing:
        case Instantly():
            return "instant"
        case Every(minutes):
            return f"every {minutes}"
        case Cron(expression):
            return f"cron {expression}"
        case Daily(at, weekdays):
            times = ",".join(write_time(moment) for moment in at)
            return f"daily {times} {write_weekdays(weekdays)}".strip()


def write_weekdays(weekdays: tuple[int, ...]) -> str:
    """Write weekdays as "weekdays", "weekends" or mon,wed; every day is ""."""
    if weekdays == EVERY_DAY:
        return ""
    for name in ("weekdays", "weekends"):
        if weekdays == GROUPS[name]:
            return name
    return ",".join(DAYS[day] for day in weekdays)


def _every(match: re.Match[str]) -> Every:
    unit = match["unit"] or ""
    if not match["count"] and not unit:
        raise ScheduleError("every how many minutes?")
    minutes = int(match["count"] or 1) * (60 if unit.startswith("h") else 1)
    if not 1 <= minutes <= MINUTES_OF_A_DAY:
        raise ScheduleError(f"every 1 to {MINUTES_OF_A_DAY} minutes can be had")
    return Every(minutes)


def _daily(words: str) -> Daily:
    """Read times and weekdays in any order; what is neither is taken for a time and refused."""
    joined = SPACED_DASH.sub("-", SPACED_HALF.sub("", words))
    times: set[time] = set()
    days: set[int] = set()
    for word in re.split(r"[\s,;]+", joined):
        if not word or word in FILLERS:
            continue
        if found := _weekdays(word):
            days.update(found)
        else:
            times.add(read_time(word))
    if not times:
        raise ScheduleError("at what time?" if days else words)
    if len(times) > MAX_TIMES:
        raise ScheduleError(f"at most {MAX_TIMES} times a day can be had")
    return Daily(tuple(sorted(times)), tuple(sorted(days)) or EVERY_DAY)


def _weekdays(word: str) -> tuple[int, ...]:
    if word in GROUPS:
        return GROUPS[word]
    match = RANGE.fullmatch(word)
    if not match:
        return ()
    first = DAYS.index(match["first"][:3])
    last = DAYS.index((match["last"] or match["first"])[:3])
    return tuple((first + step) % 7 for step in range((last - first) % 7 + 1))
