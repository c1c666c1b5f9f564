"""A frame: one place where a sentence says who speaks, by which cue, and of which words."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from digests.attribution.naming.directory import Directory
from digests.attribution.naming.names import TIMES_BORNE, bears_time
from digests.attribution.naming.sources import read_sources
from digests.attribution.phrases.phrases import Phrase
from digests.model import Document, Sentence, Source, Span, Token

ALIKE = {"WHO": "w.h.o.", "US": "u.s.", "May": "may.", "AM": "a.m."}
DOUBTFUL = TIMES_BORNE | ALIKE.keys()
SMALL_DOUBTFUL = frozenset([word.lower() for word in DOUBTFUL])
# Where no token of an article begins: it stands for a quotation behind the last one.
NEVER = Span(2**60, 2**60)
BEFORE_MONTHS = frozenset(
    ("in", "on", "by", "since", "until", "till", "from", "last", "this", "next", "late", "early")
)
# "at the end of May" is a time, "critics of May" are a politician's.
PARTS_OF_MONTHS = frozenset(("beginning", "start", "middle", "end", "month"))


class Frame(NamedTuple):
    """An attribution found in a sentence; `contents` is where its words are attributed.

    No sources: nobody is named ("is expected"). `relay` frames ("according to Reuters") pass on
    what another speaker of the sentence says. `subject` is where the source phrase begins.
    """

    rule: str
    cue: Span
    subject: int
    sources: tuple[Source, ...]
    contents: tuple[Span, ...]
    relay: bool = False
    denial: bool = False
    tag: bool = False

    def covers(self, span: Span) -> bool:
        """Tell whether the frame attributes the words at that place."""
        return any(content.holds(span) for content in self.contents)

    def until(self, end: int) -> "Frame":
        """Give the frame with nothing attributed from that offset on."""
        cut = (Span(min(c.start, end), min(c.end, end)) for c in self.contents)
        return self._replace(contents=tuple(cut))


@dataclass(frozen=True, slots=True)
class View:
    """A sentence as the constructions see it; `quoted` marks the tokens between quote marks.

    `lowers` are its `count` tokens in lower case, `words` the same as a set: most constructions
    find by it at once that the sentence holds none of their cues.
    """

    sentence: Sentence
    tokens: tuple[Token, ...]
    text: str
    names: Directory
    quoted: tuple[bool, ...]
    figures: frozenset[int]
    headline: bool = False
    semicolons: tuple[int, ...] = ()
    lowers: tuple[str, ...] = ()
    words: frozenset[str] = frozenset()
    count: int = 0
    read: dict[Phrase, tuple[Source, ...]] = field(default_factory=dict, compare=False)

    def sources(self, phrase: Phrase) -> tuple[Source, ...]:
        """Read the sources that a phrase of this sentence names, in text order.

        A phrase is read once, however many constructions ask for it.
        """
        known = self.read.get(phrase)
        if known is None:
            known = self.read[phrase] = tuple(
                source
                for each in (*phrase.others, phrase)
                for source in read_sources(self.tokens, each, self.text, self.names)
            )
        return known

    def lower(self, at: int) -> str:
        """Give the token at that index in lower case, "" outside the sentence."""
        return self.lowers[at] if 0 <= at < self.count else ""

    def places(self, wanted: frozenset[str]) -> Sequence[int]:
        """Give the indices of all tokens that are one of the words wanted, in order."""
        if self.words.isdisjoint(wanted):
            return ()
        return [at for at, word in enumerate(self.lowers) if word in wanted]

    def index(self, offset: int) -> int:
        """Give the index of the first token that does not begin before the offset."""
        return bisect_left(self.tokens, (offset,))  # tokens are tuples that begin so

    def start(self, at: int) -> int:
        """Give the offset where the token at that index begins; the sentence's end behind all."""
        return self.tokens[at].start if at < len(self.tokens) else self.sentence.span.end

    def clauses(self, at: int) -> Span:
        """Give the stretch between semicolons in which the token at that index stands."""
        here = self.start(at)
        before = bisect_left(self.semicolons, here) - 1
        behind = bisect_right(self.semicolons, here)
        start = self.semicolons[before] + 1 if before >= 0 else self.sentence.span.start
        last = behind == len(self.semicolons)
        return Span(start, self.sentence.span.end if last else self.semicolons[behind])


