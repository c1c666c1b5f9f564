"""Set an excerpt in pieces: its figures stand out, and small number words become digits."""

from collections.abc import Sequence

from digests.model import Fragment, Span, Style
from digests.summary.backing import Backings
from digests.summary.excerpts import attribution_starts, counted_end
from digests.summary.folding import SPACES, range_of
from digests.summary.showing import number_of
from digests.summary.wording import CUT

PAIRS = (("“", "”"), ("(", ")"), ("[", "]"), ("«", "»"))
LONGEST_FIGURE = 60


def excerpt_pieces(span: Span, indices: Sequence[int], backings: Backings) -> tuple[Fragment, ...]:
    """Give the words of an excerpt; those of one quotation stand in its marks, as they are."""
    quotation = backings.reading.document.quotation_at(span.start)
    is_quoted = quotation is not None and quotation.content.holds(span)
    pieces = [Fragment("“")] if is_quoted else []
    at = span.start
    for index in indices:
        figure = backings.claim(index).figure.span
        end = min(max(figure.end, _counted_behind(index, backings)), span.end)
        is_as_it_is = is_quoted or _is_before_number(index, backings)
        shown = figure.of(backings.text) if is_as_it_is else number_of(index, backings)
        pieces.append(Fragment(backings.text[at : figure.start]))
        pieces.append(Fragment(shown + backings.text[figure.end : end], Style.FIGURE))
        at = end
    cut = CUT if _is_cut(span, indices, backings) else ""
    pieces.append(Fragment(backings.text[at : span.end] + cut + ("”" if is_quoted else "")))
    return _tidied(pieces, is_quoted=is_quoted)


def _is_before_number(index: int, backings: Backings) -> bool:
    """Tell whether digits follow the figure: "two 12-roll packs" must not become "2 12-roll"."""
    end = backings.claim(index).figure.span.end
    return backings.text[end : end + 2].strip(" -")[:1].isdigit()


def _is_cut(span: Span, indices: Sequence[int], backings: Backings) -> bool:
    """Tell whether an excerpt ends in the midst of a clause, or of a list behind a colon."""
    _, behind = range_of(backings.words, span)
    _, end = backings.sentence(indices[-1])
    if behind >= end or behind in attribution_starts(indices, backings):
        return False
    is_list = ": " in span.of(backings.text)
    return is_list or backings.text[span.end : span.end + 1].isspace()


def _counted_behind(index: int, backings: Backings) -> int:
    """Find the character where what is counted ends, when it is near enough to stand out."""
    figure = backings.claim(index).figure.span
    stop = counted_end(index, backings)
    end = backings.words[stop - 1].end if stop > backings.places[index][1] else figure.end
    return end if end - figure.end <= LONGEST_FIGURE else figure.end


def _tidied(pieces: Sequence[Fragment], *, is_quoted: bool) -> tuple[Fragment, ...]:
    """Take out marks without a partner, and put the words on one line."""
    whole = "".join(piece.text for piece in pieces)
    unpaired = {
        mark for pair in PAIRS for mark in pair if whole.count(pair[0]) != whole.count(pair[1])
    }
    unpaired |= {'"'} if is_quoted or whole.count('"') % 2 else set()
    drop = str.maketrans(dict.fromkeys(unpaired, ""))
    texts = [SPACES.sub(" ", piece.text.translate(drop)) for piece in pieces]
    return tuple(
        Fragment(text, piece.style) for text, piece in zip(texts, pieces, strict=True) if text
    )
