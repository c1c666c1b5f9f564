"""Magnitudes of earthquakes: the bare numeral beside "magnitude" or before "quake"."""

from decimal import Decimal

from digests.figures.numerals.pieces import Line, skip_hyphen
from digests.figures.units.money import place_of
from digests.text.word_lists import words

BEHIND = words(
    "on in at and or from to but with was struck hit shook before after this last by within as"
)
"""Behind a strength: "a quake of 6.4 struck", unlike "a quake felt in 6.4 million homes"."""
STRONGEST = Decimal(10)
"""No earthquake is stronger; what is larger beside "magnitude" is something else."""
MOST_WORDS_BETWEEN = 6
QUAKES = words("earthquake earthquakes quake quakes temblor tremor aftershock aftershocks")
FILLERS = words(
    "of the a an was is at with and its preliminary earthquake quake tremor temblor aftershock "
    "- initial estimated about around measured registered recorded"
)
RECORDING = words("recorded measured registered reported gave")
SHAKING = QUAKES | words("magnitude magnitudes richter")


def is_magnitude(line: Line, first: int, stop: int, value: Decimal) -> bool:
    """Tell whether a numeral is the strength of an earthquake.

    "a 7.1-magnitude quake", "magnitude 6.2", "the magnitude of the quake was 6.6"; with a point
    also where a quake is merely near: "the quake was upgraded to 6.4 from 6.1".
    """
    if value > STRONGEST:
        return False
    following = line.word(skip_hyphen(line, stop))
    if following == "magnitude" or line.matches(stop, ("on", "the", "richter")):
        return True
    if follows_magnitude(line, first):
        return True
    if "." not in line.word(first):
        return False
    alone = following in QUAKES or not line.is_lower(stop) or following in BEHIND
    return alone and (line.near(first, SHAKING) or was_recorded(line, first))


def was_recorded(line: Line, first: int) -> bool:
    """Tell whether the quake of the article's lead is measured: "Another agency recorded 5.9"."""
    told = line.word(first - 1) in RECORDING or line.matches(first - 2, ("it", "at"))
    return told and place_of(line, "magnitude") is not None


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
