"""Units whose word means two things; the words around decide: points, pounds, degrees, 40 C."""

from digests.figures.numerals.pieces import Line, skip_hyphen
from digests.figures.units.money import place_of
from digests.figures.units.unit_spellings import Unit
from digests.model import Kind
from digests.text.word_lists import words

GAME_WORDS = words(
    "game games season scored scoring coach team league match rebounds assists table standings "
    "played playoffs basket defeated beat championship tries goals race tournament"
)
INDEX_WORDS = words(
    "index ftse dow nasdaq nikkei shares stocks average seng dax cac sensex nifty kospi composite "
    "benchmark blue futures bourse"
)
SHARE_WORDS = words(
    "poll polls percent % percentage lead leads leading led approval rating ratings support rate "
    "rates vote votes voters ahead swing margin survey surveys unemployment inflation growth "
    "interest turnout share cent pc behind trails trailed trailing"
)
WEIGHT_WORDS = words(
    "weigh weighs weighed weighing weight bomb bombs warhead explosives fentanyl cocaine heroin "
    "methamphetamine meth marijuana cannabis beef meat fish baby fertilizer ounces payload "
    "uranium gunpowder tnt rice luggage rocks debris dynamite carbon trash fruit shell shells"
)
DEGREE_WORDS = words(
    "temperature temperatures warm warmer warming cool cooler cooling heat hot hotter cold colder "
    "thermometer thermometers weather celsius fahrenheit climate global above below freezing "
    "angle rotated latitude longitude axis turn warmed heatwave fever minus −"
)
CAMPAIGN = ("poll", "voter")
"""Where an article's lead has one of these, points are shares: "We were up 2 points in July"."""
POINT_SPELLINGS = frozenset({"point", "points", "pts"})
POUND_SPELLINGS = frozenset({"pound", "pounds"})
DEGREE_SPELLINGS = frozenset({"degree", "degrees", "°"})
LETTER_DEGREES = {"c": "degree_celsius", "f": "degree_fahrenheit"}
"""Behind a space the letters need a word of heat or cold: "40 C", but "12 C of E schools"."""


def read_doubtful_unit(line: Line, at: int) -> Unit | None:
    """Read "points", "pounds" (of weight) or "degrees" behind a numeral that ends before `at`."""
    begin = skip_hyphen(line, at)
    word = line.word(begin)
    if word in POINT_SPELLINGS:
        return point_unit(line, begin)
    if word in LETTER_DEGREES and line.near(begin, DEGREE_WORDS):
        return letter_degree(line, begin)
    if word in POUND_SPELLINGS and line.near(begin, WEIGHT_WORDS):
        return Unit("pound", Kind.MEASURE, begin + 1)
    if word in DEGREE_SPELLINGS and (word == "°" or line.near(begin, DEGREE_WORDS)):
        return Unit("degree", Kind.MEASURE, begin + 1)
    return None


def point_unit(line: Line, at: int) -> Unit | None:
    """Tell points of a poll from points of an index; points of a game are a count."""
    if line.near(at, GAME_WORDS):
        return None
    if line.near(at, INDEX_WORDS):
        return Unit("point", Kind.MEASURE, at + 1)
    if line.near(at, SHARE_WORDS) or any(place_of(line, stem) is not None for stem in CAMPAIGN):
        return Unit("percentage_point", Kind.PERCENT, at + 1)
    return None


def letter_degree(line: Line, at: int) -> Unit | None:
    """Read the capital that stands a space behind its digits: "40 C (104 F)"."""
    if not line.is_capital(at) or not line.is_digits(at - 1):
        return None
    return Unit(LETTER_DEGREES[line.word(at)], Kind.MEASURE, at + 1)
