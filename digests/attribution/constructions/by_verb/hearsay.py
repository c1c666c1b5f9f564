"""Figures for which the article names nobody: "reportedly", "allegedly", what a court heard."""

from collections.abc import Iterator

from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.cues import HEARSAY_ADVERBS, Cue
from digests.attribution.lexicon.rules import Rule
from digests.attribution.phrases.phrases import Phrase
from digests.model import Span
from digests.text.word_lists import words

# They hear who speaks before them: "The court heard that Lind had 11 accounts".
HEARERS = words(
    "court jury jurors inquest tribunal hearing inquiry trial magistrates judge commission panel"
)
LONGEST_CLAUSE = 40
HEARING = frozenset(("hear", "learn"))


def find_hearsay_frames(view: View) -> Iterator[Frame]:
    """Give a frame without a source for the words around "reportedly" and its like."""
    for at in view.places(HEARSAY_ADVERBS):
        if not view.quoted[at]:
            cue = view.tokens[at].span
            yield Frame(Rule.NOBODY, cue, at, (), (_clause_around(view, at),))


def _clause_around(view: View, at: int) -> Span:
    """Give the words between the commas in which the adverb stands."""
    marks = {",", ";", ":"}
    nearest, farthest = max(0, at - LONGEST_CLAUSE), min(at + LONGEST_CLAUSE, len(view.tokens))
    first = next((i for i in range(at, nearest, -1) if view.tokens[i].text in marks), nearest)
    last = next((i for i in range(at, farthest) if view.tokens[i].text in marks), farthest)
    return Span(view.start(first), view.start(last))


def only_hears(view: View, phrase: Phrase, cue: Cue) -> bool:
    """Tell whether the subject hears what nobody named says: "the jury heard"."""
    heard = any(view.lower(at) in HEARERS for at in range(phrase.first, phrase.end))
    closed = view.lower(phrase.end + 1) in {"", ".", ",", ";"}  # "…, inquest told"
    if cue.lemma == "hear" and view.lower(phrase.end - 1) not in {"i", "we"}:
        return True  # "Councillors heard that", "Lord Lund heard how"
    return heard and (cue.lemma in HEARING or (cue.lemma == "tell" and closed))
