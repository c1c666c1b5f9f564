"""Transcripts: all paragraphs from one label to the next are words of the speaker it names."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from digests.attribution.cues import CUES, SPEECH_LEMMAS
from digests.attribution.frames import Frame, View
from digests.attribution.interviews import FIRST_PERSON, SINGULAR_FIRST, interviewee, questions
from digests.attribution.labels import (
    ANSWERS,
    ASKERS,
    QUESTIONS,
    Label,
    is_speaker,
    labelled,
    read_label,
)
from digests.attribution.speakers import OUTLETS
from digests.attribution.wordlists import words
from digests.model import Source, SourceKind, Span

FEWEST_TURNS = 2
FEWEST_ANSWERS = 3
SECOND_PERSON = words("you your you're you've you'd yourself")


class Turn(NamedTuple):
    """A turn of a transcript: its label, and its sentences from `first` up to `end`."""

    label: Label
    first: int
    end: int


def transcribed(
    views: Sequence[View], frames: Sequence[tuple[Frame, ...]]
) -> tuple[tuple[Frame, ...], ...]:
    """Give each sentence's frames, with the frame of the turn in which it stands."""
    turns = find_turns(views) or find_answers(views)
    if not turns:
        return tuple(frames)
    guest = interviewee(views[: turns[0].first])
    found = list(frames)
    often = Counter(turn.label.words for turn in turns)
    for turn in turns:
        sure = often[turn.label.words] > 1 or is_speaker(turn.label, views[0].names)
        source = _speaker(views[turn.first], turn.label, guest) if sure else None
        for at in range(turn.first, turn.end):
            found[at] = tuple(_in_turn(views[at], turn, source, found[at]))
    return tuple(found)


def find_turns(views: Sequence[View]) -> tuple[Turn, ...]:
    """Find the turns of a transcript; none where the labels are those of a list."""
    opened = [
        (at, label)
        for at, view in enumerate(views)
        if at and view.sentence.paragraph != views[at - 1].sentence.paragraph
        for label in (read_label(view),)
        if label is not None
    ]
    begins = [at for at, _ in opened]
    turns = tuple(
        Turn(label, at, _end(views, at, following))
        for (at, label), following in zip(opened, [*begins[1:], None][: len(opened)], strict=True)
    )
    return turns if _is_transcript(turns, views) else ()


def find_answers(views: Sequence[View]) -> tuple[Turn, ...]:
    """Find the answers of an interview that has neither labels nor quotation marks.

    The questions say "you", the answers "I", and one person is named before them.
    """
    asked = [pair for pair in questions(views) if not any(views[pair[1]].quoted)]
    if len(asked) < FEWEST_ANSWERS or interviewee(views[: asked[0][1]]) is None:
        return ()
    ends = [question for question, _ in asked[1:]]
    turns = tuple(
        Turn(Label("A", views[at - 1].tokens[-1].span, 0), at, _end(views, at, end))
        for (_, at), end in zip(asked, [*ends, None], strict=True)
    )
    to_you = sum(_says(views[first:at], SECOND_PERSON) for first, at in asked)
    by_me = sum(_says(views[turn.first : turn.end], SINGULAR_FIRST) for turn in turns)
    return turns if min(to_you, by_me) >= FEWEST_TURNS else ()


def _is_transcript(turns: Sequence[Turn], views: Sequence[View]) -> bool:
    """Tell whether labels name speakers who say "I" and are asked, or speak again.

    "Jan Moe: Saved two shots. 7" in a list of players is none, nor are a reader's questions.
    """
    labels = [turn.label for turn in turns if is_speaker(turn.label, views[0].names)]
    if len(labels) < FEWEST_TURNS:
        return False
    named = [label.words.lower() for label in labels]
    asked = bool(set(named) & (QUESTIONS | ANSWERS | ASKERS)) or any(
        views[turn.end - 1].lower(len(views[turn.end - 1].tokens) - 1) == "?" for turn in turns
    )
    again = max(Counter(named).values()) > 1
    return (asked or again) and any(
        _says(views[turn.first : turn.end], FIRST_PERSON) for turn in turns
    )


def _says(turn: Sequence[View], words: frozenset[str]) -> bool:
    return any(token.lower in words for view in turn for token in view.tokens)


def _end(views: Sequence[View], first: int, following: int | None) -> int:
    """Find where a turn ends: before the next label, or where nobody says "I" any more."""
    if following is not None:
        return following
    end = first + 1
    while end < len(views):
        new = views[end].sentence.paragraph != views[end - 1].sentence.paragraph
        if new and not any(t.lower in FIRST_PERSON for t in views[end].tokens):
            return end
        end += 1
    return end


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
    if source is not None and not (_asks(turn) and _cites(view)):
        start = max(turn.label.span.end, view.sentence.span.start)
        content = Span(start, max(start, view.sentence.span.end))
        yield Frame("transcript", turn.label.span, -1, (source,), (content,))
    for frame in frames:
        if frame.rule != "colon" and not _first_person(frame, view.text):
            yield frame


def _asks(turn: Turn) -> bool:
    return turn.label.words.lower() in ASKERS


def _cites(view: View) -> bool:
    """Tell whether a question passes on what others say: "An aide told us that …"."""
    return any(t.lower in CUES and CUES[t.lower].lemma in SPEECH_LEMMAS for t in view.tokens)


def _first_person(frame: Frame, text: str) -> bool:
    """Tell whether the speaker of the turn is meant: "I've told them that …"."""
    return any(s.mention.of(text).lower().replace("’", "'") in FIRST_PERSON for s in frame.sources)
