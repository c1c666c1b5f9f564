"""Marks of a post that say something: "55+", "killed?", a sign that turns the words around."""

from collections.abc import Iterable

from digests.model import Document, Span
from digests.summary.backing.backings import Backing
from digests.summary.lexicon.folding import SIGNS, WORD

PLAIN = frozenset(" .,;:()[]-–—…·“”\"'‘’«»")
"""These say nothing that the gate does not read elsewhere."""

PLAIN_OR_SIGNS = PLAIN.union(SIGNS)

NEAR = 800  # characters of a sentence on either side of its figure


def are_marks_backed(said: str, backings: Iterable[Backing], document: Document) -> bool:
    """Tell whether each unusual mark of a saying stands in a sentence of its figures too."""
    marks = "".join(set(said) - PLAIN_OR_SIGNS)
    if not marks or marks.isalnum():
        return True
    unusual = set(WORD.sub("", said)) - PLAIN
    return unusual <= {mark for backing in backings for mark in _near(backing, document)}


def _near(backing: Backing, document: Document) -> str:
    figure = backing.claim.figure.span
    sentence = document.sentences[document.sentence_index(figure.start)].span
    start, end = max(sentence.start, figure.start - NEAR), min(sentence.end, figure.end + NEAR)
    return WORD.sub("", Span(start, end).of(document.text))