def view_of(
    document: Document,
    sentence: Sentence,
    names: Directory,
    figures: frozenset[int],
    aside: Sequence[Span] = (),
) -> View:
    """Look at a sentence: which of its tokens are quoted, and where its figures begin.

    Words that stand `aside` belong to no construction; the spans are in order.
    """
    spelled = _without(sentence, aside)
    lowers = _lowers(spelled)
    if not SMALL_DOUBTFUL.isdisjoint(lowers):
        spelled = _spell_out(spelled, names)
        lowers = _lowers(spelled)
    quoted = _quoted(document, spelled)
    tokens, words = spelled.tokens, frozenset(lowers)
    semicolons = _semicolons(tokens, quoted) if ";" in words else ()
    headline = sentence.paragraph == 0
    return View(
        sentence=spelled,
        tokens=tokens,
        text=document.text,
        names=names,
        quoted=quoted,
        figures=figures,
        headline=headline,
        semicolons=semicolons,
        lowers=lowers,
        words=words,
        count=len(tokens),
    )


def _lowers(sentence: Sentence) -> tuple[str, ...]:
    return tuple([token.lower for token in sentence.tokens])


def _without(sentence: Sentence, aside: Sequence[Span]) -> Sentence:
    """Leave out the words that stand aside: "the £40m ($60m) proposed by the board"."""
    if not aside:
        return sentence
    first = bisect_left(aside, sentence.span.start, key=lambda span: span.start)
    last = bisect_left(aside, sentence.span.end, key=lambda span: span.start)
    spans = aside[first:last]
    if not spans:
        return sentence
    kept = (t for t in sentence.tokens if not any(span.holds(t.span) for span in spans))
    return replace(sentence, tokens=tuple(kept))


def _semicolons(tokens: Sequence[Token], quoted: Sequence[bool]) -> tuple[int, ...]:
    """Tell where the semicolons stand that part the sentence itself."""
    both = zip(tokens, quoted, strict=True)
    return tuple([token.start for token, is_quoted in both if token.text == ";" and not is_quoted])


def _quoted(document: Document, sentence: Sentence) -> tuple[bool, ...]:
    """Tell for each token whether it stands between quotation marks."""
    quotations = document.quotations
    at = bisect_left(quotations, sentence.span.start, key=lambda q: q.span.end)
    if at == len(quotations) or quotations[at].span.start >= sentence.span.end:
        return (False,) * len(sentence.tokens)
    found: list[bool] = []
    content = quotations[at].content
    for token in sentence.tokens:
        while content.end <= token.start:
            at += 1
            content = quotations[at].content if at < len(quotations) else NEVER
        found.append(content.start <= token.start)
    return tuple(found)


def _spell_out(sentence: Sentence, names: Directory) -> Sentence:
    """Keep "the WHO", "the US", "in May" and "Mrs May" apart from small words that look alike."""
    if DOUBTFUL.isdisjoint([token.text for token in sentence.tokens]):
        return sentence
    tokens = [
        t._replace(lower=_spelled(sentence.tokens, at, names)) if t.text in DOUBTFUL else t
        for at, t in enumerate(sentence.tokens)
    ]
    return replace(sentence, tokens=tuple(tokens))


def _spelled(tokens: Sequence[Token], at: int, names: Directory) -> str:
    """Give how the token is compared; whoever bears a time's name keeps its capital."""
    token = tokens[at]
    if bears_time(tokens, at):
        return token.text
    if token.text in ALIKE and _is_meant(tokens, at):
        return ALIKE[token.text]
    borne = token.text == "May" and names.person(token.text) is not None  # "May said", in June
    return token.text if borne else token.lower


def _is_meant(tokens: Sequence[Token], at: int) -> bool:
    """Tell a month from "may", and letters behind a name from "9 AM"."""
    if tokens[at].text == "AM":
        return at > 0 and tokens[at - 1].text[0].isupper()
    return tokens[at].text != "May" or _is_month(tokens, at)


def _is_month(tokens: Sequence[Token], may: int) -> bool:
    """Tell "in May" and "May 9" from who bears the name, and from "may"."""
    before = tokens[may - 1].lower if may else ""
    behind = tokens[may + 1].text[0] if may + 1 < len(tokens) else ""
    if before == "of" and may > 1:
        return tokens[may - 2].lower in PARTS_OF_MONTHS  # "the end of May"
    return before in BEFORE_MONTHS or before[:1].isdigit() or behind.isdigit()
