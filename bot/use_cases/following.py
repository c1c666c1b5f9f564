"""Follow feeds: find the one that is meant, show what it brings, begin with what is new."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from bot.errors import BotError
from bot.model.chats import Change, Subscription
from bot.model.deliveries import Post
from bot.model.feeds import Entry, FeedState, Look, Waiting
from bot.use_cases.desk import Desk
from bot.use_cases.digesting import candidate_of, read_one
from bot.use_cases.wishing import FIRST_WISHES, Person, meet

MOST_FEEDS = 200
# The preview's entry is not kept: it was shown, and nothing else will be asked of it.
NO_ROW = 0


class TooManyFeedsError(BotError):
    """This chat follows as many feeds as it may; take one away with /remove."""


@dataclass(frozen=True, slots=True)
class Followed:
    """What following came to: `preview` is the newest story as a post, or `reason` why not."""

    feed: FeedState
    is_new: bool
    preview: Post
    reason: str = ""


async def follow_feed(desk: Desk, person: Person, url: str) -> Followed:
    """Find the feed at an address, follow it, and show its newest story.

    Raises an UnreadableError that says why there is no feed, TooManyFeedsError, StoreError.
    """
    look, is_new = await find_and_follow(desk, person, url)
    if not look.entries:
        return Followed(look.state, is_new, Post(()), "there is nothing in it yet")
    post, reason = await preview_of(desk, look.state, look.entries[0])
    return Followed(look.state, is_new, post, reason)


async def find_and_follow(desk: Desk, person: Person, url: str) -> tuple[Look, bool]:
    """Find the feed at an address and follow it; tells also whether that is new.

    Raises what `follow_feed` raises.
    """
    look = await desk.finder.find(url)
    return look, await asyncio.to_thread(_follow, desk, person, look)


def _follow(desk: Desk, person: Person, look: Look) -> bool:
    with desk.store.writing() as transaction:
        subscription = meet(desk, person, transaction)
        is_known = look.state.url in subscription.feeds
        if not is_known and len(subscription.feeds) >= MOST_FEEDS:
            raise TooManyFeedsError(f"{MOST_FEEDS} feeds")
        now = desk.clock.now()
        is_new = desk.subscriptions.follow(transaction, subscription.id, look.state, now)
        if is_new:
            desk.pending.keep_shown(transaction, subscription.id, look, now)
            change = Change(now, subscription.chat.id, person.user, "/add", "", look.state.url)
            desk.audit.keep(transaction, change)
        return is_new


async def preview_of(desk: Desk, feed: FeedState, entry: Entry) -> tuple[Post, str]:
    """Show an entry as the post that it would be; without stories, and why, when it gives none."""
    read = await read_one(desk, Waiting(NO_ROW, entry, feed.title or feed.url))
    candidate = await asyncio.to_thread(candidate_of, read, FIRST_WISHES, desk.most_characters)
    if candidate.story is None:
        return Post(()), candidate.reason
    return Post((candidate.story,)), ""


def followed_feeds(desk: Desk, person: Person) -> tuple[Subscription, Sequence[FeedState]]:
    """Give what a chat gets and how its feeds stand, in its order. Blocks; raises StoreError."""
    with desk.store.writing() as transaction:
        subscription = meet(desk, person, transaction)
        return subscription, desk.subscriptions.feeds_of(transaction, subscription.id)


def unfollow_feed(desk: Desk, person: Person, number: int, url: str) -> str:
    """Follow a feed no more: the one of a number in the list, from 1, or of an address.

    Gives its address, "" when the chat does not follow it. Blocks; raises StoreError.
    """
    with desk.store.writing() as transaction:
        subscription = meet(desk, person, transaction)
        feed = url or next(iter(subscription.feeds[number - 1 : number] if number else ()), "")
        if not desk.subscriptions.unfollow(transaction, subscription.id, feed):
            return ""
        now = desk.clock.now()
        change = Change(now, subscription.chat.id, person.user, "/remove", feed, "")
        desk.audit.keep(transaction, change)
        return feed
