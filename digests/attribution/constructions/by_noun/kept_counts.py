"""Attributions by whoever keeps a count: "Tolls provided by officials exceeded 100"."""

from collections.abc import Iterator

from digests.attribution.constructions.by_noun.reckonings import names_speaker
from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.grammar import ADVERBS, ARTICLES, TIME_WORDS
from digests.attribution.lexicon.rules import Rule
from digests.attribution.phrases.phrases import Phrase
from digests.attribution.phrases.rightward import phrase_after
from digests.model import Span
from digests.text.word_lists import words

COUNTS = words("count counts tally tallies toll tolls estimate estimates figures figure number")
GIVEN = words(
    """
    given provided supplied kept compiled released issued published gathered collected reported
    announced maintained made confirmed
    """
)
# How large it is: "stood at 45", "has passed 300"; "led to 45 arrests" tells what it caused.
SIZES = words(
    """
    exceed exceeds exceeded reach reaches reached pass passes passed top tops topped total totals
    totalled totaled stand stands stood rise rises rose risen climb climbs climbed grow grew grown
    jumped fell fallen dropped
    """
)
PERFECTS = words("has have had already now also since")
LONGEST_DATE = 4
NEAR = 4  # words from "stood" to its number
SETTING_OFF = frozenset((",", "–", "—"))
# "…, a tally kept by the clerk | showed": the tally says so.
CLOSING = SETTING_OFF | {".", ";", ")"}
ENDS = frozenset((";", "but", "while"))


def find_kept_count_frames(view: View) -> Iterator[Frame]:
    """Give the frames of counts that tell by whom they are kept, outside quotations."""
    for at in view.places(COUNTS):
        frame = None if view.quoted[at] else _frame(view, at)
        if frame is not None:
            yield frame


def _frame(view: View, at: int) -> Frame | None:
    by = _by(view, at)
    phrase = phrase_after(view.tokens, by + 1) if by is not None else None
    if phrase is None or not names_speaker(view, phrase):
        return None
    verb = _size(view, phrase)
    if verb is None:
        return _beside(view, at, phrase)
    ends = (i for i in range(verb, view.count) if view.lower(i) in ENDS)
    content = Span(view.start(verb), view.start(next(ends, view.count)))
    return Frame(Rule.KEPT_COUNT, view.tokens[at].span, at, view.sources(phrase), (content,))


def _beside(view: View, at: int, phrase: Phrase) -> Frame | None:
    """Read "The toll is 40, | a figure given by the army": the number before the comma."""
    article = at - 1 - (view.lower(at - 2) in ARTICLES)  # "a | higher | figure"
    comma = article - 1
    closed = view.lower(phrase.end) in CLOSING or phrase.end >= view.count
    opens = closed and view.lower(article) in ARTICLES and view.lower(comma) in SETTING_OFF
    back = range(comma - 1, max(-1, comma - 1 - NEAR), -1)
    number = next((i for i in back if view.start(i) in view.figures), None)
    if not opens or number is None:
        return None
    content = Span(view.start(number), view.start(comma))
    return Frame(Rule.KEPT_COUNT, view.tokens[at].span, at, view.sources(phrase), (content,))


def _by(view: View, at: int) -> int | None:
    """Find the "by" behind a count: "a tally | by", "tolls, | provided anonymously by"."""
    begin = at + 1 + (view.lower(at + 1) == ",")
    if view.lower(at + 1) == "by":
        return at + 1
    given = begin + (view.lower(begin) in ADVERBS)
    if view.lower(given) not in GIVEN:
        return None
    ahead = range(given + 1, given + 3)  # "provided | anonymously | by"
    return next((i for i in ahead if view.lower(i) == "by"), None)


def _size(view: View, phrase: Phrase) -> int | None:
    """Find the verb that tells how large the count is, with its number."""
    at = phrase.asides[-1][1] if phrase.asides else phrase.end
    farthest = at + LONGEST_DATE
    while at < farthest and _is_between(view, at):
        at += 1
    if view.lower(at) not in SIZES:
        return None
    near = any(view.start(i) in view.figures for i in range(at + 1, at + 1 + NEAR))
    return at if near else None


def _is_between(view: View, at: int) -> bool:
    """Tell whether a word may stand between who keeps it and its verb: "on Friday had"."""
    word = view.lower(at)
    return word in PERFECTS or word in TIME_WORDS or word in {",", "on", "by"}
