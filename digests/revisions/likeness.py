"""When do two claims, of an article and of the same one published anew, say the same?"""

import re
from dataclasses import dataclass, replace

from digests.model import Claim, Document, Kind, Reading, Source, Span, Standing
from digests.reconcile.bounds import is_same_number, is_vague
from digests.reconcile.offices import Offices, read_offices
from digests.reconcile.same_speaker import same_speaker
from digests.reconcile.topics import Topic, read_topics

_NUMERAL = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
# "Power was back in 25,000 homes" is no other number of the 40,000 that lost it.
_UNDONE = re.compile(
    r"\b(?:back|restored|reconnected|regained|returned|reopened|recovered|resumed|repaired|rebuilt"
    r"|reinstated)\b",
    re.IGNORECASE,
)
# "9 people were seriously injured" is no other number of the 17 who were injured.
_GRADES = re.compile(
    r"\b(?:serious|critical|severe|grave|slight|light|minor|bad)(?:ly)?\b", re.IGNORECASE
)
_BREAK = re.compile(r"[,.;:\n\d]|\b(?:and|but|with|while|including)\b", re.IGNORECASE)
_NEAR = 60  # characters on each side of a figure
# Two texts have no place in common: what stands at the same one is not the same words.
_ELSEWHERE = Span(-1, -1)


@dataclass(frozen=True, slots=True)
class Laid:
    """An article's claims, laid out for a comparison."""

    reading: Reading
    topics: tuple[Topic, ...]
    offices: Offices

    @property
    def document(self) -> Document:
        """Give the article."""
        return self.reading.document


def lay_out(reading: Reading) -> Laid:
    """Lay the claims of an article out."""
    document, claims = reading.document, reading.claims
    return Laid(reading, read_topics(document, claims), read_offices(document, claims))


@dataclass(frozen=True, slots=True)
class Likeness:
    """Compares the claims of two articles, by index: the old one's first."""

    before: Laid
    after: Laid

    def same_number(self, old: int, new: int) -> bool:
        """Tell whether both state the same number."""
        one, other = (self._old(old).figure.quantity, self._new(new).figure.quantity)
        if one.kind is not other.kind or one.unit != other.unit:
            return False
        if is_vague(one) or is_vague(other):
            return self._figure(self.before, old) == self._figure(self.after, new)
        return is_same_number(one, other)

    def are_written_otherwise(self, old: int, new: int) -> bool:
        """Tell whether the numerals differ: "9.3" may be "9.3 million" without its end.

        "Dozens" is no numeral: 55 is not what stands in its place.
        """
        if is_vague(self._old(old).figure.quantity) or is_vague(self._new(new).figure.quantity):
            return False
        ours = _numerals(self._figure(self.before, old))
        theirs = _numerals(self._figure(self.after, new))
        in_digits = any(word[0].isdigit() for word in ours | theirs)
        return not in_digits or not (ours <= theirs or theirs <= ours)

    def stands_in(self, old: int, place: Span) -> bool:
        """Tell whether an old claim's numerals stand in a place of the new article."""
        ours = _numerals(self._figure(self.before, old))
        digits = {word for word in ours if word[0].isdigit()} or ours
        return not digits.isdisjoint(_numerals(place.of(self.after.document.text).casefold()))

    def may_be_same_thing(self, old: int, new: int) -> bool:
        """Tell whether both may count the same, for all that is said of it."""
        one, other = self._topics(old, new)
        quantities = (one.figure.quantity, other.figure.quantity)
        if (
            quantities[0].kind is not quantities[1].kind
            or quantities[0].unit != quantities[1].unit
        ):
            return False
        return not one.event or not other.event or one.event == other.event

    def same_thing(self, old: int, new: int) -> bool:
        """Tell whether both count the very same, by the words for it."""
        one, other = self._topics(old, new)
        if not self.may_be_same_thing(old, new) or (one.event, one.who) != (
            other.event,
            other.who,
        ):
            return False
        if not one.event and self._is_undone(self.before, old) != self._is_undone(self.after, new):
            return False
        if self._grades(self.before, old) != self._grades(self.after, new):
            return False
        are_parts = (one.figure.part_of is None) == (other.figure.part_of is None)
        return are_parts and one.is_listed == other.is_listed

    def is_named(self, old: int) -> bool:
        """Tell whether the words say what an old claim counts."""
        topic = self.before.topics[old]
        if topic.figure.quantity.kind is Kind.COUNT:
            return bool(topic.event)
        return bool(topic.event or topic.who)

    def same_speaker(self, old: int, new: int) -> bool:
        """Tell whether one and the same answers for both."""
        one, other = self._old(old), self._new(new)
        if one.standing is not other.standing:
            return False
        if not one.sources or not other.sources:
            return not one.sources and not other.sources
        return any(self._same_source(a, b) for a in one.sources for b in other.sources)

    def other_speaker(self, old: int, new: int) -> bool:
        """Tell whether two who are both named, and are not the same, state them."""
        one, other = self._old(old), self._new(new)
        if not one.standing is other.standing is Standing.STATED:
            return False
        ours, theirs = [(*claim.sources, *claim.via) for claim in (one, other)]
        if not one.sources or not other.sources:
            return False
        return not any(self._same_source(a, b) for a in ours for b in theirs)

    def _same_source(self, one: Source, other: Source) -> bool:
        apart = replace(other, mention=_ELSEWHERE)
        offices = (self.before.offices, self.after.offices)
        return any(same_speaker(one, apart, each) for each in offices)

    def _old(self, index: int) -> Claim:
        return self.before.reading.claims[index]

    def _new(self, index: int) -> Claim:
        return self.after.reading.claims[index]

    def _topics(self, old: int, new: int) -> tuple[Topic, Topic]:
        return self.before.topics[old], self.after.topics[new]

    def _is_undone(self, laid: Laid, index: int) -> bool:
        """Tell whether the words of a claim say that something was set right again."""
        words = laid.reading.claims[index].evidence.of(laid.document.text)
        return _UNDONE.search(words) is not None

    def _grades(self, laid: Laid, index: int) -> frozenset[str]:
        """Give how badly it befell those who are counted, by the words beside their number."""
        span, text = laid.reading.claims[index].figure.span, laid.document.text
        ahead = _BREAK.split(text[max(0, span.start - _NEAR) : span.start])[-1]
        behind = _BREAK.split(text[span.end : span.end + _NEAR])[0]
        found = _GRADES.findall(f"{ahead} {behind}".casefold())
        return frozenset(word.removesuffix("ly") for word in found)

    def _figure(self, laid: Laid, index: int) -> str:
        span = laid.reading.claims[index].figure.span
        return " ".join(span.of(laid.document.text).split()).casefold()


def _numerals(words: str) -> frozenset[str]:
    return frozenset(_NUMERAL.findall(words))
