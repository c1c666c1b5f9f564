"""Names that hold a number: G20 · F-16 · COVID-19 · Group of Seven · Big Three · 9/11."""

from digests.figures.counted_nouns import counted_noun, counted_person
from digests.figures.dates import MONTHS, WEEKDAYS
from digests.figures.event_words import EVENT_WORDS
from digests.figures.letters import NAMES_IN_THOUSANDS
from digests.figures.magnitudes import MAGNITUDE_WORDS
from digests.figures.money import read_suffix
from digests.figures.number_words import CARDINALS
from digests.figures.numerals import VULGAR
from digests.figures.pieces import HYPHENS, Line, skip_hyphen
from digests.figures.runs import read_plain, start_of_run
from digests.figures.scorelines import in_name_list, in_scoreline
from digests.figures.slashes import read_slashed
from digests.figures.units import read_unit
from digests.figures.word_classes import letter_of
from digests.figures.word_lists import words
from digests.model import Token


def read_name(line: Line, at: int) -> int:
    """Find where the name's number ends that begins at `at`; 0 when it belongs to no name."""
    readers = OF_DIGITS if line.is_digits(at) else OF_WORDS
    return next((stop for reader in readers if (stop := reader(line, at))), 0)


# ── letters that touch the digits ───────────────────────────────────────────────────────────

NO_PREFIX = frozenset(CARDINALS) | words("to or and plus minus a magnitude")
SUFFIXES_OF_FIGURES = words("k m b t p c x bn mn mln tn trn cr st nd rd th")
"""Letters behind digits that leave them a number: "45k", "50p", "10x"."""
SCREENS = words("360 480 720 1080 1440 2160")
"""Lines of a picture: "a 1080p screen" costs no pence."""
MOST_TAIL = 4
LONGEST_RANGE = 4
"""Digits: what has more behind a hyphen, and no comma, is a number in a register."""


def read_prefixed(line: Line, at: int) -> int:
    """Read digits that letters precede at once or over a hyphen: "G20", "F-16", "PM2.5"."""
    if not line.glued(at):
        return 0
    if line.word(at - 1).isalpha():
        return end_of_name(line, at + 1)
    word = line.word(at - 2)
    if line.word(at - 1) == "+" and line.glued(at - 1) and word.isalpha():  # "UTC+8"
        return at + 1
    hyphened = line.word(at - 1) in HYPHENS and line.glued(at - 1) and word.isalpha()
    dash = line.word(at - 1) == "–" and line.is_lower(at - 2)  # "dead–12 of them"
    return end_of_name(line, at + 1) if hyphened and not dash and word not in NO_PREFIX else 0


def end_of_name(line: Line, at: int) -> int:
    """Step over what else touches the name: "F-16s", "X-37B", "P5+1", "H1N1"."""
    stop = at
    while stop < at + MOST_TAIL and line.glued(stop) and goes_on(line, stop):
        stop += 1
    return stop


def goes_on(line: Line, at: int) -> bool:
    """Tell whether the piece there still belongs to the name that touches it."""
    if line.word(at) in {"+", "-"}:
        return line.glued(at + 1) and line.word(at + 1).isalnum()
    return line.word(at).isalnum()


def read_suffixed(line: Line, at: int) -> int:
    """Read digits with letters behind that are no unit: "5G", "3D", "737s", "49ers"."""
    word = line.word(at + 1)
    if not line.glued(at + 1) or not word.isalpha() or word in VULGAR or "," in line.word(at):
        return 0
    if word == "p" and line.word(at) in SCREENS:
        return at + 2
    thousand = word in SUFFIXES_OF_FIGURES and not is_sharpness(line, at)
    if thousand or read_unit(line, at + 1) or read_suffix(line, at + 1):
        return 0
    return end_of_name(line, at + 1)


def is_sharpness(line: Line, at: int) -> bool:
    """Tell "a 4K camera" and "the 10k race" from "45k fans"."""
    race = line.word(at + 2) in {"race", "run", "walk", "course"}
    return line.raw(at + 1) in {"K", "k"} and (race or line.word(at) in NAMES_IN_THOUSANDS)


def read_hyphened(line: Line, at: int) -> int:
    """Read "7-Eleven", "its 10-K filing" and a register's "44-83575"."""
    if line.word(at + 1) not in HYPHENS or not line.glued(at + 1) or not line.glued(at + 2):
        return 0
    if line.word(at + 1) == "-" and line.is_capital(at + 2) and not line.title_case:
        return at + 3 if read_unit(line, at + 2) is None else 0
    first, second = line.word(at), line.word(at + 2)
    long = first.isdecimal() and second.isdecimal() and len(second) > len(first) + 1
    return at + 3 if long and len(second) > LONGEST_RANGE else 0


