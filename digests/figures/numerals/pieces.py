"""Cut a sentence into the smallest pieces of which a numeral is made: digits, letters, marks.

Words are the wrong grain for numbers: "$3.2m", "five-to-ten-year" and "(~415 km2)" each hold
several things that the number rules look up one by one.
"""

import re
from dataclasses import dataclass

from digests.model import Span
from digests.text.word_lists import words

PIECE = re.compile(
    r"""(?=\S)(?:
      [A-Za-z]++(?=[ ,.])        # most words, fast
    | [^\W\d_¼-¾⅐-⅞]+            # a word, letters behind digits
    | (?<![\w.,])\.[0-9]+        # .5 percent
    | [0-9]+(?:[.,][0-9]+)*      # 55, 1,234.5
    | [¼-¾⅐-⅞]                   # the half of "2½m"
    | \S
    )""",
    re.VERBOSE,
)
DIGITS = frozenset("0123456789")
HYPHENS = frozenset("-‐‑–")
MAX_DIGITS = 24
"""Longer runs of digits are account numbers and hostile input, never figures."""

NEAR = 40
"""Pieces to either side that count as context, so that an endless sentence costs no more."""
TITLE_WORD_LENGTH = 4
TITLE_SHARE = 0.75
SMALL_IN_TITLES = words("after amid from into near over says than that under upon with")
"""Longer words that headlines set in small letters too."""


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """The `count` pieces of one sentence: `words` in lower case, with their `starts` and `ends`.

    Two lines are never equal, so that what was read at a place can be remembered cheaply.

    `opens_paragraph` tells whether the sentence is its paragraph's first; `title_case` whether it
    is set like a headline ("Car Bomb Kills 12 in Market"), where capitals tell nothing.
    """

    text: str
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    count: int
    opens_paragraph: bool = True
    title_case: bool = False

    def word(self, at: int) -> str:
        """Give the piece in lower case; "" beyond either end of the sentence."""
        return self.words[at] if 0 <= at < self.count else ""

    def raw(self, at: int) -> str:
        """Give the piece as it is written; "" beyond either end of the sentence."""
        return self.text[self.starts[at] : self.ends[at]] if 0 <= at < self.count else ""

    def glued(self, at: int) -> bool:
        """Tell whether nothing stands between this piece and the one before it."""
        return 0 < at < self.count and self.starts[at] == self.ends[at - 1]

    def is_digits(self, at: int) -> bool:
        """Tell whether the piece is written in digits: only then it ends in one (".5")."""
        return 0 <= at < self.count and self.words[at][-1] in DIGITS

    def is_capital(self, at: int) -> bool:
        """Tell whether the piece is a word that opens with a capital letter."""
        return self.raw(at)[:1].isupper()

    def is_lower(self, at: int) -> bool:
        """Tell whether the piece is a word in small letters."""
        return self.raw(at)[:1].islower()

    def matches(self, at: int, words: tuple[str, ...]) -> bool:
        """Tell whether exactly these words stand from `at` on."""
        return at >= 0 and self.words[at : at + len(words)] == words

    def near(self, at: int, words: frozenset[str]) -> bool:
        """Tell whether one of the words stands in the sentence, at most NEAR pieces away."""
        return not words.isdisjoint(self.words[max(0, at - NEAR) : at + NEAR])

    def span(self, first: int, stop: int) -> Span:
        """Give the place of the pieces `first` to `stop`, `stop` excluded."""
        return Span(self.starts[first], self.ends[stop - 1])


def cut(text: str, span: Span, *, opens_paragraph: bool = True) -> Line:
    """Cut one sentence of the text into pieces."""
    places = [match.span() for match in PIECE.finditer(text, span.start, span.end)]
    raw = [text[start:end] for start, end in places]
    return Line(
        text,
        tuple([piece.lower() for piece in raw]),
        tuple([start for start, _ in places]),
        tuple([end for _, end in places]),
        len(raw),
        opens_paragraph,
        is_title_case(raw),
    )


def is_title_case(pieces: list[str]) -> bool:
    """Tell whether most longer words of a sentence open with a capital, as headlines may."""
    if pieces[-1:] == ["."]:
        return False
    long = [
        piece
        for piece in pieces
        if len(piece) >= TITLE_WORD_LENGTH and piece.isalpha() and piece not in SMALL_IN_TITLES
    ]
    capitals = sum(piece[0].isupper() for piece in long)
    return len(long) > 2 and capitals >= TITLE_SHARE * len(long)


def skip_hyphen(line: Line, at: int) -> int:
    """Step over a hyphen that joins words ("seven-week", also "seven- week"), else stay."""
    if not line.glued(at) or line.words[at] not in HYPHENS:
        return at
    return at + 1 if line.word(at + 1) else at
