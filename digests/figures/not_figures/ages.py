"""Ages of persons: "Mary Lund, 41," · aged 14 · 14-year-old · the 30-39 age group."""

from collections.abc import Callable

from digests.figures.not_figures.age_limits import read_limit
from digests.figures.not_figures.age_numerals import end_of_numeral, is_age
from digests.figures.not_figures.dates import NAMES_OF_MONTHS
from digests.figures.not_figures.old_things import is_old_thing
from digests.figures.not_figures.told_ages import read_of, read_remembered, read_stated
from digests.figures.numerals.counted_nouns import counted_noun, is_plural, person_word
from digests.figures.numerals.number_words import CARDINALS
from digests.figures.numerals.pieces import HYPHENS, Line, skip_hyphen
from digests.figures.numerals.runs import end_of_run, read_whole, start_of_run
from digests.text.word_lists import words

UNITS = words("year years month months week weeks day days yr yrs")
AGE_WORDS = words("aged age ages ageing")
BEFORE_AGED = (
    words("between from about around over under just of only at as young below above to and or")
    | words("group groups bracket limit range")
    | UNITS
    | HYPHENS
)
"""Between "aged" and its numeral: "aged between 12 and 15", "ages 6 months to 5 years"."""
MOST_BEFORE_AGED = 7
NO_AGE_BEFORE = words("to at as by")
"""Right before the numeral these part it from the noun "age": "raised the age to 12 people"."""
SEVERAL = words("pair duo trio couple twins")
GROUP_WORDS = words("group groups bracket brackets range category cohort")
CHILDHOOD = words("baby babies infant infants daughter son girl boy child toddler twins puppy")


def read_age(line: Line, at: int) -> int:
    """Find where the age ends whose numeral is at `at`; 0 when it is none."""
    if read_whole(line, at) is None:
        return 0
    if not is_age(line, at):
        return read_year_old(line, at)
    for reader in READERS:
        if stop := reader(line, at):
            return stop
    return 0


def read_year_old(line: Line, at: int) -> int:
    """Read "14-year-old", "16- to 24-year-olds", "41 years old", "65 years of age"."""
    unit_at = skip_hyphen(line, skip_half(line, end_of_run(line, at)))
    if line.word(unit_at) not in UNITS:
        return 0
    behind = skip_hyphen(line, unit_at + 1)
    if line.matches(behind, ("of", "age")):
        return behind + 2
    if line.word(behind) == "olds" or line.word(unit_at + 1) in CHILDHOOD:
        return behind + 1 if line.word(behind) == "olds" else unit_at + 1
    if line.word(behind) != "old" or is_old_thing(line, behind + 1):
        return 0
    ancient = line.word(unit_at) == "year" and not is_age(line, at)  # "a 300-year-old oak"
    return 0 if ancient else behind + 1


def read_something(line: Line, at: int) -> int:
    """Read "a 70-something singer"."""
    behind = skip_hyphen(line, end_of_numeral(line, at))
    somebody = line.word(behind) == "something" and person_word(line, behind + 1)
    return behind + 1 if somebody else 0


def skip_half(line: Line, at: int) -> int:
    """Step over the half of "three-and-a-half-year-old"."""
    half = ("-", "and", "-", "a", "-", "half")
    return at + len(half) if line.matches(at, half) else at


def read_aged(line: Line, at: int) -> int:
    """Read "aged 14", "ages 5 to 11", "aged between 12 and 15", "the age of 50"."""
    if line.word(end_of_numeral(line, at)) == "aged" or line.word(at - 1) == "":
        return 0
    before = at - 1
    while before >= at - MOST_BEFORE_AGED and is_before_aged(line, before):
        before -= 1
    if line.word(before) not in AGE_WORDS or before < at - MOST_BEFORE_AGED:
        return 0
    stop = end_of_numeral(line, at)
    before_run = line.word(start_of_run(line, at) - 1)
    if line.word(before) == "age" and before_run in NO_AGE_BEFORE:
        return 0
    is_unit = line.word(stop) in UNITS
    if before_run == "of" and not is_unit and counted_noun(line, stop):  # "the ages of 12 pupils"
        return 0
    return stop + is_unit


def is_before_aged(line: Line, at: int) -> bool:
    """Tell whether a piece may stand between "aged" and its last numeral."""
    if line.word(at) == ",":  # "aged 5, 7 and 9", not "in that age group, 12 fell ill"
        return line.is_digits(at - 1) or line.word(at - 1) in CARDINALS
    return line.word(at) in BEFORE_AGED or line.word(at) in CARDINALS or line.is_digits(at)


def read_age_group(line: Line, at: int) -> int:
    """Read "the 30-39 age group", "the 18 to 24 age bracket"."""
    stop = end_of_run(line, at)
    grouped = line.word(stop) == "age" and line.word(stop + 1) in GROUP_WORDS
    return stop if grouped else 0


