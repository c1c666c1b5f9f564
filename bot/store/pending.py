"""Keeps what each subscription still has to get, and what became of what it got."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.model.deliveries import Fate
from bot.model.feeds import Entry, Look, Waiting
from bot.ports import Transaction
from bot.store.entries import keep_entries
from bot.store.queue import queue_shown
from bot.store.tables import entries, feeds, key_of, notices, pending
from bot.store.tables import subscription_feeds as followed
from bot.store.transaction import connection_of

WITH_FEED = sa.select(entries, feeds.c.url).join(feeds, feeds.c.id == entries.c.feed_id)
NEWEST_FIRST = WITH_FEED.order_by(entries.c.id.desc())
QUEUED = NEWEST_FIRST.join(pending, pending.c.entry_id == entries.c.id)
IN_FEEDS = NEWEST_FIRST.join(followed, followed.c.feed_id == feeds.c.id)


class StoredPending:
    """The queues of all subscriptions."""

    def waiting(
        self, transaction: Transaction, subscription: int, limit: int
    ) -> Sequence[Waiting]:
        """Give the entries that wait for a subscription, the newest first."""
        theirs = (pending.c.subscription_id == subscription, pending.c.fate == "")
        return _read(transaction, QUEUED.where(*theirs).limit(limit))

    def newest(self, transaction: Transaction, subscription: int, limit: int) -> Sequence[Waiting]:
        """Give the newest entries of a subscription's feeds, whatever became of them."""
        theirs = IN_FEEDS.where(followed.c.subscription_id == subscription)
        return _read(transaction, theirs.limit(limit))

    def left_out(self, transaction: Transaction, digest: str, reason: str) -> Sequence[Waiting]:
        """Give the entries that had this fate at a digest, the newest first."""
        chosen = QUEUED.where(pending.c.digest_id == digest, pending.c.fate == reason)
        return _read(transaction, chosen)

    def settle(
        self,
        transaction: Transaction,
        subscription: int,
        fates: Sequence[Fate],
        digest: str,
        now: datetime,
    ) -> None:
        """Put down what became of entries at a digest; they wait no more.

        A fate once put down stays.
        """
        one = sa.and_(
            pending.c.subscription_id == subscription,
            pending.c.entry_id == sa.bindparam("entry"),
            pending.c.fate == "",
        )
        settled = pending.update().where(one)
        settled = settled.values(fate=sa.bindparam("reason"), digest_id=digest, settled_at=now)
        rows = [{"entry": fate.entry, "reason": fate.reason} for fate in fates]
        if rows:
            connection_of(transaction).execute(settled, rows)

    def fates(self, transaction: Transaction, digest: str) -> Sequence[Fate]:
        """Give what became of entries at a digest, the newest entry first."""
        chosen = sa.select(pending.c.entry_id, pending.c.fate).where(pending.c.digest_id == digest)
        rows = connection_of(transaction).execute(chosen.order_by(pending.c.entry_id.desc()))
        return tuple(Fate(*row) for row in rows)

    def keep_shown(
        self, transaction: Transaction, subscription: int, look: Look, now: datetime
    ) -> None:
        """Keep what somebody was shown of a feed that he follows, and that nobody else does."""
        connection = connection_of(transaction)
        known = sa.select(feeds.c.id).where(feeds.c.url_key == key_of(look.state.url))
        feed = connection.scalar(known)
        others = sa.exists().where(
            followed.c.feed_id == feed, followed.c.subscription_id != subscription
        )
        brought = sa.exists().where(entries.c.feed_id == feed)
        # To those who followed it before it will be brought, as news; it must not be here already.
        if feed is None or connection.scalar(sa.select(sa.or_(others, brought))):
            return
        if keep_entries(connection, feed, look.entries, now):
            queue_shown(connection, subscription, feed, now)

    def last_fates(self, transaction: Transaction, subscription: int) -> Sequence[tuple[str, int]]:
        """Count what became of the entries of a subscription's last digest, by reason."""
        theirs = sa.and_(
            pending.c.subscription_id == subscription, pending.c.digest_id.is_not(None)
        )
        last = sa.select(sa.func.max(pending.c.settled_at)).where(theirs).scalar_subquery()
        count = sa.func.count()
        chosen = sa.select(pending.c.fate, count).where(theirs, pending.c.settled_at == last)
        ordered = chosen.group_by(pending.c.fate).order_by(count.desc(), pending.c.fate)
        return tuple((row[0], row[1]) for row in connection_of(transaction).execute(ordered))

    def notices(self, transaction: Transaction, subscription: int) -> Sequence[str]:
        """Give what a subscription is still to be told of its feeds, the oldest first."""
        untold = sa.select(notices.c.words).where(_untold(subscription))
        rows = connection_of(transaction).scalars(untold.order_by(notices.c.id))
        return tuple(rows)

    def tell(self, transaction: Transaction, subscription: int, now: datetime) -> Sequence[str]:
        """Give them, and put down that the subscription was told; in one, so that none is lost."""
        told = notices.update().where(_untold(subscription)).values(told_at=now)
        rows = connection_of(transaction).execute(told.returning(notices.c.id, notices.c.words))
        return tuple(words for _, words in sorted((row[0], row[1]) for row in rows))


def entry_of(row: sa.Row[Any]) -> Entry:
    """Read an entry off a row of the entries."""
    return Entry(row.identity, row.link, row.title, row.text, row.published)


def _untold(subscription: int) -> sa.ColumnElement[bool]:
    return sa.and_(notices.c.subscription_id == subscription, notices.c.told_at.is_(None))


def _read(transaction: Transaction, chosen: sa.Select[Any]) -> tuple[Waiting, ...]:
    rows = connection_of(transaction).execute(chosen)
    return tuple(Waiting(row.id, entry_of(row), row.url) for row in rows)
