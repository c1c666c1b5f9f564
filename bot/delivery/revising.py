"""Put a revision of a digest down together with what is to be sent because of it.

What is still to be sent is sent as it stands then. What was posted is changed, and a reply tells
of it: two deliveries, in this order, planned in the same transaction.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.errors import PassingStoreError
from bot.model.chats import WhenUncertain
from bot.model.deliveries import Delivery, DeliveryKind, Post, State
from bot.ports import Chats, Deliveries, Digests, Transaction

Plan = Callable[[Sequence[Delivery], Transaction], None]

# The reply comes after the edit.
NEXT = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Revised:
    """A digest as it is to be from now on; `before` counts the revisions that it had until now.

    `reply` is what its chat is told of the change, and not before `not_before`.
    """

    digest: str
    before: int
    post: Post
    reply: Post
    not_before: datetime | None = None


@dataclass(frozen=True, slots=True)
class Reviser:
    """Revises digests; `plan` plans deliveries and their jobs.

    To a chat that is paused nothing is sent, and its post stays as it is.
    """

    digests: Digests
    deliveries: Deliveries
    chats: Chats
    plan: Plan

    def revise(self, transaction: Transaction, revised: Revised, now: datetime) -> bool:
        """Put a revision down; False when the digest is another one by now, or is gone."""
        kept = self.digests.kept(transaction, revised.digest)
        if kept is None or kept.revision != revised.before:
            return False
        revision = self.digests.revise(transaction, revised.digest, revised.post, now)
        if revision != revised.before + 1:
            raise PassingStoreError(f"digest {revised.digest} was revised twice at once")
        is_sent_so = self.deliveries.carry(transaction, revised.digest, revision)
        if not is_sent_so and not self.chats.paused(transaction, kept.chat_id):
            posted = self.deliveries.get(transaction, revised.digest)
            if posted and _may_have_arrived(posted):
                self.plan(deliveries_of(posted, revised, now), transaction)
        return True


def deliveries_of(posted: Delivery, revised: Revised, now: datetime) -> tuple[Delivery, Delivery]:
    """Give what is to be sent after what was posted is revised: the edit, then the reply.

    To change a message twice does no harm, so an edit is repeated whatever the chat wants.
    """
    revision = revised.before + 1
    edit = Delivery(
        f"{posted.id}:{revision}:edit",
        posted.address,
        posted.post,
        now,
        when_uncertain=WhenUncertain.RESEND,
        chat_id=posted.chat_id,
        kind=DeliveryKind.EDIT,
        digest=posted.id,
        revision=revision,
    )
    reply = replace(
        edit,
        id=f"{posted.id}:{revision}:reply",
        post=revised.reply,
        slot=revised.not_before or now + NEXT,
        wait_until=revised.not_before,
        when_uncertain=posted.when_uncertain,
        kind=DeliveryKind.REPLY,
    )
    return edit, reply


def _may_have_arrived(posted: Delivery) -> bool:
    return bool(posted.receipts) or posted.state is State.SENDING