# ── ages set apart by commas and brackets ───────────────────────────────────────────────────

APART = frozenset({",", ";", ")", "", ":"})
NAME_ENDS = frozenset({'"', "”", ")", ".", "’", "'"})
"""A name may end in these: 'Ann "Nan" Lund Jr., 41,'."""
MOST_NAME_WORDS = 4
GOES_ON = words("of from and who was is to in with")


def read_in_commas(line: Line, at: int) -> int:
    """Read "Mary Lund, 41, said", "the driver, 34, was", "Boy, 6, drowns", "Anna Lund (29)"."""
    if not is_age(line, at) or not (line.word(at).isdecimal() or is_child(line, at)):
        return 0
    comma = at - 2 if line.word(at - 1) in {"now", "aged", "then"} else at - 1
    if line.word(comma) == "(":
        return at + 1 if line.word(at + 1) == ")" and is_named(line, comma - 1) else 0
    if line.word(comma) != "," or not is_person(line, comma - 1):
        return 0
    return at + 1 if closes(line, at + 1, name_at=comma - 1) else 0


def is_child(line: Line, at: int) -> bool:
    """Tell a child's age in words, between commas behind a full name: "Ida Lund, nine, died"."""
    apart = line.word(at - 1) == "," and line.word(at + 1) == ","
    first = at - 4 if line.word(at - 3) in HYPHENS else at - 3  # "Ida Henn-Lund, six,"
    return apart and line.is_capital(at - 2) and line.is_capital(first) and line.is_lower(at)


def read_in_pairs(line: Line, at: int) -> int:
    """Read "two sisters, 9 and 11, were found"; "in two towns, 9 and 11 people" are counts."""
    first, stop = start_of_run(line, at), end_of_run(line, at)
    if is_age(line, at) and are_told(line, first, stop):
        return end_of_numeral(line, at)
    if not line.word(at).isdecimal() or not is_age(line, at):
        return 0
    several = line.word(first - 1) == "," and line.word(stop) in {",", ".", ")", ""}
    plural = person_word(line, first - 2) and is_plural(line.word(first - 2))
    plural = plural or line.word(first - 2) in SEVERAL
    apart = stop > first + 1 and not line.is_digits(stop + 1)
    return at + 1 if several and plural and apart else 0


def are_told(line: Line, first: int, stop: int) -> bool:
    """Tell whether "who" tells several ages: "their sons, who were 13, nine and five, died"."""
    told = line.word(first - 1) in {"were", "are"} and line.word(first - 2) == "who"
    somebody = told and line.word(first - 3) == "," and is_plural(line.word(first - 4))
    several = stop > end_of_numeral(line, first) and line.word(stop) in {",", ".", ")", ""}
    return somebody and several and person_word(line, first - 4)


def is_person(line: Line, at: int) -> bool:
    """Tell whether a name or a noun for one person ends there."""
    if line.is_capital(at):
        return not is_place(line, at) and line.word(at) not in NAMES_OF_MONTHS
    if line.word(at) in NAME_ENDS:
        return True
    return person_word(line, at) and not is_plural(line.word(at))


def is_place(line: Line, at: int) -> bool:
    """Tell whether the name that ends there is a place: "in Riverton, 23, including two boys"."""
    before = at
    while before > at - MOST_NAME_WORDS and line.is_capital(before):
        before -= 1
    return line.word(before) in {"in", "at", "near"} or line.word(before + 1) in {
        "in",
        "at",
        "near",
    }


def is_named(line: Line, at: int) -> bool:
    """Tell whether a full name or a noun for one person ends there; "Texas (12)" is none."""
    named = line.is_capital(at) and line.is_capital(at - 1) and not line.title_case
    return named or (person_word(line, at) and not is_plural(line.word(at)))


def closes(line: Line, at: int, name_at: int) -> bool:
    """Tell whether the apposition ends there: at a comma, the full stop, or "of Riverton"."""
    word = line.word(at)
    if word in APART or (word == "." and not line.is_digits(at + 1)):
        return True
    if word not in GOES_ON or not line.is_capital(name_at):
        return False
    full = line.is_capital(name_at - 1)
    scored = line.word(at + 2) in {"percent", "%", "per"}  # "leads Ida Lund, 62 to 25 percent"
    to = word == "to" and not scored
    return full and (word == "who" or line.is_capital(at + 1) or to)


READERS: tuple[Callable[[Line, int], int], ...] = (
    read_year_old,
    read_something,
    read_aged,
    read_age_group,
    read_in_commas,
    read_in_pairs,
    read_limit,
    read_of,
    read_remembered,
    read_stated,
)
