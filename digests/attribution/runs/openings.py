"""The figure with which a sentence opens, its hedges aside: "At least | ten of them"."""

from digests.attribution.frames import View
from digests.text.word_lists import words

# What may stand before an opening figure: "At least ten of them", "Some 90 others".
HEDGES = words("at least some about more than nearly almost around only just up to fewer the over")
LONGEST_HEDGE = 3


def opening_figure(view: View, begin: int = 0) -> int | None:
    """Give the index of the figure with which a sentence opens, hedges aside."""
    for at in range(begin, begin + LONGEST_HEDGE + 1):
        if view.start(at) in view.figures:
            return at
        if view.lower(at) not in HEDGES:
            return None
    return None
