"""Write the line about some claims: in few words where those do, else in the article's own."""

from collections.abc import Iterator, Sequence
from itertools import islice

from digests.model import Fragment, Line, LineKind, Style
from digests.summary.backing import Backings
from digests.summary.check import Gate
from digests.summary.excerpts import excerpts_of
from digests.summary.pieces import excerpt_pieces
from digests.summary.showing import speakers_of
from digests.summary.tolls import toll_pieces
from digests.summary.wording import DASH

MOST_WAYS = 16

Pieces = tuple[Fragment, ...]


def draft(indices: Sequence[int], longest: int, gate: Gate) -> Line | None:
    """Write one line about claims of one speaker and sentence; None when none would be backed.

    The best backed line of at most `longest` characters is taken, else the best of all.
    """
    best: Line | None = None
    for pieces in islice(_ways(indices, gate.backings), MOST_WAYS):
        line = Line(LineKind.CLAIM, pieces, tuple(indices))
        is_short = len(line.text) <= longest
        if (is_short or best is None) and not gate.reason_of_saying(line.text):
            if is_short:
                return line
            best = line
    return best


def _ways(indices: Sequence[int], backings: Backings) -> Iterator[Pieces]:
    """Give the ways to write the line, the best first."""
    speakers = list(dict.fromkeys(speakers_of(backings.claim(indices[0]), backings)))
    for pieces in _sayings(indices, backings):
        for speaker in speakers:
            yield (*pieces, Fragment(DASH), Fragment(speaker, Style.SOURCE))


def _sayings(indices: Sequence[int], backings: Backings) -> Iterator[Pieces]:
    toll = toll_pieces(indices, backings)
    if toll:
        yield toll
    for span in dict.fromkeys(excerpts_of(indices, backings)):
        yield excerpt_pieces(span, indices, backings)
