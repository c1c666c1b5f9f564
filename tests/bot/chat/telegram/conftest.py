import pytest

from bot.chat.telegram.api import open_api
from bot.chat.telegram.messenger import TelegramMessenger
from bot.model.secrets import Secret
from bot.model.settings import TelegramRules
from tests.bot.chat.telegram.tiny import TOKEN, TinyApi


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
