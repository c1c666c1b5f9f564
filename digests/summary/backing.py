"""What the article says around each claimed figure: that much, and no more, a post may repeat."""

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property

from digests.figures.number_words import CARDINALS
from digests.model import Claim, Kind, Reading, Standing
from digests.summary.folding import flatten, folds, range_of, words_of
from digests.summary.hedges import (
    DENYING,
    GUARDS,
    MOST_HEDGE_WORDS,
    RESETS,
    SIGNS,
    SPOKEN,
    hedge_before,
)
from digests.summary.voices import Voices, key_of, read_voices
from digests.summary.word_lists import words

REACH = 60  # words on either side of a figure that may be told with it
GUARDED_BEHIND = 8  # words behind a figure that may make it doubtful: "may have died"
FARTHEST_NOUN = 10  # words from a figure to the end of what it counts
# Between two figures the first of these parts what is said of the one from what is said of the
# other: "revenue rose 5 percent, while profit fell 3 percent".
BREAKS = frozenset(",;:()—–")
BREAK_WORDS = words("and but while whereas or nor though although")
LEANING = words("he she it they this that these those his her its their")
ARTICLES = words("a an the")


@dataclass(frozen=True, slots=True)
class Backing:
    """A claim with the article's words around its figure, folded.

    `before` and `behind` stop where another figure's words begin. `counted` are the words of what
    is counted; when `is_counted_behind` they follow the number and must be told. `guards` are the
    words of its clause without which it would say something else ("could not"); `hedge` the words
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


class Backings:
    """All that backs a post about one article; what is asked for is worked out once."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.text = reading.article.text
        self.words = words_of(self.text)
        self.folded = folds(self.words)
        self.places = [range_of(self.words, claim.figure.span) for claim in reading.claims]
        self._found: dict[int, Backing] = {}

    @cached_property
    def voices(self) -> Voices:
        """Give the article's speakers."""
        return read_voices(self.reading)

    @cached_property
    def by_writing(self) -> dict[tuple[str, ...], list[int]]:
        """Give the claims by the ways in which their figures may be written."""
        found: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for index, claim in enumerate(self.reading.claims):
            first, stop = self.places[index]
            for writing in writings(self.folded[first:stop], claim):
                found[writing].append(index)
        return dict(found)

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

    def claim(self, index: int) -> Claim:
        """Give one claim."""
        return self.reading.claims[index]

    def _read(self, index: int) -> Backing:
        claim = self.reading.claims[index]
        first, stop = self.places[index]
        hedge_at = self._hedge_at(index)
        begin, end = self._begin(index), self._end(index)
        noun, is_behind = self._counted(index, end)
        return Backing(
            index=index,
            claim=claim,
            voices=frozenset([key_of(source) for source in claim.sources]),
            before=self.folded[begin : max(begin, hedge_at)],
            behind=self.folded[stop:end],
            counted=self.folded[noun[0] : noun[1]],
            is_counted_behind=is_behind,
            guards=self._guards(index) | frozenset(self._far_hedge(index)),
            hedge=self.folded[hedge_at:first],
            phrase=self.folded[first - self._phrase_length(index) : first],
            to_next=self._to_next(index),
            writings=writings(self.folded[first:stop], claim),
            leans=hedge_at == first and self._leans(index),
            is_signed=self._is_signed(index),
            is_hedged_afar=hedge_at == first and bool(self._far_hedge(index)),
        )

    def _sentence(self, index: int) -> tuple[int, int]:
        """Give the words of the figure's sentence, no farther than REACH on either side."""
        document = self.reading.document
        first, stop = self.places[index]
        start = self.reading.claims[index].figure.span.start
        if not document.sentences:
            return first, stop
        begin, end = range_of(self.words, document.sentences[document.sentence_index(start)].span)
        return max(min(begin, first), first - REACH), min(max(end, stop), stop + REACH)

    def _begin(self, index: int) -> int:
        """Find the first word that is said of this figure."""
        begin, first = self._sentence(index)[0], self.places[index][0]
        if index and self.places[index - 1][1] > begin:
            begin = self.places[index - 1][1]
            return next((at for at in range(begin, first) if self.is_break(at)), begin)
        return begin

    def _end(self, index: int) -> int:
        """Find the end of what is said of this figure."""
        end, stop = self._sentence(index)[1], self.places[index][1]
        if index + 1 < len(self.places) and self.places[index + 1][0] < end:
            end = max(stop, self.places[index + 1][0])
            return next((at for at in range(stop, end) if self.is_break(at)), end)
        return end

    def _leans(self, index: int) -> bool:
        """Tell whether a hedged number has no hedge of its own: "about 280 km (175 miles)"."""
        is_hedged = self.claim(index).figure.quantity.modifier in SPOKEN
        is_bracketed = self.gap(self.places[index][0]).endswith("(")
        return is_hedged and is_bracketed and not self._is_signed(index)

    def _is_signed(self, index: int) -> bool:
        """Tell whether a sign hedges the number: "~415 km"."""
        first, stop = self.places[index]
        return any(word[0] in SIGNS for word in self.folded[first:stop])

    def _hedge_at(self, index: int) -> int:
        """Find the first word of the hedge in front of a number; the number itself if none is."""
        first, hedge = self.places[index][0], self.reading.claims[index].figure.modifier_span
        if hedge is not None and hedge.start < self.reading.claims[index].figure.span.start:
            at = range_of(self.words, hedge)[0]
            nearest = max(first - MOST_HEDGE_WORDS, self.places[index - 1][1] if index else 0)
            return at if nearest <= at else first
        return first - self._phrase_length(index)

    def _phrase_length(self, index: int) -> int:
        """Count the words of the longest hedge that any list knows in front of a number."""
        first = self.places[index][0]
        near = self.folded[max(0, first - MOST_HEDGE_WORDS) : first]
        return len(near) - hedge_before(near, len(near))[0]

    def _far_hedge(self, index: int) -> tuple[str, ...]:
        """Give the words of a hedge that stands elsewhere: "limits the number of terms to two"."""
        hedge = self.claim(index).figure.modifier_span
        if hedge is None or self._hedge_at(index) < self.places[index][0]:
            return ()
        first, stop = range_of(self.words, hedge)
        return self.folded[first : min(stop, first + MOST_HEDGE_WORDS)]

    def _to_next(self, index: int) -> tuple[str, ...] | None:
        """Give the words up to the next figure of the same sentence; None when there is none."""
        stop, end = self.places[index][1], self._sentence(index)[1]
        behind = self.places[index + 1][0] if index + 1 < len(self.places) else end
        return self.folded[stop:behind] if behind < end else None

    def parts_behind(self, index: int) -> bool:
        """Tell whether something new begins between a figure and the next one."""
        stop, behind = self.places[index][1], self.places[index + 1][0]
        is_bracketed = self.gap(behind).endswith("(")
        places = range(stop, min(behind, stop + REACH) + 1)
        return not is_bracketed and any(self.is_break(at) for at in places)

    def is_break(self, at: int) -> bool:
        """Tell whether something new begins with this word: after a comma, with "and"."""
        if self.folded[at] in BREAK_WORDS:
            return True
        return breaks(self.gap(at))

    def gap(self, at: int) -> str:
        """Give the marks in front of a word."""
        return self.text[self.words[at - 1].end : self.words[at].start] if at else ""

    def _counted(self, index: int, end: int) -> tuple[tuple[int, int], bool]:
        """Find the words of what is counted, and whether they follow the number."""
        noun = self.reading.claims[index].figure.referent.noun
        stop = self.places[index][1]
        if noun is None:
            return (stop, stop), False
        first, behind = range_of(self.words, noun)
        if stop <= first and behind <= min(end, stop + FARTHEST_NOUN):
            return (stop, behind), True
        return (first, min(behind, first + FARTHEST_NOUN)), False

    def _guards(self, index: int) -> frozenset[str]:
        """Collect the words that make of the clause something else than a plain statement."""
        claim = self.reading.claims[index]
        begin, end = self._sentence(index)
        first, stop = self.places[index]
        cue = range_of(self.words, claim.cue) if claim.cue else (first, first)
        if begin <= cue[0] < first:
            begin = cue[0]
        quotation = self.reading.document.quotation_at(claim.figure.span.start)
        if quotation is not None:
            begin = max(begin, min(first, range_of(self.words, quotation.content)[0]))
        for at in range(first, begin, -1):
            if self.folded[at] in RESETS or ";" in self.gap(at):
                begin = at
                break
        later = range(stop, min(end, stop + GUARDED_BEHIND))
        behind = next((at for at in later if breaks(self.gap(at))), later.stop)
        told = {*self.folded[begin:first], *self.folded[stop:behind]}
        guards = GUARDS & (told | set(self.folded[cue[0] : cue[1]]))
        return guards - DENYING if claim.standing is Standing.DENIED else guards


