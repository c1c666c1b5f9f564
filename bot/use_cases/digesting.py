"""Make the post of a slot: read what waits, tell what is wanted, keep what became of the rest.

Doing it twice for one slot gives the same post: the second time it is found, not made.
"""

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.errors import PassingStoreError, UnreadableError
from bot.model.chats import Subscription, Wishes
from bot.model.deliveries import POSTED, Fate, Post
from bot.model.feeds import Waiting
from bot.model.stories import Page
from bot.use_cases.desk import Desk
from bot.use_cases.entries import page_of_feed
from bot.use_cases.filtering import folded, why_unwanted
from bot.use_cases.gathering import Candidate, compose_post, decide_fates
from bot.use_cases.reading import one_line
from bot.use_cases.stories import compose_story, room_of_each
from digests import DigestsError

# What waits beyond this is not read for one post; it would not be told anyway.
MOST_READ = 30
AT_ONCE = 4
# Where our own network is down for days, every feed falls silent at once.
MOST_NOTICES = 3


@dataclass(frozen=True, slots=True)
class Read:
    """An item that was read, or why it could not be."""

    waiting: Waiting
    page: Page | None
    reason: str = ""


async def make_post(desk: Desk, subscription: Subscription, digest: str, slot: datetime) -> Post:
    """Make the post of a slot and keep it under its digest's id; without stories when none fits.

    `slot` is aware. Raises StoreError; whatever is wrong with an article is its own fate.
    """
    kept, waiting = await asyncio.to_thread(_look, desk, subscription, digest)
    if kept:
        return kept
    reads = await read_all(desk, waiting)
    post, fates = await asyncio.to_thread(_compose, desk, subscription.wishes, reads, slot)
    return await asyncio.to_thread(_keep, desk, subscription, (digest, slot, post), fates)


def _look(
    desk: Desk, subscription: Subscription, digest: str
) -> tuple[Post | None, Sequence[Waiting]]:
    with desk.store.reading() as transaction:
        kept = desk.digests.get(transaction, digest)
        return kept, desk.pending.waiting(transaction, subscription.id, MOST_READ)


async def read_all(desk: Desk, waiting: Iterable[Waiting]) -> tuple[Read, ...]:
    """Read the articles of entries, a few at a time, in the order given."""
    turns = asyncio.Semaphore(AT_ONCE)

    async def in_turn(each: Waiting) -> Read:
        async with turns:
            return await read_one(desk, each)

    return tuple(await asyncio.gather(*map(in_turn, waiting)))


async def read_one(desk: Desk, waiting: Waiting) -> Read:
    """Read an entry's article: from the store, from the web, or from the feed when it holds it."""
    item = waiting.item
    try:
        return Read(waiting, await read_page(desk, item.link))
    except UnreadableError as error:
        page = page_of_feed(item, waiting.feed)
        if page is None:
            return Read(waiting, None, one_line(str(error)))
        return Read(waiting, await asyncio.to_thread(keep_page, desk, page))


async def read_page(desk: Desk, url: str) -> Page:
    """Give the article at an address, as it was read before or as it stands there now.

    Raises an UnreadableError.
    """
    if not url:
        raise UnreadableError("the entry has no link")
    known = await asyncio.to_thread(_known, desk, url)
    if known:
        return known
    return await asyncio.to_thread(keep_page, desk, await desk.pages.read(url))


def _known(desk: Desk, url: str) -> Page | None:
    with desk.store.reading() as transaction:
        return desk.articles.newest(transaction, url)


def keep_page(desk: Desk, page: Page) -> Page:
    """Keep the article of a page, to which the words behind its figures refer, and give it.

    Blocks; raises StoreError.
    """
    with desk.store.writing() as transaction:
        desk.articles.keep(transaction, page, desk.clock.now())
    return page


async def compose_now(desk: Desk, subscription: Subscription, reads: Sequence[Read]) -> Post:
    """Tell at once what was read, whatever the chat filters; the note names what is missing."""
    everything = replace(
        subscription.wishes, only=(), without=(), only_differing=False, max_stories=len(reads)
    )
    post, fates = await asyncio.to_thread(_compose, desk, everything, reads, desk.clock.now())
    reasons = [fate.reason for fate in fates if fate.reason != POSTED]
    return post if post.stories else replace(post, note=" · ".join(dict.fromkeys(reasons)))


def _compose(
    desk: Desk, wishes: Wishes, reads: Sequence[Read], slot: datetime
) -> tuple[Post, tuple[Fate, ...]]:
    candidates = tuple(candidate_of(read, wishes, desk.most_characters) for read in reads)
    fates = decide_fates(candidates, wishes)
    post = compose_post(candidates, fates, slot, wishes.zone)
    if len(post.stories) > 1:  # they share the room of one message
        room = room_of_each(len(post.stories), desk.most_characters)
        candidates = tuple(candidate_of(read, wishes, room) for read in reads)
        post = compose_post(candidates, fates, slot, wishes.zone)
    return post, fates


def candidate_of(read: Read, wishes: Wishes, most_characters: int) -> Candidate:
    """Make a story of what was read, or say why there is none; a bug spoils its own story only."""
    entry = read.waiting.entry
    if read.page is None:
        return Candidate(entry, None, read.reason, is_unread=True)
    unwanted = why_unwanted(folded(f"{read.page.title} {read.page.text}"), wishes)
    if unwanted:
        return Candidate(entry, None, unwanted)
    try:
        return Candidate(entry, compose_story(read.page, most_characters))
    except DigestsError as error:
        return Candidate(entry, None, one_line(str(error)), is_unread=True)
    except Exception as bug:  # noqa: BLE001 - one article must not keep the others from the chat
        reason = one_line(f"A bug in whosaid, please report it: {bug!r}")
        return Candidate(entry, None, reason, is_unread=True)


def _keep(
    desk: Desk,
    subscription: Subscription,
    made: tuple[str, datetime, Post],
    fates: tuple[Fate, ...],
) -> Post:
    digest, slot, post = made
    with desk.store.writing() as transaction:
        if kept := desk.digests.get(transaction, digest):
            return kept
        now = desk.clock.now()
        told = with_notices(post, desk.pending.tell(transaction, subscription.id, now))
        if not desk.digests.keep(transaction, digest, subscription.chat.id, slot, told):
            # Another node was quicker: undo all of it, and find what it made.
            raise PassingStoreError(f"digest {digest} was made twice at once")
        desk.pending.settle(transaction, subscription.id, fates, digest, now)
        if desk.looks:
            desk.watches.watch(transaction, digest, now, now + desk.looks[0])
    return told


def with_notices(post: Post, notices: Sequence[str]) -> Post:
    """Put under a post what is to be told of feeds; a post without stories tells that alone.

    It has no note then if there is nothing to tell, and is not sent.
    """
    more = len(notices) - MOST_NOTICES
    shown = (*notices[:MOST_NOTICES], f"And {more} more feeds: /health" if more > 0 else "")
    note = post.note if post.stories else ""
    return replace(post, note="\n".join(filter(None, (note, *shown))))
