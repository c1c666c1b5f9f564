"""Magnitudes of earthquakes: the bare numeral beside "magnitude" or before "quake"."""

from decimal import Decimal

from digests.figures.pieces import Line, skip_hyphen
from digests.figures.word_lists import words

STRONGEST = Decimal(10)
"""No earthquake is stronger; what is larger beside "magnitude" is something else."""
MOST_WORDS_BETWEEN = 6
QUAKES = words("earthquake earthquakes quake quakes temblor tremor aftershock aftershocks")
FILLERS = words(
    "of the a an was is at with and its preliminary earthquake quake tremor temblor aftershock "
    "- initial estimated about around measured registered recorded"
)
STRENGTH_VERBS = words("measuring measured registered registering")


def is_magnitude(line: Line, first: int, stop: int, value: Decimal) -> bool:
    """Tell whether a numeral is the strength of an earthquake.

    "a 7.1-magnitude quake", "magnitude 6.2", "the magnitude of the quake was 6.6",
    "a 5.8 earthquake", "measuring 7.0 on the Richter scale".
    """
    if value > STRONGEST:
        return False
    following = line.word(skip_hyphen(line, stop))
    if following == "magnitude" or line.matches(stop, ("on", "the", "richter")):
        return True
    if follows_magnitude(line, first):
        return True
    if not line.near(first, QUAKES):
        return False
    decimal = "." in line.word(first)
    return decimal and (following in QUAKES or line.word(first - 1) in STRENGTH_VERBS)


def follows_magnitude(line: Line, first: int) -> bool:
    """Tell whether only small words stand between "magnitude" and the numeral.

    "the magnitude of the quake was 6.6", but not "the magnitude of the 5 percent cut".
    """
    if line.word(first - 1) == "the":
        return False
    for before in range(first - 1, first - 2 - MOST_WORDS_BETWEEN, -1):
        if line.word(before) == "magnitude":
            return True
        if line.word(before) not in FILLERS:
            return False
    return False
