"""Hold what was posted of an article against the article as it stands there now. Pure.

What is said of a change rests on two texts that we have: the words that we posted, and the new
article as it was read. In doubt nothing is said: what was posted stands.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.model.deliveries import Post, Quote, StoryPost
from bot.model.digests import Revision
from bot.model.stories import Page
from bot.render.revised import Changed, Times, mark_of, marked, marks_of, reply_to
from bot.use_cases.stories import quotes_of, read_page, story_of
from digests import Digest, Reading, Shift, is_same_article, make_digest, restate


@dataclass(frozen=True, slots=True)
class Restated:
    """What an article says otherwise now: its new reading, the changes, the outlet's note of them.

    `note` is "" where the outlet does not say that it corrects anything.
    """

    reading: Reading
    changes: tuple[Changed, ...]
    note: str = ""

    @property
    def signature(self) -> str:
        """Name what changed, the same however often the article is fetched."""
        return " · ".join(sorted(map(_signed, self.changes)))


def hold_against(told: StoryPost, before: Page, after: Page) -> Restated | None:
    """Tell what of a story the article at its address does not say any more.

    `before` is the article of which the story was made. None when there is nothing to tell, or
    when it is another article now, or a part of it. Raises a DigestsError for a text that cannot
    be read.
    """
    if before.text == after.text or not is_same_article(before.text, after.text):
        return None
    old, new = read_page(before), read_page(after)
    shown = shown_claims(told, old)
    found = restate(old, new, shown)
    if not found.shifts:
        return None
    quotes = quotes_of(new, Digest(new, ()))
    changes = tuple(_without_doubles(found.shifts, (old, new), shown, quotes))
    note = found.note.of(new.article.text) if found.note else ""
    return Restated(new, changes, note)


def shown_claims(told: StoryPost, reading: Reading) -> dict[int, Quote]:
    """Find the claims that a story showed in the reading of its article.

    A newer whosaid may read the same text otherwise; what it does not find again is left alone.
    """
    read = {_place(quote): at for at, quote in enumerate(quotes_of(reading, Digest(reading, ())))}
    shown = (quote for quote in told.quotes if quote.is_shown)
    return {read[_place(quote)]: quote for quote in shown if _place(quote) in read}


def dated(restated: Restated, index: int, revisions: Sequence[Revision]) -> Restated:
    """Give each change with the moment of the edit that brought what is changed now, if one did.

    `index` is the story's in its digest, `revisions` are what that said before, the oldest first.
    """
    changes = (
        replace(each, since=_told_since(each.before, index, revisions))
        for each in restated.changes
    )
    return replace(restated, changes=tuple(changes))


def _told_since(quote: Quote, index: int, revisions: Sequence[Revision]) -> datetime | None:
    for revision in reversed(revisions):
        shown = (each for each in revision.post.stories[index].quotes if each.is_shown)
        if (quote.figure, quote.speaker) not in {(each.figure, each.speaker) for each in shown}:
            return revision.until
    return None


def revised_story(
    restated: Restated, told: StoryPost, most_characters: int, times: Times
) -> StoryPost:
    """Compose a story anew, with a mark for each change. Raises a DigestsError."""
    digest = make_digest(restated.reading, most_characters)
    marks = (*marks_of(told.lines), *(mark_of(each, times) for each in restated.changes))
    return story_of(replace(digest, lines=marked(digest.lines, marks)))


def reply_of(restated: Restated, story: StoryPost, times: Times) -> Post:
    """Tell a chat of the changes of a story; `story` is the one composed anew."""
    return reply_to(story, restated.changes, restated.note, times)


def _without_doubles(
    shifts: Iterable[Shift],
    readings: tuple[Reading, Reading],
    shown: dict[int, Quote],
    quotes: tuple[Quote, ...],
) -> Iterator[Changed]:
    """Give each change once, however often the article told it; rather where it is told fully."""
    found: dict[object, Changed] = {}
    for shift in shifts:
        now = None if shift.new is None else quotes[shift.new]
        index = -1 if shift.new is None else shift.new
        change = Changed(shift.kind, shown[shift.old], now, index, is_noted=shift.is_noted)
        key = _sameness(shift, readings)
        if key not in found or _length(change) > _length(found[key]):
            found[key] = change
    yield from found.values()


def _sameness(shift: Shift, readings: tuple[Reading, Reading]) -> object:
    """Give what makes two changes the same: the numbers, the counted, and the speakers."""
    pairs = zip((shift.old, shift.new), readings, strict=True)
    claims = [reading.claims[at] for at, reading in pairs if at is not None]
    counted = claims[0].figure.referent
    names = tuple(tuple(s.name.casefold() for s in claim.sources) for claim in claims)
    numbers = tuple(claim.figure.quantity for claim in claims)
    return shift.kind, numbers, counted.event or counted.head or counted.what, names


def _length(change: Changed) -> int:
    return len(change.before.what) + len(change.now.what if change.now else "")


def _place(quote: Quote) -> tuple[int, int, str, str]:
    return quote.start, quote.end, quote.figure, quote.speaker


def _signed(change: Changed) -> str:
    now = f"{change.now.figure} ({change.now.speaker})" if change.now else "nothing"
    return f"{change.kind}: {change.before.figure} ({change.before.speaker}) > {now}"
