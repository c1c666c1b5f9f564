"""Is "forecast" a verb? In "the office forecast lower growth", not in "the growth forecast"."""

from digests.attribution.frames import View
from digests.attribution.lexicon.grammar import (
    ARTICLES,
    DETERMINERS,
    HAVE,
    PREPOSITIONS,
    is_adverb,
    is_word,
)
from digests.text.word_lists import words

LED_BY = DETERMINERS | ARTICLES | PREPOSITIONS | {"'s"}
# What is forecast: "forecast full-year | growth".
FORETOLD = words("growth revenue revenues sales earnings profit inflation losses demand gains")
LONGEST_FORETOLD = 3
# "forecasts wheat output | to fall by 9 percent".
MOVING = words(
    "rise fall grow shrink drop climb slip reach hit jump double halve decline increase"
)
LONGEST_MOVED = 6


def foretells(view: View, at: int) -> bool:
    """Tell whether what is foreseen follows: "the office | forecast lower growth"."""
    before = view.lower(at - 1)
    ahead = {view.lower(i) for i in range(at + 1, at + 1 + LONGEST_FORETOLD)}
    noun = view.lower(at + 1) in {"of", "for"}  # "yielded a median forecast of a profit"
    foretold = bool(ahead & FORETOLD) or _moves(view, at) or _has(view, at)
    return before not in LED_BY and not noun and foretold


def _has(view: View, at: int) -> bool:
    """Tell whether it is a perfect: "had | previously | forecast a 2 percent rise"."""
    before = at - 1
    while before > 0 and is_adverb(view.tokens[before]):
        before -= 1
    return before < at - 1 and view.lower(before) in HAVE


def _moves(view: View, at: int) -> bool:
    """Tell whether something is foreseen to move: "the guild forecasts | local output to fall"."""
    for i in range(at + 2, at + LONGEST_MOVED):
        if view.lower(i) == "to":
            return view.lower(i + 1) in MOVING
        if not is_word(view.tokens[min(i, len(view.tokens) - 1)]):
            return False
    return False
