"""Which office each named speaker holds, as the article's own words beside the name tell.

"Colonel Ari Bos, an army spokesman" speaks for the army, "its spokesman, Leo Tran" for a body that
is named elsewhere.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from digests.model import Claim, Document, Source, SourceKind
from digests.text.word_lists import words

_MOST_NAMES = 48  # speakers of one article whose office is looked up
_BEFORE, _AFTER = 60, 80  # characters beside a name
WORD = re.compile(r"[^\W_]+(?:[-.&][^\W_]+)*")
_SENTENCE_END = re.compile(r"[.;:!?\n“”\"]")
_SPEAKS = words(
    """spokesman spokeswoman spokesperson spokespeople commander minister chief head leader
    director manager president secretary chairman chairwoman general officer official
    representative adviser advisor aide coordinator member"""
)
_TITLES = words("governor mayor sheriff coroner senator judge prosecutor premier")


@dataclass(frozen=True, slots=True)
class Offices:
    """The words that stand beside each speaker's name where they tell an office.

    `bodies` are the names that stand with an article and are no person's: "the Red Lantern".
    """

    by_name: Mapping[str, frozenset[str]]
    bodies: frozenset[str] = frozenset()

    def of(self, source: Source) -> frozenset[str]:
        """Give the words of a speaker's office; nothing when none is told."""
        return self.by_name.get(source.name, frozenset())


def read_offices(document: Document, claims: Sequence[Claim]) -> Offices:
    """Read the offices of the people who state figures."""
    people = {
        source.name: source
        for claim in claims
        for source in (*claim.sources, *claim.via)
        if source.kind is SourceKind.PERSON
    }
    first = list(people.values())[:_MOST_NAMES]
    bodies = [s.name for s in first if s.mention.of(document.text).lower().startswith("the ")]
    offices = {source.name: _office(document.text, source) for source in first}
    return Offices(offices, frozenset(bodies))


def _office(text: str, source: Source) -> frozenset[str]:
    """Read the role that attribution found, and what stands beside the name at first."""
    found = set(WORD.findall(source.role.casefold()))
    at = text.find(source.name)
    if at >= 0:
        end = at + len(source.name)
        before = _SENTENCE_END.split(text[max(0, at - _BEFORE) : at])[-1]
        after = text[end : end + _AFTER]
        aside = _SENTENCE_END.split(after[1:])[0].split(",")[0] if after[:1] == "," else ""
        for told in (before, aside):
            beside = set(WORD.findall(told.casefold()))
            found |= beside if beside & _SPEAKS else beside & _TITLES
    return frozenset(found)
