"""Lets messages leave at the platform's pace; first come, first served in every chat.

Whatever sends to a chat (posts, answers to commands, edits) takes its turn here: the platform
counts them all together.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from bot.delivery.pacing import Pacing
from bot.errors import RetryLaterError
from bot.model.chats import Address
from bot.model.limits import Limits


@dataclass(slots=True)
class Line:
    """Who stands in line for one chat or token."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    length: int = 0


class Pacer:
    """The turns of one platform on this node."""

    def __init__(self, limits: Limits, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._pacing = Pacing(limits)
        self._now = monotonic
        self._lines: dict[str, Line] = {}

    async def turn(self, address: Address, *, is_group: bool) -> None:
        """Wait until the next message to a chat may leave, and count it as leaving now."""
        chat, token = _chat(address), address.tenant
        async with self._in_line(f"chat {chat}"):
            while True:
                await self._until(lambda: self._chat_wait(chat, is_group=is_group))
                async with self._in_line(f"token {token}"):
                    await self._until(lambda: self._pacing.wait_for_token(token, self._now()))
                    if not self._chat_wait(chat, is_group=is_group):  # not held meanwhile
                        self._pacing.draw(chat, token, self._now(), is_group=is_group)
                        return

    def hold(self, address: Address, error: RetryLaterError) -> None:
        """Obey the platform: let nothing leave to this chat, or with this token, for so long."""
        if error.holds_token:
            self._pacing.hold_token(address.tenant, error.seconds, self._now())
        else:
            self._pacing.hold_chat(_chat(address), error.seconds, self._now())

    def share(self, nodes: int) -> None:
        """Share the platform's limit for a token with so many nodes."""
        self._pacing.share(nodes)

    def _chat_wait(self, chat: str, *, is_group: bool) -> float:
        return self._pacing.wait_for_chat(chat, self._now(), is_group=is_group)

    async def _until(self, wait: Callable[[], float]) -> None:
        while seconds := wait():
            await asyncio.sleep(seconds)

    @asynccontextmanager
    async def _in_line(self, key: str) -> AsyncIterator[None]:
        line = self._lines.setdefault(key, Line())
        line.length += 1
        try:
            async with line.lock:  # hands over in the order of arrival
                yield
        finally:
            line.length -= 1
            if not line.length:
                del self._lines[key]


def _chat(address: Address) -> str:
    """Name the chat that the platform counts: all topics of it together."""
    return f"{address.tenant}/{address.chat}"
