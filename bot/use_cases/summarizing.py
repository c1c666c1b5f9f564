"""Summaries now: of an address, of the newest stories, of the newest on a topic."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from bot.demo import seed_text
from bot.model.chats import Subscription
from bot.model.deliveries import NO_ROOM, Post
from bot.model.feeds import Entry, Waiting
from bot.model.stories import Page
from bot.use_cases.desk import Desk
from bot.use_cases.digesting import compose_now, keep_page, read_all
from bot.use_cases.filtering import folded
from bot.use_cases.following import NO_ROW
from bot.use_cases.looking_back import find_told
from bot.use_cases.stories import compose_story
from bot.use_cases.wishing import Person, look_up

# How far back a topic is looked for, and how many stories one answer holds.
LOOK_BACK = 200
EXAMPLE = "An example: the article that ships with whosaid"
MOST_STORIES = 10


@dataclass(frozen=True, slots=True)
class Told:
    """What was told at once; `digest` is the id under which it is kept, "" without stories."""

    post: Post
    digest: str = ""


async def summarize_page(desk: Desk, person: Person, url: str) -> Told:
    """Read the article at an address; the post's note says why when there is no story in it."""
    subscription = await asyncio.to_thread(look_up, desk, person)
    waiting = (Waiting(NO_ROW, Entry(url, url, ""), ""),)
    return await tell_now(desk, subscription, waiting)


async def summarize_newest(desk: Desk, person: Person, count: int, topic: str) -> Told:
    """Tell the newest stories of a chat's feeds, or the newest ones that speak of a topic."""
    subscription = await asyncio.to_thread(look_up, desk, person)
    wanted = min(count, MOST_STORIES)
    entries = await asyncio.to_thread(
        _newest, desk, subscription.id, LOOK_BACK if topic else wanted
    )
    chosen = tuple(each for each in entries if speaks_of(each.item, topic))[:wanted]
    return await tell_now(desk, subscription, chosen)


async def summarize_left_out(desk: Desk, person: Person) -> Told:
    """Tell what did not fit into the last digest of a chat."""
    subscription = await asyncio.to_thread(look_up, desk, person)
    told = await asyncio.to_thread(find_told, desk, person)
    entries = await asyncio.to_thread(_left_out, desk, told.id) if told else ()
    return await tell_now(desk, subscription, entries[:MOST_STORIES])


async def summarize_seed(desk: Desk, person: Person) -> Told:
    """Tell the article that ships with whosaid, as an example."""
    subscription = await asyncio.to_thread(look_up, desk, person)
    page = await asyncio.to_thread(keep_page, desk, Page("", seed_text(), ""))
    story = await asyncio.to_thread(compose_story, page, desk.most_characters)
    return await keep_told(desk, subscription, Post((story,), note=EXAMPLE))


async def tell_now(desk: Desk, subscription: Subscription, waiting: Sequence[Waiting]) -> Told:
    """Read entries and tell them at once; the post is kept, so that /why can speak of it."""
    return await keep_told(desk, subscription, await _compose(desk, subscription, waiting))


async def _compose(desk: Desk, subscription: Subscription, waiting: Sequence[Waiting]) -> Post:
    return await compose_now(desk, subscription, await read_all(desk, waiting))


async def keep_told(desk: Desk, subscription: Subscription, post: Post) -> Told:
    """Keep a post that a chat is told at once; one without stories is not kept."""
    if not post.stories:
        return Told(post)
    return await asyncio.to_thread(_keep, desk, subscription, post)


def _keep(desk: Desk, subscription: Subscription, post: Post) -> Told:
    now = desk.clock.now()
    # No slot has this id: what a person asked for is no slot's post.
    digest = f"{subscription.id}:asked:{int(now.timestamp() * 1_000_000)}"
    with desk.store.writing() as transaction:
        desk.digests.keep(transaction, digest, subscription.chat.id, now, post)
        kept = desk.digests.get(transaction, digest)
    return Told(kept or post, digest)


def _newest(desk: Desk, subscription: int, limit: int) -> Sequence[Waiting]:
    with desk.store.reading() as transaction:
        return desk.pending.newest(transaction, subscription, limit)


def _left_out(desk: Desk, digest: str) -> Sequence[Waiting]:
    with desk.store.reading() as transaction:
        return desk.pending.left_out(transaction, digest, NO_ROOM)


def speaks_of(item: Entry, topic: str) -> bool:
    """Tell whether an entry holds all words of a topic, whole, in any case."""
    words = folded(f"{item.title} {item.text}")
    return all(f" {word} " in words for word in folded(topic).split())
