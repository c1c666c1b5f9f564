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
    which what said says and but or than since until unless matter longer knew know knows thought
    think thinks believed believes"""
)
"""Behind these the negation is of another clause: "nobody knows whether fewer than 12 died"."""
OF_A_THING = words(
    """the a an his her its their our my your this these those each every of in on at to for from
    with by into near over under around through within between against among across"""
)
"""Behind these a thing is measured, not the deed: "nobody helped the town of fewer than 900"."""
OF_THE_DEED = words("for in")
"""Right behind the negated verb these measure it: "he will not sell for less than $5"."""
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
    if line.word(first) == "over":  # "the firm never repaid over $9 million in loans"
        return modifier
    never = follows(line, first, frozenset({"never"}), NEAREST)
    return opposite if never else modifier


def follows(line: Line, at: int, negations: frozenset[str], farthest: int) -> bool:
    """Tell whether a negation stands before `at` in the same clause."""
    for before in range(at - 1, max(-1, at - 1 - farthest), -1):
        word = line.word(before)
        if word in negations and (word != "t" or line.word(before - 1) in {"'", "’"}):
            return not (word == "no" and line.word(before + 1) == "longer")
        if word in BLOCKS or (word in OF_A_THING and not is_of_deed(line, before, at)):
            return False
    return False


def is_of_deed(line: Line, preposition: int, at: int) -> bool:
    """Tell "cannot be built in less than a year" from "did not visit camps in fewer than 12"."""
    if preposition != at - 1 or line.word(preposition) not in OF_THE_DEED:
        return False
    verb = preposition - 1
    auxiliary = verb - 1 - (line.word(verb - 1) == "be")
    return line.word(auxiliary) in LIMITS
