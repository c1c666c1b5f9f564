"""A quotation with its speaker, and the place in which the rules look for that speaker."""

from collections.abc import Sequence
from typing import NamedTuple

from digests.attribution.frames import Frame, View
from digests.model import Document, Quotation, Source, Span
from digests.text.word_lists import words

# Up to so many words inside a sentence are a name, a nickname or scare quotes, not a speech.
SCARE_WORDS = 4
# In a title these keep their small letters.
SMALL = words("a an the of in on at to for from by with and or but as")
# A quotation with one of these before its closing mark is a whole sentence, however short.
SENTENCE_ENDS = (".", "!", "?", "…", ",", "-", "—", "–")


class Speech(NamedTuple):
    """A quotation with its speaker; no sources: somebody speaks, and it is unclear who."""

    quotation: Quotation
    sources: tuple[Source, ...]
    cue: Span | None
    rule: str
    candidates: int = 1


class Account(NamedTuple):
    """An article as the rules of quotations see it: its sentences with the frames of each.

    `guest` is the one who answers, where the article is an interview.
    """

    document: Document
    views: Sequence[View]
    frames: Sequence[tuple[Frame, ...]]
    guest: Source | None = None

    def paragraph(self, index: int) -> int:
        """Give the paragraph of the sentence at that index."""
        return self.views[index].sentence.paragraph


class Place(NamedTuple):
    """A quotation in its article: its first and last sentence, and the words before it there."""

    quotation: Quotation
    first: int
    last: int
    opening: str


def place_of(document: Document, quotation: Quotation) -> Place:
    """Find the sentences in which a quotation begins and ends."""
    first = document.sentence_index(quotation.span.start)
    last = document.sentence_index(max(quotation.span.start, quotation.span.end - 1))
    start = document.sentences[first].span.start
    opening = document.text[start : quotation.span.start].strip()
    return Place(quotation, first, last, opening)


def is_speech(document: Document, place: Place) -> bool:
    """Tell whether the quotation is whole speech, not a few quoted words inside a sentence."""
    content = place.quotation.content.of(document.text).strip()
    if place.opening and (not place.opening.endswith((":", ",")) or is_title(content)):
        return False
    if len(content.split()) > SCARE_WORDS:
        return True
    return not place.opening.endswith(",") and content.endswith(SENTENCE_ENDS)


def is_title(content: str) -> bool:
    """Tell whether the words are a title's: "Forty Years of Dorra in 90 Pictures"."""
    spelled = [word for word in content.split() if word[0].isalpha() and word not in SMALL]
    return len(spelled) > 1 and all(word[0].isupper() for word in spelled)


def speakers_of(frames: Sequence[Frame]) -> set[str]:
    """Give the names of those who speak in a sentence; who passes words on is none of them."""
    return {source.name for frame in frames for source in frame.sources if not frame.relay}
