"""Sentences that hold figures, laid out for the rules: words, letters, the figures' places."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from digests.figures.lexicon.word_classes import letter_of_word
from digests.model import Document, Figure, Sentence, Span, Token
from digests.text.word_lists import words

# Words that hedge or point at a number and stand between it and what governs it: "killed at least
# another 12", "destroyed the estimated 40". Prepositions among them ("over", "about") are
# modifiers whenever a number follows.
_BEFORE_A_NUMBER = words(
    """least most more than over about around some nearly almost roughly approximately many as
    high few fewer low less under below above just only another additional further an a
    estimated exactly possibly perhaps maybe probably well the these those its his their our
    her my all both other no presumably reportedly between mere whopping record even now
    already also currently initially still so far half first last past next same initial
    remaining total much little not such up close closer nearer upwards excess"""
)
_QUOTES = frozenset("\"“”„‟«»‘’'`")
# Words that do so only beside one of those: before it ("at least 40"), or after it ("up to 40").
_WITH_NEXT = {"at": {"least", "most"}, "in": {"excess"}}
_WITH_PREVIOUS = {"to": {"up", "close", "closer", "nearer"}, "of": {"upwards", "excess"}}
_MOST_MODIFIERS = 12  # more of them in a row are no English
_NOTHING: frozenset[str] = frozenset()


# Tied to a number, these count nothing: "a two-year-old programme", "a 12-strong team".
_NOT_COUNTED = words("old long strong plus odd high wide deep tall up off")


class Place(NamedTuple):
    """Where a figure stands in its sentence, in words.

    `first` to `after` are its own words, `left` is the last word before it and its modifiers (-1
    at the sentence's start). `rest` is what a hyphen ties to it in the same word or the next
    ("storey" of "ten-storey").
    """

    figure: int
    first: int
    after: int
    left: int
    rest: Span | None


class Passage(NamedTuple):
    """One sentence that holds figures: its words without quotation marks, its shape, their places.

    The shape (word_classes.py) has X where a figure stands, x where one is tied to a noun.
    `number` is the sentence's in the document; `headline` tells that words may be capitalised
    without being names.
    """

    number: int

    tokens: tuple[Token, ...]
    shape: str
    places: tuple[Place, ...]
    headline: bool

    def words(self, first: int, last: int, text: str) -> str:
        """Give the article's text from the first word to the last."""
        return text[self.tokens[first].start : self.tokens[last].end]


def passages(document: Document, figures: Sequence[Figure]) -> Iterator[Passage]:
    """Lay out each sentence that holds figures, in text order; `figures` are in text order too."""
    at = 0
    while at < len(figures) and document.sentences:
        number = document.sentence_index(figures[at].span.start)
        sentence = document.sentences[number]
        first, at = at, at + 1
        while at < len(figures) and figures[at].span.start < sentence.span.end:
            at += 1
        passage = _lay_out(number, sentence, figures, range(first, at))
        if passage.places:
            yield passage


def _lay_out(
    number: int, sentence: Sentence, figures: Sequence[Figure], indices: range
) -> Passage:
    """Lay out one sentence with the figures of those indices."""
    tokens = _without_quotes(sentence.tokens)
    letters = [letter_of_word(token.text, token.lower) for token in tokens]
    _tie(tokens, letters)
    places = []
    after = 0
    for index in indices:
        first, after = _words_of(tokens, figures[index].span, after)
        if first == after:
            continue  # no word of the sentence stands there
        tied = _tied_word(tokens, after, figures[index].span.end)
        letters[first:after] = ("x" if tied else "X") * (after - first)
        left = _left_of_modifiers(tokens, first - 1)
        if left >= 0 and tokens[left].lower == "from" and _is_range(figures[index]):
            left = _left_of_modifiers(tokens, left - 1)
        places.append(Place(index, first, after, left, tied))
    return Passage(number, tokens, "".join(letters), tuple(places), sentence.paragraph == 0)


def _words_of(tokens: Sequence[Token], span: Span, at: int) -> tuple[int, int]:
    """Find the words that a span touches, from word `at` on: the first, and the one after."""
    first = bisect_left(tokens, (span.start,), at)  # tokens are tuples that begin with their start
    if first > at and tokens[first - 1].end > span.start:
        first -= 1
    return first, bisect_left(tokens, (span.end,), first)


def _without_quotes(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """Leave quotation marks out: "three rebels" were killed, marks or not."""
    return tuple(
        [
            token
            for at, token in enumerate(tokens)
            if token.text not in _QUOTES or _is_possessive(tokens, at)
        ]
    )


def _is_possessive(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether the mark there makes the plural before it a possessor: "girls' clubs"."""
    return (
        tokens[at].lower == "'"
        and 0 < at < len(tokens) - 1
        and tokens[at - 1].end == tokens[at].start
        and tokens[at - 1].lower.endswith("s")
        and tokens[at + 1].text[0].isalpha()
    )


def _tie(tokens: Sequence[Token], letters: list[str]) -> None:
    """Let a hyphen between two words be part of a compound, and a lone ' a possessive."""
    for at in range(1, len(tokens) - 1):
        if letters[at] == "-" and _is_tied(tokens, at):
            letters[at] = "n"
        elif tokens[at].lower == "'":
            letters[at] = "h"


def _is_range(figure: Figure) -> bool:
    """Tell whether the figure is a range, whose "from" says nothing about its place."""
    return figure.quantity.low is not None and figure.quantity.high is not None


def _is_tied(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether the word there is a hyphen with a word close on either side."""
    return (
        tokens[at].text == "-"
        and tokens[at - 1].end == tokens[at].start
        and tokens[at].end == tokens[at + 1].start
    )


def _left_of_modifiers(tokens: Sequence[Token], at: int) -> int:
    """Walk left from the word there over what only modifies the number."""
    nearest = at - _MOST_MODIFIERS
    while at >= 0 and at > nearest:
        word = tokens[at].lower
        previous = tokens[at - 1].lower if at else ""
        if (
            word not in _BEFORE_A_NUMBER
            and tokens[at + 1].lower not in _WITH_NEXT.get(word, _NOTHING)
            and previous not in _WITH_PREVIOUS.get(word, _NOTHING)
        ):
            break
        at -= 1
    return at


def _tied_word(tokens: Sequence[Token], after: int, end: int) -> Span | None:
    """Find the word that a hyphen ties to the figure that ends there: "storey" of "ten-storey"."""
    last = tokens[after - 1]
    tied: Span | None = None
    if last.end > end + 1 and last.text[end - last.start] in "-‑":
        tied = Span(end + 1, last.end)
    elif 0 < after < len(tokens) - 1 and _is_tied(tokens, after):
        tied = tokens[after + 1].span
    word = tied and (last if tied.start < last.end else tokens[after + 1])
    told = word.text[tied.start - word.start :] if tied and word else ""
    return tied if told[:1].isalpha() and told.lower() not in _NOT_COUNTED else None
