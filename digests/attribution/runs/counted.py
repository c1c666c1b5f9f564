"""What the figures of a sentence count: their places, their nouns, and of what sort they are."""

from collections.abc import Iterator

from digests.attribution.frames import View
from digests.attribution.lexicon.amounts import HEDGES
from digests.attribution.lexicon.grammar import AUXILIARIES, PREPOSITIONS, is_word
from digests.text.word_lists import words

# What may stand before a figure: "At least | ten of them", "Some | 90 others".
HEDGES_AND_THE = HEDGES | {"the"}
LONGEST_HEDGE = 4
# What is counted stands close behind a figure; units count nothing.
LONGEST_COUNTED = 4
SHORTEST_PLURAL = 4  # "apps", "jobs"
UNITS = words(
    """
    points miles kilometres kilometers metres meters feet acres hectares degrees years months weeks
    days hours minutes seconds times pounds dollars euros tonnes tons
    """
)
SHARES = words("% percent per cent of the all those its")


def figures_in(view: View) -> list[int]:
    """Give the indices of its figures."""
    return [at for at, token in enumerate(view.tokens) if token.start in view.figures]


def figure_at(view: View, at: int) -> int | None:
    """Give the index of the figure that stands there, hedges aside."""
    for index in range(at, at + LONGEST_HEDGE + 1):
        if view.start(index) in view.figures:
            return index
        if view.lower(index) not in HEDGES_AND_THE:
            return None
    return None


def counted_words(view: View, figure: int) -> Iterator[str]:
    """Give the words of what a figure counts: "30% of all | new | cases"."""
    at = figure + 1
    while view.lower(at) in SHARES:
        at += 1
    for index in range(at, min(at + LONGEST_COUNTED, len(view.tokens))):
        word = view.lower(index)
        if not is_word(view.tokens[index]) or word in PREPOSITIONS or word in AUXILIARIES:
            return
        yield word


def is_plural(word: str) -> bool:
    """Tell whether it names many: "cases", but no unit."""
    plural = word.endswith("s") and not word.endswith(("ss", "us", "is")) and word != "news"
    return len(word) >= SHORTEST_PLURAL and plural and word not in UNITS


def sort_of(view: View, figure: int) -> str:
    """Tell what sort of figure stands there: a share, money, a unit's, or a plain count."""
    text, behind = view.tokens[figure].text, view.lower(figure + 1)
    if behind == "percentage":  # "9 percentage points" are points
        behind = view.lower(figure + 2)
    if "%" in text or behind in {"%", "percent", "per"}:
        return "%"
    if not text[0].isalnum():
        return text[0]
    return behind if behind in UNITS else ""


def alike_sort(before: View, view: View, figure: int) -> bool:
    """Tell whether a figure of its sort stood in the sentence before."""
    sort = sort_of(view, figure)
    return any(sort == sort_of(before, other) for other in figures_in(before))


def shares_noun(before: View, view: View, figure: int) -> bool:
    """Tell whether what is counted was spoken of in the sentence before."""
    return any(is_plural(word) and word in before.words for word in counted_words(view, figure))