def read_cross(line: Line, at: int) -> int:
    """Read "a 4x4" and "an 8x10 print"."""
    cross = line.word(at + 1) in {"x", "×"} and line.glued(at + 1) and line.glued(at + 2)
    return at + 3 if cross and line.is_digits(at + 2) else 0


def read_slash(line: Line, at: int) -> int:
    """Read "9/11" and "7/7"."""
    first = line.word(at + 1) == "/" and line.glued(at + 1)
    if read_slashed(line, at) is not None:  # "1/3 of voters"
        return 0
    return at + 3 if first and line.glued(at + 2) and line.is_digits(at + 2) else 0


# ── words around the number ─────────────────────────────────────────────────────────────────

GROUPS = words("group gang committee council club band round")
STREETS = words(
    """street st avenue ave road rd boulevard blvd drive lane square place downing court crescent
    terrace way"""
)
MOST_STREET_WORDS = 3
LENGTH_OF_POSTCODE = 5
LONGEST_FORMATION, SHORTEST_FORMATION = 9, 5
TITLE_UNITS = words("minutes hours days years")
COMPASS = words("north south east west")
RACES = words("50 60 100 110 200 400 800 1500 3000 5000 10000")
NO_NAMES = words("i a the some about over only at least nearly almost more up around than and of")
MOST_PLACE_WORDS = 5
PLACING = words("in at near across outside around from")
HAPPENING = words("were was are have had died")
OPENS_CLAUSE = frozenset({'"', "“", "‘", ":", ".", "—", "–", "(", "'", "?", "!", "-", ";"})


def read_group(line: Line, at: int) -> int:
    """Read "the Group of Seven", "the Gang of Four"; "a group of 20 people" counts."""
    number = read_plain(line, at)
    if number is None or line.word(at - 1) != "of" or line.word(at - 2) not in GROUPS:
        return 0
    named = line.is_capital(at - 2) and (line.is_capital(at) or line.is_digits(at))
    named = named or line.word(at - 2) == "round"  # "the round of 16"
    return number.stop if named and not counted_noun(line, number.stop) else 0


def read_address(line: Line, at: int) -> int:
    """Read the house number of an address: "10 Downing Street", "1600 Elm Avenue"."""
    if not line.word(at).isdecimal():
        return 0
    for street_at in range(at + 1, at + 2 + MOST_STREET_WORDS):
        if not line.is_capital(street_at):
            return 0
        if line.word(street_at) in STREETS and street_at > at + 1:
            return at + 1
    return 0


def read_postcode(line: Line, at: int) -> int:
    """Read "CA 94720" and "94720-1900"."""
    if not line.word(at).isdecimal() or len(line.word(at)) != LENGTH_OF_POSTCODE:
        return 0
    longer = line.word(at + 1) == "-" and line.glued(at + 1) and line.is_digits(at + 2)
    state = line.raw(at - 1).isupper() and len(line.raw(at - 1)) == len("CA")
    return at + 3 if longer else at + 1 if state else 0


def read_race(line: Line, at: int) -> int:
    """Read "the 100m", "the women's 200m title", "the 400m hurdles"."""
    if line.word(at + 1) in {"x", "×"} and line.word(at + 2) in RACES:  # "the 4x100m relay"
        return at + 4
    race = line.word(at) in RACES and line.word(at + 1) == "m" and line.glued(at + 1)
    return at + 2 if race and line.word(at - 1) in {"the", "s", "in"} else 0


def read_formation(line: Line, at: int) -> int:
    """Read "4-4-2", how a football side lines up."""
    stop = at + 1
    while stop < at + LONGEST_FORMATION and line.word(stop) in HYPHENS and is_line_up(line, stop):
        stop += 2
    return stop if stop >= at + SHORTEST_FORMATION and len(line.word(at)) == 1 else 0


def is_line_up(line: Line, at: int) -> bool:
    """Tell whether one more digit follows the hyphen, close on both sides."""
    digit = line.word(at + 1).isdecimal() and len(line.word(at + 1)) == 1
    return digit and line.glued(at) and line.glued(at + 1)


def read_station(line: Line, at: int) -> int:
    """Read "101.5 FM"."""
    return at + 2 if line.raw(at + 1) == "FM" else 0


def read_title(line: Line, at: int) -> int:
    """Read a unit with a capital, as in a programme's title: "60 Minutes aired it"."""
    unit = line.raw(at + 1).istitle() and line.word(at + 1) in TITLE_UNITS
    return at + 2 if unit and not line.title_case else 0


def read_coordinate(line: Line, at: int) -> int:
    """Read "36.1° N" and "36 degrees north"."""
    if line.word(at + 1) == "°":
        return at + 3 if line.raw(at + 2) in {"N", "S", "E", "W"} else 0
    degrees = line.word(at + 1) == "degrees" and line.word(at + 2) in COMPASS
    return at + 3 if degrees else 0


