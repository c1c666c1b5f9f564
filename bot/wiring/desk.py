"""The desk of a process: what serving chats needs, over the store and the real web."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from bot.chat.console import everybody
from bot.chat.conversation import Conversation
from bot.fetch.feeds.first_look import FirstLook
from bot.fetch.pages.reader import Pages
from bot.fetch.sandbox import Sandbox
from bot.fetch.web import Web
from bot.model.settings import Configuration
from bot.ports import Clock
from bot.use_cases.desk import Desk
from bot.wiring.clock import SystemClock
from bot.wiring.drawing import drawing_in
from bot.wiring.repositories import Repositories, open_repositories


@dataclass(frozen=True, slots=True)
class Online:
    """The way to the web, and the parsers of what comes from there."""

    web: Web
    sandbox: Sandbox


@asynccontextmanager
async def go_online(configuration: Configuration) -> AsyncIterator[Online]:
    """Open the way to the web; nothing is asked yet."""
    async with Web(configuration.fetch) as web, Sandbox(configuration.parse) as sandbox:
        yield Online(web, sandbox)


def desk_of(
    kept: Repositories, online: Online, configuration: Configuration, clock: Clock
) -> Desk:
    """Furnish the desk."""
    rules = (configuration.fetch, configuration.poll)
    return Desk(
        store=kept.store,
        chats=kept.chats,
        subscriptions=kept.subscriptions,
        pending=kept.pending,
        articles=kept.articles,
        digests=kept.digests,
        reports=kept.reports,
        audit=kept.audit,
        pages=Pages(online.web, online.sandbox, configuration.fetch),
        finder=FirstLook(online.web, online.sandbox, clock, rules),
        clock=clock,
        watches=kept.watches,
        draw=drawing_in(online.sandbox),
        most_characters=configuration.reading.max_characters,
        first_zone=configuration.schedule.zone,
        web=configuration.web,
        looks=configuration.schedule.looks,
    )


@asynccontextmanager
async def open_conversation(configuration: Configuration) -> AsyncIterator[Conversation]:
    """Open a conversation on the store and the web alone: no feed is polled, nothing is sent.

    The database is made and upgraded first. Raises StoreError.
    """
    kept = open_repositories(configuration.store)
    try:
        await asyncio.to_thread(kept.store.upgrade)
        async with go_online(configuration) as online:
            desk = desk_of(kept, online, configuration, SystemClock())
            yield Conversation(desk, everybody)
    finally:
        kept.store.close()
