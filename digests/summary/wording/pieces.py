"""Set an excerpt in pieces: its figures stand out, and small number words become digits."""

import re
from collections.abc import Sequence

from digests.model import Fragment, Quotation, Span, Style
from digests.summary.backing.backings import Backings
from digests.summary.lexicon.fixed_words import CUT
from digests.summary.lexicon.folding import SPACES
from digests.summary.wording.excerpts import Excerpt, counted_end
from digests.summary.wording.shapes import letter
from digests.summary.wording.showing import number_of
from digests.text.word_lists import words

CLOSING = re.compile(r"[.,?!]?([\"”])")
PAIRS = (("“", "”"), ("(", ")"), ("[", "]"), ("«", "»"))
LONGEST_FIGURE = 60
LONGEST_LEAD = 3  # words
THE = "the "
INCLUDING, INCL = re.compile(r"\bincluding\b"), "incl."
BEING = words("was were is are be been")
HAVING = words("has have had")
PARTICIPLES = frozenset("pKv")
BEING_AND_HAVING = BEING | HAVING


def excerpt_pieces(
    excerpt: Excerpt, indices: Sequence[int], backings: Backings
) -> tuple[Fragment, ...]:
    """Give the words of an excerpt; those of one quotation stand in its marks, as they are."""
    span = excerpt.span
    quotation = backings.reading.document.quotation_at(span.start)
    is_quoted = quotation is not None and quotation.content.holds(span)
    # Of “The council has recorded 40 cases,” the words are not the council's own.
    is_quoted = is_quoted and not _is_cued_within(quotation, indices, backings)
    pieces = [Fragment("“")] if is_quoted else []
    dropped = None if is_quoted else _needless(span, indices[0], backings)
    at = span.start + len(THE) * (
        dropped is not None and span.of(backings.text).lower().startswith(THE)
    )
    for index in indices:
        figure = backings.claim(index).figure.span
        end = min(max(figure.end, _counted_behind(index, backings)), span.end)
        is_as_it_is = is_quoted or _is_before_number(index, backings)
        shown = figure.of(backings.text) if is_as_it_is else number_of(index, backings)
        between = backings.text[at : figure.start]
        pieces.append(Fragment(INCLUDING.sub(INCL, between) if dropped else between))
        pieces.append(Fragment(shown + backings.text[figure.end : end], Style.FIGURE))
        at = max(end, dropped.end) if dropped and dropped.start == end else end
        if at != end:
            pieces.append(Fragment(" "))
    # “There were 200 tents” is not what was said of “200 tents in the old field”.
    is_cut = excerpt.is_cut or (is_quoted and not excerpt.ends_clause)
    cut = CUT if is_cut else ""
    closing = "”" if is_quoted else _closing(span, backings.text)
    pieces.append(Fragment(backings.text[at : span.end] + cut + closing))
    return _tidied(pieces, is_quoted=is_quoted)


def _closing(span: Span, text: str) -> str:
    """Give the mark of a quotation that the excerpt ends with: it called them “cruel”."""
    said, behind = span.of(text), CLOSING.match(text, span.end)
    if behind is None:
        return ""
    mark = behind[1]
    is_open = said.count('"') % 2 == 1 if mark == '"' else said.count("“") > said.count("”")
    return mark if is_open else ""


def _is_cued_within(
    quotation: Quotation | None, indices: Sequence[int], backings: Backings
) -> bool:
    """Tell whether somebody is spoken of, within the quotation, who states the figures."""
    cues = [backings.claim(index).cue for index in indices]
    return quotation is not None and any(cue and quotation.content.holds(cue) for cue in cues)


def _needless(span: Span, index: int, backings: Backings) -> Span | None:
    """Find "were" in "55 civilians were killed": a line of a post does without."""
    if not _is_subject(span, index, backings):
        return None
    begin = counted_end(index, backings)
    stop = begin
    while stop < backings.count and backings.folded[stop] in BEING_AND_HAVING:
        stop += 1
    is_being = not BEING.isdisjoint(backings.folded[begin:stop])
    _, end = backings.range_of(span)
    # "9 were saved and crews were at work" is whole only with its verb.
    is_being = is_being and BEING_AND_HAVING.isdisjoint(backings.folded[stop:end])
    if not is_being or letter(stop, backings) not in PARTICIPLES or backings.ends[stop] > span.end:
        return None
    return Span(backings.ends[begin - 1], backings.starts[stop])


def _is_subject(span: Span, index: int, backings: Backings) -> bool:
    """Tell whether an excerpt opens with the number, or with "the bodies of" before it."""
    first = backings.places[index][0] - len(backings.backing(index).hedge)
    start, _ = backings.range_of(span)
    lead = backings.folded[start:first]
    return not lead or (len(lead) <= LONGEST_LEAD and lead[-1] == "of")


def _is_before_number(index: int, backings: Backings) -> bool:
    """Tell whether digits follow the figure: "two 12-roll packs" must not become "2 12-roll".

    Nor must "two four-storey houses" become "2 4-storey".
    """
    end = backings.claim(index).figure.span.end
    is_next = index + 1 < len(backings.places) and backings.claim(
        index + 1
    ).figure.span.start - end <= len(" ")
    return is_next or backings.text[end : end + 2].strip(" -")[:1].isdigit()


def _counted_behind(index: int, backings: Backings) -> int:
    """Find the character where what is counted ends, when it is near enough to stand out."""
    figure = backings.claim(index).figure.span
    stop = counted_end(index, backings)
    end = backings.ends[stop - 1] if stop > backings.places[index][1] else figure.end
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


def begun(pieces: Sequence[Fragment]) -> tuple[Fragment, ...]:
    """Begin a line with a capital, but for the likes of "iPhones"."""
    first, *others = pieces
    text = first.text
    if text[1:2].isupper():
        return tuple(pieces)
    return (Fragment(text[:1].upper() + text[1:], first.style), *others)
