"""What was expected stands beside what came: "earned $2, beating the $1 analysts expected"."""

from collections.abc import Iterator

from digests.attribution.frames import View
from digests.attribution.lexicon.amounts import BEFORE_THAN
from digests.attribution.lexicon.foresight import EXPECTATIONS, FORESEEN
from digests.attribution.lexicon.grammar import BE
from digests.model import Span
from digests.text.word_lists import words

# They set a result against what was expected of it.
COMPARING = words(
    """
    versus vs vs. compared against above below topping beating missing exceeding surpassing
    ahead short than
    """
)
EXPECTED = EXPECTATIONS | FORESEEN | words("forecasted consensus analysts economists")
LONGEST = 24
# "sales of 9 million, which | missed estimates of 10 million"
MEETING = words("missed misses beat beats topped tops exceeded exceeds surpassed fell trailed")
COMPARISONS = COMPARING | MEETING
# "less than the 12 percent that | it had expected": that is the speaker's own.
THEIRS = words(
    """
    it its they their he his she her we our own company's firm's previous earlier initial original
    """
)
MARKS = frozenset((",", ";", "–", "—", "-"))


def expectation_before(view: View, at: int) -> int:
    """Find where the words of what was expected begin that end before `at`; 0 for none.

    "Sales rose 9 percent, above the 7 percent forecast by analysts, according to Veld Data":
    whoever counts the forecasts has not counted the sales.
    """
    if view.lower(at - 1) in EXPECTED:  # "rose 9 percent, | as expected according to Veld Data"
        return next((i for i in range(at - 1, max(0, at - LONGEST), -1) if _parts(view, i)), 0)
    expected = False
    for index in range(at - 1, max(-1, at - LONGEST), -1):
        lower = view.lower(index)
        expected = expected or lower in EXPECTED
        hedge = lower == "than" and view.lower(index - 1) in BEFORE_THAN
        if expected and lower in COMPARING and index > 0 and not hedge:
            held = any(view.start(i) in view.figures for i in range(index, at))
            return index if held else 0
    return 0


def _parts(view: View, at: int) -> bool:
    """Tell whether what was expected begins behind a mark there."""
    return view.lower(at - 1) in MARKS


def expected_spans(view: View) -> Iterator[Span]:
    """Give what a number is set beside: "earned 9 million, | short of the 10 million consensus".

    Whoever reports a result has not made the forecasts of it.
    """
    if view.words.isdisjoint(EXPECTED):
        return
    for at in view.places(COMPARISONS):
        hedge = view.lower(at) == "than" and view.lower(at - 1) in BEFORE_THAN - {"less"}
        if hedge or view.quoted[at]:
            continue
        end = _stretch_end(view, at)
        inside = {view.lower(i) for i in range(at, end)}
        if inside & EXPECTED and not inside & THEIRS and _sets_beside(view, at, end):
            yield Span(view.start(at), view.start(end))


def _sets_beside(view: View, at: int, end: int) -> bool:
    """Tell whether a figure is held, and not foreseen: "heat above 40 degrees | is expected"."""
    figure = next((i for i in range(at, end) if view.start(i) in view.figures), None)
    if figure is None:
        return False
    before = {view.lower(i) for i in range(at, figure)}
    behind = [view.lower(i) for i in range(figure + 1, end)]
    hoped = next((i for i, word in enumerate(behind) if word in EXPECTED), 0)
    return not before.isdisjoint(EXPECTED) or BE.isdisjoint(behind[:hoped])


def _stretch_end(view: View, at: int) -> int:
    """Find the mark that ends it; "analysts, | who had expected 9," goes on."""
    last = min(at + LONGEST, len(view.tokens))
    for index in range(at + 1, last):
        if view.lower(index) in MARKS and view.lower(index + 1) not in {"who", "which"}:
            return index
        if view.lower(index) in {"and", "but", "while"}:
            return index
    return last
