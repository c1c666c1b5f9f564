"""Answers about feeds: follow one, list them, follow one no more."""

import asyncio

from bot.chat.answers.feed_health import feed_lines
from bot.chat.answers.settings import next_words
from bot.chat.commands import AddFeed, ListFeeds, RemoveFeed, SuggestLink
from bot.model.replies import Reply
from bot.use_cases.desk import Desk
from bot.use_cases.following import follow_feed, followed_feeds, unfollow_feed
from bot.use_cases.summarizing import keep_told
from bot.use_cases.wishing import Person, look_up


async def answer_add(desk: Desk, person: Person, command: AddFeed) -> Reply:
    """Follow a feed and show its newest story."""
    followed = await follow_feed(desk, person, command.url)
    name = followed.feed.title or followed.feed.url
    begin = f"Following {name}." if followed.is_new else f"{name} is followed already."
    subscription = await asyncio.to_thread(look_up, desk, person)
    told = await keep_told(desk, subscription, followed.preview)
    what_comes = "Only what is new from now on is posted."
    missing = f"Its newest story gives no post: {followed.reason}." if followed.reason else ""
    lines = (begin, what_comes if followed.is_new else "", next_words(subscription), missing)
    return Reply("\n".join(filter(None, lines)), told.post, digest=told.digest)


async def answer_feeds(desk: Desk, person: Person, _: ListFeeds) -> Reply:
    """List the feeds, with what is wrong with those that fail."""
    subscription, feeds = await asyncio.to_thread(followed_feeds, desk, person)
    return Reply("\n".join((*feed_lines(feeds), next_words(subscription))))


async def answer_remove(desk: Desk, person: Person, command: RemoveFeed) -> Reply:
    """Follow a feed no more."""
    feed = await asyncio.to_thread(unfollow_feed, desk, person, command.number, command.url)
    if not feed:
        return Reply("This chat follows no such feed: /feeds lists them with their numbers.")
    return Reply(f"Following {feed} no more. Back again: /add {feed}")


async def answer_link(desk: Desk, person: Person, command: SuggestLink) -> Reply:
    """Ask what to do with a link."""
    return Reply(f"A summary of it: /summary {command.url}\nFollow it: /add {command.url}")
