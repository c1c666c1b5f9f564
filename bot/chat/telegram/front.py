"""The bot's way in and out on Telegram: connect, hear, answer."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from functools import partial
from http import HTTPStatus
from typing import TypeVar

from telegram import Update
from telegram.error import RetryAfter, TelegramError

from bot.chat.conversation import Conversation
from bot.chat.lanes import Lanes
from bot.chat.telegram.api import open_api
from bot.chat.telegram.failures import TOKEN_REFUSED, TelegramTokenError, post_error, seconds_of
from bot.chat.telegram.gate import Gate
from bot.chat.telegram.listening import Listener
from bot.chat.telegram.menus import show_menus
from bot.chat.telegram.messenger import TelegramMessenger
from bot.chat.telegram.polling import Polling, Take
from bot.chat.telegram.updates import KINDS
from bot.chat.telegram.webhook import Webhook
from bot.delivery.outbox import backoff
from bot.model.settings import TelegramRules

LONGEST_PAUSE = 30.0
# How often to ask whether the token still counts, where nothing else asks.
ASK_SECONDS = 600.0

T = TypeVar("T")

_log = logging.getLogger(__name__)


class TelegramFront:
    """One bot on Telegram; nothing is connected before `listen`, and posts use its connections."""

    def __init__(self, rules: TelegramRules, public_address: str = "") -> None:
        self._rules = rules
        self._api = open_api(rules)
        self._gate = Gate(rules)
        self._webhook: Webhook | None = None
        self._note_trouble: Callable[[str], None] = lambda _: None
        self.messenger = TelegramMessenger(self._api, self._gate, public_address)

    async def listen(self, conversation: Conversation) -> None:
        """Connect, then hear and answer people until cancelled; what breaks is joined again.

        Raises TelegramTokenError when Telegram refuses the token.
        """
        lanes = Lanes()
        self._note_trouble = conversation.note_trouble
        try:
            me = await self._persist(self._api.dial)
            await show_menus(self._api)
            _log.info("listening on Telegram as https://t.me/%s", me.username)
            listener = Listener(self._api, self.messenger.sending, conversation, self._gate, me)
            take = partial(_take, listener, lanes)
            if self._rules.webhook_url:
                await self._be_told(take, lanes)
            else:
                await self._poll(take, lanes, conversation)
        finally:
            self._webhook = None
            await lanes.end()
            await self._api.hang_up()

    def receive(self, secret: str, body: bytes) -> HTTPStatus:
        """Take an update that Telegram brings to the webhook, and tell how to answer the request.

        `secret` is its header X-Telegram-Bot-Api-Secret-Token, `body` its body as it came.
        """
        if self._webhook is None:
            return HTTPStatus.SERVICE_UNAVAILABLE  # then Telegram brings it again
        return self._webhook.receive(secret, body)

    async def _poll(self, take: Take, lanes: Lanes, conversation: Conversation) -> None:
        """Fetch updates; those that came while nobody listened are answered late, not never."""
        await self._persist(lambda: self._api.delete_webhook(drop_pending_updates=False))
        polling = Polling(self._api, take, lanes.room, conversation)
        try:
            await polling.run()
        finally:
            await polling.confirm()

    async def _be_told(self, take: Take, lanes: Lanes) -> None:
        """Have Telegram bring updates. Raises TelegramTokenError."""
        secret = self._rules.webhook_secret
        self._webhook = Webhook(self._api, secret, take, lambda: lanes.has_room)
        await self._persist(
            lambda: self._api.set_webhook(
                self._rules.webhook_url,
                allowed_updates=KINDS,
                drop_pending_updates=False,
                secret_token=secret.reveal(),
            )
        )
        while True:  # nothing is fetched any more that would tell us
            await asyncio.sleep(ASK_SECONDS)
            await self._persist(self._api.get_me)

    async def _persist(self, request: Callable[[], Awaitable[T]]) -> T:
        """Ask Telegram until it answers. Raises TelegramTokenError."""
        failures = 0
        while True:
            try:
                answer = await request()
            except TOKEN_REFUSED:
                raise TelegramTokenError from None
            except TelegramError as error:
                wait = seconds_of(error) if isinstance(error, RetryAfter) else backoff(failures)
                words = f"Telegram is not reached: {post_error(error)}"
                _log.warning("%s", words)
                self._note_trouble(f"{words}; check this machine's way there, it is tried again")
                await asyncio.sleep(min(LONGEST_PAUSE, wait))
                failures += 1
            else:
                self._note_trouble("")
                return answer


def _take(listener: Listener, lanes: Lanes, update: Update, handled: Callable[[], None]) -> None:
    lanes.put(listener.lane_of(update), lambda: listener.handle(update), handled)
