"""Hedges that a negation turns round: "never fewer than four" is at least four."""

from digests.figures.numerals.pieces import Line
from digests.model import Modifier
from digests.text.word_lists import words

NEVER = words("never no nobody none not cannot nothing neither t nor without")
"""With the t of "didn't"."""
FARTHEST = 8
NEAREST = 4
BLOCKS = words(
    """. , ; : " “ ” ( ) — – that if whether because when while after before although though as who
    which what said says and but or than since until unless matter longer"""
)
"""Behind these the negation is of another clause: "nobody knows whether fewer than 12 died"."""
OPPOSITE = {Modifier.LESS_THAN: Modifier.AT_LEAST, Modifier.MORE_THAN: Modifier.AT_MOST}
LIMITS = words("never cannot t not")
"""With these "more than" tells a limit, as in "it never took longer than two hours"."""
EXCEEDING = words("exceed exceeds exceeded exceeding surpass surpassed top topped")


def turned(line: Line, modifier: Modifier, first: int) -> Modifier:
    """Give what a hedge says that begins at `first`, under a negation before it."""
    opposite = OPPOSITE.get(modifier)
    if opposite is None:
        return modifier
    if modifier is Modifier.LESS_THAN:
        return opposite if follows(line, first, NEVER, FARTHEST) else modifier
    if line.word(first) in EXCEEDING:
        return opposite if line.word(first - 1) in LIMITS else modifier
    if line.word(first - 1) == "the":  # "help never reached the more than 400 villagers"
        return modifier
    never = follows(line, first, frozenset({"never"}), NEAREST)
    return opposite if never else modifier


def follows(line: Line, at: int, negations: frozenset[str], farthest: int) -> bool:
    """Tell whether a negation stands before `at` in the same clause."""
    for before in range(at - 1, max(-1, at - 1 - farthest), -1):
        word = line.word(before)
        if word in negations and (word != "t" or line.word(before - 1) in {"'", "’"}):
            return not (word == "no" and line.word(before + 1) == "longer")
        if word in BLOCKS:
            return False
    return False
