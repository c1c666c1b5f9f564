"""Who made a forecast, named behind its amount: "a forecast of 12 billion from a poll of brokers".

Offsets count the words of the sentence.
"""

from collections.abc import Iterator

from digests.attribution.constructions.by_noun.object_nouns import find_object_frames
from digests.attribution.constructions.by_noun.reckonings import names_speaker
from digests.attribution.constructions.parts.finders import FORECASTERS
from digests.attribution.constructions.parts.owners import house_at
from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.foresight import FORECASTS
from digests.attribution.lexicon.grammar import ARTICLES, BE
from digests.attribution.lexicon.rules import Rule
from digests.attribution.lexicon.speakers import DOCUMENTS
from digests.attribution.phrases.phrases import SPEAKER_HEADS, Phrase
from digests.attribution.phrases.rightward import phrase_after
from digests.attribution.phrases.verb_like import is_finite_like
from digests.figures.lexicon.word_classes import letter_of
from digests.model import Span
from digests.text.word_lists import words

# Behind "from" others are where the counted come from: "an estimate of 40 refugees from Dorra".
ASKED = FORECASTERS | DOCUMENTS
# Letters of word_classes.py: participles, and verbs and nouns of events.
DONE = frozenset("pKA")
LONGEST_AMOUNT = 9
# "the $9.5 billion | average | analyst estimate"
AVERAGES = words("consensus average median mean")
LONGEST_SUM = 5


def find_forecast_frames(view: View) -> Iterator[Frame]:
    """Give the frames of forecasts and estimates whose maker stands behind the amount."""
    for at in view.places(FORECASTS):
        frame = None if view.quoted[at] else _made_by(view, at) or _behind_amount(view, at)
        if frame is not None and not _is_object(view, at):
            yield frame


def _made_by(view: View, at: int) -> Frame | None:
    """Read "an estimate of 9 million by the bank"; not "of 9 deaths was rejected by the bank"."""
    if view.lower(at + 1) not in {"of", "for"}:
        return None
    link = _link(view, at + 2)
    phrase = _maker(view, link + 1) if link is not None else None
    if link is None or phrase is None or not _makes(view, link, phrase):
        return None
    content = Span(view.start(at + 2), view.start(link))
    return Frame(Rule.NOUN_CUE, view.tokens[at].span, at, view.sources(phrase), (content,))


def _maker(view: View, begin: int) -> Phrase | None:
    """Read who made it: "| a poll", "both | a poll and the bank"."""
    return phrase_after(view.tokens, begin + (view.lower(begin) == "both"))


def _behind_amount(view: View, at: int) -> Frame | None:
    """Read "the 9,000 Wall Street estimate" and "the 9,000 forecast from economists"."""
    last = at - 1 - (view.lower(at - 1) in AVERAGES)
    house = house_at(view, last)
    end = last + 1 if house is None else house.first
    ahead = range(end - 1, max(end - LONGEST_SUM, 0), -1)
    figure = next((i for i in ahead if _begins(view, i)), None)
    if figure is None or view.lower(figure - 1) not in ARTICLES:
        return None
    if house is None:
        house = phrase_after(view.tokens, at + 2) if view.lower(at + 1) == "from" else None
    if house is None or not (view.lower(at + 1) != "from" or _makes(view, at + 1, house)):
        return None
    content = Span(view.start(figure), view.start(end))
    return Frame(Rule.NOUN_CUE, view.tokens[at].span, at, view.sources(house), (content,))


def _begins(view: View, at: int) -> bool:
    return view.start(at) in view.figures


def _link(view: View, begin: int) -> int | None:
    """Find "by" or "from" behind a figure, with no verb and no event in between.

    Whatever is done there is done by others: "an estimate of 9 families driven out by floods".
    """
    figure = False
    for at in range(begin, min(begin + LONGEST_AMOUNT, len(view.tokens))):
        if view.lower(at) in {"by", "from"}:
            return at if figure else None
        done = view.lower(at) in BE or letter_of(view.tokens[at]) in DONE
        if done or is_finite_like(view.tokens, at):
            return None
        figure = figure or view.start(at) in view.figures
    return None


def _makes(view: View, link: int, phrase: Phrase) -> bool:
    """Tell whether a phrase behind "by" or "from" may be who foresees."""
    held = {view.lower(at) for at in range(phrase.first, phrase.end)}
    if view.lower(link) == "from":
        return bool(held & ASKED)
    return names_speaker(view, phrase) or view.lower(phrase.end - 1) in SPEAKER_HEADS


def _is_object(view: View, at: int) -> bool:
    """Tell whether a verb gives it a speaker: "The union has a forecast for 9 flights by Veld"."""
    end = view.tokens[at].end
    return any(frame.cue.end == end for frame in find_object_frames(view))
