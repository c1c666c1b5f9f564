"""The fake Bot API delivers to a server of the bot's as Telegram does."""

import asyncio

import pytest
from aiohttp import web
from telegram import Update
from telegram.error import BadRequest, Conflict

from tests.fakes.conftest import bot_of
from tests.fakes.telegram_api.webhooks import SECRET_HEADER

SECRET = "tell-nobody"  # noqa: S105 - of nothing


class Ours:
    """A server of ours that takes updates, or answers what a test says."""

    def __init__(self):
        self.came = []
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

    def texts(self):
        return [update["message"]["text"] for _, update in self.came]

    async def _take(self, request):
        self.came.append((request.headers.get(SECRET_HEADER), await request.json()))
        return web.Response(status=self.statuses.pop(0) if self.statuses else 200)


@pytest.fixture
async def ours():
    ours = Ours()
    await ours.open()
    yield ours
    await ours.close()


async def test_updates_are_delivered_in_order_with_the_secret(telegram, bot, ann, ours):
    await bot.set_webhook(ours.url, secret_token=SECRET)
    for text in ("one", "two"):
        ann.says(text)
    await _until(lambda: len(ours.came) == 3)
    assert ours.texts() == ["/start", "one", "two"]
    assert {secret for secret, _ in ours.came} == {SECRET}
    assert Update.de_json(ours.came[-1][1], bot).message.text == "two"


async def test_what_is_not_taken_comes_again(telegram, bot, ann, ours):
    ours.statuses += [500, 200]
    await bot.set_webhook(ours.url)
    await _until(lambda: len(ours.came) == 2)
    (_, first), (_, again) = ours.came
    assert first == again
    await _until(lambda: not telegram.records.updates.pending)
    assert (await bot.get_webhook_info()).last_error_message.endswith("500")


async def test_an_update_can_come_twice(telegram, bot, ann, ours):
    await bot.set_webhook(ours.url)
    await _until(lambda: len(ours.came) == 1)
    assert await telegram.webhook.post(ours.came[0][1]) == 200
    assert ours.texts() == ["/start", "/start"]


async def test_nobody_polls_while_a_webhook_is_set(telegram, bot, ann, ours):
    await bot.set_webhook(ours.url)
    with pytest.raises(Conflict, match="while webhook is active"):
        await bot.get_updates()
    await bot.delete_webhook()
    assert await bot.get_updates() is not None


async def test_setting_a_webhook_ends_the_poll(telegram, bot, ann, ours):
    last = (await bot.get_updates())[-1].update_id
    poll = asyncio.create_task(bot.get_updates(offset=last + 1, timeout=5))
    await telegram.until(lambda: telegram.records.updates.is_waited_for)
    async with bot_of(telegram) as other:
        await other.set_webhook(ours.url)
        with pytest.raises(Conflict, match="terminated by setWebhook request"):
            await poll


async def test_what_waited_can_be_dropped(telegram, bot, ann, ours):
    await bot.delete_webhook(drop_pending_updates=True)
    assert await bot.get_updates() == ()


@pytest.mark.parametrize(
    ("url", "secret", "why"),
    [
        ("http://example.org/telegram", None, "HTTPS URL must be provided"),
        ("https://example.org:8080/telegram", None, "only on ports 80, 88, 443 or 8443"),
        ("https://example.org/telegram", "a b", "unallowed characters"),
        ("https://example.org/telegram", "a" * 257, "unallowed characters"),
    ],
)
async def test_a_wrong_webhook_is_refused(bot, url, secret, why):
    with pytest.raises(BadRequest, match=f"(?i){why}"):
        await bot.set_webhook(url, secret_token=secret)


async def _until(holds):
    async with asyncio.timeout(30):
        while not holds():
            await asyncio.sleep(0.01)
