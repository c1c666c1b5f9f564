"""The words of a clause without which a figure in it would say something else: "could not"."""

from digests.model import Standing
from digests.summary.backing.placements import Placements, breaks
from digests.summary.lexicon.hedges import DENYING, GUARDS, RESETS

GUARDED_BEHIND = 8  # words behind a figure that may make it doubtful: "may have died"


def guards_of(index: int, placed: Placements) -> frozenset[str]:
    """Collect the words that make of the clause something else than a plain statement."""
    claim = placed.claim(index)
    first, stop = placed.places[index]
    cue = placed.range_of(claim.cue) if claim.cue else (first, first)
    told = {
        *placed.folded[_clause_begin(index, cue[0], placed) : first],
        *placed.folded[stop : _clause_end(index, placed)],
        *placed.folded[cue[0] : cue[1]],
    }
    guards = GUARDS & told
    return guards - DENYING if claim.standing is Standing.DENIED else guards


def _clause_begin(index: int, cue: int, placed: Placements) -> int:
    """Find where the clause begins: with the cue, the quotation, behind "but" or ";"."""
    begin, _ = placed.sentence(index)
    first, _ = placed.places[index]
    if begin <= cue < first:
        begin = cue
    quotation = placed.reading.document.quotation_at(placed.claim(index).figure.span.start)
    if quotation is not None:
        begin = max(begin, min(first, placed.range_of(quotation.content)[0]))
    told = placed.folded[begin + 1 : first + 1]
    if RESETS.isdisjoint(told) and ";" not in placed.between(begin, first):
        return begin
    resets = (at for at in range(first, begin, -1) if _is_reset(at, placed))
    return next(resets, begin)


def _is_reset(at: int, placed: Placements) -> bool:
    return placed.folded[at] in RESETS or ";" in placed.gap(at)


def _clause_end(index: int, placed: Placements) -> int:
    """Find where the clause ends: at the next mark, and not far away."""
    _, end = placed.sentence(index)
    _, stop = placed.places[index]
    behind = range(stop, min(end, stop + GUARDED_BEHIND))
    return next((at for at in behind if breaks(placed.gap(at))), behind.stop)
