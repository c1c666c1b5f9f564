"""Score lines: names with their scores side by side ("Spain 2, Italy 1")."""

from digests.figures.numerals.magnitudes import MAGNITUDE_WORDS
from digests.figures.numerals.pieces import Line
from digests.figures.quantities.tallies import CONTESTS
from digests.text.word_lists import words

MOST_NAME_WORDS = 3
HIGHEST = 200
LONGEST_RESULT = 12
PERCENTS = frozenset({"%", "percent", "cent"})
JOINTS = frozenset({",", ";", "and"})
SCORES = words("score scores scoreboard")
WINNING = words("get gets got win wins won take takes took gain gains seat seats vote votes mps")
"""Near these a list of names and numbers counts: "Labour would get 266, the Greens 14"."""
OUTCOMES = words("for lost beat drew dec declared all v")


def in_scoreline(line: Line, at: int) -> bool:
    """Tell whether the digits at `at` are a score beside another name's score."""
    if not is_score(line, at) or not tells_result(line, at):
        return False
    return goes_on(line, at) or goes_before(line, at)


def in_name_list(line: Line, at: int) -> bool:
    """Tell "Turkey hosts 1,900, Lebanon 1,100 and Jordan 650" from "Airbus 320"."""
    before = at - 1
    while before > at - 1 - MOST_NAME_WORDS and line.is_capital(before):
        before -= 1
    if line.word(before) == "the":
        before -= 1
    told = line.word(before - 1)
    joined = line.word(before) in JOINTS and before < at - 1
    won = (told.isdecimal() or told == "none") and line.near(at, WINNING)
    return joined and (won or "," in told or told in MAGNITUDE_WORDS or told in PERCENTS)


def in_innings(line: Line, at: int) -> bool:
    """Tell a cricket side's runs: "Scores: Holm 288 and 254 lost to Arden 311 for five"."""
    result = line.word(0) in SCORES or line.word(1) in SCORES
    return result and line.word(at).isdecimal() and line.near(at, OUTCOMES)


def tells_result(line: Line, at: int) -> bool:
    """Tell whether the sentence is nothing but a result, or names a contest near."""
    return len(line.words) <= LONGEST_RESULT or line.near(at, CONTESTS)


def is_score(line: Line, at: int) -> bool:
    """Tell whether digits stand there that can be a score, behind a capital word."""
    word = line.word(at)
    return word.isdecimal() and int(word[:4]) < HIGHEST and line.is_capital(at - 1)


def goes_on(line: Line, at: int) -> bool:
    """Tell whether the next name and its score follow."""
    begin = at + 2 if line.word(at + 1) in JOINTS else at + 1
    for name_at in range(begin, begin + MOST_NAME_WORDS):
        if not line.is_capital(name_at):
            return False
        if is_score(line, name_at + 1):
            return True
    return False


def goes_before(line: Line, at: int) -> bool:
    """Tell whether another name and its score stand before."""
    before = at - 1
    while before > at - 1 - MOST_NAME_WORDS and line.is_capital(before):
        before -= 1
    if line.word(before) in JOINTS:
        before -= 1
    return is_score(line, before)