def breaks(gap: str) -> bool:
    """Tell whether marks between two words part what they say; those of "43–5", "11:00" do not."""
    return not BREAKS.isdisjoint(gap) and ("—" in gap or any(mark.isspace() for mark in gap))


def writings(written: tuple[str, ...], claim: Claim) -> frozenset[tuple[str, ...]]:
    """Give the ways to write a figure: as the article does, or a plain count in digits."""
    quantity = claim.figure.quantity
    ways = {written, tuple([word.replace(",", "") for word in written])}
    digits = digits_for(written, claim)
    if digits:
        ways.add((digits,))
    if quantity.kind is Kind.COUNT and len(written) == 1:
        ways.update((word,) for word, value in CARDINALS.items() if value == quantity.value)
    return frozenset(ways - {()})


def digits_for(written: tuple[str, ...], claim: Claim) -> str:
    """Give a count that is spelled out in digits: "eight" is "8"; "" for all others."""
    quantity = claim.figure.quantity
    spelled = bool(written) and all(word in CARDINALS for word in written)
    if not spelled or quantity.value is None or quantity.unit is not None:
        return ""
    plain = quantity.kind in (Kind.COUNT, Kind.TALLY) and quantity.value % 1 == 0
    return str(int(quantity.value)) if plain else ""


def unarticled(words: tuple[str, ...] | list[str]) -> list[str]:
    """Leave out articles, which a post may drop."""
    return [word for word in words if word not in ARTICLES]
