"""Fetch what happens on Telegram, by long polling; what was fetched is confirmed by the next poll.

Nothing is left out: an update stays with Telegram, for a day, until it is confirmed.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

from telegram import Update
from telegram.error import Conflict, RetryAfter, TelegramError

from bot.chat.telegram.api import POLL_SECONDS, Api
from bot.chat.telegram.failures import TOKEN_REFUSED, TelegramTokenError, post_error, seconds_of
from bot.chat.telegram.updates import KINDS, read_update
from bot.delivery.outbox import backoff

LONGEST_PAUSE = 30.0
CONFIRM_SECONDS = 0.3

Take = Callable[[Update], None]

_log = logging.getLogger(__name__)


class Polling:
    """One place from which updates are fetched; two at a time would take them from each other.

    `turn` waits until there is something to be fetched for: every request waits for its own.
    """

    def __init__(self, api: Api, take: Take, turn: Callable[[], Awaitable[None]]) -> None:
        self._api = api
        self._take = take
        self._turn = turn
        self._offset = 0
        self._failures = 0

    async def run(self) -> None:
        """Fetch until cancelled; raises TelegramTokenError when the token is taken back."""
        while True:
            await self._turn()
            try:
                updates = await self._api.updates(self._offset, KINDS, POLL_SECONDS)
            except TelegramError as error:
                await self._recover(error)
            else:
                self._failures = 0
                self._read(updates)

    async def confirm(self) -> None:
        """Tell Telegram what was fetched last, so that it does not come again."""
        if not self._offset:
            return
        try:
            async with asyncio.timeout(CONFIRM_SECONDS):
                await self._api.updates(self._offset, KINDS, 0)
        except (TelegramError, TimeoutError):
            _log.info("what came last from Telegram may come again")

    def _read(self, updates: Sequence[Mapping[str, Any]]) -> None:
        for raw in updates:
            self._offset = max(self._offset, raw["update_id"] + 1)
            if update := read_update(raw, self._api):
                self._take(update)

    async def _recover(self, error: TelegramError) -> None:
        if isinstance(error, TOKEN_REFUSED):
            await self._ask_again()
        elif isinstance(error, RetryAfter):
            await asyncio.sleep(seconds_of(error))
        elif isinstance(error, Conflict):
            await self._pause("another program fetches this bot's updates; stop one of the two")
        else:
            await self._pause(str(post_error(error)))

    async def _ask_again(self) -> None:
        """Make sure that the token is refused, and not one request."""
        try:
            await self._api.get_me()
        except TOKEN_REFUSED:
            raise TelegramTokenError from None
        except TelegramError as error:
            await self._pause(str(post_error(error)))

    async def _pause(self, why: str) -> None:
        seconds = min(LONGEST_PAUSE, backoff(self._failures))
        self._failures += 1
        _log.warning("nothing comes from Telegram, asked again in %g s: %s", seconds, why)
        await asyncio.sleep(seconds)
