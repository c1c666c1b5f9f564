"""The tick: who is due gets a job and the next slot, both in one transaction or neither."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.errors import ScheduleError
from bot.model.chats import Subscription
from bot.model.jobs import Job, Work
from bot.ports import Jobs, Subscriptions, Transaction
from bot.schedule.timetable import due

# A slot that was missed for longer does not fire any more, and the next one is waited for.
GRACE = timedelta(hours=12)

# So many in one transaction: SQLite has one writer, and others wait.
CHUNK = 200


@dataclass(frozen=True, slots=True)
class Ticker:
    """Turns slots that have come into jobs."""

    subscriptions: Subscriptions
    jobs: Jobs
    grace: timedelta = GRACE

    def tick(self, transaction: Transaction, now: datetime) -> int:
        """Have the digests of up to CHUNK subscriptions made whose slot has come; tells how many.

        The same slot twice is the same job, so a clock that goes back fires none again.
        """
        claimed = self.subscriptions.claim_due(transaction, now, CHUNK)
        for subscription in claimed:
            self._fire(transaction, subscription, now)
        return len(claimed)

    def _fire(self, transaction: Transaction, subscription: Subscription, now: datetime) -> None:
        if subscription.next_at is None:
            return
        try:
            decided = due(subscription.wishes, subscription.next_at, now, self.grace)
        except ScheduleError:
            # Wishes that make no sense (any more: a zone may go) must not stop all others.
            self.subscriptions.set_next(transaction, subscription.id, None)
            return
        if decided.slot:
            self.jobs.enqueue(transaction, _job(subscription, decided.slot))
        self.subscriptions.set_next(transaction, subscription.id, decided.next_at)


def _job(subscription: Subscription, slot: datetime) -> Job:
    chat = subscription.chat
    return Job(Work.DIGEST, str(subscription.id), chat.id, chat.address.platform, slot)
