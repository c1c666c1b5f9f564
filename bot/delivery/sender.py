"""Sends deliveries: their turn, `sending` put down, the request, the receipt put down.

Nothing else may be between the last three: what stops there leaves a post of which nobody knows
whether it arrived. A node that is stopped waits for those, and for nothing else.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from bot.delivery import outbox
from bot.delivery.lines import Rank
from bot.delivery.outbox import Do, Step
from bot.delivery.pacer import Leave, Pacer
from bot.delivery.records import Found, Records
from bot.delivery.requests import count_messages, find, request
from bot.delivery.stopping import Stopping
from bot.errors import PostError, PostRefusedError, RetryLaterError
from bot.model.chats import Platform
from bot.model.deliveries import Delivery, DeliveryKind
from bot.ports import Messenger


@dataclass(frozen=True, slots=True)
class Counter:
    """Where the posts of one platform leave: who sends them, at which pace."""

    messenger: Messenger
    pacer: Pacer


class Sender:
    """Sends deliveries of the platforms that this node serves; never two of one chat at once."""

    def __init__(
        self,
        records: Records,
        counters: Mapping[Platform, Counter],
        stopping: Stopping,
        confirm: Callable[[], Awaitable[None]],
    ) -> None:
        self._records = records
        self._counters = counters
        self._stopping = stopping
        self._confirm = confirm

    async def send(self, delivery: str) -> None:
        """Bring a delivery to its end, and before it what its chat should have got earlier.

        A post can be overtaken when its own job broke: here it gets its place back.
        """
        found = await self._records.find(delivery)
        if found is None or not found.delivery.is_open:
            return
        for earlier in found.earlier:
            if overtaken := await self._records.find(earlier):
                await self._bring_as_it_stands(overtaken)
            if earlier == found.delivery.digest:
                found = await self._records.find(delivery) or found  # its receipts are known now
        await self._bring_as_it_stands(found)

    async def _bring_as_it_stands(self, found: Found) -> None:
        """Bring a delivery to its end, as another post when that was revised in the meantime."""
        while not await self._bring_to_its_end(found):
            anew = await self._records.find(found.delivery.id)
            if anew is None or anew.delivery.revision == found.delivery.revision:
                return  # another node has gone on with it
            found = anew

    async def _bring_to_its_end(self, found: Found) -> bool:
        """Go on until nothing is left to do by itself; False when somebody else changed it."""
        step = outbox.begin(found.delivery, self._records.clock.now(), found.paused)
        if step.delivery != found.delivery:
            step = await self._put_whole(step, found.delivery)
        waits = 0
        while step.do is not Do.STOP:
            await asyncio.sleep(step.wait)
            act = self._ask if step.do is Do.ASK else self._send
            had = step.delivery.sent_parts
            step = await act(step.delivery, waits)
            waits = 0 if step.delivery.sent_parts > had else waits + 1
        return not step.delivery.is_open

    async def _send(self, delivery: Delivery, waits: int) -> Step:
        counter = self._counters[delivery.address.platform]
        is_group = counter.messenger.is_group(delivery.address)
        rank = Rank.GOES_ON if delivery.sent_parts else Rank.BEGINS
        async with counter.pacer.door(delivery.address, rank, is_group=is_group) as leave:
            await self._confirm()  # that this is still this node's to do
            with self._stopping.not_now():
                taken = outbox.take(delivery)
                if not await self._records.put(Step(taken, Do.SEND), delivery):
                    return Step(taken, Do.STOP)
                step = await self._request(counter, taken, waits, leave)
                return await self._put(step, taken)

    async def _request(self, counter: Counter, taken: Delivery, waits: int, leave: Leave) -> Step:
        messenger = counter.messenger
        try:
            await leave()
            await self._confirm()  # once more: to put it down may have taken long
            receipt = await request(messenger, taken)
        except PostRefusedError as error:
            if taken.kind is DeliveryKind.EDIT:
                return outbox.unchanged(taken, error)
            return outbox.refused(taken, error, self._records.clock.now(), waits)
        except PostError as error:
            self._obey(counter, taken, error)
            return outbox.refused(taken, error, self._records.clock.now(), waits)
        return outbox.arrived(taken, (*taken.receipts, receipt), count_messages(messenger, taken))

    async def _ask(self, delivery: Delivery, waits: int) -> Step:
        counter = self._counters[delivery.address.platform]
        messenger = counter.messenger
        await counter.pacer.question(delivery.address)
        try:
            found = await find(messenger, delivery)
        except PostError as error:
            if isinstance(error, RetryLaterError):
                counter.pacer.hold_questions(delivery.address, error)
            step = outbox.unanswered(delivery, error, self._records.clock.now(), waits)
        else:
            count = count_messages(messenger, delivery)
            step = outbox.answered(delivery, found, count, self._records.clock.now())
        return await self._put_whole(step, delivery)

    async def _put_whole(self, step: Step, was: Delivery) -> Step:
        """Put a step down before this may be stopped.

        A thread that went on writing after the stop would look like another node that has gone on
        with the delivery, and the one whose job it is now would leave it alone.
        """
        with self._stopping.not_now():
            return await self._put(step, was)

    async def _put(self, step: Step, was: Delivery) -> Step:
        """Put a step down; when another node went on with the delivery, there is none left."""
        return step if await self._records.put(step, was) else Step(step.delivery, Do.STOP)

    def _obey(self, counter: Counter, delivery: Delivery, error: PostError) -> None:
        if isinstance(error, RetryLaterError):
            counter.pacer.hold(delivery.address, error)
