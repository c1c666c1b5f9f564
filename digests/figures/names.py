"""Names that hold a number: G20 · F-16 · COVID-19 · Group of Seven · Big Three · 9/11 · Paris 2024."""

from digests.figures.counted_nouns import counted_noun
from digests.figures.dates import MONTHS, WEEKDAYS
from digests.figures.magnitudes import MAGNITUDE_WORDS
from digests.figures.number_words import CARDINALS
from digests.figures.pieces import HYPHENS, Line, skip_hyphen
from digests.figures.runs import read_plain
from digests.figures.units import read_unit
from digests.figures.word_lists import words

GROUPS = words("group gang committee council club band")
BIG = words("big final famous magnificent secret air marine premier sweet elite great")
"""Before a capital number word: Big Three, Final Four, Air Force One."""
PROPER_FIRST = {
    "three": "gorges mile musketeers lions stooges amigos kings wise",
    "six": "nations day flags counties",
    "five": "eyes star",
    "four": "seasons corners horsemen weddings",
    "seven": "sisters seas oaks network",
    "two": "sessions and-a-half",
    "nine": "network elms inch",
    "ten": "commandments network downing",
    "one": "nation direction america piece world love belt uk unity magazine",
    "twelve": "apostles tribes",
    "eight": "mile",
    "twenty": "20",
    "thousand": "oaks island",
    "hundred": "acre",
}
FOLLOWING = {word: words(names) for word, names in PROPER_FIRST.items()}
STREETS = words(
    "street st avenue ave road rd boulevard blvd drive lane square place downing court crescent terrace way"
)
MODEL_DIGITS = words("737 747 757 767 777 787 320 321 380 350")


def read_name(line: Line, at: int) -> int:
    """Find where the name's number ends that begins at `at`; 0 when it belongs to no name."""
    if line.is_digits(at):
        return (
            read_glued(line, at)
            or read_slash(line, at)
            or read_group(line, at)
            or read_address(line, at)
            or read_behind_capital(line, at)
        )
    return read_group(line, at) or read_number_word(line, at)


def read_glued(line: Line, at: int) -> int:
    """Read digits that letters touch: "G20", "F-16", "COVID-19", "PM2.5", "5G", "737s"."""
    before = at - 1
    if line.glued(at) and line.word(before).isalpha():
        return tail_of_name(line, at + 1)
    hyphened = line.word(before) in HYPHENS and line.glued(at) and line.glued(before)
    if (
        hyphened
        and (line.word(before - 1).isalpha() or line.is_digits(before - 1))
        and not is_dash(line, before)
    ):
        if line.word(before - 1) in CARDINALS or line.word(before - 1) in {"to", "or", "and"}:
            return 0
        if line.is_digits(before - 1):
            return 0
        return tail_of_name(line, at + 1)
    return read_suffixed(line, at)


def is_dash(line: Line, at: int) -> bool:
    """Tell a dash set close ("dead–12 of them") from a hyphen."""
    return line.word(at) == "–" and line.is_lower(at - 1)


def tail_of_name(line: Line, at: int) -> int:
    """Step over what else touches the name: "F-16s", "X-37B", "P5+1", "H1N1"."""
    stop = at
    while (
        stop < at + 4
        and line.glued(stop)
        and (
            line.word(stop).isalnum()
            or (
                line.word(stop) in {"+", "-"}
                and line.glued(stop + 1)
                and line.word(stop + 1).isalnum()
            )
        )
    ):
        stop += 1
    return stop


def read_suffixed(line: Line, at: int) -> int:
    """Read digits with letters behind that are no unit: "5G", "3D", "737s", "2A"."""
    word = line.word(at + 1)
    if (
        not line.glued(at + 1)
        or not word.isalpha()
        or word in UNIT_LETTERS
        or read_unit(line, at + 1)
    ):
        return 0
    short = len(word) <= 2 and (line.is_capital(at + 1) or word == "s" or word in {"x"} and False)
    return tail_of_name(line, at + 1) if short and not line.is_digits(at - 1) else 0


UNIT_LETTERS = words("k m b t p c bn mn mln tn trn st nd rd th x cr")


def read_slash(line: Line, at: int) -> int:
    """Read "9/11", "7/7" and "24/7"; a fraction like 1/3 is none."""
    slashed = (
        line.word(at + 1) == "/"
        and line.glued(at + 1)
        and line.glued(at + 2)
        and line.is_digits(at + 2)
    )
    return at + 3 if slashed else 0


def read_group(line: Line, at: int) -> int:
    """Read "the Group of Seven", "G-20", "the Gang of Four"; "a group of 20 people" counts."""
    number = read_plain(line, at)
    if number is None or line.word(at - 1) != "of" or line.word(at - 2) not in GROUPS:
        return 0
    named = line.is_capital(at - 2) and (line.is_capital(at) or line.is_digits(at))
    return (
        number.stop
        if named
        and not counted_noun(line, number.stop)
        and at > 2
        or named
        and line.word(at - 3) == "the"
        else 0
    )


def read_address(line: Line, at: int) -> int:
    """Read the house number of an address: "10 Downing Street", "1600 Elm Avenue"."""
    if not line.word(at).isdecimal() or not line.is_capital(at + 1):
        return 0
    for street_at in range(at + 2, at + 5):
        if line.word(street_at) in STREETS and line.is_capital(street_at):
            return at + 1
        if not line.is_capital(street_at):
            return 0
    return 0


def read_behind_capital(line: Line, at: int) -> int:
    """Read a bare number behind a name's capital word: "Boeing 737", "Tokyo 2020", "Windows 10"."""
    before = at - 1
    if before < 1 and not line.title_case:
        return 0
    if not line.is_capital(before) or line.title_case or not line.word(at).isdecimal():
        return 0
    if line.word(before) in MONTHS | WEEKDAYS | NO_NAME_WORDS or starts_clause(line, before):
        return 0
    if is_more(line, at + 1):
        return 0
    return at + 1


def starts_clause(line: Line, at: int) -> bool:
    """Tell whether a capital opens a sentence or a quotation there: "Some 200", '"About 50'."""
    return at == 0 or line.word(at - 1) in {'"', "“", "‘", ":", ".", "—", "–", "(", "'", "?", "!"}


NO_NAME_WORDS = words(
    "i a some about over only the at least nearly almost more up around than and of"
)


def is_more(line: Line, at: int) -> bool:
    """Tell whether the numeral counts or measures something: noun, unit, magnitude or percent."""
    word = line.word(at)
    if word in MAGNITUDE_WORDS or word in {"%", "percent", "per", "of", "to", "-", "–"}:
        return True
    if word == "years" or (word in HYPHENS and line.glued(at)):
        return True
    return bool(counted_noun(line, at)) or read_unit(line, at) is not None


def read_number_word(line: Line, at: int) -> int:
    """Read a capital number word in a name: "Big Three", "Formula One", "Five Eyes"."""
    number = read_plain(line, at)
    if number is None:
        return 0
    if line.word(number.stop) in FOLLOWING.get(line.word(at), frozenset()) and line.is_capital(
        number.stop
    ):
        return number.stop + 1
    if line.title_case or not line.is_capital(at) or at == 0 or starts_clause(line, at):
        return 0
    before = (
        line.is_capital(at - 1)
        and line.word(at - 1) not in WEEKDAYS | MONTHS
        and not starts_clause(line, at - 1)
    )
    hyphened = line.word(at - 1) in HYPHENS and line.is_capital(at - 2)
    named = (
        before
        or hyphened
        or line.word(at - 1) in BIG
        or line.is_capital(skip_hyphen(line, number.stop))
    )
    return number.stop if named else 0
