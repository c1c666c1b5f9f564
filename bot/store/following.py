"""Which subscription follows which feed; a feed that nobody follows is forgotten."""

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa

from bot.model.feeds import FeedState
from bot.store.feeds import columns_of
from bot.store.inserting import insert_new
from bot.store.queue import drop_queue, queue_known
from bot.store.tables import feeds, key_of
from bot.store.tables import subscription_feeds as followed


def follow(connection: sa.Connection, subscription: int, state: FeedState, now: datetime) -> bool:
    """Have a subscription get what a feed brings; False when it does already."""
    key = key_of(state.url)
    insert_new(connection, feeds, url=state.url, url_key=key, **columns_of(state))
    (feed,) = lock_feeds(connection, feeds.c.url_key == key)
    is_new = sa.select(feeds.c.last_success.is_(None)).where(feeds.c.id == feed).scalar_subquery()
    row = {"subscription_id": subscription, "feed_id": feed}
    if not insert_new(connection, followed, **row, is_new=is_new):
        return False
    if not state.gone:  # it was, for those who followed it before
        back = sa.and_(feeds.c.id == feed, feeds.c.gone.is_(sa.true()))
        connection.execute(feeds.update().where(back).values(gone=False, next_at=now))
    queue_known(connection, subscription, feed, now)
    return True


def unfollow(connection: sa.Connection, subscription: int, url: str) -> bool:
    """Have a subscription get no more of a feed, nor what waits; False when it got nothing."""
    locked = lock_feeds(connection, feeds.c.url_key == key_of(url))
    row = sa.and_(followed.c.subscription_id == subscription, followed.c.feed_id.in_(locked))
    if not connection.execute(followed.delete().where(row)).rowcount:
        return False
    drop_queue(connection, subscription, locked)
    forget_unfollowed(connection, locked)
    return True


def lock_feeds(connection: sa.Connection, which: sa.ColumnElement[bool]) -> Sequence[int]:
    """Hold feeds until the transaction ends, and give their ids.

    Else somebody could begin to follow a feed at the moment in which it is forgotten.
    """
    chosen = sa.select(feeds.c.id).where(which).order_by(feeds.c.id).with_for_update()
    return connection.scalars(chosen).all()


def forget_unfollowed(connection: sa.Connection, locked: Sequence[int]) -> None:
    """Forget those of some locked feeds that nobody follows, with their entries."""
    is_followed = sa.exists().where(followed.c.feed_id == feeds.c.id)
    connection.execute(feeds.delete().where(feeds.c.id.in_(locked), ~is_followed))
