"""The turns of a transcript: where each label, or each bare answer, begins and ends."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from digests.attribution.frames import View
from digests.attribution.quotes.interviews import (
    FIRST_PERSON,
    SINGULAR_FIRST,
    interviewee,
    questions,
)
from digests.attribution.quotes.labels import (
    ANSWERS,
    ASKERS,
    QUESTIONS,
    Label,
    is_speaker,
    read_label,
)
from digests.attribution.quotes.plain_interviews import SECOND_PERSON, plain_answers

FEWEST_TURNS = 2
FEWEST_ANSWERS = 3
# Before the next label so many paragraphs of a turn may do without "I"; more are the article's.
MOST_IMPERSONAL = 2
TURNS = QUESTIONS | ANSWERS | ASKERS


class Turn(NamedTuple):
    """A turn of a transcript: its label, and its sentences from `first` up to `end`."""

    label: Label
    first: int
    end: int


def find_turns(views: Sequence[View]) -> tuple[Turn, ...]:
    """Find the turns of an interview, by its labels or its bare questions; none elsewhere."""
    return _labelled_turns(views) or _plain(views) or _answers(views)


def _labelled_turns(views: Sequence[View]) -> tuple[Turn, ...]:
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


def _answers(views: Sequence[View]) -> tuple[Turn, ...]:
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


def _plain(views: Sequence[View]) -> tuple[Turn, ...]:
    """Find the answers of an interview whose questions stand anywhere in its paragraphs."""
    answers = plain_answers(views)
    return tuple(
        Turn(
            Label("A", views[first - 1].tokens[-1].span, 0),
            first,
            end if end < len(views) else _end(views, first, None),
        )
        for first, end in answers
    )


def _is_transcript(turns: Sequence[Turn], views: Sequence[View]) -> bool:
    """Tell whether labels name speakers who say "I" and are asked, or speak again.

    "Jan Moe: Saved two shots. 7" in a list of players is none, nor are a reader's questions.
    """
    distinct = {turn.label.words: turn.label for turn in turns}
    speaking = {w for w, label in distinct.items() if is_speaker(label, views[0].names)}
    labels = [turn.label for turn in turns if turn.label.words in speaking]
    if len(labels) < FEWEST_TURNS:
        return False
    named = [label.words.lower() for label in labels]
    asked = bool(set(named) & TURNS) or any(is_question(turn, views) for turn in turns)
    again = max(Counter(named).values()) > 1
    return (asked or again) and any(
        _says(views[turn.first : turn.end], FIRST_PERSON) for turn in turns
    )


def is_question(turn: Turn, views: Sequence[View]) -> bool:
    """Tell whether a turn ends with a question."""
    last = views[turn.end - 1]
    return last.lower(len(last.tokens) - 1) == "?"


def _says(turn: Sequence[View], words: frozenset[str]) -> bool:
    return any(token.lower in words for view in turn for token in view.tokens)


def _end(views: Sequence[View], first: int, following: int | None) -> int:
    """Find where a turn ends: before the next label, or where nobody says "I" any more."""
    limit = len(views) if following is None else following
    patience = 0 if following is None else MOST_IMPERSONAL
    end = _paragraph_end(views, first, limit)
    while end < limit:
        stop = _paragraph_end(views, end, limit)
        patience -= not _says(views[end:stop], FIRST_PERSON)
        if patience < 0:
            return end
        end = stop
    return end


def _paragraph_end(views: Sequence[View], first: int, limit: int) -> int:
    end = first
    while end < limit and views[end].sentence.paragraph == views[first].sentence.paragraph:
        end += 1
    return end
