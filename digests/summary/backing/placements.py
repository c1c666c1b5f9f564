"""The article's words, folded, and the place of each figure among them."""

from bisect import bisect_left

from digests.model import Claim, Reading, Span
from digests.summary.lexicon.folding import columns_of
from digests.summary.lexicon.hedges import hedge_behind
from digests.text.word_lists import words

REACH = 60  # words on either side of a figure that may be told with it
# Between two figures the first of these parts what is said of the one from what is said of the
# other: "revenue rose 5 percent, while profit fell 3 percent".
BREAKS = frozenset(",;:()—–")
BREAK_WORDS = words("and but while whereas or nor though although")
CONVERSION = 3  # words between them: "40 hectares of land (99 acres)"
ARTICLES = words("a an the")


class Placements:
    """The words of an article, and for each claim the first word of its figure and the one behind.

    What is said of a figure begins and ends in its sentence, no farther away than REACH, and not
    among the words of a neighbouring figure.
    """

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.text = reading.article.text
        self.starts, self.ends, self.folded = columns_of(self.text)
        self.count = len(self.folded)
        self.letters: dict[int, str] = {}  # of words, as shapes.py finds them
        self._sentences: dict[int, tuple[int, int]] = {}
        self.places = [self.range_of(claim.figure.span) for claim in reading.claims]

    def range_of(self, span: Span) -> tuple[int, int]:
        """Give the first of the words that lie at a place of the text, and the one behind it."""
        first = bisect_left(self.ends, span.start + 1)
        return first, max(first, bisect_left(self.starts, span.end))

    def claim(self, index: int) -> Claim:
        """Give the claim that stands at that index in the reading."""
        return self.reading.claims[index]

    def written(self, at: int) -> str:
        """Give a word as the article writes it."""
        return self.text[self.starts[at] : self.ends[at]]

    def gap(self, at: int) -> str:
        """Give the marks in front of a word."""
        return self.text[self.ends[at - 1] : self.starts[at]] if at else ""

    def between(self, at: int, later: int) -> str:
        """Give what stands between two words, with all words and marks; "" for a word itself."""
        return self.text[self.ends[at] : self.starts[later]] if at < later else ""

    def is_break(self, at: int) -> bool:
        """Tell whether something new begins with this word: after a comma, with "and".

        Not within "plus or minus 3 points".
        """
        if self.folded[at] in BREAK_WORDS:
            return not (self.folded[at] == "or" and self.folded[at - 1] == "plus")
        return breaks(self.gap(at))

    def sentence(self, index: int) -> tuple[int, int]:
        """Give the words of the figure's sentence, no farther than REACH on either side."""
        if index not in self._sentences:
            self._sentences[index] = self._sentence(index)
        return self._sentences[index]

    def _sentence(self, index: int) -> tuple[int, int]:
        document = self.reading.document
        first, stop = self.places[index]
        start = self.reading.claims[index].figure.span.start
        if not document.sentences:
            return first, stop
        begin, end = self.range_of(document.sentences[document.sentence_index(start)].span)
        return max(min(begin, first), first - REACH), min(max(end, stop), stop + REACH)

    def begin(self, index: int) -> int:
        """Find the first word that is said of this figure."""
        begin, first = self.sentence(index)[0], self.places[index][0]
        if index and self.places[index - 1][1] > begin:
            begin = self.places[index - 1][1]
            return next((at for at in range(begin, first) if self.is_break(at)), begin)
        return begin

    def end(self, index: int) -> int:
        """Find the end of what is said of this figure."""
        end, stop = self.sentence(index)[1], self.places[index][1]
        if index + 1 < len(self.places) and self.places[index + 1][0] < end:
            end = max(stop, self.places[index + 1][0])
            hedged, _ = hedge_behind(self.folded, stop)  # "900 or more, while …"
            return next((at for at in range(hedged, end) if self.is_break(at)), end)
        return end

    def to_next(self, index: int) -> tuple[str, ...] | None:
        """Give the words up to the next figure of the same sentence; None when there is none."""
        stop, end = self.places[index][1], self.sentence(index)[1]
        behind = self.places[index + 1][0] if index + 1 < len(self.places) else end
        return self.folded[stop:behind] if behind < end else None

    def parts_behind(self, index: int) -> bool:
        """Tell whether something new begins between a figure and the next one."""
        stop, behind = self.places[index][1], self.places[index + 1][0]
        places = range(stop, min(behind, stop + REACH) + 1)
        return not self.is_converted(index) and any(self.is_break(at) for at in places)

    def is_converted(self, index: int) -> bool:
        """Tell whether the next figure says the same in brackets: "£4m | ($5m) scheme"."""
        stop, behind = self.places[index][1], self.places[index + 1][0]
        return stop <= behind <= stop + CONVERSION and self.gap(behind).endswith("(")


def breaks(gap: str) -> bool:
    """Tell whether marks between two words part what they say; those of "43–5", "11:00" do not."""
    return not BREAKS.isdisjoint(gap) and ("—" in gap or any(mark.isspace() for mark in gap))


def unarticled(words: tuple[str, ...] | list[str]) -> list[str]:
    """Leave out articles, which a post may drop."""
    return [word for word in words if word not in ARTICLES]
