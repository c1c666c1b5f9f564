"""Updates that Telegram brings: with the secret alone, each once, and none lost."""

import asyncio
import json

import pytest
from aiohttp import web
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.conversation import Conversation
from bot.chat.telegram.front import TelegramFront
from bot.chat.telegram.webhook import Webhook, is_same
from bot.model.secrets import Secret
from bot.model.settings import TelegramRules
from tests.fakes.telegram_api.webhooks import SECRET_HEADER

SECRET = Secret("tell-nobody-of-it")


class Receiver:
    """What the web server of a node does with an update: it asks the front."""

    def __init__(self):
        self.front = None
        self.statuses = []

    async def open(self):
        application = web.Application()
        application.router.add_post("/telegram", self._take)
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}/telegram"

    async def close(self):
        await self._runner.cleanup()

    async def _take(self, request):
        secret = request.headers.get(SECRET_HEADER, "")
        status = self.front.receive(secret, await request.read())
        self.statuses.append(int(status))
        return web.Response(status=status)


@pytest.fixture
async def receiver():
    receiver = Receiver()
    await receiver.open()
    yield receiver
    await receiver.close()


@pytest.fixture
async def front(telegram, receiver, desk):
    rules = TelegramRules(
        Secret(telegram.token),
        base_url=telegram.url,
        webhook_url=receiver.url,
        webhook_secret=SECRET,
    )
    front = receiver.front = TelegramFront(rules)
    task = asyncio.create_task(front.listen(Conversation(desk, front.messenger.is_admin)))
    await telegram.until(lambda: telegram.webhook.url)
    yield front
    task.cancel()
    await asyncio.wait([task])


async def test_what_telegram_brings_is_answered(telegram, front, receiver):
    ann = telegram.person("Ann")
    ann.says("/help")
    await telegram.until(lambda: ann.chat.posts)
    assert "/summary" in ann.chat.last_post.text
    assert not telegram.asked("getUpdates")
    assert set(receiver.statuses) == {200}


async def test_an_update_that_comes_again_is_answered_once(telegram, front):
    ann = telegram.person("Ann")
    ann.says("/help")
    await telegram.until(lambda: ann.chat.posts)
    again = {"update_id": 700_001, "message": {"message_id": 1, "date": 1, "text": "/help"}}
    again["message"] |= {"chat": {"id": ann.id, "type": "private", "first_name": "Ann"}}
    again["message"] |= {"from": {"id": ann.id, "is_bot": False, "first_name": "Ann"}}
    assert front.receive(SECRET.reveal(), json.dumps(again).encode()) == 200
    bob = telegram.person("Bob")
    bob.says("/help")
    await telegram.until(lambda: bob.chat.posts)
    assert len(ann.chat.posts) == 1


@pytest.mark.parametrize("secret", ["", "tell-nobody", "TELL-NOBODY-OF-IT", "ä" * 17, "\udcff"])
async def test_who_does_not_know_the_secret_is_refused(front, secret):
    assert front.receive(secret, b"{}") == 403


@pytest.mark.parametrize(
    "body",
    [b"", b"nonsense", b"[]", b'{"update_id": "1"}', b'{"update_id": true}', b"[" * 100_000],
)
async def test_what_is_no_update_is_refused(front, body):
    assert front.receive(SECRET.reveal(), body) == 400


async def test_an_update_that_nobody_can_read_is_not_brought_for_ever(front, caplog):
    assert front.receive(SECRET.reveal(), b'{"update_id": 5, "message": {"odd": 1}}') == 200
    assert "cannot be read" in caplog.text


async def test_before_and_after_listening_updates_come_again(telegram):
    rules = TelegramRules(Secret(telegram.token), base_url=telegram.url, webhook_secret=SECRET)
    front = TelegramFront(rules)
    assert front.receive(SECRET.reveal(), b'{"update_id": 5}') == 503


def test_without_room_updates_come_again():
    taken = []
    webhook = Webhook(None, SECRET, lambda update, _: taken.append(update), lambda: False)
    assert webhook.receive(SECRET.reveal(), b'{"update_id": 5}') == 503
    assert not taken


@given(st.text())
def test_only_the_secret_is_the_secret(shown):
    assert is_same(shown, SECRET) is (shown == SECRET.reveal())
    assert not is_same(shown, Secret())
