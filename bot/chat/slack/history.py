"""Look for a post in a channel's history, by its metadata; nothing else of it is looked at."""

import asyncio
import time
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.chat.slack.outcomes import outcome_of, word_of
from bot.errors import RetryLaterError, UncertainPostError
from bot.model.chats import Address

# The metadata by which a post is found again.
EVENT = "whosaid_post"

# The history is read from a little before the slot (Slack's clock is not ours), so far at most.
CLOCKS_APART = timedelta(minutes=10)
# With an end, Slack begins with the newest messages, among which a post stands that was just sent;
# without one, with the oldest. No clock is a day ahead.
AHEAD = 24 * 3600.0
# An app that many install, outside of Slack's marketplace, gets 15 messages a minute
# (docs.slack.dev/apis/web-api/rate-limits): who has begun to look goes on.
LONGEST_PAUSE = 90.0
PAGE_SIZE = 200
MOST_PAGES = 25
THREAD_GONE = {"thread_not_found", "message_not_found"}
UNREADABLE = {"missing_scope", "not_in_channel", "no_permission", "method_not_supported"}


async def where_it_may_be(
    client: AsyncWebClient, address: Address, since: datetime, looked: tuple[str, str]
) -> list[dict[str, Any]]:
    """Give the messages among which a post may be: a reply whose thread is gone is no reply.

    `looked` is the delivery, and the message that it answers.
    """
    delivery, answers = looked
    if not answers or address.topic:
        return await _history(client, address, since, delivery)
    try:
        in_thread = await _history(client, replace(address, topic=answers), since, delivery)
    except SlackApiError as error:
        if word_of(error) not in THREAD_GONE:
            raise
        in_thread = []
    return [*in_thread, *await _history(client, address, since, delivery)]


async def _history(
    client: AsyncWebClient, address: Address, since: datetime, delivery: str
) -> list[dict[str, Any]]:
    """Give the messages since a moment, among them all of a delivery that are there.

    Raises UncertainPostError where they cannot be read.
    """
    messages: list[dict[str, Any]] = []
    asked: dict[str, Any] = {
        "channel": address.chat,
        "oldest": f"{(since - CLOCKS_APART).timestamp():.6f}",
        "latest": f"{time.time() + AHEAD:.6f}",
        "include_all_metadata": True,
        "limit": PAGE_SIZE,
    }
    for _ in range(MOST_PAGES):
        answer = await _next_page(client, address.topic, asked)
        messages += answer.get("messages") or []
        # The newest come first, so all of the post has been seen when its beginning is there.
        if not address.topic and any(part_of(each, delivery) == 0 for each in messages):
            return messages
        asked["cursor"] = (answer.get("response_metadata") or {}).get("next_cursor")
        if not asked["cursor"]:
            return messages
    raise UncertainPostError("the channel's history is too long to be searched")


async def _next_page(client: AsyncWebClient, topic: str, asked: dict[str, Any]) -> Any:  # noqa: ANN401
    """Give a page; who has seen one already waits for the next, and does not begin anew."""
    while True:
        try:
            return await _page(client, topic, asked)
        except SlackApiError as error:
            outcome = outcome_of(error)
            if not isinstance(outcome, RetryLaterError) or not asked.get("cursor"):
                raise
            if outcome.seconds > LONGEST_PAUSE:
                raise
            await asyncio.sleep(outcome.seconds)


async def _page(client: AsyncWebClient, topic: str, asked: dict[str, Any]) -> Any:  # noqa: ANN401
    try:
        if topic:
            return await client.conversations_replies(ts=topic, **asked)
        return await client.conversations_history(**asked)
    except SlackApiError as error:
        if word_of(error) in UNREADABLE:
            raise UncertainPostError(f"Slack: {word_of(error)}") from None
        raise


def part_of(message: dict[str, Any], delivery: str) -> int | None:
    """Tell the how manieth message of a delivery this is, None when it is none of it."""
    match message.get("metadata"):
        case {"event_type": str(event), "event_payload": {"delivery": str(held), "part": part}}:
            is_ours = event == EVENT and held == delivery
            return int(part) if is_ours and str(part).isdecimal() else None
    return None
