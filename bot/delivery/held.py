"""What waits, failed or is uncertain, as the operator sees it, and what he may do about it."""

from collections.abc import Sequence
from dataclasses import replace

from bot.delivery import outbox
from bot.delivery.engine import Office
from bot.delivery.sweep import MAX_BY_HAND, job_of
from bot.errors import DeliveryChangedError, NoSuchDeliveryError, PausedChatError
from bot.model.chats import Change
from bot.model.deliveries import Delivery, State
from bot.model.jobs import Ending, Job, JobFate, Work
from bot.ports import Audit, Transaction

SHOWN = (State.PLANNED, State.RETRY, State.SENDING, State.UNCERTAIN, State.FAILED)
DONE_FOR = (State.UNCERTAIN, State.FAILED)
DROPPED = "dropped by hand"
MOST = 10_000

RETRIED, SKIPPED = "retried", "skipped"


class Held:
    """The deliveries and digests that did not come to a good end (yet). All of it blocks.

    `who` is put down beside everything that is done here.
    """

    def __init__(self, office: Office, audit: Audit, who: str) -> None:
        self._store = office.store
        self._deliveries = office.deliveries
        self._chats = office.chats
        self._jobs = office.jobs
        self._clock = office.clock
        self._audit = audit
        self._who = who

    def deliveries(self, states: Sequence[State] = SHOWN) -> tuple[Delivery, ...]:
        """Give the deliveries that wait, failed or are uncertain, the earliest slots first."""
        with self._store.reading() as transaction:
            found = self._deliveries.in_states(transaction, states, MOST)
        return tuple(delivery for delivery in found if delivery.reason != DROPPED)

    def digests(self) -> tuple[JobFate, ...]:
        """Give the digests that could not be made."""
        broken = self._jobs.broken(MOST)
        return tuple(fate for fate in broken if fate.job.work is Work.DIGEST)

    def find(self, name: str) -> Delivery | JobFate:
        """Give a delivery or a digest that is shown. Raises NoSuchDeliveryError."""
        return self._digest(name) or self._delivery(name)

    def retry_failed(self) -> int:
        """Try everything anew that failed; tells how much that was.

        What is uncertain is left alone, because it may have arrived; so is what belongs to a chat
        to which nothing is posted.
        """
        deliveries, digests = self.deliveries((State.FAILED,)), self.digests()
        for fate in digests:
            self._make_anew(fate)
        return len(digests) + sum(map(self._retry_unless_paused, deliveries))

    def retry(self, name: str) -> bool:
        """Try a delivery or a digest anew; what arrived of it is not sent again.

        False for what waits to be tried by itself, which is left as it is. Raises
        NoSuchDeliveryError, PausedChatError, DeliveryChangedError.
        """
        found = self.find(name)
        if isinstance(found, JobFate):
            self._make_anew(found)
            return True
        if found.state not in DONE_FOR:
            return False
        self._retry(found)
        return True

    def drop(self, name: str) -> None:
        """Give up a delivery or a digest for good.

        Raises NoSuchDeliveryError, DeliveryChangedError.
        """
        found = self.find(name)
        if isinstance(found, JobFate):
            with self._store.writing() as transaction:
                self._note(transaction, found.job.chat_id, name, str(found.ending), SKIPPED)
            self._jobs.forget([found.job])
            return
        dropped = replace(found, state=State.FAILED, reason=DROPPED, wait_until=None)
        with self._store.writing() as transaction:
            self._save(transaction, dropped, found, SKIPPED)

    def _retry_unless_paused(self, delivery: Delivery) -> bool:
        try:
            self._retry(delivery)
        except (PausedChatError, DeliveryChangedError):
            return False
        return True

    def _retry(self, delivery: Delivery) -> None:
        with self._store.reading() as transaction:
            if paused := self._chats.paused(transaction, delivery.chat_id):
                raise PausedChatError(delivery.id, paused)
        job = self._next_job(delivery)
        with self._store.writing() as transaction:
            self._save(transaction, outbox.retried(delivery), delivery, RETRIED)
            self._jobs.enqueue(transaction, job)

    def _next_job(self, delivery: Delivery) -> Job:
        ids = [job_of(delivery, number).id for number in range(1, MAX_BY_HAND + 1)]
        known = [fate.job.attempt for fate in self._jobs.fates(ids)]
        return job_of(delivery, max(known, default=0) + 1)

    def _save(
        self, transaction: Transaction, delivery: Delivery, was: Delivery, done: str
    ) -> None:
        if not self._deliveries.save(transaction, delivery, was, self._clock.now()):
            raise DeliveryChangedError(delivery.id)
        self._note(transaction, was.chat_id, was.id, str(was.state), done)

    def _make_anew(self, fate: JobFate) -> None:
        with self._store.writing() as transaction:
            self._jobs.enqueue(transaction, fate.job.again)
            self._note(transaction, fate.job.chat_id, fate.job.id, str(fate.ending), RETRIED)
        self._jobs.forget([fate.job])

    def _note(
        self, transaction: Transaction, chat_id: int, name: str, before: str, after: str
    ) -> None:
        what = name if name.startswith(f"{Work.DIGEST}:") else f"delivery:{name}"
        change = Change(self._clock.now(), chat_id, self._who, what, before, after)
        self._audit.keep(transaction, change)

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