def read_behind_capital(line: Line, at: int) -> int:
    """Read a bare number behind a name's capital word: "Boeing 737", "Pioneer 10 and 11"."""
    before = name_before(line, at)
    if not has_capital(line, before) or "," in line.word(at) or in_scoreline(line, at):
        return 0
    if in_name_list(line, at):
        return 0
    if line.word(before) in MONTHS | WEEKDAYS | NO_NAMES or is_more(line, at + 1):
        return 0
    if is_place_before(line, before) and suffers(line, at + 1):
        return 0
    named = not line.title_case and not opens_clause(line, before)
    return at + 1 if named or is_unknown(line, before) else 0


def name_before(line: Line, at: int) -> int:
    """Find the word before the number, or before the run that goes on to it ("10 and 11")."""
    return start_of_run(line, at) - 1 if line.word(at - 1) in {"and", "or"} else at - 1


def has_capital(line: Line, at: int) -> bool:
    """Tell whether a word has a capital anywhere ("iOS")."""
    return line.word(at).isalpha() and not line.raw(at).islower()


def is_place_before(line: Line, at: int) -> bool:
    """Tell whether a place ends there that opens a clause: "In Sierra Leone 300 died"."""
    before = at
    while before > at - MOST_PLACE_WORDS and line.is_capital(before):
        before -= 1
    return line.word(before + 1) in PLACING or line.word(before) in PLACING


def suffers(line: Line, at: int) -> bool:
    """Tell whether a verb follows that says what happened to the counted."""
    return line.word(at) in HAPPENING or line.word(at) in EVENT_WORDS


def opens_clause(line: Line, at: int) -> bool:
    """Tell whether a capital may only open a sentence or quotation there: "Another 20 were"."""
    return at == 0 or line.word(at - 1) in OPENS_CLAUSE


def is_unknown(line: Line, at: int) -> bool:
    """Tell whether a word is in no list of ours, as names are: "France 24 reported"."""
    word = line.raw(at)
    return letter_of(Token(line.starts[at], line.ends[at], word, word.lower())) == "c"


def is_more(line: Line, at: int) -> bool:
    """Tell whether the numeral counts or measures something: noun, unit, magnitude or percent."""
    word = line.word(at)
    if word in MAGNITUDE_WORDS or word in {"%", "percent", "per", "of", "to", "out"}:
        return True
    if word in HYPHENS and line.glued(at):
        return True
    if read_unit(line, at) is not None:
        return True
    letters = line.raw(at - 2)  # "ISO 9001 applies" counts nothing, "NATO 300 soldiers" does
    acronym = letters.isupper() and len(letters) > 1 and not line.title_case
    return counted_person(line, at) if acronym else bool(counted_noun(line, at))


# ── number words in names ───────────────────────────────────────────────────────────────────

NAMED_AFTER = {
    "three": words("gorges mile musketeers lions stooges amigos kings wise"),
    "six": words("nations day flags counties"),
    "five": words("eyes star"),
    "four": words("seasons corners horsemen weddings"),
    "seven": words("sisters seas oaks network"),
    "two": words("sessions"),
    "nine": words("network elms inch"),
    "ten": words("commandments network downing"),
    "one": words("nation direction america piece world love belt uk unity magazine"),
    "twelve": words("apostles tribes"),
    "eight": words("mile"),
    "thousand": words("oaks island"),
}
"""Behind a number word, capital both, these make a name even at a sentence's start."""


def read_number_word(line: Line, at: int) -> int:
    """Read a capital number word in a name: "Big Three", "Formula One", "Five Eyes"."""
    number = read_plain(line, at)
    if number is None or not line.raw(at).istitle():
        return 0
    behind = skip_hyphen(line, number.stop)
    if line.is_capital(behind) and line.word(behind) in NAMED_AFTER.get(line.word(at), ()):
        return behind + 1
    if line.title_case or opens_clause(line, at):
        return 0
    return number.stop if is_named(line, at - 1) or line.is_capital(behind) else 0


def is_named(line: Line, at: int) -> bool:
    """Tell whether a name's word stands there, or one with a hyphen ("Catch-Twenty-Two")."""
    if line.word(at) in HYPHENS:
        return line.is_capital(at - 1)
    named = line.is_capital(at) and line.word(at) not in WEEKDAYS | MONTHS
    return named and (not opens_clause(line, at) or is_unknown(line, at) or line.word(at) == "big")


OF_DIGITS = (
    read_postcode,
    read_race,
    read_station,
    read_formation,
    read_title,
    read_coordinate,
    read_prefixed,
    read_suffixed,
    read_hyphened,
    read_cross,
    read_slash,
    read_group,
    read_behind_capital,
)
OF_WORDS = (read_group, read_number_word)
