"""Names that hold a number: Boeing 737 · Tokyo 2020 · Group of Seven · Big Three · Formula One."""

from digests.figures.lexicon.event_words import EVENT_WORDS
from digests.figures.lexicon.word_classes import letter_of
from digests.figures.not_figures.dates import NAMES_OF_DAYS, NAMES_OF_MONTHS
from digests.figures.not_figures.scorelines import in_innings, in_name_list, in_scoreline
from digests.figures.numerals.counted_nouns import counted_noun, counted_person
from digests.figures.numerals.magnitudes import MAGNITUDE_WORDS
from digests.figures.numerals.pieces import HYPHENS, Line, skip_hyphen
from digests.figures.numerals.runs import read_plain, start_of_run
from digests.figures.units.money import place_of
from digests.figures.units.unit_spellings import read_unit
from digests.model import Token
from digests.text.word_lists import words

GROUPS = words("group gang committee council club band round")
CLUB_MEMBERS = words("nations countries economies powers states democracies")
DAYS = NAMES_OF_MONTHS | NAMES_OF_DAYS
NO_NAMES = DAYS | words(
    "i a the some about over only at least nearly almost more up around than and of set"
)
AIRLINERS = words("707 717 727 737 747 757 767 777 787")
STATIONS = frozenset((("france", "24"), ("channel", "4"), ("channel", "5")))
PLANES = words("jet jets jetliner jetliners plane planes aircraft airliner airliners")
SERVICES = words("rescue emergency ambulance")
ROADS = words("freeway highway expressway parkway turnpike tollway")
CALL_NUMBERS = words("1122 108 112 115 911 999 1099")
QUOTES = frozenset("\"“”‘’'")
MOST_NICKNAME_WORDS = 3
FEWEST, MOST_BIG = 3, 6
"""So many are the firms of a trade that papers call big: "the big four"."""
MOST_PLACE_WORDS = 5
PLACING = words("in at near across outside around from")
HAPPENING = words("were was are have had died")
TELLING = words("told tells telling")
PERFECT = words("had have were")
FARTHEST_TELLING = 3  # words: "told the Vell Times 40 had died"
LONGEST_DATELINE = 5  # pieces: "SAN JUAN DEL SUR", "VELL/ORNE"
SHORTEST_CITY = 4  # letters: "BBC Three viewers" watch a channel
OPENS_CLAUSE = frozenset({'"', "“", "‘", ":", ".", "—", "–", "(", "'", "?", "!", "-", ";"})


def read_name(line: Line, at: int) -> int:
    """Find where the name's number ends that begins at `at`; 0 when it belongs to no name."""
    if is_airliner(line, at) or is_called(line, at) or is_road(line, at):
        return at + 1
    reader = read_behind_capital if line.is_digits(at) else read_number_word
    named = read_group(line, at) or read_nickname(line, at) or read_big(line, at)
    return named or reader(line, at)


def is_airliner(line: Line, at: int) -> bool:
    """Tell "the 737 MAX" and "a 787 jet" in a text that names their maker."""
    if line.word(at) not in AIRLINERS or place_of(line, "boeing") is None:
        return False
    behind = line.word(at + 1)
    named = line.is_capital(at + 1) or behind in PLANES
    return named or (line.word(at - 1) == "the" and not counted_noun(line, at + 1))


def is_called(line: Line, at: int) -> bool:
    """Tell a service that is called by a number: "Rescue 1122 said"; "Rescue 40 men" counts."""
    service = line.is_capital(at - 1) and line.word(at - 1) in SERVICES
    return service and line.raw(at) in CALL_NUMBERS and not counted_noun(line, at + 1)


def is_road(line: Line, at: int) -> bool:
    """Tell "the 101 Freeway" from "the 40 freeways"."""
    road = line.word(at + 1) in ROADS and line.is_capital(at + 1) and not line.title_case
    return road and line.is_digits(at) and line.word(at - 1) == "the"


def read_nickname(line: Line, at: int) -> int:
    """Read a number that opens a nickname between two names: 'Rosa "Two Phones" Alvar'."""
    named = line.word(at - 1) in QUOTES and line.is_capital(at - 2)
    if not named or (line.is_lower(at) and not line.is_digits(at)):
        return 0
    for mark_at in range(at + 1, at + MOST_NICKNAME_WORDS + 1):
        if line.word(mark_at) in QUOTES:
            return mark_at if line.is_capital(mark_at + 1) else 0
        if not line.is_capital(mark_at):
            return 0
    return 0


