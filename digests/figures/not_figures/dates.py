"""Dates: Oct. 7 · May 3, 1961 · 7th of October · 10-12 May · 12/11/2016 · 2016-11-12."""

import re

from digests.figures.not_figures.years import is_year_shaped
from digests.figures.numerals.counted_nouns import counted_person
from digests.figures.numerals.pieces import Line
from digests.figures.numerals.runs import JOINTS, start_of_run
from digests.text.calendar import MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS

NAMES_OF_MONTHS = MONTHS | SHORT_MONTHS
NAMES_OF_DAYS = WEEKDAYS | SHORT_WEEKDAYS
LAST_DAY = 31
DOTTED = re.compile(r"[0-9]{1,2}\.[0-9]{1,2}\.(?:[0-9]{2}|[0-9]{4})")


def read_date(line: Line, at: int) -> int:
    """Find where the date ends that has a numeral at `at`; 0 when it is none."""
    if not line.is_digits(at):
        return 0
    return read_slashed(line, at) or read_month_day(line, at) or read_day_month(line, at)


def read_slashed(line: Line, at: int) -> int:
    """Read 12/11/2016, 2016-11-12 or 12.11.2016."""
    if DOTTED.fullmatch(line.word(at)):
        return at + 1
    mark = line.word(at + 1)
    slashed = mark in {"/", "-", "–"} and line.glued(at + 1) and line.word(at + 3) == mark
    if slashed and line.is_digits(at + 2) and line.is_digits(at + 4) and line.glued(at + 4):
        lengths = [len(line.word(at + step)) for step in (0, 2, 4)]
        if 4 in (lengths[0], lengths[2]) or (mark == "/" and max(lengths) <= 2):
            return at + 5
    return 0


def is_day(line: Line, at: int) -> bool:
    """Tell whether a day of the month stands at `at`."""
    word = line.word(at)
    return word.isdecimal() and len(word) <= 2 and 0 < int(word) <= LAST_DAY


def is_month(line: Line, at: int) -> bool:
    """Tell whether a month stands at `at`; "may" and "march" need their capital."""
    return line.word(at) in NAMES_OF_MONTHS and line.is_capital(at)


def read_month_day(line: Line, at: int) -> int:
    """Read "October 7", "Oct. 7, 2023", "March 1 and 2"; not "in May 12 people died"."""
    if not is_day(line, at):
        return 0
    first = start_of_run(line, at)
    month_at = first - 2 if line.word(first - 1) == "." else first - 1
    if not is_month(line, month_at) or not is_day(line, first):
        return 0
    if is_unit_behind(line, at + 1):
        return 0
    if counted_person(line, at + 1) and (line.word(month_at - 1) == "in" or first != at):
        return 0
    return with_year(line, at + 1)


def is_unit_behind(line: Line, at: int) -> bool:
    """Tell "In May 12 percent" from a date."""
    return line.word(at) in {"%", "percent", "per", "million", "billion", "thousand"} or (
        line.glued(at)
        and line.word(at).isalpha()
        and line.word(at) not in {"st", "nd", "rd", "th"}
    )


def with_year(line: Line, at: int) -> int:
    """Step over the year behind a date ("7, 2023")."""
    stop = at + 1 if line.word(at) in {"st", "nd", "rd", "th"} else at
    begin = stop + 1 if line.word(stop) == "," else stop
    return begin + 1 if is_year_shaped(line, begin) else stop


def read_day_month(line: Line, at: int) -> int:
    """Read "7 October", "7th of October 2023", "10-12 May", "5 and 6 June"."""
    if not is_day(line, at):
        return 0
    stop = end_of_days(line, at)
    begin = stop + 1 if line.word(stop) == "of" else stop
    if not is_month(line, begin):
        return 0
    month_stop = (
        begin + 2 if line.word(begin + 1) == "." and is_year_shaped(line, begin + 2) else begin + 1
    )
    return with_year(line, month_stop)


def end_of_days(line: Line, at: int) -> int:
    """Step over days joined by "and", "to", a comma or a dash, with their "st" and "th"."""
    stop = at + 1
    for _ in range(4):
        if line.word(stop) in {"st", "nd", "rd", "th"} and line.glued(stop):
            stop += 1
        joined = line.word(stop) in JOINTS or line.word(stop) == ","
        if not joined or not is_day(line, stop + 1):
            break
        stop += 2
    return stop
