"""What waits, failed or is uncertain, as the operator sees it, and what he may do about it."""

from collections.abc import Sequence
from dataclasses import replace

from bot.delivery import outbox
from bot.delivery.sweep import MAX_BY_HAND, job_of
from bot.errors import NoSuchDeliveryError
from bot.model.deliveries import Delivery, State
from bot.model.jobs import Ending, JobFate, Work
from bot.ports import Clock, Deliveries, Jobs, Store

SHOWN = (State.RETRY, State.SENDING, State.UNCERTAIN, State.FAILED)
DONE_FOR = (State.UNCERTAIN, State.FAILED)
DROPPED = "dropped by hand"
MOST = 10_000


class Held:
    """The deliveries and digests that did not come to a good end (yet). All of it blocks."""

    def __init__(self, store: Store, deliveries: Deliveries, jobs: Jobs, clock: Clock) -> None:
        self._store = store
        self._deliveries = deliveries
        self._jobs = jobs
        self._clock = clock

    def deliveries(self, states: Sequence[State] = SHOWN) -> tuple[Delivery, ...]:
        """Give the deliveries that wait, failed or are uncertain, the earliest slots first."""
        with self._store.reading() as transaction:
            found = self._deliveries.in_states(transaction, states, MOST)
        return tuple(delivery for delivery in found if delivery.reason != DROPPED)

    def digests(self) -> tuple[JobFate, ...]:
        """Give the digests that could not be made."""
        broken = self._jobs.broken(MOST)
        return tuple(fate for fate in broken if fate.job.work is Work.DIGEST)

    def retry_all(self) -> int:
        """Try everything anew that failed or is uncertain; tells how many that was."""
        deliveries, digests = self.deliveries(DONE_FOR), self.digests()
        for delivery in deliveries:
            self._retry(delivery)
        for fate in digests:
            self._make_anew(fate)
        return len(deliveries) + len(digests)

    def retry(self, name: str) -> None:
        """Try a delivery or a digest anew; what arrived of it is not sent again.

        What waits to be tried again by itself is left as it is. Raises NoSuchDeliveryError.
        """
        if fate := self._digest(name):
            self._make_anew(fate)
            return
        delivery = self._delivery(name)
        if delivery.state in DONE_FOR:
            self._retry(delivery)

    def drop(self, name: str) -> None:
        """Give up a delivery or a digest for good. Raises NoSuchDeliveryError."""
        if fate := self._digest(name):
            self._jobs.forget([fate.job])
            return
        delivery = self._delivery(name)
        dropped = replace(
            delivery, state=State.FAILED, reason=DROPPED, tries=delivery.tries, wait_until=None
        )
        with self._store.writing() as transaction:
            self._deliveries.save(transaction, dropped, delivery, self._clock.now())

    def _retry(self, delivery: Delivery) -> None:
        ids = [job_of(delivery, number).id for number in range(1, MAX_BY_HAND + 1)]
        known = [fate.job.attempt for fate in self._jobs.fates(ids)]
        job = job_of(delivery, max(known, default=0) + 1)
        with self._store.writing() as transaction:
            planned = outbox.retried(delivery)
            if self._deliveries.save(transaction, planned, delivery, self._clock.now()):
                self._jobs.enqueue(transaction, job)

    def _make_anew(self, fate: JobFate) -> None:
        with self._store.writing() as transaction:
            self._jobs.enqueue(transaction, fate.job.again)
        self._jobs.forget([fate.job])

    def _digest(self, name: str) -> JobFate | None:
        bad = (Ending.BROKEN, Ending.CANCELLED)
        found = self._jobs.fates([name]) if name.startswith(f"{Work.DIGEST}:") else ()
        return next((fate for fate in found if fate.ending in bad), None)

    def _delivery(self, name: str) -> Delivery:
        with self._store.reading() as transaction:
            found = self._deliveries.get(transaction, name)
        if found is None or found.state not in SHOWN or found.reason == DROPPED:
            raise NoSuchDeliveryError(name)
        return found
