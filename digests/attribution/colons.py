"""Attributions by a mark: "Rebels: 30 killed", "MINISTER: …", "30 killed – police", "[AFP]"."""

from collections.abc import Iterator

from digests.attribution.frames import Frame, View
from digests.attribution.grammar import is_name_word, is_word
from digests.attribution.phrases import SPEAKER_HEADS, Phrase
from digests.attribution.speakers import BODY_NAMES, OUTLET_WORDS, OUTLETS, PLACES, ROLES, TITLES
from digests.model import Span

LONGEST_LABEL = 7


def find_marked_frames(view: View) -> Iterator[Frame]:
    """Give the frames of a headline's or transcript's colon, of a closing dash and of a credit."""
    for frame in (_label(view), _dash(view), _credit(view)):
        if frame is not None:
            yield frame


def _label(view: View) -> Frame | None:
    """Read a speaker before the first colon: "Red Cross: 48,000 missing", "MINISTER: Yes."."""
    colon = next(
        (i for i, t in enumerate(view.tokens[: LONGEST_LABEL + 1]) if t.text == ":"), None
    )
    if not colon or not all(is_word(t) or t.lower in {"'s", "."} for t in view.tokens[:colon]):
        return None
    phrase = Phrase(0, colon)
    if not _label_speaks(view, phrase):
        return None
    content = Span(view.tokens[colon].end, view.sentence.span.end)
    return Frame("colon", view.tokens[colon].span, 0, view.sources(phrase), (content,))


def _label_speaks(view: View, phrase: Phrase) -> bool:
    words = view.tokens[phrase.first : phrase.end]
    last = words[-1].lower
    known = SPEAKER_HEADS | OUTLETS | TITLES | BODY_NAMES
    if view.headline:
        return last in known or (last in PLACES and len(words) <= 2)
    capitals = all(t.text.isupper() or not t.text[0].isalpha() for t in words)
    return capitals and last in known


def _dash(view: View) -> Frame | None:
    """Read a headline's closing speaker: "30 killed in raid – police"."""
    dash = next(
        (
            i
            for i in range(len(view.tokens) - 2, 0, -1)
            if view.tokens[i].text in {"–", "—", "-", "--"}
        ),
        None,
    )
    if dash is None or not view.headline or len(view.tokens) - dash > LONGEST_LABEL:
        return None
    phrase = Phrase(dash + 1, len(view.tokens))
    words = view.tokens[dash + 1 :]
    if not all(is_word(t) for t in words):
        return None
    if words[-1].lower not in SPEAKER_HEADS | OUTLETS | ROLES | BODY_NAMES:
        return None
    content = Span(view.sentence.span.start, view.tokens[dash].start)
    return Frame(
        "closing dash", view.tokens[dash].span, dash, view.sources(phrase), (content,), tag=True
    )


def _credit(view: View) -> Frame | None:
    """Read an outlet's credit behind a brief: "Turnout was 61 percent. [AFP]", "… – Reuters"."""
    tokens = view.tokens
    if len(tokens) < 4 or view.headline:
        return None
    closing = tokens[-1].text in {"]", ")"}
    last = len(tokens) - 2 if closing else len(tokens) - 1
    first = last
    while first > 0 and is_name_word(tokens[first - 1]) and last - first < 3:
        first -= 1
    opener = tokens[first - 1].text if first else ""
    fits = opener in {"[", "("} if closing else opener in {"–", "—", "--"}
    if not fits or not _outlet(tokens[last].lower) or not is_name_word(tokens[first]):
        return None
    phrase = Phrase(first, last + 1)
    content = Span(view.sentence.span.start, tokens[first].start)
    return Frame(
        "credit", tokens[first].span, first, view.sources(phrase), (content,), relay=True, tag=True
    )


def _outlet(word: str) -> bool:
    return word in OUTLETS or word in OUTLET_WORDS
