"""The fake Telegram with people in it, and the real library that talks to it."""

import pytest
from telegram import Bot
from telegram.request import HTTPXRequest

from tests.fakes.telegram_api import FakeTelegram


class Hand:
    """A clock that a test moves."""

    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        return self.now


@pytest.fixture(autouse=True)
def _spans_of_time(monkeypatch):
    """Without this the library warns at every 429 that its seconds will become a timedelta."""
    monkeypatch.setenv("PTB_TIMEDELTA", "1")


@pytest.fixture
def clock():
    return Hand()


@pytest.fixture
async def telegram(clock):
    telegram = FakeTelegram(clock=clock)
    await telegram.open()
    yield telegram
    await telegram.close()


@pytest.fixture
async def bot(telegram):
    async with bot_of(telegram) as bot:
        yield bot


def bot_of(telegram, token=None):
    """Give the library's bot, over one connection at a time, with little patience."""
    return Bot(
        token or telegram.token,
        base_url=telegram.base_url,
        request=HTTPXRequest(connection_pool_size=8, read_timeout=1.0),
        get_updates_request=HTTPXRequest(read_timeout=5.0),
    )


@pytest.fixture
def ann(telegram):
    ann = telegram.person("Ann", username="ann")
    ann.starts()
    return ann


@pytest.fixture
def desk(telegram, ann):
    desk = telegram.supergroup("Desk", ann)
    ann.adds_bot(desk)
    return desk


@pytest.fixture
def forum(telegram, ann):
    forum = telegram.forum("Forum", ann)
    ann.adds_bot(forum)
    return forum


@pytest.fixture
def channel(telegram, ann):
    channel = telegram.channel("News", ann, username="news")
    ann.adds_bot(channel)
    return channel
