"""Messengers on a tiny Bot API, and the whole front on one that is as strict as Telegram."""

import asyncio
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import pytest

from bot.chat.conversation import Conversation
from bot.chat.memory import KeptMemory
from bot.chat.telegram.api import open_api
from bot.chat.telegram.front import TelegramFront
from bot.chat.telegram.messenger import TelegramMessenger
from bot.demo import seed_text
from bot.model.chats import Platform
from bot.model.feeds import Entry, FeedState, Look
from bot.model.secrets import Secret
from bot.model.settings import TelegramRules
from bot.model.stories import Page
from bot.store.heard import StoredHeard
from tests.bot.chat.telegram.posts import URL
from tests.bot.chat.telegram.tiny import TOKEN, TinyApi
from tests.fakes.telegram_api import FakeTelegram

FEED = "https://example.org/rss"
NOW = datetime(2026, 7, 1, 6, 0, tzinfo=UTC)


@pytest.fixture
async def tiny():
    tiny = TinyApi()
    await tiny.open()
    yield tiny
    await tiny.close()


@pytest.fixture
async def messenger(tiny):
    api = open_api(TelegramRules(Secret(TOKEN), base_url=tiny.url))
    yield TelegramMessenger(api)
    await api.hang_up()


@pytest.fixture
async def api(telegram):
    """The way to it, as the bot opens it."""
    api = open_api(TelegramRules(Secret(telegram.token), base_url=telegram.url))
    yield api
    await api.hang_up()


@pytest.fixture
def poster(api):
    """Posts there."""
    return TelegramMessenger(api)


@pytest.fixture
async def telegram():
    """A Telegram that is as strict as the real one."""
    telegram = FakeTelegram()
    await telegram.open()
    yield telegram
    await telegram.close()


@pytest.fixture
def ann(telegram):
    """Somebody who has pressed Start."""
    ann = telegram.person("Ann", username="ann")
    ann.starts()
    return ann


@pytest.fixture
def web(web):
    web.pages[URL] = Page(URL, seed_text(), "Dozens killed", canonical=URL)
    state = FeedState(FEED, NOW, "Tarn Courier", known=("a",))
    web.feeds[FEED] = Look(state, (Entry("a", URL, "Dozens killed"),))
    return web


@pytest.fixture
def memory(desk):
    """What one node knows of another."""
    return KeptMemory(desk.store, StoredHeard(), Platform.TELEGRAM, desk.clock)


@pytest.fixture
def listening(telegram, desk, memory):
    """Have the front listen for a while."""

    @asynccontextmanager
    async def listen(**rules):
        rules = TelegramRules(Secret(telegram.token), base_url=telegram.url, **rules)
        front = TelegramFront(rules)
        conversation = Conversation(desk, front.messenger.is_admin)
        conversation.memory = memory
        task = asyncio.create_task(front.listen(conversation))
        try:
            await telegram.until(lambda: telegram.records.updates.is_waited_for or task.done())
            yield task
        finally:
            task.cancel()
            await asyncio.wait([task])

    return listen


@pytest.fixture
async def front(listening):
    async with listening() as task:
        yield task
