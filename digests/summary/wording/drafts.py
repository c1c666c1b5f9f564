"""Write the line about some claims: in few words where those do, else in the article's own."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from digests.model import Fragment, Line, LineKind, Style
from digests.summary.backing.backings import Backings
from digests.summary.gate.check import Gate
from digests.summary.lexicon.fixed_words import DASH
from digests.summary.wording.excerpts import excerpts_of
from digests.summary.wording.naming import speakers_of
from digests.summary.wording.pieces import begun, excerpt_pieces
from digests.summary.wording.tolls import toll_pieces

MOST_WAYS = 8
TOLL = 0.2  # what few words cost

Pieces = tuple[Fragment, ...]


class Draft(NamedTuple):
    """A backed line, and how badly it reads."""

    line: Line
    cost: float


def draft(indices: Sequence[int], gate: Gate, room: int = 0) -> Draft | None:
    """Write the best backed line about claims of one speaker and sentence, if any.

    `room` is how many characters more than usual it may take.
    """
    claim = gate.backings.claim(indices[0])
    for pieces, cost in islice(_sayings(indices, gate.backings, room), MOST_WAYS):
        for speaker in speakers_of(claim, gate.backings):  # mostly the first one will do
            told = (*begun(pieces), Fragment(DASH), Fragment(speaker, Style.SOURCE))
            line = Line(LineKind.CLAIM, told, tuple(indices))
            if not gate.reason_of_saying(line.text):
                return Draft(line, cost)
    return None


def _sayings(
    indices: Sequence[int], backings: Backings, room: int
) -> Iterator[tuple[Pieces, float]]:
    """Give the ways to tell the claims, the best first."""
    toll = toll_pieces(indices, backings)
    if toll:
        yield toll, TOLL
    for excerpt in excerpts_of(indices, backings, room):
        yield excerpt_pieces(excerpt, indices, backings), excerpt.cost
