"""A second speaker without a verb: "Police said 30,000 marched, organisers 85,000"."""

from collections.abc import Iterator, Sequence

from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.amounts import HEDGES
from digests.attribution.lexicon.cues import CUES, VALUING_LEMMAS
from digests.attribution.lexicon.grammar import DETERMINERS, SUBORDINATORS, is_name_word, is_word
from digests.attribution.lexicon.rules import Rule
from digests.attribution.lexicon.speakers import BODIES, BODY_PLURALS, GROUPS, ROLES
from digests.attribution.phrases.phrases import Phrase
from digests.attribution.phrases.verb_like import is_finite_like
from digests.model import Span
from digests.text.word_lists import words

# "put the toll at 80, another at 90": what is counted so has a rival count.
TOLLS = words(
    """
    it toll number figure count crowd turnout attendance dead death deaths injured loss losses
    damage cost bill total
    """
)
SECONDS = words("another others")
SAYING = frozenset(("say", "estimate", "report", "claim", "count"))
SPEAKERS = (ROLES | GROUPS | BODIES | BODY_PLURALS) - words(
    "people men women state city county country some many several both most"
)
AND = words("and")  # "…, medics 85 | and the mayor 12"
MARKS = frozenset((",", ";", "."))
LONGEST_NUMBER = 8
LONGEST_SPEAKER = 5
LONGEST_HEDGE = 3
LONGEST_NAME = 4
PLACING = words("in for of from among across")
LONGEST_OBJECT = 6


def find_gapped_frames(view: View, frames: Sequence[Frame]) -> Iterator[Frame]:
    """Give the frames of speakers who share the verb of the frame before, each with a number."""
    starts = {frame.cue.start: frame for frame in frames if not frame.tag and not frame.relay}
    if not starts:
        return
    shared: Frame | None = None
    for at, token in enumerate(view.tokens):
        if view.quoted[at]:
            continue
        if token.start in starts and _can_share(view, at):
            shared = starts[token.start]
        elif shared is not None and (token.text in {",", ";"} or _adds_rival(view, at, shared)):
            frame = _gapped(view, at + 1, shared)
            if frame is not None:
                yield frame
                yield from _third(view, frame, shared)


def _can_share(view: View, at: int) -> bool:
    """Tell whether the verb gives a number right behind it, or puts one on a toll."""
    cue = CUES.get(view.lower(at))
    if cue is None:
        return False
    if cue.lemma in VALUING_LEMMAS:
        return any(view.lower(i) in TOLLS for i in range(at + 1, at + LONGEST_OBJECT))
    return cue.lemma in SAYING and _hedged_figure(view, at + 1) is not None


def _adds_rival(view: View, at: int, shared: Frame) -> bool:
    """Tell whether "and" joins a rival: "put the crowd at 30,000 | and organisers at 85,000"."""
    if view.lower(at) != "and" or view.lower(at - 1) == ",":
        return False
    cue = CUES[view.lower(view.index(shared.cue.start))]
    ahead = range(at + 2, at + 2 + LONGEST_NAME)
    return cue.lemma in VALUING_LEMMAS and any(view.lower(i) == "at" for i in ahead)


def _third(view: View, second: Frame, shared: Frame) -> Iterator[Frame]:
    """Read on "Police put the toll at 30, medics 85 | and the mayor 12"."""
    content = second.contents[0]
    ands = (i for i in view.places(AND) if content.start < view.start(i) < content.end)
    at = next(ands, None)
    frame = _gapped(view, at, shared) if at is not None else None
    if frame is not None:
        yield frame


def _gapped(view: View, begin: int, shared: Frame) -> Frame | None:
    begin += view.lower(begin) in {"and", "but", "while"}
    end = _speaker_end(view, begin) or _name_end(view, begin, shared)
    figure = _hedged_figure(view, end) if end is not None else None
    if end is None or figure is None:
        return None
    closing = (at for at in range(figure, figure + LONGEST_NUMBER) if view.lower(at) in MARKS)
    content = Span(view.start(end), view.start(next(closing, figure + 1)))
    sources = view.sources(Phrase(begin, end))
    cue = Span(view.start(begin), view.tokens[end - 1].end)
    return Frame(Rule.GAPPED, cue, begin, sources, (content,))


def _speaker_end(view: View, begin: int) -> int | None:
    """Find the end of a short phrase that can speak: "another", "the organisers"."""
    if view.lower(begin) in SECONDS and view.lower(begin + 1) == "at":
        return begin + 1
    first = begin + (view.lower(begin) in DETERMINERS)
    for at in range(first, min(first + LONGEST_SPEAKER, len(view.tokens))):
        led = view.lower(at) in SUBORDINATORS  # "from June, when officials …"
        if led or not is_word(view.tokens[at]) or is_finite_like(view.tokens, at):
            return None
        if view.lower(at) in SPEAKERS and not is_word(
            view.tokens[min(at + 1, len(view.tokens) - 1)]
        ):
            return at + 1
        if view.lower(at) in SPEAKERS and view.lower(at + 1) in HEDGES:
            return at + 1
    return None


def _name_end(view: View, begin: int, shared: Frame) -> int | None:
    """Find the end of a rival's name: "The Greens put the cost at 9 million, | Labour | at 12".

    Of "put the cost in France at 9 million, Spain at 12" the places say nothing.
    """
    cue = view.index(shared.cue.start)
    end = begin + (view.lower(begin) == "the")
    while end < begin + LONGEST_NAME and view.lower(end) != "at" and _is_name(view, end):
        end += 1
    known = range(cue + 1, min(cue + LONGEST_OBJECT, view.count))
    placed = any(view.lower(at) in PLACING for at in known)
    rival = view.lower(end) == "at" and _is_name(view, cue - 1) and not placed
    return end if end > begin and rival else None


def _is_name(view: View, at: int) -> bool:
    return 0 <= at < view.count and is_name_word(view.tokens[at])


def _hedged_figure(view: View, begin: int) -> int | None:
    """Find a figure that stands there, behind a hedge or not: "| at least 90"."""
    for at in range(begin, min(begin + LONGEST_HEDGE + 1, len(view.tokens))):
        if view.start(at) in view.figures:
            return at
        if view.lower(at) not in HEDGES:
            return None
    return None
