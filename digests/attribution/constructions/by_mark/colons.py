"""Attributions by a mark: "Rebels: 30 killed", "2,000 sick: ministry", "30 killed – police"."""

from collections.abc import Iterator, Sequence

from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.grammar import DASHES, is_word
from digests.attribution.lexicon.rules import Rule
from digests.attribution.lexicon.speakers import BODY_NAMES, DOCUMENTS, OUTLETS, PLACES, TITLES
from digests.attribution.naming.names import names_place
from digests.attribution.phrases.phrases import SPEAKER_HEADS, Phrase
from digests.model import Span, Token
from digests.text.word_lists import words

LONGEST_LABEL = 7
LONGEST_CLOSER = 5
# Of documents only these speak before a colon; "Analysis: …" and "Budget: …" name a kind of text.
SPEAKING_DOCUMENTS = words(
    "poll polls newspoll survey surveys study studies report reports census audit data figures"
    " documents"
)
# "Dorra fire: 40 homes burned", "Dorra United: three hurt": they name what the news is about.
TOPICS = words(
    """
    fire rescue church airport airlines airways health statistics exchange club united rovers
    athletic programme program project initiative city county town borough district region
    elections election services house
    """
)
SPEAKING = (
    (SPEAKER_HEADS - DOCUMENTS) | SPEAKING_DOCUMENTS | OUTLETS | TITLES | (BODY_NAMES - DOCUMENTS)
) - TOPICS
# "Dorra party wins 61 percent – final results": before a colon these are only a topic.
CLOSING = SPEAKING | words("results count tally toll pm fm cm ec")
# "The ministry's answer: 500 jobs will go".
ANSWERS = words(
    "answer reply response verdict message advice estimate count demand offer forecast"
)
# "Here are the latest figures from the ministry:".
LISTED = words("figures numbers data statistics results findings estimates forecasts totals")
LONGEST_LEAD = 12
# These close a line behind which a list of them follows: "Among the team's findings:".
FINDINGS = words("findings conclusions results estimates")
FINDINGS_OPENERS = words("among here some")
# They open a line that leads elsewhere, or tell what kind of text it is.
LINKS = words("watch read listen video photos pictures related live breaking exclusive more see")
COLONS = frozenset(":")
CLOSING_MARKS = DASHES | {":"}


def find_marked_frames(view: View) -> Iterator[Frame]:
    """Give the frames of a label before a colon, and of the name behind a last mark."""
    for frame in (_label(view), _closer(view), _lead(view)):
        if frame is not None:
            yield frame


def _label(view: View) -> Frame | None:
    """Read a speaker before the first colon: "Red Cross: 48,000 missing", "MINISTER: Yes."."""
    colon = next(iter(view.places(COLONS)), 0)
    if not 0 < colon <= LONGEST_LABEL or not all(
        is_word(t) or t.lower in {"'s", "."} for t in view.tokens[:colon]
    ):
        return None
    if view.lower(0) in LINKS:
        return None  # "WATCH: Drone footage shows 40-metre flames"
    answers = view.lower(colon - 1) in ANSWERS and view.lower(colon - 2) == "'s" and colon > 2
    phrase = Phrase(0, colon - 2 if answers else colon)
    if not answers and not _label_speaks(view, phrase):
        return None
    content = Span(view.tokens[colon].end, view.sentence.span.end)
    return Frame(Rule.COLON, view.tokens[colon].span, 0, view.sources(phrase), (content,))


def _lead(view: View) -> Frame | None:
    """Read the line that introduces a list, and names whose numbers it holds."""
    if view.tokens[-1].text != ":":
        return None
    return _from(view) if view.lower(0) == "here" else _findings(view)


def _findings(view: View) -> Frame | None:
    """Read "Among the team's findings:": what a document holds follows in a list."""
    phrase = Phrase(int(view.lower(0) in FINDINGS_OPENERS), len(view.tokens) - 1)
    inside = view.tokens[phrase.first : phrase.end]
    if len(view.tokens) > LONGEST_LEAD or not any(t.lower in {"'s", "’"} for t in inside):
        return None
    if view.lower(phrase.end - 1) not in FINDINGS:
        return None
    cue, content = view.tokens[-1].span, Span(view.tokens[-1].start, view.sentence.span.end)
    return Frame(Rule.COLON, cue, phrase.first, view.sources(phrase), (content,))


def _from(view: View) -> Frame | None:
    """Read "Here are the latest numbers from NorthGrid:"."""
    ahead = range(2, min(LONGEST_LEAD, len(view.tokens)))
    at = next((i for i in ahead if view.lower(i) in {"from", "by"}), None)
    if at is None or view.lower(at - 1) not in LISTED:
        return None
    phrase = Phrase(at + 1, len(view.tokens) - 1)
    if phrase.first >= phrase.end or not all(is_word(t) for t in view.tokens[at:-1]):
        return None
    cue, content = view.tokens[-1].span, Span(view.tokens[-1].start, view.sentence.span.end)
    return Frame(Rule.COLON, cue, phrase.first, view.sources(phrase), (content,))


def _label_speaks(view: View, phrase: Phrase) -> bool:
    words = view.tokens[phrase.first : phrase.end]
    last = words[-1].lower
    if view.headline:
        if names_place(words):
            return False  # "Storm Vella: two dead"
        known = bool(view.names.person(Span(words[0].start, words[-1].end).of(view.text)))
        known = known or _is_letters(view, words)
        return last in SPEAKING or known or (last in PLACES and len(words) <= 2)
    capitals = all(t.text.isupper() or not t.text[0].isalpha() for t in words)
    return capitals and last in SPEAKING


def _is_letters(view: View, words: Sequence[Token]) -> bool:
    """Tell whether the letters of a body stand there that the article names in words: "KRW"."""
    letters = words[0].text
    return len(words) == 1 and letters.isupper() and view.names.body(letters) is not None


def _closer(view: View) -> Frame | None:
    """Read a headline's closing speaker: "30 killed in raid – police", "2,000 sick: ministry"."""
    if not view.headline:
        return None
    ahead = range(len(view.tokens) - 2, max(0, len(view.tokens) - 2 - LONGEST_CLOSER), -1)
    mark = next((i for i in ahead if view.tokens[i].text in CLOSING_MARKS), None)
    if mark is None:
        return None
    words = view.tokens[mark + 1 :]
    speaks = words[-1].lower in CLOSING or _is_letters(view, words)
    if not speaks or not all(is_word(t) for t in words):
        return None
    phrase = Phrase(mark + 1, len(view.tokens))
    content = Span(view.sentence.span.start, view.tokens[mark].start)
    cue = view.tokens[mark].span
    return Frame(Rule.CLOSING_MARK, cue, mark, view.sources(phrase), (content,), tag=True)
