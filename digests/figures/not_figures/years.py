"""Years and decades: in 2014 · mid-2014 · 2014-15 · the 1990s · the '60s · AD 79 · 44 B.C."""

from digests.figures.numerals.counted_nouns import counted_noun, counted_person
from digests.figures.numerals.magnitudes import MAGNITUDE_WORDS
from digests.figures.numerals.pieces import HYPHENS, Line
from digests.figures.numerals.runs import end_of_run
from digests.figures.units.money import read_suffix
from digests.figures.units.unit_spellings import read_unit
from digests.text.calendar import MONTHS
from digests.text.word_lists import words

FIRST_YEAR, LAST_YEAR = 1500, 2100
RECENT = range(1950, 2040)
"""These four digits are hardly ever a count: counts of their size have a comma."""
OLDEST_ALONE = range(1000, FIRST_YEAR)
DATING = MONTHS | words(
    """the in since until till during before after early mid late fiscal year summer winter spring
    autumn season election elections class its their his her our this each every"""
)
"""Before a number and a noun these date the noun: "the 1906 quakes"."""
OPEN_DATING = words("in since its their his her our after during before the")
"""Of those these may also precede a round count of people: "its 2000 workers"."""
HEDGES = words("some nearly almost approximately roughly exceeding least another estimated")
"""A year is never hedged so ("nearly 2000")."""
TO_YEARS = words("until till before")
COMPARISONS = words("more fewer less")
WEAK_HEDGES = words("over about around up")
ERAS = words("bc ad bce ce")
QUOTES = frozenset("'’‘")
SINGLE_TIMES = words("day week month")
"""Behind a space these measure nothing: four digits would need days, or a hyphen."""
LEVELS = words("level levels prices standards values baseline")
"""These are told as of a year: "down to 2000 levels"."""
PEOPLE = words("people men women children troops refugees migrants others more")
ROUND = 100
RANGE_MARKS = HYPHENS | {"/"}


ONWARDS = words("onwards onward")


def read_year(line: Line, at: int) -> int:
    """Find where the year ends that begins at `at`; 0 when it is none."""
    if not line.word(at).isdecimal():
        return 0
    if stop := end_of_decade(line, at):
        return stop
    onwards = line.word(at + 1) in ONWARDS and is_year_shaped(line, at)
    if onwards or read_era(line, at) or is_short(line, at) or is_old(line, at):
        return at + 1
    return end_of_year(line, at) if is_year_shaped(line, at) and is_year(line, at) else 0


def is_year_shaped(line: Line, at: int) -> bool:
    """Tell whether four digits stand there that can be a year."""
    word = line.word(at)
    return len(word) == 4 and word.isdecimal() and FIRST_YEAR <= int(word) <= LAST_YEAR


def end_of_decade(line: Line, at: int) -> int:
    """Step over the s of "1990s", "the 60s" or "1990's"; 0 when there is none."""
    if not line.word(at).endswith("0"):
        return 0
    long = len(line.word(at)) == 4
    mark = at + 2 if long and line.word(at + 1) in QUOTES else at + 1
    return mark + 1 if line.word(mark) == "s" and line.glued(mark) and line.glued(at + 1) else 0


def read_era(line: Line, at: int) -> bool:
    """Tell whether an era stands beside: "AD 79", "44 B.C."."""
    before = line.raw(at - 1) in {"AD", "BC"}
    behind = line.word(at + 1) in ERAS and line.is_capital(at + 1)
    return before or behind or line.matches(at + 1, ("b", ".", "c"))


def is_short(line: Line, at: int) -> bool:
    """Tell whether an apostrophe shortens the year: "the summer of '69"."""
    if len(line.word(at)) == 2 and line.matches(at - 2, ("class", "of")):
        return True
    opened = line.word(at - 1) in QUOTES and line.glued(at) and not line.glued(at - 1)
    return opened and len(line.word(at)) == 2 and at > 1 and line.word(at + 1) not in QUOTES


