"""Delivers updates to the bot's own server, when it has asked for that."""

import asyncio
import re
from urllib.parse import urlsplit

import aiohttp

from tests.fakes.telegram_api.parameters import Parameters
from tests.fakes.telegram_api.refusals import RefusedError, bad_request
from tests.fakes.telegram_api.updates import Updates
from tests.fakes.telegram_api.wire import Json, without_empty

SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105
PORTS = {443, 80, 88, 8443}
PAUSE = 0.05  # before a delivery is tried again; Telegram's own pauses grow to minutes
PATIENCE = aiohttp.ClientTimeout(total=10)
# Telegram's own server asks for https and one of four ports; the public server in its local mode
# lets its bots listen anywhere. Loopback is treated as that mode does.
LOOPBACK = {"127.0.0.1", "localhost", "::1"}


class Webhook:
    """Where updates are delivered to, one by one and in order."""

    def __init__(self, updates: Updates) -> None:
        self.url = ""
        self.secret = ""
        self.answers: list[int] = []  # the status of each delivery
        self.last_error = ""
        self._updates = updates
        self._added = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        updates.on_added = self._added.set

    async def set(self, parameters: Parameters) -> bool:
        """Answer setWebhook."""
        url, secret = parameters.text("url"), parameters.text("secret_token")
        if secret and not SECRET.fullmatch(secret):
            raise bad_request("secret token contains unallowed characters")
        if url:
            _check(url)
        await self.close()
        self._updates.interrupt("setWebhook request")
        if parameters.flag("drop_pending_updates"):
            self._updates.drop()
        self._updates.allow(parameters)
        self.url, self.secret = url, secret
        self._updates.webhook_is_set = bool(url)
        if url:
            self._task = asyncio.create_task(self._deliver())
        return True

    async def delete(self, parameters: Parameters) -> bool:
        """Answer deleteWebhook."""
        drops = parameters.flag("drop_pending_updates")
        return await self.set(Parameters({"drop_pending_updates": "true"} if drops else {}))

    def info(self) -> Json:
        """Answer getWebhookInfo."""
        info = {
            "last_error_message": self.last_error,
            "last_error_date": 1 if self.last_error else None,
        }
        return {
            "url": self.url,
            "has_custom_certificate": False,
            "pending_update_count": len(self._updates.pending),
        } | without_empty(info)

    async def close(self) -> None:
        if self._task:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
            self._task = None

    async def post(self, update: Json, secret: str | None = None) -> int:
        """Deliver one update, once more perhaps, and give the status of the answer."""
        headers = {SECRET_HEADER: self.secret if secret is None else secret}
        headers = {name: value for name, value in headers.items() if value}
        async with (
            aiohttp.ClientSession(timeout=PATIENCE) as session,
            session.post(self.url, json=update, headers=headers) as answer,
        ):
            self.answers.append(answer.status)
            return answer.status

    async def _deliver(self) -> None:
        while True:
            await self._wait_for_one()
            update = self._updates.pending[0]
            if await self._arrives(update):
                self._updates.pending.popleft()
            else:
                await asyncio.sleep(PAUSE)

    async def _wait_for_one(self) -> None:
        while not self._updates.pending:
            self._added.clear()
            await self._added.wait()

    async def _arrives(self, update: Json) -> bool:
        try:
            status = await self.post(update)
        except (aiohttp.ClientError, TimeoutError) as error:
            self.last_error = type(error).__name__
            return False
        if not 200 <= status < 300:
            self.last_error = f"Wrong response from the webhook: {status}"
        return 200 <= status < 300


def _check(url: str) -> None:
    parts = urlsplit(url)
    if parts.hostname in LOOPBACK:
        return
    if parts.scheme != "https":
        raise _bad("An HTTPS URL must be provided for webhook")
    if (parts.port or 443) not in PORTS:
        raise _bad("Webhook can be set up only on ports 80, 88, 443 or 8443")


def _bad(why: str) -> RefusedError:
    return bad_request(f"bad webhook: {why}")
