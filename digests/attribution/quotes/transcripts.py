"""Transcripts: all paragraphs from one label to the next are words of the speaker it names."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.cues import CUES, SPEECH_LEMMAS
from digests.attribution.lexicon.rules import Rule
from digests.attribution.lexicon.speakers import OUTLETS
from digests.attribution.on_demand import OnDemand
from digests.attribution.quotes.interviews import FIRST_PERSON, interviewee
from digests.attribution.quotes.labels import (
    ANSWERS,
    ASKERS,
    QUESTIONS,
    TURNS,
    Label,
    is_speaker,
    labelled,
)
from digests.attribution.quotes.plain_interviews import asked_person
from digests.attribution.quotes.turns import Turn, find_turns, is_question
from digests.model import Source, SourceKind, Span

NOTES = frozenset(("note", "editor", "ed", "ed."))


def transcribed(
    views: Sequence[View], frames: Sequence[tuple[Frame, ...]]
) -> Sequence[tuple[Frame, ...]]:
    """Give each sentence's frames, with the frame of the turn in which it stands."""
    turns = find_turns(views)
    if not turns:
        return frames
    spoken = {
        at: (turn, source)
        for turn, source in zip(turns, _sources(turns, views), strict=True)
        for at in range(turn.first, turn.end)
    }

    def read(at: int) -> tuple[Frame, ...]:
        if at not in spoken:
            return frames[at]
        return tuple(_in_turn(views[at], *spoken[at], frames[at]))

    return OnDemand(len(views), read)


def _sources(turns: Sequence[Turn], views: Sequence[View]) -> list[Source | None]:
    """Give the speaker of each turn; None for a chance label, and where the outlet itself asks."""
    intro = views[: turns[0].first]
    guest = asked_person(intro) or _asked_before(turns, views) or interviewee(intro)
    often = Counter(turn.label.words for turn in turns)
    named = {
        turn.label.words: _speaker(views[turn.first], turn.label, guest)
        for turn in {turn.label.words: turn for turn in turns}.values()
        if often[turn.label.words] > 1 or is_speaker(turn.label, views[0].names)
    }
    found = [_at_label(turn, named.get(turn.label.words)) for turn in turns]
    answering = {
        source.name
        for turn, source in zip(turns, found, strict=True)
        if source is not None and (_asks(turn) or not is_question(turn, views))
    }
    return [source if source and source.name in answering else None for source in found]


def _asked_before(turns: Sequence[Turn], views: Sequence[View]) -> Source | None:
    """Find the one speaker who is named where he answers: "Q: …", "LUND: …", then "A: …"."""
    answering = {
        turn.label.words: turn
        for asked, turn in pairwise(turns)
        if asked.label.words.lower() in QUESTIONS | ASKERS
        and turn.label.words.lower() not in TURNS
    }
    if len(answering) != 1:
        return None
    turn = next(iter(answering.values()))
    return labelled(views[turn.first], turn.label)


def _at_label(turn: Turn, source: Source | None) -> Source | None:
    return source and replace(source, mention=turn.label.span)


def _speaker(view: View, label: Label, guest: Source | None) -> Source | None:
    """Give the speaker of a turn; None where the outlet itself asks."""
    lower = label.words.lower()
    if lower in QUESTIONS or lower.split()[-1] in OUTLETS:
        return None
    if lower in ANSWERS:
        # "I": somebody speaks, and nobody has said who.
        return Source(label.span, guest.name if guest else "I", SourceKind.PERSON)
    return labelled(view, label)


def _in_turn(
    view: View, turn: Turn, source: Source | None, frames: Sequence[Frame]
) -> Iterator[Frame]:
    """Give the frames of a sentence in a turn: the speaker's, and those whom the speaker cites."""
    if source is not None and not (_asks(turn) and _cites(view)) and not _is_note(view):
        start = max(turn.label.span.end, view.sentence.span.start)
        content = Span(start, max(start, view.sentence.span.end))
        yield Frame(Rule.TRANSCRIPT, turn.label.span, -1, (source,), (content,))
    for frame in frames:
        if frame.rule != Rule.COLON and not _first_person(frame, view.text):
            yield frame


def _is_note(view: View) -> bool:
    """Tell whether the outlet adds something in brackets: "[Note: it was 40 by May]"."""
    return view.lower(0) == "[" and view.lower(1) in NOTES


def _asks(turn: Turn) -> bool:
    return turn.label.words.lower() in ASKERS


def _cites(view: View) -> bool:
    """Tell whether a question passes on what others say: "An aide told us that …"."""
    return any(t.lower in CUES and CUES[t.lower].lemma in SPEECH_LEMMAS for t in view.tokens)


def _first_person(frame: Frame, text: str) -> bool:
    """Tell whether the speaker of the turn is meant: "I've told them that …"."""
    return any(s.mention.of(text).lower().replace("’", "'") in FIRST_PERSON for s in frame.sources)
