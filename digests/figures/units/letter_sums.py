"""Sums behind a single letter: "N15m" and "a R350 grant", unlike "N95 masks" and "the R21"."""

from digests.figures.numerals.counted_nouns import BREAKS
from digests.figures.numerals.magnitudes import ABBREVIATIONS, MAGNITUDE_WORDS
from digests.figures.numerals.magnitudes import DOUBTFUL_LETTERS as DOUBTFUL_MAGNITUDES
from digests.figures.numerals.pieces import Line
from digests.text.word_lists import words

SHORTEST_PRICE = 3
ON_ROADS = words("on along off via")
ROADS = words("road roads highway freeway motorway route bypass toll between near outside")


def is_scaled(line: Line, at: int) -> bool:
    """Tell whether a magnitude follows the digits: "million", "bn" or a glued "m"."""
    word = line.word(at)
    glued = word in ABBREVIATIONS or word in DOUBTFUL_MAGNITUDES
    return word in MAGNITUDE_WORDS or (glued and line.glued(at))


def is_price(line: Line, at: int) -> bool:
    """Tell "a grant of R350" from "the R21 road" and "N95 masks": long, and no road beside."""
    on_road = line.word(at + 1) in ROADS or line.word(at - 2) in ON_ROADS
    alone = not line.word(at + 1).isalpha() or line.word(at + 1) in BREAKS
    on_road = on_road or (line.word(at - 2) == "the" and alone)
    return len(line.word(at)) >= SHORTEST_PRICE and not on_road
