"""Keeps the chats: who they are, whether something is posted there, where they moved."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.model.chats import Address, Chat, Platform
from bot.ports import Transaction
from bot.store.inserting import insert_new
from bot.store.queue import WHILE_PAUSED, drop_queue
from bot.store.tables import audit, chats, deliveries, digests, pending, reports, subscriptions
from bot.store.tables import subscription_feeds as followed
from bot.store.transaction import connection_of

# Every post asks for it; to build a statement takes as long as to execute it.
PAUSED = sa.select(chats.c.paused).where(chats.c.id == sa.bindparam("of"))


class StoredChats:
    """The chats of all platforms."""

    def join(self, transaction: Transaction, address: Address, title: str, now: datetime) -> Chat:
        """Give the chat at an address, kept now when it is new; its title is put down."""
        connection = connection_of(transaction)
        values = _columns_of(address) | {"title": title}
        fresh = {"paused": "", "strikes": 0, "created": now}
        if not insert_new(connection, chats, **values, **fresh):
            connection.execute(chats.update().where(_stands_at(address)).values(title=title))
        return chat_of(connection.execute(sa.select(chats).where(_stands_at(address))).one())

    def at(self, transaction: Transaction, address: Address) -> Chat | None:
        """Give the chat at an address; None when we have not met."""
        row = connection_of(transaction).execute(sa.select(chats).where(_stands_at(address)))
        found = row.one_or_none()
        return chat_of(found) if found else None

    def get(self, transaction: Transaction, chat_id: int) -> Chat | None:
        """Give a chat; None when there is none of this id."""
        found = connection_of(transaction).execute(_one(chat_id)).one_or_none()
        return chat_of(found) if found else None

    def all_of(self, transaction: Transaction, address: Address) -> Sequence[Chat]:
        """Give all that we know of the chat at an address: itself and its topics, by their ids."""
        whole = {name: value for name, value in _columns_of(address).items() if name != "topic"}
        same = (chats.c[name] == value for name, value in whole.items())
        chosen = sa.select(chats).where(*same).order_by(chats.c.id)
        return tuple(map(chat_of, connection_of(transaction).execute(chosen)))

    def of_tenant(
        self, transaction: Transaction, platform: Platform, tenant: str
    ) -> Sequence[Chat]:
        """Give all chats of a workspace, by their ids."""
        same = sa.and_(chats.c.platform == str(platform), chats.c.tenant == tenant)
        rows = connection_of(transaction).execute(
            sa.select(chats).where(same).order_by(chats.c.id)
        )
        return tuple(map(chat_of, rows))

    def paused(self, transaction: Transaction, chat_id: int) -> str:
        """Give why nothing is posted to a chat, "" when it is not paused."""
        return str(connection_of(transaction).scalar(PAUSED, {"of": chat_id}) or "")

    def pause(self, transaction: Transaction, chat_id: int, reason: str) -> None:
        """Post nothing to a chat any more, until somebody resumes it; nothing of it is due.

        What its feeds bring meanwhile gets its fate at once: it is not caught up.
        """
        connection = connection_of(transaction)
        connection.execute(chats.update().where(chats.c.id == chat_id).values(paused=reason))
        theirs = subscriptions.c.chat_id == chat_id
        connection.execute(subscriptions.update().where(theirs).values(next_at=None))

    def resume(self, transaction: Transaction, chat_id: int) -> None:
        """Post to a chat again, only what comes from now on; its next slots are to be set."""
        connection = connection_of(transaction)
        normal = {"paused": "", "strikes": 0}
        connection.execute(chats.update().where(chats.c.id == chat_id).values(normal))
        theirs = sa.select(subscriptions.c.id).where(subscriptions.c.chat_id == chat_id)
        connection.execute(
            pending.update()
            .where(pending.c.subscription_id.in_(theirs), pending.c.fate == "")
            .values(fate=WHILE_PAUSED)
        )

    def strike(self, transaction: Transaction, chat_id: int) -> int:
        """Count one more refusal of the chat, and tell how many in a row that makes."""
        more = chats.update().where(chats.c.id == chat_id).values(strikes=chats.c.strikes + 1)
        counted = connection_of(transaction).execute(more.returning(chats.c.strikes))
        return int(counted.scalar_one())

    def forgive(self, transaction: Transaction, chat_id: int) -> None:
        """Forget the refusals: something has arrived."""
        struck = sa.and_(chats.c.id == chat_id, chats.c.strikes > 0)
        connection_of(transaction).execute(chats.update().where(struck).values(strikes=0))

    def move(self, transaction: Transaction, chat_id: int, chat: str) -> None:
        """Put down that the platform gave a chat a new id, with all its topics.

        Where the new id is known already, because somebody spoke there first, the two are one: it
        keeps its number, and no feed is followed twice.
        """
        connection = connection_of(transaction)
        row = connection.execute(_one(chat_id).with_for_update()).one_or_none()
        if row is None or row.chat == chat:
            return
        same = sa.and_(*(chats.c[name] == getattr(row, name) for name in ("platform", "tenant")))
        for topic in connection.execute(sa.select(chats).where(same, chats.c.chat == row.chat)):
            there = sa.and_(same, chats.c.chat == chat, chats.c.topic == topic.topic)
            other = connection.scalar(sa.select(chats.c.id).where(there))
            if other is not None:
                _absorb(connection, topic.id, other)
            connection.execute(chats.update().where(chats.c.id == topic.id).values(chat=chat))


def chat_of(row: sa.Row[Any]) -> Chat:
    """Read a chat off a row of the chats."""
    address = Address(Platform(row.platform), row.chat, row.topic, row.tenant)
    return Chat(row.id, address, row.title, row.paused)


def _absorb(connection: sa.Connection, chat_id: int, other: int) -> None:
    """Make another chat's rows this one's, and forget the other chat."""
    own, others = (
        connection.scalars(sa.select(subscriptions.c.id).where(subscriptions.c.chat_id == owner))
        for owner in (chat_id, other)
    )
    theirs = sa.select(followed.c.feed_id).where(followed.c.subscription_id.in_(own.all()))
    twice = connection.scalars(theirs).all()
    for subscription in others:
        same = sa.and_(followed.c.subscription_id == subscription, followed.c.feed_id.in_(twice))
        connection.execute(followed.delete().where(same))
        drop_queue(connection, subscription, twice)
    for table in (subscriptions, digests, deliveries, reports, audit):
        connection.execute(table.update().where(table.c.chat_id == other).values(chat_id=chat_id))
    connection.execute(chats.delete().where(chats.c.id == other))


def _columns_of(address: Address) -> dict[str, str]:
    return {
        "platform": str(address.platform),
        "tenant": address.tenant,
        "chat": address.chat,
        "topic": address.topic,
    }


def _stands_at(address: Address) -> sa.ColumnElement[bool]:
    return sa.and_(*(chats.c[name] == value for name, value in _columns_of(address).items()))


def _one(chat_id: int) -> sa.Select[Any]:
    return sa.select(chats).where(chats.c.id == chat_id)
