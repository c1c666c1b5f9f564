"""Quotations of a post: what stands in quotation marks must be quoted there in the article."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from digests.model import Document, Span
from digests.summary.backing.backings import Backing
from digests.summary.lexicon.fixed_words import CUT
from digests.summary.lexicon.folding import flatten

QUOTED = re.compile(r"[“”\"«»„]")
SINGLE = re.compile(r"(?<!\w)[‘'](?=\w)[^‘]{0,400}?(?<=[\w.,!?])['’](?!\w)")
NEAR = 800  # characters of a quotation on either side of the figure


def quotations_in(line: str) -> list[str] | None:
    """Give the quoted words of a line; None when a mark has no partner."""
    marks = [match.start() for match in QUOTED.finditer(line)]
    if len(marks) % 2:
        return None
    quoted = [line[start + 1 : end] for start, end in zip(marks[::2], marks[1::2], strict=True)]
    return quoted + [match.group()[1:-1] for match in SINGLE.finditer(line)]


def are_quoted_there(line: str, backings: Sequence[Backing], document: Document) -> bool:
    """Tell whether each quotation of a line is one, word for word, where its figures stand."""
    quoted = quotations_in(line)
    if not quoted:
        return quoted is not None
    said = [words for backing in backings for words in _spoken_at(backing, document)]
    whole = [flatten(words.removesuffix(CUT)) for words in quoted]
    return all(any(words in words_there for words_there in said) for words in whole)


def _spoken_at(backing: Backing, document: Document) -> list[str]:
    """Give the quoted words of the figure's sentence, near the figure."""
    figure = backing.claim.figure.span
    sentence = document.sentences[document.sentence_index(figure.start)].span
    near = Span(max(sentence.start, figure.start - NEAR), min(sentence.end, figure.end + NEAR))
    at = bisect_left(document.quotations, near.start, key=lambda quotation: quotation.content.end)
    found: list[str] = []
    for quotation in document.quotations[at:]:
        content = quotation.content
        if content.start >= near.end:
            break
        found.append(document.text[max(content.start, near.start) : min(content.end, near.end)])
    return [flatten(words) for words in found]
