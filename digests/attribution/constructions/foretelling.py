"""Is "forecast" a verb? In "the office forecast lower growth", not in "the growth forecast"."""

from digests.attribution.frames import View
from digests.attribution.lexicon.grammar import ARTICLES, DETERMINERS, PREPOSITIONS
from digests.text.word_lists import words

LED_BY = DETERMINERS | ARTICLES | PREPOSITIONS | {"'s"}
# What is forecast: "forecast full-year | growth".
FORETOLD = words("growth revenue revenues sales earnings profit inflation losses demand gains")
LONGEST_FORETOLD = 3


def foretells(view: View, at: int) -> bool:
    """Tell whether what is foreseen follows: "the office | forecast lower growth"."""
    before = view.lower(at - 1)
    ahead = {view.lower(i) for i in range(at + 1, at + 1 + LONGEST_FORETOLD)}
    noun = view.lower(at + 1) in {"of", "for"}  # "yielded a median forecast of a profit"
    return before not in LED_BY and not noun and bool(ahead & FORETOLD)
