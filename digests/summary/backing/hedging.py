"""How the article hedges a figure: right before it, by a sign, or from afar."""

from digests.summary.backing.placements import Placements
from digests.summary.lexicon.hedges import MOST_HEDGE_WORDS, SIGNS, SPOKEN, hedge_before


def hedge_at(index: int, placed: Placements) -> int:
    """Find the first word of the hedge in front of a number; the number itself if none is."""
    first, hedge = placed.places[index][0], placed.claim(index).figure.modifier_span
    if hedge is not None and hedge.start < placed.claim(index).figure.span.start:
        at = placed.range_of(hedge)[0]
        nearest = max(first - MOST_HEDGE_WORDS, placed.places[index - 1][1] if index else 0)
        return at if nearest <= at else first
    return first - phrase_length(index, placed)


def phrase_length(index: int, placed: Placements) -> int:
    """Count the words of the longest hedge that any list knows in front of a number."""
    first = placed.places[index][0]
    near = placed.folded[max(0, first - MOST_HEDGE_WORDS) : first]
    return len(near) - hedge_before(near, len(near))[0]


def far_hedge(index: int, placed: Placements) -> tuple[str, ...]:
    """Give the words of a hedge that stands elsewhere: "limits the number of terms to two"."""
    hedge = placed.claim(index).figure.modifier_span
    if hedge is None or hedge_at(index, placed) < placed.places[index][0]:
        return ()
    first, stop = placed.range_of(hedge)
    return placed.folded[first : min(stop, first + MOST_HEDGE_WORDS)]


def leans(index: int, placed: Placements) -> bool:
    """Tell whether a hedged number has no hedge of its own: "about 280 km (175 miles)"."""
    is_hedged = placed.claim(index).figure.quantity.modifier in SPOKEN
    is_bracketed = placed.gap(placed.places[index][0]).endswith("(")
    is_bare = hedge_at(index, placed) == placed.places[index][0]
    return is_hedged and is_bare and is_bracketed and not is_signed(index, placed)


def is_signed(index: int, placed: Placements) -> bool:
    """Tell whether a sign hedges the number: "~415 km"."""
    first, stop = placed.places[index]
    return any(word[0] in SIGNS for word in placed.folded[first:stop])
