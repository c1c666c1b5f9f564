"""Choose, of all that waits for a chat, what one post tells; each item has a fate that is kept."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.model.chats import Wishes
from bot.model.deliveries import NO_ROOM, POSTED, Fate, Post, StoryPost

NO_FIGURE = "no figure in it"
NOTHING_DIFFERS = "no figures in it differ"
SAME_STORY = "the same article came another way"


@dataclass(frozen=True, slots=True)
class Candidate:
    """An item that waits: its row in the store, and its story, or why there is none.

    `is_unread` tells that the article could not be read: nobody chose to leave it out.
    """

    entry: int
    story: StoryPost | None
    reason: str = ""
    is_unread: bool = False


def decide_fates(candidates: Iterable[Candidate], wishes: Wishes) -> tuple[Fate, ...]:
    """Say of each candidate, newest first, whether the post tells it, and if not, why."""
    return tuple(_fates(candidates, wishes))


def _fates(candidates: Iterable[Candidate], wishes: Wishes) -> Iterator[Fate]:
    told: set[str] = set()
    stories = 0
    for candidate in candidates:
        reason = _objection(candidate, wishes, told)
        if not reason and stories == wishes.max_stories:
            reason = NO_ROOM
        yield Fate(candidate.entry, reason or POSTED)
        if candidate.story and not reason:
            stories += 1
            told |= names_of(candidate.story)


def _objection(candidate: Candidate, wishes: Wishes, told: set[str]) -> str:
    story = candidate.story
    if story is None:
        return candidate.reason
    if not story.quotes:
        return NO_FIGURE
    if wishes.only_differing and not story.differs:
        return NOTHING_DIFFERS
    return SAME_STORY if names_of(story) & told else ""


def names_of(story: StoryPost) -> set[str]:
    """Give what makes two stories the same: their address, or their very words."""
    return {name for name in (story.url, story.text_hash) if name}


def compose_post(
    candidates: Iterable[Candidate], fates: Iterable[Fate], slot: datetime, zone: str
) -> Post:
    """Put the stories that are told into one post; `slot` is aware, `zone` an IANA name.

    A post of one story needs no heading. What was left out for want of room or could not be read
    is counted under it, so that nobody takes the post for all there was.
    """
    reasons = {fate.entry: fate.reason for fate in fates}
    candidates = tuple(candidates)
    stories = tuple(
        each.story for each in candidates if each.story and reasons[each.entry] == POSTED
    )
    post = Post(stories, note=note_of(candidates, reasons))
    return replace(post, heading=heading_of(stories, slot, zone)) if len(stories) > 1 else post


def heading_of(stories: tuple[StoryPost, ...], slot: datetime, zone: str) -> str:
    """Say when it was made and how much is in it."""
    local = slot.astimezone(ZoneInfo(zone))
    figures = sum(quote.is_shown for story in stories for quote in story.quotes)
    return f"Figures at {local:%H:%M} {zone} · {len(stories)} stories, {figures} figures"


def note_of(candidates: tuple[Candidate, ...], reasons: dict[int, str]) -> str:
    """Count what is missing: stories for which there was no room, articles we could not read."""
    unread = sum(each.is_unread for each in candidates)
    crowded = sum(reason == NO_ROOM for reason in reasons.values())
    parts = (
        f"{crowded} more with figures: /more" if crowded else "",
        f"{unread} could not be read: /health tells why" if unread else "",
    )
    return " · ".join(filter(None, parts))
