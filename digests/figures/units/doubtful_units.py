"""Units whose word means two things; the words around decide: points, pounds, degrees, 40 C."""

from digests.figures.numerals.counted_nouns import BREAKS
from digests.figures.numerals.pieces import NEAR, Line, skip_hyphen
from digests.figures.units.money import place_of
from digests.figures.units.unit_spellings import Unit
from digests.model import Kind
from digests.text.word_lists import words

GAME_WORDS = words(
    "game games season scored scoring coach team league match rebounds assists table standings "
    "played playoffs basket defeated beat championship tries goals race tournament "
    "halftime overtime rebound touchdown touchdowns"
)
INDEX_WORDS = words(
    "index ftse dow nasdaq nikkei shares stocks average seng dax cac sensex nifty kospi composite "
    "benchmark blue futures bourse"
)
SHARE_WORDS = words(
    "poll polls percent % percentage lead leads leading led approval rating ratings support rate "
    "rates vote votes voters ahead swing margin survey surveys unemployment inflation growth "
    "interest turnout share cent pc behind trails trailed trailing "
    "advantage"
)
WEIGHT_WORDS = words(
    "weigh weighs weighed weighing weight bomb bombs warhead explosives fentanyl cocaine heroin "
    "methamphetamine meth marijuana cannabis beef meat fish baby fertilizer ounces payload "
    "uranium gunpowder tnt rice luggage rocks debris dynamite carbon trash fruit shell shells"
)
GOODS = words(
    """food foods apples potatoes vegetables fruits flour grain wheat corn beans sugar salt coffee
    tea tobacco butter cheese milk bread chicken poultry pork turkey lobster shrimp salmon oysters
    crab sausage peanuts nuts honey chocolate candy hay feed seed seeds fertiliser ice sand gravel
    soil mud rock stone coal steel iron copper lead gold silver metal plastic paper waste garbage
    rubbish litter clothing clothes supplies ammunition powder drugs opium hashish ivory pressure
    thrust force pellets bones wood chemicals pesticide pesticides oxygen dung manure"""
)
"""What is weighed behind "pounds of", over one adjective."""
NO_ADJECTIVES = words("the a an his her its their our my your this that these those")
GOES_ON = words("a an the each every per was were is are had has fell lay went will would left")
"""Behind goods these begin what is told of them: "900 pounds of rice were lost"."""
WEIGHING = words("weigh weighs weighed weighing weight lost gained shed")
"""Beside these a stone is a British weight: "he weighs 14 stone", not "12 stone houses"."""
DEGREE_WORDS = words(
    "temperature temperatures warm warmer warming cool cooler cooling heat hot hotter cold colder "
    "thermometer thermometers weather celsius fahrenheit climate global above below freezing "
    "angle rotated latitude longitude axis turn warmed heatwave fever minus −"
)
RATE_WORDS = words("rate rates yield yields spread spreads")
RATE_MOVES = words(
    "by rose fell risen fallen climbed dropped jumped soared widened narrowed up down"
)
MOST_TO_RATE = 4
LEAST_BASIS_POINTS = 100
CAMPAIGN = ("poll", "voter", "election", "candidate", "referendum")
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
    if name := weight_unit(line, begin):
        return Unit(name, Kind.MEASURE, begin + 1)
    if word in DEGREE_SPELLINGS and (word == "°" or line.near(begin, DEGREE_WORDS)):
        return Unit("degree", Kind.MEASURE, begin + 1)
    return None


def weight_unit(line: Line, at: int) -> str:
    """Tell pounds of weight from money, and stones of weight from stones; "" for neither."""
    word = line.word(at)
    if word in POUND_SPELLINGS and (line.near(at, WEIGHT_WORDS) or is_of_goods(line, at)):
        return "pound"
    return "stone" if word == "stone" and line.near(at, WEIGHING) else ""


def is_of_goods(line: Line, at: int) -> bool:
    """Tell "40 pounds of donated food" from "of public money" and "of the coal bill"."""
    if line.word(at + 1) != "of" or line.word(at + 2) in NO_ADJECTIVES:
        return False
    first = at + 2
    adjective = line.word(first).isalpha() and line.word(first) not in BREAKS
    return ends_goods(line, first) or (adjective and ends_goods(line, first + 1))


def ends_goods(line: Line, at: int) -> bool:
    """Tell goods that end their phrase from "rubbish fees"."""
    behind = line.word(at + 1)
    ends = not behind.isalpha() or behind in BREAKS or behind in GOES_ON
    return line.word(at) in GOODS and ends


def point_unit(line: Line, at: int) -> Unit | None:
    """Tell points of a poll from points of an index; points of a game are a count."""
    if line.near(at, GAME_WORDS):
        return None
    large = is_large(line, at)
    if large and follows_rate(line, at - 1):
        return Unit("basis_point", Kind.PERCENT, at + 1)
    if line.near(at, INDEX_WORDS) or follows_s_and_p(line, at):
        return Unit("point", Kind.MEASURE, at + 1)
    share = line.near(at, SHARE_WORDS) or any(
        place_of(line, stem) is not None for stem in CAMPAIGN
    )
    if share and not large:  # no share moves so far
        return Unit("percentage_point", Kind.PERCENT, at + 1)
    return None


def is_large(line: Line, at: int) -> bool:
    """Tell whether a rate cannot move so many points: "raised its rates by 600 points"."""
    word = line.word(at - 1)
    return word.isdecimal() and int(word) >= LEAST_BASIS_POINTS


def follows_rate(line: Line, at: int) -> bool:
    """Tell "raised rates by 600 points" from "cut rates and its shares fell 600 points"."""
    moved = line.words[max(0, at - MOST_TO_RATE) : at]
    while moved and moved[-1] in RATE_MOVES:
        moved = moved[:-1]
    return len(moved) > 0 and moved[-1] in RATE_WORDS and line.word(at - 1) in RATE_MOVES


def follows_s_and_p(line: Line, at: int) -> bool:
    """Tell whether the index with a sign in its name is meant: "the S&P gained 12 points"."""
    return any(line.matches(before, ("s", "&", "p")) for before in range(max(0, at - NEAR), at))


def letter_degree(line: Line, at: int) -> Unit | None:
    """Read the capital that stands a space behind its digits: "40 C (104 F)"."""
    if not line.is_capital(at) or not line.is_digits(at - 1):
        return None
    return Unit(LETTER_DEGREES[line.word(at)], Kind.MEASURE, at + 1)
