"""Keeps deliveries; the truth about every post is here. Its post stands in its digest."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.model.chats import WhenUncertain
from bot.model.deliveries import OPEN, Delivery, DeliveryKind, Post, State
from bot.ports import Transaction
from bot.store.chats import chat_of
from bot.store.digests import keep_digest, post_of
from bot.store.forms import read_json, write_json
from bot.store.inserting import insert_new
from bot.store.tables import chats, deliveries, digests
from bot.store.transaction import connection_of

posted = deliveries.alias("posted")

WITH_POST = (
    sa.select(
        deliveries.c.id.label("delivery_id"),
        *(column for column in deliveries.c if column.name not in {"id", "updated", "post"}),
        deliveries.c.post.label("own"),
        digests.c.post,
        digests.c.page,
        posted.c.receipts.label("targets"),
        *(column for column in chats.c if column.name not in {"created", "strikes"}),
    )
    .join(digests, digests.c.id == deliveries.c.digest_id)
    .join(chats, chats.c.id == deliveries.c.chat_id)
    # The post that is changed, or to which this replies.
    .outerjoin(
        posted, sa.and_(posted.c.id == deliveries.c.digest_id, posted.c.id != deliveries.c.id)
    )
)
OPEN_STATES = tuple(str(state) for state in OPEN)

# What every post needs, built once: to build a statement takes as long as to execute it.
ONE = WITH_POST.where(deliveries.c.id == sa.bindparam("of"))
EARLIER = (
    sa.select(deliveries.c.id)
    .where(
        deliveries.c.chat_id == sa.bindparam("chat"),
        deliveries.c.slot < sa.bindparam("before"),
        deliveries.c.state.in_(OPEN_STATES),
    )
    .order_by(deliveries.c.slot, deliveries.c.id)
)
# Somebody who goes on with a delivery, or makes another post of it, changes one of these.
KNOWN_BY = ("id", "state", "tries", "receipts", "revision")
UNCHANGED = deliveries.update().where(
    *(deliveries.c[name] == sa.bindparam(f"was_{name}") for name in KNOWN_BY)
)


class StoredDeliveries:
    """The deliveries of all chats."""

    def plan(self, transaction: Transaction, delivery: Delivery) -> bool:
        """Keep a new delivery and its digest; False when one of its id has been kept before."""
        connection = connection_of(transaction)
        if delivery.kind is DeliveryKind.POST:
            keep_digest(connection, delivery.id, delivery.chat_id, delivery.slot, delivery.post)
        own = write_json(Post, delivery.post) if delivery.kind is DeliveryKind.REPLY else None
        return insert_new(
            connection,
            deliveries,
            id=delivery.id,
            digest_id=delivery.digest_id,
            kind=str(delivery.kind),
            revision=delivery.revision,
            post=own,
            chat_id=delivery.chat_id,
            slot=delivery.slot,
            when_uncertain=str(delivery.when_uncertain),
            updated=delivery.slot,
            **_standing(delivery),
        )

    def carry(self, transaction: Transaction, digest: str, revision: int) -> bool:
        """Let a post of which nothing has left carry a revision of its digest; False if it has.

        Whoever was about to send the post as it was finds that it is another one now.
        """
        unsent = sa.and_(
            deliveries.c.id == digest,
            deliveries.c.state.in_([str(State.PLANNED), str(State.RETRY)]),
            deliveries.c.receipts == (),
        )
        carried = deliveries.update().where(unsent).values(revision=revision)
        return connection_of(transaction).execute(carried).rowcount == 1

    def get(self, transaction: Transaction, delivery: str) -> Delivery | None:
        """Give a delivery, at the address that its chat has now; None when there is none."""
        return next(iter(_read(transaction, ONE, {"of": delivery})), None)

    def save(
        self, transaction: Transaction, delivery: Delivery, was: Delivery, now: datetime
    ) -> bool:
        """Put down where a delivery stands: state, tries, receipts, reason, wait_until.

        False, and nothing happens, when its state, tries, receipts or revision are not those of
        `was` any more: somebody else has gone on with it, or it is another post now.
        """
        known = {"state": str(was.state), "tries": was.tries, "receipts": was.receipts}
        known |= {"id": was.id, "revision": was.revision}
        values = {f"was_{name}": known[name] for name in KNOWN_BY}
        values |= {"updated": now, **_standing(delivery)}
        return connection_of(transaction).execute(UNCHANGED, values).rowcount == 1

    def open_before(self, transaction: Transaction, delivery: Delivery) -> Sequence[str]:
        """Give the ids of the chat's open deliveries of earlier slots, the earliest first."""
        of = {"chat": delivery.chat_id, "before": delivery.slot}
        return tuple(connection_of(transaction).scalars(EARLIER, of))

    def untouched(
        self, transaction: Transaction, since: datetime, limit: int
    ) -> Sequence[Delivery]:
        """Give open deliveries that nobody has saved since a moment, the longest ones first."""
        chosen = WITH_POST.where(
            deliveries.c.state.in_(OPEN_STATES), deliveries.c.updated < since
        ).order_by(deliveries.c.updated, deliveries.c.id)
        return _read(transaction, chosen.limit(limit))

    def in_states(
        self, transaction: Transaction, states: Collection[State], limit: int
    ) -> Sequence[Delivery]:
        """Give deliveries in these states, those of the earliest slots first."""
        chosen = WITH_POST.where(deliveries.c.state.in_([str(state) for state in states]))
        ordered = chosen.order_by(deliveries.c.slot, deliveries.c.id).limit(limit)
        return _read(transaction, ordered)

    def newest_of_chat(
        self, transaction: Transaction, chat_id: int, limit: int
    ) -> Sequence[Delivery]:
        """Give the deliveries of a chat, those of the latest slots first."""
        chosen = WITH_POST.where(deliveries.c.chat_id == chat_id)
        ordered = chosen.order_by(deliveries.c.slot.desc(), deliveries.c.id.desc()).limit(limit)
        return _read(transaction, ordered)

    def count(self, transaction: Transaction) -> Sequence[tuple[State, int]]:
        """Count the deliveries in each state, in the order of the states; none are 0."""
        grouped = sa.select(deliveries.c.state, sa.func.count()).group_by(deliveries.c.state)
        counts = {row[0]: row[1] for row in connection_of(transaction).execute(grouped)}
        return tuple((state, counts.get(str(state), 0)) for state in State)


def _standing(delivery: Delivery) -> dict[str, Any]:
    return {
        "state": str(delivery.state),
        "tries": delivery.tries,
        "receipts": delivery.receipts,
        "reason": delivery.reason,
        "wait_until": delivery.wait_until,
    }


def _read(
    transaction: Transaction, chosen: sa.Select[Any], values: Mapping[str, Any] | None = None
) -> tuple[Delivery, ...]:
    rows = connection_of(transaction).execute(chosen, values)
    return tuple(_delivery_of(row) for row in rows)


def _delivery_of(row: sa.Row[Any]) -> Delivery:
    kind = DeliveryKind(row.kind)
    post = post_of(row)
    is_post = kind is DeliveryKind.POST
    return Delivery(
        row.delivery_id,
        chat_of(row).address,
        read_json(Post, row.own) if row.own else post,
        row.slot,
        State(row.state),
        WhenUncertain(row.when_uncertain),
        row.tries,
        row.receipts,
        row.reason,
        row.wait_until,
        row.chat_id,
        kind,
        "" if is_post else row.digest_id,
        row.revision,
        row.targets or (),
        None if is_post else post,
    )