def is_old(line: Line, at: int) -> bool:
    """Tell a year before 1500, which only "in" or "since" and no noun can tell: "in 1066"."""
    word, behind = line.word(at), line.word(at + 1)
    alone = not behind.isalpha() or behind in {"and", "by", "when", "after", "the", "but"}
    shaped = len(word) == 4 and int(word) in OLDEST_ALONE
    circa = line.matches(at - 2, ("c", ".")) or line.word(at - 1) == "circa"
    return shaped and (circa or (alone and line.word(at - 1) in {"in", "since", "year"}))


def end_of_year(line: Line, at: int) -> int:
    """Step over the second half of "2014-15", "2014/15", "1998/9" or "2014-2018"."""
    joined = line.word(at + 1) in RANGE_MARKS and line.glued(at + 1)
    season = line.word(at + 2) == str(int(line.word(at)) + 1)[-1] and line.glued(at + 2)
    return at + 3 if joined and (season or is_tail(line, at + 2)) else at + 1


def is_tail(line: Line, at: int) -> bool:
    """Tell whether the second half of "2014-15" or "2014-2018" stands there."""
    word = line.word(at)
    return word.isdecimal() and (len(word) == 2 or is_year_shaped(line, at))


def is_year(line: Line, at: int) -> bool:
    """Tell a year from a count of the same digits ("killed 2000 people")."""
    if line.word(at - 1) in HYPHENS and line.glued(at):
        return True
    if line.word(at + 1) in HYPHENS and line.glued(at + 1):
        season = end_of_year(line, at) == at + 3
        return season or is_tail(line, at + 2) or not line.is_digits(at + 2)
    stop = end_of_years(line, at)
    if is_measured(line, at + 1) or is_measured(line, stop) or is_hedged(line, at):
        return False
    noun = "" if line.matches(stop, ("more", "than")) else counted_noun(line, stop)
    return not noun or dates_noun(line, at, stop)


def end_of_years(line: Line, at: int) -> int:
    """Step over a run of years; "by 2030, 40 towns will be dry" has one year only.

    So has "from 31 percent in 2010 to 22 percent".
    """
    changed = line.word(at - 1) in {"in", "by"} and line.word(at + 1) == "to"
    apart = (changed or line.word(at + 1) == ",") and not is_year_shaped(line, at + 2)
    return at + 1 if apart else end_of_run(line, at)


def is_measured(line: Line, at: int) -> bool:
    """Tell whether a unit, money word or magnitude follows at once, as behind no year."""
    word = line.word(at)
    if word in MAGNITUDE_WORDS or word == "times":
        return True
    if word in SINGLE_TIMES and line.word(at + 1) != "old":  # "at the 2018 day of action"
        return False
    return line.is_lower(at) and (
        read_unit(line, at) is not None or read_suffix(line, at) is not None
    )


def is_hedged(line: Line, at: int) -> bool:
    """Tell whether a hedge stands before that no year has: "nearly 2000", "more than 1900"."""
    before = line.word(at - 1)
    if line.matches(at - 2, ("at", "least")) and line.word(at - 3) in TO_YEARS:
        # "it stays shut until at least 2030", but "before at least 2014 homes burned"
        return bool(counted_noun(line, at + 1))
    compared = before == "than" and line.word(at - 2) in COMPARISONS
    compared = compared and not line.is_digits(at - 3)  # "21,805 fewer than 2010"
    return before in HEDGES or compared or (before in WEAK_HEDGES and counted_person(line, at + 1))


def dates_noun(line: Line, at: int, stop: int) -> bool:
    """Tell "the 2016 elections" from "1885 shocks" and "2000 people"."""
    before, value = line.word(at - 1), int(line.word(at))
    if line.word(stop) in LEVELS:
        return True
    last = line.word(stop - 1)
    if stop > at + 1 and last.isdecimal() and int(last) in RECENT and int(last) % ROUND:
        return True  # "the 2000 and 2003 results"
    whole = value % ROUND == 0
    person = counted_person(line, stop)
    if value in RECENT and not whole:
        return line.word(stop) not in PEOPLE or before in DATING
    if before in DATING:
        return not (whole and person and before in OPEN_DATING)
    return False
