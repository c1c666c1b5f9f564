"""The bot's way in and out on Telegram: connect, hear, answer."""

import asyncio
import logging

from telegram import Update, User
from telegram.error import RetryAfter, TelegramError

from bot.chat.conversation import Conversation
from bot.chat.lanes import Lanes
from bot.chat.telegram.api import open_api
from bot.chat.telegram.failures import TOKEN_REFUSED, TelegramTokenError, post_error, seconds_of
from bot.chat.telegram.gate import Gate
from bot.chat.telegram.listening import Listener
from bot.chat.telegram.menus import show_menus
from bot.chat.telegram.messenger import TelegramMessenger
from bot.chat.telegram.polling import Polling
from bot.delivery.outbox import backoff
from bot.model.settings import TelegramRules

LONGEST_PAUSE = 30.0

_log = logging.getLogger(__name__)


class TelegramFront:
    """One bot on Telegram; nothing is connected before `listen`, and posts use its connections."""

    def __init__(self, rules: TelegramRules) -> None:
        self._api = open_api(rules)
        self._gate = Gate(rules)
        self.messenger = TelegramMessenger(self._api)

    async def listen(self, conversation: Conversation) -> None:
        """Connect, then hear and answer people until cancelled; what breaks is joined again.

        Raises TelegramTokenError when Telegram refuses the token.
        """
        lanes = Lanes()
        try:
            me = await self._connect()
            listener = Listener(self._api, self.messenger.sending, conversation, self._gate, me)
            await self._poll(listener, lanes)
        finally:
            await lanes.end()
            await self._api.hang_up()

    async def _poll(self, listener: Listener, lanes: Lanes) -> None:
        def take(update: Update) -> None:
            lanes.put(listener.lane_of(update), lambda: listener.handle(update))

        polling = Polling(self._api, take, lanes.room)
        try:
            await polling.run()
        finally:
            await polling.confirm()

    async def _connect(self) -> User:
        """Say hello until Telegram answers, and fetch updates from now on.

        Updates that came while nobody listened are kept: they are answered late, not never.
        """
        failures = 0
        while True:
            try:
                me = await self._api.dial()
                await self._api.delete_webhook(drop_pending_updates=False)
            except TOKEN_REFUSED:
                raise TelegramTokenError from None
            except TelegramError as error:
                wait = seconds_of(error) if isinstance(error, RetryAfter) else backoff(failures)
                _log.warning("Telegram is not reached: %s", post_error(error))
                await asyncio.sleep(min(LONGEST_PAUSE, wait))
                failures += 1
            else:
                await show_menus(self._api)
                _log.info("listening on Telegram as https://t.me/%s", me.username)
                return me
