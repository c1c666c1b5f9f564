"""A firm that opens its books states them: "Reporting its results, the firm made 9 million"."""

from collections.abc import Iterator

from digests.attribution.constructions.parts.acts import is_money
from digests.attribution.constructions.parts.subjects import speaks
from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.rules import Rule
from digests.attribution.phrases.leftward import subject_before
from digests.model import Span
from digests.text.word_lists import words

# "Reporting | its half-year results | for the months to May, the firm …".
REPORTING = words("reporting announcing unveiling publishing releasing presenting")
BOOKS = words("results figures earnings accounts numbers")
OWN = words("its their half-year full-year annual quarterly interim first second third fourth")
# "… the firm | made a profit": a firm that opens three shops has reported no number.
MADE = words("made earned lost saw had achieved suffered swung returned slipped fell posted")
RESULTS = words(
    """
    profit profits loss losses revenue revenues sales earnings income growth gain gains rise drop
    decline increase fall surplus deficit turnover results record margin return returns
    """
)
LONGEST_BOOKS = 6
LONGEST_OPENING = 24
LONGEST_SUBJECT = 8
LONGEST_RESULT = 10


def find_results_frames(view: View) -> Iterator[Frame]:
    """Give the frame of a firm that reports its results in what opens the sentence."""
    if view.lower(0) not in REPORTING or not _opens_books(view):
        return
    ahead = range(2, min(LONGEST_OPENING, len(view.tokens) - 1))
    comma = next((at for at in ahead if view.lower(at) == ","), None)
    verb = _verb(view, comma + 1) if comma is not None else None
    phrase = subject_before(view.tokens, verb) if verb is not None else None
    if comma is None or verb is None or phrase is None or phrase.first < comma:
        return
    if not speaks(view, phrase) or not _is_result(view, verb):
        return
    content = Span(view.start(verb), view.sentence.span.end)
    cue = view.tokens[0].span
    yield Frame(Rule.RESULTS, cue, phrase.first, view.sources(phrase), (content,))


def _opens_books(view: View) -> bool:
    ahead = range(1, LONGEST_BOOKS)
    return view.lower(1) in OWN and any(view.lower(at) in BOOKS for at in ahead)


def _verb(view: View, begin: int) -> int | None:
    """Find the verb of the clause behind the opening: "the firm | made a net profit"."""
    ahead = range(begin + 1, min(begin + LONGEST_SUBJECT, len(view.tokens)))
    return next((at for at in ahead if view.lower(at) in MADE), None)


def _is_result(view: View, verb: int) -> bool:
    """Tell whether what was made is a result: "a net profit of 9 million"."""
    ahead = range(verb + 1, min(verb + LONGEST_RESULT, len(view.tokens)))
    sums = any(is_money(view, at) for at in ahead)
    return sums and any(view.lower(at) in RESULTS for at in ahead)
