"""The words for a change of what was posted: marks in the post itself, and the reply to it.

What is struck through is what was posted, what takes its place stands in the post as it is now.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.model.deliveries import Post, Quote, StoryPost
from digests import Fragment, Line, LineKind, ShiftKind, Style

CORRECTION, UPDATE = "Correction", "Update"
MOST_IN_TITLE = 2


@dataclass(frozen=True, slots=True)
class Changed:
    """One claim that was posted and is not made any more: as posted, and what stands for it.

    `now` is None for what was withdrawn; `index` is its claim's. `is_noted` tells whether the
    outlet itself says that this is a correction. `since` is when an edit brought it, None for
    what stood in the post from the beginning.
    """

    kind: ShiftKind
    before: Quote
    now: Quote | None = None
    index: int = -1
    is_noted: bool = False
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Times:
    """When it was posted and when the change was seen, as the chat's clocks show it."""

    posted: datetime
    seen: datetime
    zone: str

    def at(self, changed: Changed) -> str:
        """Tell the moment at which we posted what is changed now."""
        zone = ZoneInfo(self.zone)
        posted, seen = (changed.since or self.posted).astimezone(zone), self.seen.astimezone(zone)
        day = "" if posted.date() == seen.date() else f" on {posted:%A}"
        return f"{posted:%H:%M}{day}"

    @property
    def now(self) -> str:
        """Tell the moment at which the change was seen."""
        return f"{self.seen.astimezone(ZoneInfo(self.zone)):%H:%M}"


def marked(lines: Sequence[Line], marks: Sequence[Line]) -> tuple[Line, ...]:
    """Put marks behind the claims of a story."""
    claims = [at for at, line in enumerate(lines) if line.kind in {LineKind.TITLE, LineKind.CLAIM}]
    at = max(claims, default=-1) + 1
    return (*lines[:at], *marks, *lines[at:])


def marks_of(lines: Iterable[Line]) -> tuple[Line, ...]:
    """Give the marks of earlier changes; the claims on which they rested are another text's."""
    return tuple(replace(line, claims=()) for line in lines if line.kind is LineKind.REVISION)


def mark_of(changed: Changed, times: Times) -> Line:
    """Say in one line of the post what changed, and since when."""
    label = Fragment(f"{_what(changed)} {times.now}:", Style.LABEL)
    return Line(
        LineKind.REVISION,
        (label, Fragment(" "), *_told(changed)),
        () if changed.now is None else (changed.index,),
    )


def reply_to(story: StoryPost, changes: Sequence[Changed], note: str, times: Times) -> Post:
    """Tell of the changes of a story in a post of its own; `note` are the outlet's own words."""
    lines = [
        Line(LineKind.TITLE, (Fragment(_title(story.publisher, changes)),)),
        _what_was_posted(changes, times),
        *_now_said(story, changes),
    ]
    if note:
        lines.append(Line(LineKind.REVISION, (Fragment(f"“{' '.join(note.split())}”"),)))
    if gone := [each for each in changes if each.is_noted and _is_number_gone(each)]:
        lines.append(_withdrawn(gone))
    seen = "corrected" if any(each.is_noted for each in changes) else "changed"
    footer = " · ".join(filter(None, (story.publisher, f"{seen}, as we saw at {times.now}")))
    lines.append(Line(LineKind.FOOTER, (Fragment(footer),)))
    return Post((StoryPost(tuple(lines), url=story.url, publisher=story.publisher),))


def _what(changed: Changed) -> str:
    if changed.kind is ShiftKind.WITHDRAWN:
        return "Withdrawn" if changed.is_noted else "No longer said"
    return "Corrected" if changed.is_noted else "Updated"


def _told(changed: Changed) -> Iterator[Fragment]:
    """Give what was posted, struck through, and what stands for it."""
    before, now = changed.before, changed.now
    if now is None:
        yield Fragment(_stated(before), Style.WITHDRAWN)
        yield from _by(before.speaker)
    elif changed.kind is ShiftKind.REASSIGNED:
        yield Fragment(_stated(now), Style.FIGURE)
        yield Fragment(" — ")
        yield Fragment(before.speaker, Style.WITHDRAWN)
        yield Fragment(" → ")
        yield Fragment(now.speaker, Style.SOURCE)
    else:
        yield Fragment(before.figure, Style.WITHDRAWN)
        yield Fragment(" → ")
        yield Fragment(_stated(now), Style.FIGURE)
        yield from _by(now.speaker)


def _by(speaker: str) -> tuple[Fragment, Fragment]:
    return Fragment(" — "), Fragment(speaker, Style.SOURCE)


def _stated(quote: Quote) -> str:
    return f"{quote.figure} {quote.what}".rstrip()


def _title(publisher: str, changes: Sequence[Changed]) -> str:
    word = CORRECTION if any(each.is_noted for each in changes) else UPDATE
    opening = f"{word} · {publisher}: " if publisher else f"{word}: "
    more = len(changes) - MOST_IN_TITLE
    told = "; ".join(map(_in_title, changes[:MOST_IN_TITLE]))
    return f"{opening}{told}" + (f" and {more} more" if more > 0 else "")


def _in_title(changed: Changed) -> str:
    before, now = changed.before, changed.now
    if now is None:
        word = "is withdrawn" if changed.is_noted else "is no longer said"
        return f"{_stated(before)} {word}"
    if changed.kind is ShiftKind.REASSIGNED:
        return f"{_stated(now)}, {before.speaker} → {now.speaker}"
    return f"{before.figure} → {_stated(now)}"


def _what_was_posted(changes: Sequence[Changed], times: Times) -> Line:
    parts = [Fragment("We posted ")]
    moments = [times.at(each) for each in changes]
    for each, moment, next_one in zip(changes, moments, (*moments[1:], ""), strict=True):
        parts.append(Fragment(_stated(each.before), Style.FIGURE))
        told = "" if moment == next_one else f" at {moment}"
        parts.append(Fragment(f" ({each.before.speaker}){told}{'; ' if next_one else ''}"))
    says_more = any(each.now for each in changes)
    end = "The outlet now says:" if says_more else "The outlet does not say so any more."
    parts.append(Fragment(f". {end}"))
    return Line(LineKind.REVISION, tuple(part for part in parts if part.text))


def _now_said(story: StoryPost, changes: Sequence[Changed]) -> Iterator[Line]:
    """Give the lines of the post, as the gate let them through, or the bare claim."""
    told: set[int] = set()
    for each in changes:
        if each.now is None or each.index in told:
            continue
        shown = (line for line in story.lines if line.kind is LineKind.CLAIM)
        line = next((line for line in shown if each.index in line.claims), None)
        told |= set(line.claims) if line else {each.index}
        bare = (Fragment(_stated(each.now), Style.FIGURE), *_by(each.now.speaker))
        yield Line(LineKind.CLAIM, line.fragments if line else bare)


def _is_number_gone(changed: Changed) -> bool:
    return changed.kind is not ShiftKind.REASSIGNED


def _withdrawn(changes: Sequence[Changed]) -> Line:
    """Name the numbers that do not hold any more."""
    label = Fragment("Withdrawn:", Style.LABEL)
    numbers = dict.fromkeys(each.before.figure for each in changes)
    return Line(LineKind.REVISION, (label, Fragment(f" {', '.join(numbers)}.")))
