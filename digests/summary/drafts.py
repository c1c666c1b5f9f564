"""Write the line about some claims: in few words where those do, else in the article's own."""

from collections.abc import Iterator, Sequence

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


def draft(indices: Sequence[int], gate: Gate) -> Line | None:
    """Write one line about claims of one speaker and sentence; None when none would be backed."""
    for number, pieces in enumerate(_ways(indices, gate.backings)):
        line = Line(LineKind.CLAIM, pieces, tuple(indices))
        if not gate.reason_of_saying(line.text):
            return line
        if number > MOST_WAYS:
            break
    return None


def _ways(indices: Sequence[int], backings: Backings) -> Iterator[Pieces]:
    """Give the ways to write the line, the best first."""
    speakers = list(speakers_of(backings.claim(indices[0]), backings))
    for pieces in _sayings(indices, backings):
        for speaker in speakers:
            yield (*pieces, Fragment(DASH), Fragment(speaker, Style.SOURCE))


def _sayings(indices: Sequence[int], backings: Backings) -> Iterator[Pieces]:
    toll = toll_pieces(indices, backings)
    if toll:
        yield toll
    for span in excerpts_of(indices, backings):
        yield excerpt_pieces(span, indices, backings)
