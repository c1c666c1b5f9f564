"""Which sentence of the new article is the edited one of the old?"""

import re
from collections import Counter

from digests.model import Document, Span

_WORD = re.compile(r"[^\W\d_]+")
_ALIKE = 0.6  # share of words that a sentence and its edit have in common; numbers are not counted
_LEAST = 3  # words of a sentence that can be known again


def edited_sentence(old: Span, before: Document, after: Document) -> Span | None:
    """Find the sentence into which an old one was edited; None when there is none, or several."""
    ours = _words(old.of(before.text))
    if ours.total() < _LEAST:
        return None
    scored = [
        (_likeness(ours, _words(each.span.of(after.text))), at)
        for at, each in enumerate(after.sentences)
    ]
    best, at = max(scored, default=(0.0, 0))
    rivals = sum(score == best for score, _ in scored)
    return after.sentences[at].span if best >= _ALIKE and rivals == 1 else None


def _likeness(one: Counter[str], other: Counter[str]) -> float:
    both = one.total() + other.total()
    return 2 * (one & other).total() / both if both else 0.0


def _words(text: str) -> Counter[str]:
    return Counter(_WORD.findall(text.casefold()))
