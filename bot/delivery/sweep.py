"""Finds work that nobody does any more, and has it done anew a few times; then it is shown.

That should never be needed: jobs outlive crashes. It is for what nobody thought of.
"""

import logging
from collections.abc import Sequence
from datetime import timedelta

from bot.delivery import outbox
from bot.delivery.outbox import Do, Step
from bot.delivery.records import Records
from bot.model.deliveries import Delivery
from bot.model.jobs import Ending, Job, JobFate, Work
from bot.ports import Jobs, Transaction

# A job is done anew so often, counting the first time; more is done by hand, up to so often.
MAX_ATTEMPTS = 3
MAX_BY_HAND = 50
UNTOUCHED = timedelta(minutes=5)
CHUNK = 500

ALIVE = {Ending.AHEAD, Ending.UNDER_WAY}

_log = logging.getLogger(__name__)


def job_of(delivery: Delivery, attempt: int = 1) -> Job:
    """Give the job that sends a delivery."""
    platform = delivery.address.platform
    return Job(Work.SEND, delivery.id, delivery.chat_id, platform, delivery.slot, attempt)


class Sweep:
    """Goes through the store and the jobs for what was forgotten."""

    def __init__(self, records: Records, jobs: Jobs) -> None:
        self._records = records
        self._jobs = jobs

    async def sweep(self, untouched: timedelta = UNTOUCHED) -> int:
        """Have forgotten work done anew; tells how much there was."""
        return await self._deliveries(untouched) + await self._digests()

    async def _deliveries(self, untouched: timedelta) -> int:
        since = self._records.clock.now() - untouched
        waiting = await self._records.keeper.look(
            lambda transaction: self._records.deliveries.untouched(transaction, since, CHUNK)
        )
        attempts = await self._last_attempts(waiting)
        forgotten = [delivery for delivery in waiting if attempts[delivery.id] is not None]
        for delivery in forgotten:
            await self._do_anew(delivery, attempts[delivery.id] or 0)
        return len(forgotten)

    async def _last_attempts(self, waiting: Sequence[Delivery]) -> dict[str, int | None]:
        """Tell the last attempt at each delivery, 0 for none; None where one is still alive."""
        ids = [
            job_of(delivery, attempt).id
            for delivery in waiting
            for attempt in range(1, MAX_ATTEMPTS + 1)
        ]
        fates = await self._records.keeper.run(lambda: self._jobs.fates(ids))
        last: dict[str, int | None] = {delivery.id: 0 for delivery in waiting}
        for fate in fates:
            before = last[fate.job.subject]
            is_alive = fate.ending in ALIVE or before is None
            last[fate.job.subject] = None if is_alive else max(before or 0, fate.job.attempt)
        return last

    async def _do_anew(self, delivery: Delivery, attempts: int) -> None:
        if attempts >= MAX_ATTEMPTS:
            if await self._is_done_by_hand(delivery):
                return
            reason = f"its job broke {attempts} times; see the log"
            gone = outbox.abandoned(delivery, reason)
            await self._records.put(Step(gone, Do.STOP), delivery)
            _log.error("Delivery %s was given up: %s.", delivery.id, reason)
            return
        job = job_of(delivery, attempts + 1)

        def write(transaction: Transaction) -> bool:
            # Its job may have ended, as it should, since the delivery was looked up.
            is_same = self._records.deliveries.get(transaction, delivery.id) == delivery
            if is_same:
                self._jobs.enqueue(transaction, job)
            return is_same

        if await self._records.keeper.write(write):
            _log.warning("Delivery %s was forgotten; it is done anew.", delivery.id)

    async def _is_done_by_hand(self, delivery: Delivery) -> bool:
        """Tell whether somebody has asked for one more attempt, which is under way."""
        numbers = range(MAX_ATTEMPTS + 1, MAX_BY_HAND + 1)
        ids = [job_of(delivery, number).id for number in numbers]
        fates = await self._records.keeper.run(lambda: self._jobs.fates(ids))
        return any(fate.ending in ALIVE for fate in fates)

    async def _digests(self) -> int:
        broken = await self._records.keeper.run(lambda: self._jobs.broken(CHUNK))
        anew = [fate for fate in broken if _deserves_another(fate)]
        for fate in anew:
            await self._digest_anew(fate)
        return len(anew)

    async def _digest_anew(self, fate: JobFate) -> None:
        job = fate.job.again

        def write(transaction: Transaction) -> None:
            self._jobs.enqueue(transaction, job)

        await self._records.keeper.write(write)
        # Only now: should this node die in between, the next sweep does the same once more.
        await self._records.keeper.run(lambda: self._jobs.forget([fate.job]))
        _log.warning("%s broke (%s); it is done anew.", fate.job.id, fate.reason)


def _deserves_another(fate: JobFate) -> bool:
    is_digest = fate.job.work is Work.DIGEST
    return is_digest and fate.ending is Ending.BROKEN and fate.job.attempt < MAX_ATTEMPTS
