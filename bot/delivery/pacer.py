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

from bot.delivery.lines import Lines, Rank
from bot.delivery.pacing import Drawn, Pacing
from bot.errors import RetryLaterError
from bot.model.chats import Address
from bot.model.limits import Limits

# So many of a token may prepare to leave at once. Each waits at the end for those before it, and
# a node that stops waits for all of them: at Telegram's pace that is a second.
ROOM = 30

# Nobody prepares who may not leave so soon.
SOON = 0.5

# Who is about to leave waits so long at most: a platform's own request to wait is longer.
MOST_AT_THE_DOOR = 3.0

# An answer takes no longer to come back than this. When one comes later, the message may have
# arrived late, and it counts from then on.
ANSWER_SECONDS = 0.1

Leave = Callable[[], Awaitable[None]]


class Pacer:
    """The turns of one platform on this node."""

    def __init__(self, limits: Limits, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._pacing = Pacing(limits)
        self._lateness = limits.lateness
        self._now = monotonic
        self._lines = Lines()

    async def turn(self, address: Address, *, is_group: bool) -> None:
        """Wait until the next message to a chat may leave, and count it as leaving now."""
        while True:
            try:
                async with self.door(address, Rank.ANSWER, is_group=is_group) as leave:
                    return await leave()
            except RetryLaterError as error:  # everything is held since it stood at the door
                await asyncio.sleep(error.seconds)

    @asynccontextmanager
    async def door(self, address: Address, rank: Rank, *, is_group: bool) -> AsyncIterator[Leave]:
        """Wait until the next message to a chat may soon leave; `leave` it just before it does.

        Between the two, whoever sends puts down that he does. `leave` waits for those before it
        and counts the message as leaving then; it raises RetryLaterError where the platform has
        asked to wait meanwhile. The request belongs into the block: its end is the answer.
        """
        chat, token = _chat(address), address.tenant
        async with AsyncExitStack() as places:
            await places.enter_async_context(self._lines.place(f"chat {chat}", rank))
            while wait := self._pacing.wait_for_chat(chat, self._now(), is_group=is_group):
                await asyncio.sleep(wait)
            await places.enter_async_context(self._lines.place(f"door {token}", rank, ROOM))
            while (wait := self._pacing.wait_for_token(token, self._now())) > SOON:
                await asyncio.sleep(wait - SOON)

            left: list[Drawn] = []

            async def leave() -> None:
                left.append(await self._leave(address, rank, is_group=is_group))
                await places.aclose()

            yield leave
        for message in left:
            self._arrive(message)

    def _arrive(self, message: Drawn) -> None:
        arrived = self._now() - ANSWER_SECONDS
        if arrived > message.at:
            self._pacing.move(message, arrived)

    async def _leave(self, address: Address, rank: Rank, *, is_group: bool) -> Drawn:
        chat, token = _chat(address), address.tenant
        async with self._lines.place(f"token {token}", rank):
            while (wait := self._moment(token) - self._now()) > 0:
                if wait > MOST_AT_THE_DOOR:
                    raise RetryLaterError(wait)
                await asyncio.sleep(wait)
            moment = self._moment(token)
            if held := self._pacing.wait_for_chat(chat, self._now(), is_group=is_group):
                raise RetryLaterError(held)
            return self._pacing.draw(chat, token, moment, is_group=is_group)

    def _moment(self, token: str) -> float:
        """Give the moment as which the next message counts; nothing leaves before it."""
        earliest = self._now() - self._lateness
        return earliest + self._pacing.wait_for_token(token, earliest)

    async def question(self, address: Address) -> None:
        """Wait until the platform may be asked whether a post arrived, and count it as asked."""
        if (questions := self._pacing.questions) is None:
            return
        while wait := questions.wait(address.tenant, self._now()):
            await asyncio.sleep(wait)
        questions.draw(address.tenant, self._now())

    def hold_questions(self, address: Address, error: RetryLaterError) -> None:
        """Obey the platform: ask nothing for so long, and less from then on; posts may go on."""
        if (questions := self._pacing.questions) is None:
            self.hold(address, error)
            return
        questions.slow(address.tenant, self._now())
        questions.hold(address.tenant, self._now() + error.seconds, self._now())

    def hold(self, address: Address, error: RetryLaterError) -> None:
        """Obey the platform: let nothing leave to this chat, or with this token, for so long."""
        if error.holds_token:
            self._pacing.hold_token(address.tenant, error.seconds, self._now())
        else:
            self._pacing.hold_chat(_chat(address), error.seconds, self._now())

    def share(self, nodes: int) -> None:
        """Share the platform's limit for a token with so many nodes."""
        self._pacing.share(nodes)


def _chat(address: Address) -> str:
    """Name the chat that the platform counts: all topics of it together."""
    return f"{address.tenant}/{address.chat}"
