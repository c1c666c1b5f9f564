"""Interviews without labels: the questions stand bare, the answers are one person's."""

from collections.abc import Sequence
from dataclasses import replace

from digests.attribution.anaphora.pronouns import is_pronoun
from digests.attribution.frames import Frame, View
from digests.attribution.lexicon.rules import Rule
from digests.attribution.quotes.actors import persons_in
from digests.attribution.quotes.speech import Account, Place, Speech
from digests.model import Source, SourceKind, Span
from digests.text.word_lists import words

FIRST_PERSON = words("i we i've we've i'm we're i'd we'd i'll we'll my our me us")
# One person speaks of himself: "we" alone may be the outlet.
SINGULAR_FIRST = words("i i've i'm i'd i'll my me")
# An interview asks at least so often.
FEWEST_QUESTIONS = 2
LONGEST_QUESTION = 3


def interviewee(intro: Sequence[View]) -> Source | None:
    """Find the one person whom the words before an interview name; None when several fit."""
    named = {name for view in intro for name in persons_in(view)}
    titled = persons_in(intro[0]) if intro else set()
    chosen = named if len(named) == 1 else titled
    return Source(Span(0, 0), chosen.pop(), SourceKind.PERSON) if len(chosen) == 1 else None


def find_guest(views: Sequence[View], frames: Sequence[tuple[Frame, ...]]) -> Source | None:
    """Find who answers in an article of questions and quoted answers; None in other articles."""
    asked = [at for _, at in questions(views) if any(views[at].quoted[:2])]
    guest = interviewee(views[: asked[0]]) if len(asked) >= FEWEST_QUESTIONS else None
    return None if guest is None or _quotes_others(views, frames, guest) else guest


def _quotes_others(
    views: Sequence[View], frames: Sequence[tuple[Frame, ...]], guest: Source
) -> bool:
    """Tell whether somebody else is quoted too: then it is no interview."""
    return any(
        source.kind is SourceKind.PERSON and source.name != guest.name and not is_pronoun(source)
        for view, found in zip(views, frames, strict=True)
        if any(view.quoted)
        for frame in found
        for source in frame.sources
    )


def questions(views: Sequence[View]) -> list[tuple[int, int]]:
    """List where a paragraph that only asks begins, and the paragraph behind it."""
    found: list[tuple[int, int]] = []
    opened = 0
    for at in range(1, len(views)):
        if views[at].sentence.paragraph == views[at - 1].sentence.paragraph:
            continue
        if opened and _asks(views[opened:at]):
            found.append((opened, at))
        opened = at
    return found


def _asks(paragraph: Sequence[View]) -> bool:
    """Tell whether a paragraph ends with a question in the outlet's own words, and is short."""
    if not paragraph[-1].tokens or paragraph[-1].tokens[-1].text != "?":
        return False
    return len(paragraph) <= LONGEST_QUESTION and not any(any(view.quoted) for view in paragraph)


def find_answer(account: Account, place: Place, previous: Speech | None) -> Speech | None:
    """Read 'And you? // "Retirement is for people who have hobbies."' in an interview."""
    starts = account.paragraph(place.first) != account.paragraph(place.first - 1)
    if account.guest is None or place.opening or not starts:
        return None
    guest = replace(account.guest, mention=place.quotation.span)
    return Speech(place.quotation, (guest,), None, Rule.INTERVIEW)
