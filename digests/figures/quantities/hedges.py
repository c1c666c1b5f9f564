"""Hedges: the words beside a number that bound or blur it, as tables by what they say."""

from typing import NamedTuple

from digests.figures.numerals.pieces import PIECE
from digests.model import Modifier

BEFORE = {
    Modifier.ABOUT: """about | some | nearly | almost | around | roughly | approximately | approx
        | approx . | circa | c . | ~ | ≈ | ± | close to | closer to | nearer to | near to | near
        | nearer | near - | approaching | approaches | approached | nearing | estimated
        | estimated at | estimated to be | estimate of | estimates of | virtually | practically
        | not far from | perhaps | maybe | more or less | not quite | just about
        | in the region of | on the order of | in the order of
        | somewhere around | something like | in the neighborhood of | in the neighbourhood of
        | just shy of | just short of | around about | roundabout | barely
        | an expected""",
    Modifier.AT_LEAST: """at least | at the least | at the very least | at minimum | no fewer than
        | no less than | not less than | not fewer than | no lower than | a minimum of | minimum of
        | minimum | at a minimum of | as few as | as little as | as low as | a low of | ≥""",
    Modifier.MORE_THAN: """more than | over | above | > | upwards of | upward of | in excess of
        | exceed | exceeds | exceeded | exceeding | exceeded the | top | tops | topped | topping
        | topped the | surpass | surpasses | surpassed | surpassing | surpassed the | greater than
        | higher than | larger than | bigger than | longer than | better than | older than
        | heavier than | further than | farther than | taller than | deeper than | wider than
        | faster than | well past | past the | passed the | passing the | north of | beyond
        | past | passed | crossed | crosses | crossing | cross | crossed the | crosses the
        | cross the | breached the | breach the""",
    Modifier.AT_MOST: """at most | at the most | at a maximum | up to | no more than
        | not more than | as many as | as much as | as high as | as long as
        | as large as | as far as | as big as
        | within | limited to | limited to just | restricted to | capped at | a maximum of
        | maximum of | maximum | a high of | a limit of | limit of | a cap of | cap of
        | not be more than | ’ t be more than | ' t be more than | cannot be more than
        | no longer than | no higher than | no larger than | no greater than | no later than
        | not exceed | not exceeding | not to exceed | anything up to | ≤""",
    Modifier.LESS_THAN: """fewer than | less than | under | below | < | lower than | smaller than
        | shorter than | slower than | cheaper than | short of | shy of | south of""",
}
"""Hedges that end right before the number."""

AFTER = {
    Modifier.ABOUT: """or so | - odd | odd | or thereabouts | give or take | , give or take | - ish
        | estimated""",
    Modifier.AT_LEAST: """or more | , or more | - plus | plus | + | or higher | or above
        | or greater | or over | or longer | or better | or older | and above | and over | and up
        | and counting | at least | , at least | at a minimum | , at a minimum
        | at the very least | , at the very least | minimum""",
    Modifier.AT_MOST: """or less | or fewer | or below | or under | or lower | or younger | at most
        | , at most | at the most | , at the most | , at a maximum | maximum | tops""",
    Modifier.MORE_THAN: "and more | - something",
}
"""Hedges that follow the number."""


class Form(NamedTuple):
    """One hedge as pieces."""

    pieces: tuple[str, ...]
    modifier: Modifier


def spelled(table: dict[Modifier, str], end: int) -> dict[str, tuple[Form, ...]]:
    """Index the hedges by their last (-1) or first (0) piece, the longest first."""
    index: dict[str, list[Form]] = {}
    for modifier, forms in table.items():
        for form in forms.split("|"):
            pieces = tuple(PIECE.findall(form))
            index.setdefault(pieces[end], []).append(Form(pieces, modifier))
    return {
        piece: tuple(sorted(found, key=lambda form: -len(form.pieces)))
        for piece, found in index.items()
    }


LEFT = spelled(BEFORE, -1)
RIGHT = spelled(AFTER, 0)
EMPTY: tuple[Form, ...] = ()
