"""What the article says around each claimed figure: that much, and no more, a post may repeat."""

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property

from digests.model import Claim, Reading
from digests.summary.backing.guarding import guards_of
from digests.summary.backing.hedging import far_hedge, hedge_at, is_signed, leans, phrase_length
from digests.summary.backing.limits import limits_of
from digests.summary.backing.placements import REACH, Placements
from digests.summary.backing.voices import Voices, key_of, read_voices
from digests.summary.backing.writings import writings
from digests.summary.lexicon.folding import flatten
from digests.text.word_lists import words

FARTHEST_NOUN = 10  # words from a figure to the end of what it counts
LEANING = words("he she it they this that these those his her its their")


@dataclass(frozen=True, slots=True)
class Backing:
    """A claim with the article's words around its figure, folded.

    `before` and `behind` stop where another figure's words begin. `counted` are the words of what
    is counted; when `is_counted_behind` they follow the number and must be told. `guards` are the
    words of its clause, and of what limits its sentence ("in 2003"), without which it would say
    something else; `hedge` the words
    right before the number that hedge it, `phrase` the longest that any list knows there;
    `to_next` all words from here to the next figure. `leans` tells that it stands in brackets
    behind the figure whose hedge it shares.
    """

    index: int
    claim: Claim
    voices: frozenset[frozenset[str]]
    before: tuple[str, ...]
    behind: tuple[str, ...]
    counted: tuple[str, ...]
    is_counted_behind: bool
    guards: frozenset[str]
    hedge: tuple[str, ...]
    phrase: tuple[str, ...]
    to_next: tuple[str, ...] | None
    writings: frozenset[tuple[str, ...]]
    leans: bool
    is_signed: bool
    is_hedged_afar: bool

    @property
    def whole(self) -> int | None:
        """Give the index of the figure of which this one is a part."""
        return self.claim.figure.part_of

    @property
    def event(self) -> str:
        """Give what happened to the counted."""
        return self.claim.figure.referent.event


class Backings(Placements):
    """All that backs a post about one article; what is asked for is worked out once."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading)
        self._found: dict[int, Backing] = {}

    @cached_property
    def voices(self) -> Voices:
        """Give the article's speakers."""
        return read_voices(self.reading)

    @cached_property
    def small(self) -> frozenset[str]:
        """Give the words that stand somewhere in small letters."""
        return frozenset(
            [
                word
                for word, at in zip(self.folded, self.starts, strict=True)
                if self.text[at].islower()
            ]
        )

    @cached_property
    def by_writing(self) -> dict[tuple[str, ...], list[int]]:
        """Give the claims by the ways in which their figures may be written."""
        found: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for index, ways in enumerate(self._writings):
            for writing in ways:
                found[writing].append(index)
        return dict(found)

    @cached_property
    def _writings(self) -> list[frozenset[tuple[str, ...]]]:
        """Give the ways in which each claim's figure may be written."""
        pairs = zip(self.places, self.reading.claims, strict=True)
        return [writings(self.folded[first:stop], claim) for (first, stop), claim in pairs]

    @cached_property
    def plain_sentences(self) -> frozenset[str]:
        """Give the sentences that state no figure and do not lean on the one before ("He …")."""
        document = self.reading.document
        stating = {document.sentence_index(c.figure.span.start) for c in self.reading.claims}
        plain = [s for at, s in enumerate(document.sentences) if at not in stating]
        own = [s.span.of(self.text) for s in plain if s.tokens[0].lower not in LEANING]
        return frozenset([flatten(sentence) for sentence in own])

    @cached_property
    def longest_from(self) -> dict[str, int]:
        """Give the number of words of the longest figure that begins with a word."""
        longest: dict[str, int] = {}
        for writing in self.by_writing:
            longest[writing[0]] = max(longest.get(writing[0], 0), min(REACH, len(writing)))
        return longest

    def backing(self, index: int) -> Backing:
        """Give what backs one claim."""
        if index not in self._found:
            self._found[index] = self._read(index)
        return self._found[index]

    def _read(self, index: int) -> Backing:
        claim = self.claim(index)
        first, stop = self.places[index]
        hedge = hedge_at(index, self)
        begin, end = self.begin(index), self.end(index)
        counted, is_behind = self._counted(index, end)
        afar = far_hedge(index, self)
        return Backing(
            index=index,
            claim=claim,
            voices=frozenset([key_of(source) for source in claim.sources]),
            before=self.folded[begin : max(begin, hedge)],
            behind=self.folded[stop:end],
            counted=counted,
            is_counted_behind=is_behind,
            guards=guards_of(index, self) | limits_of(index, self) | frozenset(afar),
            hedge=self.folded[hedge:first],
            phrase=self.folded[first - phrase_length(index, self) : first],
            to_next=self.to_next(index),
            writings=self._writings[index],
            leans=leans(index, self),
            is_signed=is_signed(index, self),
            is_hedged_afar=bool(afar),
        )

    def _counted(self, index: int, end: int) -> tuple[tuple[str, ...], bool]:
        """Find the words of what is counted, and whether they follow the number."""
        noun = self.claim(index).figure.referent.noun
        stop = self.places[index][1]
        if noun is None:
            return (), False
        first, behind = self.range_of(noun)
        if stop <= first and behind <= min(end, stop + FARTHEST_NOUN):
            return self.folded[stop:behind], True
        return self.folded[first : min(behind, first + FARTHEST_NOUN)], False
