"""Lets messages leave at the platform's pace; first come, first served in every chat.

Whatever sends to a chat (posts, answers to commands, edits) takes its turn here: the platform
counts them all together. It counts when they arrive, so what we count is when they leave, and not
when somebody begins to prepare for it: a busy database can stand between the two for seconds.
A message whose answer takes long may have been long on its way, and counts as leaving later.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

from bot.delivery.pacing import Drawn, Pacing
from bot.errors import RetryLaterError
from bot.model.chats import Address
from bot.model.limits import Limits

# So many of a token may prepare to leave at once. Each waits at the end for those before it, and
# a node that stops waits for all of them: at Telegram's pace that is a second.
ROOM = 30

# Who is about to leave waits so long at most: a platform's own request to wait is longer.
MOST_AT_THE_DOOR = 3.0

# An answer takes no longer to come back than this. When one comes later, the message may have
# arrived late, and it counts from then on.
ANSWER_SECONDS = 0.1

Leave = Callable[[], Awaitable[None]]


@dataclass(slots=True)
class Line:
    """Who stands in line for one chat or token, or for the room of those about to leave."""

    lock: asyncio.Semaphore
    length: int = 0


class Pacer:
    """The turns of one platform on this node."""

    def __init__(self, limits: Limits, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._pacing = Pacing(limits)
        self._now = monotonic
        self._lines: dict[str, Line] = {}

    async def turn(self, address: Address, *, is_group: bool) -> None:
        """Wait until the next message to a chat may leave, and count it as leaving now."""
        while True:
            try:
                async with self.door(address, is_group=is_group) as leave:
                    return await leave()
            except RetryLaterError as error:  # everything is held since it stood at the door
                await asyncio.sleep(error.seconds)

    @asynccontextmanager
    async def door(self, address: Address, *, is_group: bool) -> AsyncIterator[Leave]:
        """Wait until the next message to a chat may soon leave; `leave` it just before it does.

        Between the two, whoever sends puts down that he does. `leave` waits for those before it
        and counts the message as leaving then; it raises RetryLaterError where the platform has
        asked to wait meanwhile. The request belongs into the block: its end is the answer.
        """
        chat, token = _chat(address), address.tenant
        async with AsyncExitStack() as places:
            await places.enter_async_context(self._in_line(f"chat {chat}"))
            while wait := self._pacing.wait_for_chat(chat, self._now(), is_group=is_group):
                await asyncio.sleep(wait)
            await places.enter_async_context(self._in_line(f"door {token}", ROOM))
            while wait := self._pacing.wait_for_token(token, self._now()):
                await asyncio.sleep(wait)

            left: list[Drawn] = []

            async def leave() -> None:
                left.append(await self._leave(address, is_group=is_group))
                await places.aclose()

            yield leave
        for message in left:
            self._arrive(message)

    def _arrive(self, message: Drawn) -> None:
        arrived = self._now() - ANSWER_SECONDS
        if arrived > message.at:
            self._pacing.move(message, arrived)

    async def _leave(self, address: Address, *, is_group: bool) -> Drawn:
        chat, token = _chat(address), address.tenant
        async with self._in_line(f"token {token}"):
            while wait := self._pacing.wait_for_token(token, self._now()):
                if wait > MOST_AT_THE_DOOR:
                    raise RetryLaterError(wait)
                await asyncio.sleep(wait)
            if held := self._pacing.wait_for_chat(chat, self._now(), is_group=is_group):
                raise RetryLaterError(held)
            return self._pacing.draw(chat, token, self._now(), is_group=is_group)

    def hold(self, address: Address, error: RetryLaterError) -> None:
        """Obey the platform: let nothing leave to this chat, or with this token, for so long."""
        if error.holds_token:
            self._pacing.hold_token(address.tenant, error.seconds, self._now())
        else:
            self._pacing.hold_chat(_chat(address), error.seconds, self._now())

    def share(self, nodes: int) -> None:
        """Share the platform's limit for a token with so many nodes."""
        self._pacing.share(nodes)

    @asynccontextmanager
    async def _in_line(self, key: str, room: int = 1) -> AsyncIterator[None]:
        line = self._lines.setdefault(key, Line(asyncio.Semaphore(room)))
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
