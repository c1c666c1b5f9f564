"""The port FeedStates: leases of feeds, and what a look came to, kept in one step."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from bot.model.chats import Wishes
from bot.model.feeds import FeedState, Lease, Look
from bot.ports import Clock, Transaction
from bot.store.entries import keep_entries
from bot.store.feeds import columns_of, state_of
from bot.store.queue import queue_new, queue_notice
from bot.store.release import release_instant
from bot.store.store import Store
from bot.store.tables import entries, feeds, key_of
from bot.store.tables import subscription_feeds as followed
from bot.store.transaction import OpenTransaction, connection_of


class StoredFeedStates:
    """The feeds that somebody follows, in the database.

    `release` tells at which moment from now on something new may be posted to whoever wants it
    instantly: now, or when quiet hours end.
    """

    def __init__(
        self, store: Store, clock: Clock, release: Callable[[Wishes, datetime], datetime]
    ) -> None:
        self._store = store
        self._clock = clock
        self._release = release

    async def due(self, now: datetime, limit: int, seconds: float) -> tuple[Lease, ...]:
        """Lease the feeds that are due, the longest due first."""
        until = now + timedelta(seconds=seconds)
        return await self._store.write(
            lambda transaction: lease_due(transaction, now, limit, until)
        )

    async def save(self, lease: Lease, look: Look) -> bool:
        """Keep the state, the entries, who gets them and when, in one transaction."""

        def work(transaction: OpenTransaction) -> bool:
            return save_look(transaction, lease, look, self._clock.now(), self._release)

        return await self._store.write(work)


def lease_due(
    transaction: Transaction, now: datetime, limit: int, until: datetime
) -> tuple[Lease, ...]:
    """Lease at most `limit` feeds until a moment; no feed is leased twice at a time."""
    connection = connection_of(transaction)
    is_free = sa.or_(feeds.c.lease_until.is_(None), feeds.c.lease_until <= now)
    chosen = (
        sa.select(feeds)
        .where(feeds.c.gone.is_(sa.false()), feeds.c.next_at <= now, is_free)
        .order_by(feeds.c.next_at, feeds.c.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    rows = connection.execute(chosen).all()
    ids = [row.id for row in rows]
    if ids:
        leased = feeds.update().where(feeds.c.id.in_(ids)).values(lease_until=until)
        connection.execute(leased)
    return tuple(Lease(state_of(row), until) for row in rows)


def save_look(
    transaction: Transaction,
    lease: Lease,
    look: Look,
    now: datetime,
    release: Callable[[Wishes, datetime], datetime],
) -> bool:
    """Keep what a look came to, unless its lease was lost."""
    connection = connection_of(transaction)
    feed = _leased(connection, lease)
    if feed is None:
        return False
    _save_state(connection, feed, lease.state.url, look.state)
    last = connection.scalar(sa.select(sa.func.max(entries.c.id))) or 0
    if keep_entries(connection, feed, look.entries, now):
        queue_new(connection, feed, last, now)
    if look.notice:
        queue_notice(connection, feed, look.notice, now)
    release_instant(connection, feed, now, release)
    return True


def remembered(transaction: Transaction, url: str) -> FeedState | None:
    """Give what is remembered of a feed, None when nobody follows it."""
    chosen = sa.select(feeds).where(feeds.c.url_key == key_of(url))
    row = connection_of(transaction).execute(chosen).one_or_none()
    return state_of(row) if row else None


def all_feeds(transaction: Transaction) -> Sequence[FeedState]:
    """Give what is remembered of every feed, by address."""
    rows = connection_of(transaction).execute(sa.select(feeds).order_by(feeds.c.url))
    return tuple(state_of(row) for row in rows)


def _leased(connection: sa.Connection, lease: Lease) -> int | None:
    """Hold the row of a leased feed; None when the lease, or the last who followed, has gone."""
    held = sa.and_(feeds.c.url_key == key_of(lease.state.url), feeds.c.lease_until == lease.until)
    feed: int | None = connection.scalar(sa.select(feeds.c.id).where(held).with_for_update())
    is_followed = sa.select(sa.exists().where(followed.c.feed_id == feed))
    return feed if feed is not None and connection.scalar(is_followed) else None


def _save_state(connection: sa.Connection, feed: int, url: str, state: FeedState) -> None:
    values: dict[str, Any] = {**columns_of(state), "lease_until": None}
    taken = sa.select(feeds.c.id).where(feeds.c.url_key == key_of(state.url))
    if state.url != url and connection.scalar(taken) is None:
        values |= {"url": state.url, "url_key": key_of(state.url)}
    connection.execute(feeds.update().where(feeds.c.id == feed).values(values))
