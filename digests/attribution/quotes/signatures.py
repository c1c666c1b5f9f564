"""The signature behind a message that an article shows: "… — Ida Lund (@idalund) March 3"."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.grammar import DASHES, is_name_word
from digests.attribution.lexicon.rules import Rule
from digests.attribution.on_demand import OnDemand
from digests.attribution.phrases.phrases import Phrase
from digests.model import Span

LONGEST_NAME = 6
# A message has no more sentences than these.
MOST_SENTENCES = 12


def signed_messages(
    views: Sequence[View], frames: Sequence[tuple[Frame, ...]]
) -> Sequence[tuple[Frame, ...]]:
    """Give each sentence's frames, with the writer's for sentences of a signed message."""
    signed = _signed(views) if views and "(@" in views[0].text else {}
    if not signed:
        return frames

    def read(at: int) -> tuple[Frame, ...]:
        found = frames[at]
        for view, phrase in signed.get(at, ()):
            if not any(frame.sources for frame in found):
                found = (_frame(view, phrase, views[at]),)
        return found

    return OnDemand(len(views), read)


def _signed(views: Sequence[View]) -> Mapping[int, Sequence[tuple[View, Phrase]]]:
    """Give the signatures of the messages in which each sentence stands."""
    signed: dict[int, list[tuple[View, Phrase]]] = defaultdict(list)
    for at, view in enumerate(views):
        phrase = _signature(view) if at else None
        if phrase is not None:
            for index in _message(views, at, phrase):
                signed[index].append((view, phrase))
    return signed


def _frame(signed: View, phrase: Phrase, view: View) -> Frame:
    cue = Span(signed.start(phrase.first), signed.tokens[phrase.end - 1].end)
    start, end = view.sentence.span
    content = Span(start, end if cue.start < start else max(start, min(end, cue.start)))
    return Frame(Rule.SIGNED, cue, -1, signed.sources(phrase), (content,), tag=True)


def _signature(view: View) -> Phrase | None:
    """Find the name between a dash and "(@": it signs a message."""
    for at in range(2, len(view.tokens)):
        if not view.lower(at).startswith("@") or view.lower(at - 1) != "(":
            continue
        first = at - 1
        while first > 0 and at - first <= LONGEST_NAME and is_name_word(view.tokens[first - 1]):
            first -= 1
        if first < at - 1 and view.lower(first - 1) in DASHES:
            return Phrase(first, at - 1)
    return None


def _message(views: Sequence[View], at: int, phrase: Phrase) -> range:
    """Give the sentences of the message: the paragraph so far, or the one above its signature."""
    paragraph = views[at].sentence.paragraph
    alone = phrase.first <= 1 and views[at - 1].sentence.paragraph != paragraph
    paragraph -= alone
    first = at
    while first > 1 and at - first < MOST_SENTENCES:
        if views[first - 1].sentence.paragraph < max(1, paragraph):
            break
        first -= 1
    return range(first, at + 1)
