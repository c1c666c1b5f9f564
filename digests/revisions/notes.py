"""The outlet's own words that an article was corrected, and of what they speak."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from digests.figures.lexicon.event_words import EVENT_WORDS
from digests.figures.lexicon.people import is_person
from digests.figures.lexicon.singulars import singular
from digests.model import Claim, Document, Reading, Span
from digests.text.calendar import MONTHS
from digests.text.late import LatePattern
from digests.text.word_lists import words

# A source's correction of its own is none: "Police corrected the toll" is what the article tells.
_NOTE = LatePattern(
    r"""
    ^\W*(?:corrections?|corrected|clarifications?)   # "Correction:", "CORRECTED – "
      (?:[ ]and[ ]clarifications?)?\W*
      (?:\([^)\n]{1,40}\)\W*)?                      # "Correction (11:30 GMT): "
      (?:[:—–-]|\.[ ]|$|\bto\b|\bon\b)
  | ^\W*(?:corrects|correcting|refiles[ ]to[ ]correct|this[ ]corrects)\b   # "(Corrects toll …)"
  | \b(?:an?|the|our)[ ](?:earlier|previous|original|prior|initial|first)
      [ ](?:version|edition)s?[ ]of[ ](?:this|the|our)\b
  | \b(?:this|the|our)[ ](?:\w+\.?[ ]){0,4}        # "This Nov. 3 story has been corrected"
      (?:story|article|report|version|post|piece|headline|dispatch|page|item|copy)
      [ ](?:has[ ]been|was|is|had[ ]been)[ ](?:since[ ])?
      (?:corrected|amended|(?:updated|changed|revised)[ ]to[ ]correct)
  | \b(?:this|our)[ ](?:\w+[ ])?(?:story|article|report|version|post|piece|headline)
      [ ](?:originally|earlier|previously|initially|incorrectly|mistakenly|wrongly|misstated)\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
_SPEAKERS = re.compile(
    r"\b(?:misattribut\w+|attribut\w+|misquot\w+|quoted|who[ ]said)\b", re.IGNORECASE
)
_MONTHS = "|".join(sorted(month[:3] for month in MONTHS))
# "This Nov. 17 story …": a day of the month is no number that was corrected.
_DATE = re.compile(
    rf"\b(?:{_MONTHS})\w*\.?\s\d{{1,2}}\b|\b\d{{1,2}}\s(?:{_MONTHS})", re.IGNORECASE
)
# What a note calls a number that it does not name.
_NUMBERS = words(
    """number figure toll total count amount sum percentage percent statistic value price rate"""
)
# "A wrong phone number": a name written in digits is none of the numbers that are counted.
_NAMES = re.compile(
    r"\b(?:(?:tele)?phone|fax|hotline|house|street|flight|room|route|account|serial|model|case"
    r"|badge|jersey|squad|shirt|licen[cs]e|plate|page|docket|file)[ ]numbers?\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_]+(?:['’.,][^\W_]+)*")
_LONGEST = 400  # characters of a note that is shown whole
_MOST = 8  # notes of one article that are read


class Stated(NamedTuple):
    """A claim and the article that makes it."""

    claim: Claim
    article: Reading


def find_notes(before: Document, after: Document) -> tuple[Span, ...]:
    """Find the paragraphs of a new article that say that it was corrected, and are new in it."""
    known = {_folded(words) for _, words in _paragraphs(before)}
    found = (
        span
        for span, words in _paragraphs(after)
        if _NOTE.search(words) and _folded(words) not in known
    )
    return tuple(span for span, _ in zip(found, range(_MOST), strict=False))


def shown_part(note: Span, document: Document) -> Span:
    """Give what is shown of a note: all of it, or the sentence that says that it is one."""
    if note.end - note.start <= _LONGEST:
        return note
    inside = [each.span for each in document.sentences if note.holds(each.span)]
    saying = (span for span in inside if _NOTE.search(span.of(document.text)))
    return next(saying, note)


def is_about(
    note: Span, document: Document, claims: Iterable[Stated], others: Iterable[Stated]
) -> bool:
    """Tell whether a note speaks of one of these claims: by its number, or by what it counts.

    A note that speaks of "the figure" is about them when it names none of the others.
    """
    plain = _NAMES.sub(" ", _DATE.sub(" ", note.of(document.text).casefold()))
    said = {singular(word) for word in _WORD.findall(plain)}
    if any(not said.isdisjoint((*_numbers(each), *_counted(each))) for each in claims):
        return True
    names_others = any(not said.isdisjoint(_counted(each)) for each in others)
    return bool(said & _NUMBERS) and not names_others


def is_about_speakers(note: Span, document: Document) -> bool:
    """Tell whether a note says that words had a wrong speaker."""
    return _SPEAKERS.search(note.of(document.text)) is not None


def _numbers(stated: Stated) -> Iterator[str]:
    words = stated.claim.figure.span.of(stated.article.document.text).casefold()
    return map(singular, _WORD.findall(words))


def _counted(stated: Stated) -> Iterator[str]:
    """Give the words for what a claim counts: of people, for what befell them."""
    referent = stated.claim.figure.referent
    if referent.event:
        forms = (word for word, meant in EVENT_WORDS.items() if meant.event == referent.event)
        yield from map(singular, forms)
    if referent.head and not is_person(referent.head):
        yield referent.head


def _paragraphs(document: Document) -> Iterator[tuple[Span, str]]:
    """Give the paragraphs, as their sentences lie."""
    at = 0
    sentences = document.sentences
    while at < len(sentences):
        end = at
        while end + 1 < len(sentences) and sentences[end + 1].paragraph == sentences[at].paragraph:
            end += 1
        span = Span(sentences[at].span.start, sentences[end].span.end)
        yield span, span.of(document.text)
        at = end + 1


def _folded(words: str) -> str:
    return " ".join(words.split()).casefold()
