"""Read times of day and quiet hours as people write them: 07:30, 7.30 pm, 0730, 19h, 22-07."""

import re
from datetime import time

from bot.errors import ClockTimeError, QuietHoursError
from bot.model.chats import Quiet

NOON = 12

TIME = re.compile(
    r"""(?P<hour>\d{1,2})
        (?: \s? [:.h] \s? (?P<minute>\d{2})? | (?P<joined>\d{2}) )?   # 07:30, 7.30, 19h, 0730
        \s? (?P<half> a\.?m\.? | p\.?m\.? )?
        (?: \s? (?:h | hrs | hours | o'?clock | uhr) )?""",
    re.VERBOSE | re.ASCII,
)
WORDS = {"midnight": time(0), "noon": time(12), "midday": time(12)}

# Hyphen, the dashes that telephones put in its place, and "to".
DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u30fc\uff0d"
TO = re.compile(rf"\s*[{DASHES}]\s*|\s+(?:to|until|till)\s+")
MAX_LENGTH = 40


def read_time(text: str) -> time:
    """Read one time of day. Raises ClockTimeError."""
    written = _plain(text)
    if written in WORDS:
        return WORDS[written]
    match = TIME.fullmatch(written)
    if not match or len(text) > MAX_LENGTH:
        raise ClockTimeError(_cut(text))
    hour, minute = int(match["hour"]), int(match["minute"] or match["joined"] or 0)
    if match["half"]:
        if not 1 <= hour <= NOON:
            raise ClockTimeError(f"{_cut(text)}: with am and pm the hours go from 1 to 12")
        hour = hour % NOON + (NOON if match["half"].startswith("p") else 0)
    if hour > 24 or minute > 59 or (hour == 24 and minute):
        raise ClockTimeError(f"{_cut(text)}: hours go to 23, minutes to 59")
    return time(hour % 24, minute)


def read_quiet(text: str) -> Quiet:
    """Read quiet hours, such as 22-07 or "10 pm to 7 am". Raises QuietHoursError."""
    parts = TO.split(_plain(text).removeprefix("from "))
    if len(parts) != 2:
        raise QuietHoursError(_cut(text))
    try:
        start, end = (read_time(part) for part in parts)
    except ClockTimeError as error:
        raise QuietHoursError(*error.args) from None
    if start == end:
        raise QuietHoursError(f"{_cut(text)}: that is the whole day; to stop posts say pause")
    return Quiet(start, end)


def write_time(at: time) -> str:
    """Write a time of day as 07:30."""
    return f"{at:%H:%M}"


def write_quiet(quiet: Quiet) -> str:
    """Write quiet hours as 22:00-07:00."""
    return f"{write_time(quiet.start)}-{write_time(quiet.end)}"


def _plain(text: str) -> str:
    return " ".join(text[: 2 * MAX_LENGTH].lower().replace("\uff1a", ":").split())


def _cut(text: str) -> str:
    shown = " ".join(text.split())
    return shown if len(shown) <= MAX_LENGTH else f"{shown[: MAX_LENGTH - 3]}..."
