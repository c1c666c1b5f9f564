"""Clock times: 4 a.m. · 7.30pm · 19:30 · 0600 GMT · ten o'clock · 7 to 9 p.m. · half past six."""

from digests.figures.pieces import HYPHENS, Line
from digests.figures.runs import end_of_run, read_whole
from digests.figures.word_lists import words

ZONES = words(
    """gmt utc bst est edt cst cdt pst pdt ist cet cest eet msk jst wat eat sast aest aedt hkt kst
    et pt z local"""
)
DAYTIMES = words("morning afternoon evening")
LAST_HOUR = 12
LAST_TIME = 2400


def read_time(line: Line, at: int) -> int:
    """Find where the clock time ends that begins at `at`; 0 when it is none."""
    return (
        read_colon(line, at) or read_half(line, at) or read_past(line, at) or read_zone(line, at)
    )


def read_colon(line: Line, at: int) -> int:
    """Read "19:30", "2:05:11" and a daytime behind it."""
    stop = at + 1
    while (
        line.word(stop) == ":"
        and line.glued(stop)
        and line.glued(stop + 1)
        and line.is_digits(stop + 1)
    ):
        stop += 2
        if stop > at + 6:
            break
    if stop == at + 1 or not line.is_digits(at):
        return 0
    return behind_daytime(line, stop) or stop


def read_half(line: Line, at: int) -> int:
    """Read numerals before a.m., p.m. or o'clock ("4am", "7 to 9 p.m.", "ten o'clock")."""
    if read_whole(line, at) is None and not line.is_digits(at):
        return 0
    stop = end_of_run(line, at)
    if behind_daytime(line, stop):
        return behind_daytime(line, stop)
    if line.word(stop) == ":" and line.glued(stop):  # "from 7 to 8:30"
        return read_colon(line, stop - 1) if stop - 1 > at else 0
    if line.matches(stop, ("in", "the")) and line.word(stop + 2) in DAYTIMES:
        hour = read_whole(line, at)
        return (
            stop if hour is not None and 0 < hour <= LAST_HOUR and line.word(at - 1) in AT else 0
        )
    return 0


AT = words("at around about by until till from past after before to")


def behind_daytime(line: Line, at: int) -> int:
    """Step over a.m., pm or o'clock; 0 when none stands there."""
    if line.word(at) in {"am", "pm"} and (line.glued(at) or line.word(at + 1) != "not"):
        return at + 1
    if line.word(at) in {"a", "p"} and line.word(at + 1) == "." and line.word(at + 2) == "m":
        return at + 4 if line.word(at + 3) == "." else at + 3
    if line.word(at) == "o" and line.word(at + 1) in {"'", "’"} and line.word(at + 2) == "clock":
        return at + 3
    if line.word(at) in HYPHENS and line.word(at + 1) == "o":
        return behind_daytime(line, at + 1)
    return 0


def read_past(line: Line, at: int) -> int:
    """Read "half past six", "a quarter to five"."""
    begin = at + 1 if line.word(at) == "a" else at
    if line.word(begin) not in {"half", "quarter", "ten", "twenty", "five"}:
        return 0
    if line.word(begin + 1) != "past" and not (
        line.word(begin) == "quarter" and line.word(begin + 1) == "to"
    ):
        return 0
    hour = read_whole(line, begin + 2)
    return begin + 3 if hour is not None and hour <= LAST_HOUR else 0


def read_zone(line: Line, at: int) -> int:
    """Read "0600 GMT", "1930 hours", "9 to 5"; digits alone behind "at" with four places are one too."""
    word = line.word(at)
    if not word.replace(".", "", 1).isdecimal():
        return 0
    behind = line.word(at + 1)
    if behind in ZONES and (line.is_capital(at + 1) or line.matches(at + 1, ("local", "time"))):
        return at + 2 if float(word) <= LAST_TIME else 0
    padded = len(word) == 4 and word.isdecimal() and word[0] == "0"
    hours = (
        len(word) == 4
        and behind in {"hours", "hrs", "h"}
        and int(word[:2] or 0) < 24
        and word[2:] < "60"
    )
    return at + 1 if padded or (hours and line.word(at - 1) in AT | {"and"}) else 0