def read_group(line: Line, at: int) -> int:
    """Read "the Group of Seven", "the Gang of Four"; "a group of 20 people" counts.

    So is "the Group of eight industrialised nations" a name.
    """
    number = read_plain(line, at)
    if number is None or line.word(at - 1) != "of" or line.word(at - 2) not in GROUPS:
        return 0
    named = line.is_capital(at - 2) and (line.is_capital(at) or line.is_digits(at))
    named = named or line.word(at - 2) == "round"  # "the round of 16"
    if line.is_capital(at - 2) and line.word(at - 3) == "the" and line.word(at - 2) == "group":
        ahead = {line.word(to) for to in range(number.stop, number.stop + 3)}
        if not ahead.isdisjoint(CLUB_MEMBERS):
            return number.stop
    return number.stop if named and not counted_noun(line, number.stop) else 0


def read_big(line: Line, at: int) -> int:
    """Read "the big four banks", "the “big six” suppliers"; "a big four-storey house" counts."""
    number = read_plain(line, at)
    if number is None or line.word(at - 1) != "big" or not FEWEST <= number.value <= MOST_BIG:
        return 0
    led = line.word(at - 2) in {"the", "only", "’s", "s", *QUOTES}
    return number.stop if led and line.word(number.stop) not in HYPHENS else 0


def read_behind_capital(line: Line, at: int) -> int:
    """Read a bare number behind a name's capital word: "Boeing 737", "Pioneer 10 and 11"."""
    before = name_before(line, at)
    if not has_capital(line, before) or "," in line.word(at) or in_scoreline(line, at):
        return 0
    if in_name_list(line, at) or in_innings(line, at) or is_told(line, before, at):
        return 0
    station = (line.word(before), line.word(at)) in STATIONS  # "the France 24 Observers"
    if line.word(before) in NO_NAMES or (is_more(line, at + 1) and not station):
        return 0
    if is_place_before(line, before) and suffers(line, at + 1):
        return 0
    named = not line.title_case and not opens_clause(line, before)
    return at + 1 if named or is_unknown(line, before) else 0


def is_told(line: Line, hearer: int, at: int) -> bool:
    """Tell whether the name hears what the number opens: "told the BBC | 40 homes were lost".

    "Told Fox 8 there were more" counts nothing.
    """
    told = not TELLING.isdisjoint(line.words[max(0, hearer - FARTHEST_TELLING) : hearer])
    return told and (line.word(at + 1) in PERFECT or bool(counted_noun(line, at + 1)))


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
    return at == 0 or line.word(at - 1) in OPENS_CLAUSE or is_dateline(line, at)


def is_dateline(line: Line, stop: int) -> bool:
    """Tell whether all before is a place in capitals: "BAGHDAD | Three men", "VELL, Tresk | Two".

    Agencies write so in front of the first sentence; where the text was taken over the dash is
    lost. A channel is shorter: "BBC | Three viewers".
    """
    if not (line.opens_paragraph and stop <= LONGEST_DATELINE and line.is_lower(stop + 1)):
        return False
    city = line.words.index(",") if "," in line.words[:stop] else stop
    told = line.text[line.starts[0] : line.ends[city - 1]] if city else ""
    country = all(line.is_capital(at) for at in range(city + 1, stop))
    return told.isupper() and country and max(map(len, line.words[:city])) >= SHORTEST_CITY


def is_unknown(line: Line, at: int) -> bool:
    """Tell whether a word is in no list of ours, as names are: "France 24 reported"."""
    word = line.raw(at)
    return letter_of(Token(line.starts[at], line.ends[at], word, word.lower())) == "c"


def is_more(line: Line, at: int) -> bool:
    """Tell whether the numeral counts or measures something: noun, unit, magnitude or percent."""
    word = line.word(at)
    if word in MAGNITUDE_WORDS or word in {"%", "percent", "per", "of", "out"}:
        return True
    if word == "to":  # "Sweden 24 to 10", but "shipped the Rover 25 to Orvane"
        return read_plain(line, at + 1) is not None
    if word in HYPHENS and (line.glued(at) or line.is_digits(at + 1)):  # "Sweden 1 – 0 up"
        return True
    if read_unit(line, at) is not None:
        return True
    letters = line.raw(at - 2)  # "ISO 9001 applies" counts nothing, "NATO 300 soldiers" does
    acronym = letters.isupper() and len(letters) > 1 and not line.title_case
    plane = word in PLANES and line.word(at - 3) in {"a", "the"}  # "a Beech 200 aircraft"
    return counted_person(line, at) if acronym else bool(counted_noun(line, at)) and not plane


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
    named = line.is_capital(at) and line.word(at) not in DAYS
    return named and (not opens_clause(line, at) or is_unknown(line, at) or line.word(at) == "big")
