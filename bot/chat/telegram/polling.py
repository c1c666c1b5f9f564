"""Fetch what happens on Telegram, by long polling; what was handled is confirmed by the next poll.

Nothing is left out: an update stays with Telegram, for a day, until it is confirmed. One that a
node had in hand when it was killed comes again to the next.
"""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from functools import partial
from typing import Any

from telegram import Update
from telegram.error import Conflict, RetryAfter, TelegramError

from bot.chat.conversation import Conversation
from bot.chat.telegram.api import POLL_SECONDS, Api
from bot.chat.telegram.failures import TOKEN_REFUSED, TelegramTokenError, post_error, seconds_of
from bot.chat.telegram.in_hand import InHand
from bot.chat.telegram.updates import KINDS, read_update
from bot.delivery.outbox import backoff
from bot.errors import PassingStoreError, StoreError

LONGEST_PAUSE = 30.0
# How often to look whether it is on this node to fetch updates.
FIRST_SECONDS = 0.5
# So many failures in a row are trouble: then another node may have more luck.
PATIENCE = 3
CONFIRM_SECONDS = 0.3
# While something is in hand Telegram answers at once, and is asked this often for what is new.
LOOK_SECONDS = 0.3

# Has an update handled, and calls what it is given once that is done.
Take = Callable[[Update, Callable[[], None]], None]

_log = logging.getLogger(__name__)


class Polling:
    """One place from which updates are fetched; two at a time would take them from each other.

    `room` waits until more can be handled.
    """

    def __init__(
        self,
        api: Api,
        take: Take,
        room: Callable[[], Awaitable[None]],
        conversation: Conversation,
    ) -> None:
        self._api = api
        self._take = take
        self._room = room
        self._conversation = conversation
        self._in_hand = InHand()
        self._settled = asyncio.Event()
        self._notes: set[asyncio.Task[None]] = set()
        self._has_turn = False
        self._failures = 0

    async def run(self) -> None:
        """Fetch until cancelled; raises TelegramTokenError when the token is taken back."""
        while True:
            await self._turn()
            seconds = POLL_SECONDS if self._in_hand.is_empty else 0
            self._settled.clear()
            try:
                updates = await self._api.updates(self._in_hand.offset, KINDS, seconds)
            except TelegramError as error:
                await self._recover(error)
            else:
                self._is_well()
                self._read(updates)
                await self._work()

    async def _turn(self) -> None:
        """Wait until this node fetches updates, which one alone may do, and has room for them."""
        while not self._conversation.is_first():
            self._has_turn = False
            await asyncio.sleep(FIRST_SECONDS)
        if not self._has_turn:
            self._in_hand.know(await self._known())
            self._has_turn = True
        await self._room()

    async def _known(self) -> Collection[int]:
        """Give what others have handled; raises StoreError."""
        while True:
            try:
                return await self._conversation.memory.numbers()
            except PassingStoreError as error:
                await self._pause(str(error))

    async def confirm(self) -> None:
        """Tell Telegram what was handled last, so that it does not come again."""
        if self._notes:
            await asyncio.wait(self._notes, timeout=CONFIRM_SECONDS)
        if not self._in_hand.offset:
            return
        try:
            async with asyncio.timeout(CONFIRM_SECONDS):
                await self._api.updates(self._in_hand.offset, KINDS, 0)
        except (TelegramError, TimeoutError):
            _log.info("what came last from Telegram may come again")

    def _read(self, updates: Sequence[Mapping[str, Any]]) -> None:
        for raw in updates:
            number = raw["update_id"]
            if not self._in_hand.take(number):
                continue
            if update := read_update(raw, self._api):
                self._take(update, partial(self._settle, number))
            else:
                self._settle(number)

    def _settle(self, number: int) -> None:
        self._settled.set()
        if not self._in_hand.settle(number):
            note = asyncio.create_task(self._note(number))
            self._notes.add(note)
            note.add_done_callback(self._notes.discard)

    async def _note(self, number: int) -> None:
        """Put down what cannot be confirmed yet, for whoever fetches after us."""
        try:
            await self._conversation.memory.note(number)
        except StoreError as error:
            _log.warning("what was answered on Telegram may be answered again: %s", error)

    async def _work(self) -> None:
        """Leave some time to what is in hand, until something of it is done."""
        if not self._in_hand.is_empty:
            with contextlib.suppress(TimeoutError):
                # Not wait_for: it swallows a stop that comes together with what it waits for.
                async with asyncio.timeout(LOOK_SECONDS):
                    await self._settled.wait()

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
        if self._failures >= PATIENCE:
            self._conversation.note_trouble(f"nothing comes from Telegram: {why}")
        await asyncio.sleep(seconds)
        if not self._conversation.is_first():
            await self._look()

    async def _look(self) -> None:
        """See whether the trouble is over, where another node fetches in our place."""
        try:
            await self._api.get_me()
        except TelegramError:
            return  # then it is tried again when it is on us to fetch
        self._is_well()

    def _is_well(self) -> None:
        if self._failures:
            self._conversation.note_trouble("")
        self._failures = 0
