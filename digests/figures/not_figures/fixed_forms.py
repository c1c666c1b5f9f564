"""Numbers of a fixed form that count nothing: races, line-ups, stations, places, titles, stars."""

from digests.figures.numerals.pieces import HYPHENS, Line
from digests.figures.quantities.candidate import Candidate
from digests.text.word_lists import words

LONGEST_FORMATION, SHORTEST_FORMATION = 9, 5
TITLE_UNITS = words("minutes hours days years")
MINUTES = words("min mins minute minutes")
COMPASS = words("north south east west")
CONSTELLATIONS = words(
    """andromedae aquarii aquilae arietis aurigae bootis cancri capricorni cassiopeiae centauri
    ceti cygni draconis eridani geminorum herculis hydrae leonis librae lyrae ophiuchi orionis
    pegasi persei piscium sagittae sagittarii scorpii serpentis tauri trianguli ursae virginis"""
)
EVENTS = words(
    "freestyle butterfly breaststroke backstroke medley hurdles steeplechase relay sprint dash"
)
RATE_WITHIN = 6
LENGTHS = words("m metre metres meter meters yard yards")
RACES = words("50 60 100 110 200 400 800 1500 3000 5000 10000")


def read_fixed_form(line: Line, at: int) -> int:
    """Find where the number of fixed form ends that begins at `at`; 0 when none does."""
    if not line.is_digits(at):
        return 0
    return next((stop for reader in READERS if (stop := reader(line, at))), 0)


def read_race(line: Line, at: int) -> int:
    """Read "the 100m", "the women's 200m title", "the 50 metres butterfly"."""
    if line.word(at + 1) in {"x", "×"} and line.word(at + 2) in RACES:  # "the 4x100m relay"
        return at + 4
    measured = at + 1 + (line.word(at + 1) in HYPHENS)
    if line.word(measured) in LENGTHS and line.word(measured + 1) in EVENTS:
        return measured + 2
    race = line.word(at) in RACES and line.word(at + 1) == "m" and line.glued(at + 1)
    return at + 2 if race and line.word(at - 1) in {"the", "s", "in"} else 0


def is_rate(line: Line, candidate: Candidate) -> bool:
    """Tell both sides of an agency's note on a currency: "($1 = 0.8801 Swiss francs)"."""
    first, stop = candidate.first, candidate.stop
    opened = "(" in line.words[max(0, first - RATE_WITHIN) : first]
    before = line.words[max(0, first - RATE_WITHIN) : first]
    ahead = line.words[stop : stop + RATE_WITHIN]
    left = line.word(stop) == "=" and ")" in ahead
    return opened and (left or (before[-1:] == ("=",) and "1" in before))


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


def read_reading_time(line: Line, at: int) -> int:
    """Read "3 min read", which web pages print beside a headline."""
    return at + 3 if line.word(at + 1) in MINUTES and line.word(at + 2) == "read" else 0


def read_star(line: Line, at: int) -> int:
    """Read "40 Eridani", a star numbered in its constellation."""
    return at + 2 if line.word(at + 1) in CONSTELLATIONS else 0


READERS = (
    read_race,
    read_station,
    read_formation,
    read_title,
    read_coordinate,
    read_star,
    read_reading_time,
)
