"""Read the five fields of a crontab line into the values that they allow.

The rules are those of cron itself: 0 and 7 are Sunday, names have three letters, and where both a
day of the month and a weekday are asked for, either is enough.
"""

import re
from dataclasses import dataclass

from bot.errors import CrontabError

# What most crons take for a whole line.
NICKNAMES = {
    "@hourly": "0 * * * *",
    "@daily": "0 0 * * *",
    "@midnight": "0 0 * * *",
    "@weekly": "0 0 * * 0",
    "@monthly": "0 0 1 * *",
    "@yearly": "0 0 1 1 *",
    "@annually": "0 0 1 1 *",
}

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
WEEKDAYS = ("sun", "mon", "tue", "wed", "thu", "fri", "sat")
SUNDAY_AGAIN = 7

# The longest that each month can be.
MONTH_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

PART = re.compile(
    r"""(?:(?P<every>\*)|(?P<first>\w+)(?:-(?P<last>\w+))?)  # everything, one value, or a range
        (?:/(?P<step>\d+))?                                  # each so manieth of it""",
    re.VERBOSE | re.ASCII,
)

# Longer lines are an attempt at something else; the longest honest list has 60 minutes.
MAX_LENGTH = 300


@dataclass(frozen=True, slots=True)
class Field:
    """One field: what it is called, its least and greatest value, and names for some of them."""

    name: str
    low: int
    high: int
    names: tuple[str, ...] = ()


FIELDS = (
    Field("minute", 0, 59),
    Field("hour", 0, 23),
    Field("day", 1, 31),
    Field("month", 1, 12, MONTHS),
    Field("weekday", 0, SUNDAY_AGAIN, WEEKDAYS),
)


@dataclass(frozen=True, slots=True)
class Crontab:
    """The values that each field allows, in order; of the weekdays 0 is Sunday and 6 Saturday.

    `any_day` and `any_weekday` tell that the field begins with a star: then the other decides.
    """

    minutes: tuple[int, ...]
    hours: tuple[int, ...]
    days: tuple[int, ...]
    months: tuple[int, ...]
    weekdays: tuple[int, ...]
    any_day: bool
    any_weekday: bool

    @property
    def either_day(self) -> bool:
        """Tell whether a day of the month and a weekday are both named: either is enough."""
        return not self.any_day and not self.any_weekday


def read_crontab(expression: str) -> Crontab:
    """Read a crontab line, such as `30 7 * * 1-5`.

    Raises CrontabError with what is wrong with it, also when no day will ever fit.
    """
    line = expression.strip().lower()
    written = NICKNAMES.get(line, line).split()
    if len(line) > MAX_LENGTH or len(written) != len(FIELDS):
        raise CrontabError(f"this has {len(written)} fields")
    minutes, hours, days, months, weekdays = (
        _values(field, text) for field, text in zip(FIELDS, written, strict=True)
    )
    crontab = Crontab(
        minutes,
        hours,
        days,
        months,
        tuple(sorted({day % SUNDAY_AGAIN for day in weekdays})),
        any_day=written[2].startswith("*"),
        any_weekday=written[4].startswith("*"),
    )
    if not _ever(crontab):
        raise CrontabError(f"there is no day {days[0]} in that month: it would never come true")
    return crontab


def _values(field: Field, text: str) -> tuple[int, ...]:
    return tuple(sorted({value for part in text.split(",") for value in _part(field, part)}))


def _part(field: Field, text: str) -> range:
    match = PART.fullmatch(text)
    if not match:
        raise CrontabError(f'{field.name} "{_cut(text)}": write a number, 1-5, 1,3 or */2')
    low, high = _bounds(field, match)
    if low > high:
        raise CrontabError(f'{field.name} "{text}": it runs backwards')
    step = int((match["step"] or "1")[:4])
    if not 1 <= step <= field.high:
        raise CrontabError(f'{field.name} "{_cut(text)}": a step is 1 to {field.high}')
    return range(low, high + 1, step)


def _bounds(field: Field, match: re.Match[str]) -> tuple[int, int]:
    if match["every"]:
        # A step over all weekdays counts Sunday once: */2 is Sunday, Tuesday, Thursday, Saturday.
        return field.low, min(field.high, field.low + 6) if field.name == "weekday" else field.high
    low = _value(field, match["first"])
    if match["last"]:
        high = _value(field, match["last"])
        # "fri-sun": the week ends with Sunday as well as it begins with it.
        return low, SUNDAY_AGAIN if field.name == "weekday" and high == 0 < low else high
    return low, field.high if match["step"] else low  # "5/15" is "5-59/15"


def _value(field: Field, text: str) -> int:
    if text[:3] in field.names and text.isalpha():
        return field.names.index(text[:3]) + (1 if field.name == "month" else 0)
    if not text.isdecimal() or not field.low <= int(text[:4]) <= field.high:
        about = f"{field.low} to {field.high}"
        names = f", or {field.names[0]} to {field.names[-1]}" if field.names else ""
        raise CrontabError(f'{field.name} "{_cut(text)}": it must be {about}{names}')
    return int(text)


def _ever(crontab: Crontab) -> bool:
    longest = max(MONTH_LENGTHS[month - 1] for month in crontab.months)
    return crontab.either_day or crontab.days[0] <= longest


def _cut(text: str) -> str:
    return text if len(text) <= 20 else f"{text[:17]}..."
