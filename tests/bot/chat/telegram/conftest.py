import pytest

from bot.chat.telegram.api import open_api
from bot.chat.telegram.messenger import TelegramMessenger
from bot.model.secrets import Secret
from bot.model.settings import TelegramRules
from tests.bot.chat.telegram.tiny import TOKEN, TinyApi
from tests.fakes.telegram_api import FakeTelegram


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
async def telegram():
    """A Telegram that is as strict as the real one."""
    telegram = FakeTelegram()
    await telegram.open()
    yield telegram
    await telegram.close()


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
def ann(telegram):
    """Somebody who has pressed Start."""
    ann = telegram.person("Ann", username="ann")
    ann.starts()
    return ann
