"""Dates and years: Oct. 7 · 3 May 1961 · 12/11/2016 · mid-2014 · 2014-15 · the 1990s · AD 79."""

from digests.figures.counted_nouns import counted_noun, counted_person
from digests.figures.pieces import HYPHENS, Line
from digests.figures.runs import JOINTS, end_of_run, start_of_run
from digests.figures.word_lists import words

MONTHS = words(
    """january february march april may june july august september october november december jan
    feb mar apr jun jul aug sep sept oct nov dec"""
)
WEEKDAYS = words(
    """monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
    sat sun"""
)
LAST_DAY = 31
FIRST_YEAR, LAST_YEAR = 1500, 2100
BEFORE_YEARS = (
    words(
        """in since until till by during before after from between through throughout to of the
    early mid late fiscal year years circa around about summer winter spring autumn fall season
    and or election elections budget calendar class back for its their his her our this
    model vintage pre post"""
    )
    | MONTHS
)
ERAS = words("bc ad bce ce")
HEDGED = words(
    "some nearly almost approximately roughly over exceeding another least most than to"
)
"""A year is never hedged so ("nearly 2000"), a count is."""
ROUND = 100


def read_date(line: Line, at: int) -> int:
    """Find where the date ends that has a numeral at `at`; 0 when it is none."""
    if not line.is_digits(at):
        return 0
    return read_slashed(line, at) or read_month_day(line, at) or read_day_month(line, at)


def read_slashed(line: Line, at: int) -> int:
    """Read 12/11/2016, 2016-11-12 or 12.11.2016."""
    if line.word(at).count(".") > 1 and all(map(str.isdigit, line.word(at).split("."))):
        return at + 1 if len(line.word(at).split(".")[0]) <= 2 else 0
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
    return line.word(at) in MONTHS and line.is_capital(at)


def read_month_day(line: Line, at: int) -> int:
    """Read "October 7", "Oct. 7, 2023", "March 1 and 2", "May 3-5"; not "in May 12 people died"."""
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
    if not is_month(line, begin) or (
        line.word(begin) in {"may", "march"} and line.word(begin + 1) == ""
    ):
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


def is_year_shaped(line: Line, at: int) -> bool:
    """Tell whether four digits stand there that can be a year."""
    word = line.word(at)
    return len(word) == 4 and word.isdecimal() and FIRST_YEAR <= int(word) <= LAST_YEAR


# ── years ───────────────────────────────────────────────────────────────────────────────────


def read_year(line: Line, at: int) -> int:
    """Find where the year or run of years ends that begins at `at`; 0 when it is none."""
    if not line.is_digits(at):
        return 0
    if line.word(at - 1) in {"'", "’", "‘"} and line.glued(at) and len(line.word(at)) == 2:
        return end_of_decade(line, at) or (
            at + 1 if line.word(at - 2) != "" and not line.glued(at - 1) else 0
        )
    if is_decade(line, at):
        return end_of_decade(line, at)
    if (
        line.word(at + 1) in ERAS
        or line.matches(at + 1, ("b", ".", "c"))
        or (line.raw(at - 1) in {"AD", "BC"})
    ):
        return at + 1
    if not is_year_shaped(line, at):
        return read_ancient(line, at)
    return years_stop(line, at) if is_year(line, at) else 0


def read_ancient(line: Line, at: int) -> int:
    """Read a year before 1500, which only "in" or "since" and no noun can tell: "in 1066"."""
    word = line.word(at)
    plain = word.isdecimal() and len(word) == 4 and int(word) >= 1000 and int(word) < FIRST_YEAR
    behind = line.word(at + 1)
    alone = not behind.isalpha() or behind in {"and", "by", "when", "after", "the", "but"}
    return at + 1 if plain and alone and line.word(at - 1) in {"in", "since", "year"} else 0


def is_decade(line: Line, at: int) -> bool:
    """Tell whether an s touches the digits: "1990s", "the 60s"."""
    word = line.word(at)
    return word.isdecimal() and word.endswith("0") and end_of_decade(line, at) > 0


def end_of_decade(line: Line, at: int) -> int:
    """Step over the s of a decade, with its apostrophe ("1990's"); 0 when there is none."""
    mark = at + 2 if line.word(at + 1) in {"'", "’"} and len(line.word(at)) == 4 else at + 1
    return mark + 1 if line.word(mark) == "s" and line.glued(mark) and line.glued(at + 1) else 0


def is_year(line: Line, at: int) -> bool:
    """Tell a year from a count of the same digits ("killed 2000 people")."""
    before, behind = line.word(at - 1), line.word(at + 1)
    if line.glued(at) and before in HYPHENS:
        return True
    if line.word(at + 1) in HYPHENS and line.glued(at + 1):
        return is_tail(line, at + 2) or not line.is_digits(at + 2)
    run = end_of_run(line, at)
    if is_unit(line, at + 1) or is_unit(line, run):
        return False
    noun = counted_noun(line, run)
    if not noun:
        return before not in HEDGED or before in {"to", "than"} or not behind.isalpha()
    person = counted_person(line, run)
    if before in BEFORE_YEARS - {"of", "by", "about", "around", "to", "for", "and", "or", "from"}:
        return not (
            before in {"in", "since", "its", "their", "his", "her", "our", "after", "during"}
            and is_round(line, at)
            and person
        )
    if before in BEFORE_YEARS and not person:
        return not is_round(line, at)
    return not person and at == 0 and not is_round(line, at)


def is_unit(line: Line, at: int) -> bool:
    """Tell whether a unit or magnitude follows at once, as behind no year."""
    from digests.figures.money import read_suffix
    from digests.figures.units import read_unit

    word = line.word(at)
    if word in {"million", "billion", "thousand", "trillion", "times"}:
        return True
    unit = read_unit(line, at)
    if unit is not None and not line.glued(at) and line.is_lower(at) and len(word) < 2:
        return False
    return unit is not None or (read_suffix(line, at) is not None and line.is_lower(at))


def is_round(line: Line, at: int) -> bool:
    """Tell whether the digits end in 00, as estimates of crowds do."""
    return int(line.word(at)) % ROUND == 0


def is_tail(line: Line, at: int) -> bool:
    """Tell whether the second half of "2014-15" or "2014-2018" stands there."""
    word = line.word(at)
    return word.isdecimal() and (len(word) == 2 or is_year_shaped(line, at))


def years_stop(line: Line, at: int) -> int:
    """Step over the further years of a run: "2014-15", "2008, 2012 and 2016", "2014/15"."""
    stop = at + 1
    joint = line.word(stop)
    if joint in HYPHENS | {"/"} and line.glued(stop) and is_tail(line, stop + 1):
        return stop + 2
    return stop
