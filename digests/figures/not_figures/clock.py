"""Clock times: 4 a.m. · 7.30pm · 19:30 · 0600 GMT · ten o'clock · 7 to 9 p.m. · half past six."""

from digests.figures.numerals.counted_nouns import counted_noun
from digests.figures.numerals.pieces import Line, skip_hyphen
from digests.figures.numerals.runs import end_of_run, read_whole
from digests.text.word_lists import words

ZONES = words(
    """gmt utc bst est edt cst cdt pst pdt ist cet cest eet msk jst wat eat sast aest aedt hkt kst
    et pt"""
)
DAYTIMES = words("morning afternoon evening")
DAYS = words("tonight tomorrow today yesterday")
BEFORE_TIMES = words("at around about by until till from past after before to and between")
BEHIND_HOURS = words("and but on to when sharp each every with until or")
DAY_POINTS = words("dawn dusk noon midday midnight sunrise sunset nightfall lunchtime")
JOINTS = words("and to until till")
KEEPING_HOURS = words(
    """open opens opened opening close closes closed closing begin begins began beginning start
    starts started starting end ends ended ending rise rises rose wake wakes woke leave leaves left
    arrive arrives arrived sharp up back home"""
)
"""Before "at" these have their hour behind it: "the shop opens at nine", "I am back at seven"."""
PRICED = words(
    "share shares index stock stocks price prices rate rates toll count score currency bid bidding"
)
"""Beside these a number word behind "opened at" is a level."""
PAST = words("half quarter five ten twenty")
QUOTES = frozenset("\"“‘'")
APOSTROPHES = frozenset({"'", "’"})
LAST_HOUR = 12
LAST_OF_DAY = 24
MOST_COLONS = 3
DAYTIMES_AND_NIGHT = DAYTIMES | {"night"}
DAYS_AND_DAYTIMES = DAYS | DAYTIMES


def read_time(line: Line, at: int) -> int:
    """Find where the clock time ends that begins at `at`; 0 when none does."""
    return (
        read_stamp(line, at)
        or read_colons(line, at)
        or read_hour(line, at)
        or read_past(line, at)
        or read_zone(line, at)
    )


def read_stamp(line: Line, at: int) -> int:
    """Read the time that opens a paragraph of a live report: "16.42 Rail lines shut"."""
    hour, dot, minutes = line.word(at).partition(".")
    if at or not line.opens_paragraph or line.title_case or not dot or line.glued(1):
        return 0
    timed = hour.isdecimal() and len(hour) <= 2 and len(minutes) == 2 and minutes.isdecimal()
    if not timed or int(hour) >= LAST_OF_DAY or minutes >= "60":
        return 0
    return 1 if line.is_capital(1) or line.word(1) in QUOTES else 0


def read_colons(line: Line, at: int) -> int:
    """Read "19:30" or "2:05:11", with the "p.m." behind it."""
    stop = at + 1
    for _ in range(MOST_COLONS):
        joined = line.word(stop) == ":" and line.glued(stop) and line.glued(stop + 1)
        if not joined or not line.is_digits(stop + 1):
            break
        stop += 2
    if stop == at + 1 or not line.is_digits(at):
        return 0
    return end_of_daytime(line, stop) or stop


def read_hour(line: Line, at: int) -> int:
    """Read hours before a.m., p.m., o'clock or "in the morning" ("4am", "7 to 9 p.m.")."""
    hour = read_whole(line, at)
    if hour is None and not line.is_digits(at):
        return 0
    stop = end_of_run(line, at)
    if end := end_of_daytime(line, stop):
        return end
    if stop > at + 1 and line.word(stop) == ":":  # "from 7 to 8:30"
        return read_colons(line, stop - 1)
    if hour is None or not 0 < hour <= LAST_HOUR or line.word(at - 1) not in BEFORE_TIMES:
        return 0
    told = is_daytime(line, stop) or is_tonight(line, at, stop) or is_beside_noon(line, at, stop)
    return stop if told or keeps_hours(line, at, stop) else 0


def is_daytime(line: Line, at: int) -> bool:
    """Tell whether a part of the day follows: "six in the morning", "ten at night"."""
    spelled = line.matches(at, ("in", "the")) and line.word(at + 2) in DAYTIMES
    that = line.word(at) in {"that", "this", "every"} and line.word(at + 1) in DAYTIMES_AND_NIGHT
    return spelled or that or line.matches(at, ("at", "night"))


def is_beside_noon(line: Line, at: int, stop: int) -> bool:
    """Tell whether the hour ends or opens a stretch of day: "dawn and nine", "ten to noon"."""
    closes = line.word(at - 1) in JOINTS and line.word(at - 2) in DAY_POINTS
    opens = line.word(stop) in JOINTS and line.word(stop + 1) in DAY_POINTS
    opens = opens and line.word(at - 1) in {"between", "from"}
    return (closes and not counted_noun(line, stop)) or opens


def keeps_hours(line: Line, at: int, stop: int) -> bool:
    """Tell whether somebody opens, rises or leaves at the hour: "the shop closes at five"."""
    hours = line.word(at - 1) == "at" and line.word(at - 2) in KEEPING_HOURS
    bare = not line.word(stop).isalpha() or line.word(stop) in BEHIND_HOURS
    return hours and bare and not line.is_digits(at) and not line.near(at, PRICED)


def is_tonight(line: Line, at: int, stop: int) -> bool:
    """Tell whether a day stands beside a bare hour: "tonight at 7", "at ten tomorrow"."""
    at_hour = line.word(at - 1) == "at"
    return at_hour and (line.word(stop) in DAYS or line.word(at - 2) in DAYS_AND_DAYTIMES)


def end_of_daytime(line: Line, at: int) -> int:
    """Step over a.m., pm or o'clock; 0 when none stands there."""
    begin = skip_hyphen(line, at)
    if line.word(begin) in {"am", "pm"}:
        return begin + 1
    if line.word(begin) in {"a", "p"} and line.matches(begin + 1, (".", "m")):
        return begin + 4 if line.word(begin + 3) == "." else begin + 3
    oclock = line.word(begin) == "o" and line.word(begin + 1) in APOSTROPHES
    return begin + 3 if oclock and line.word(begin + 2) == "clock" else 0


def read_past(line: Line, at: int) -> int:
    """Read "half past six", "a quarter to five"."""
    begin = at + 1 if line.word(at) == "a" else at
    if line.word(begin) not in PAST:
        return 0
    to = line.word(begin) == "quarter" and line.word(begin + 1) == "to"
    hour = read_whole(line, begin + 2) if to or line.word(begin + 1) == "past" else None
    return begin + 3 if hour is not None and hour <= LAST_HOUR else 0


def read_zone(line: Line, at: int) -> int:
    """Read "0600 GMT", "1930 hours", "8.30 local time" and "at 0600"."""
    word, behind = line.word(at), line.word(at + 1)
    if not word.replace(".", "", 1).isdecimal():
        return 0
    if behind in ZONES and line.is_capital(at + 1):
        return at + 2
    if line.matches(at + 1, ("local", "time")):
        return at + 3
    if len(word) != len("0600") or "." in word:
        return 0
    in_day = int(word[:2]) < LAST_OF_DAY and word[2:] < "60"
    hours = behind in {"hours", "hrs"} and line.word(at - 1) in BEFORE_TIMES
    return at + 1 if in_day and (word[0] == "0" or hours) else 0
