"""The queue of what each subscription still has to get: every entry of its feeds has a fate."""

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa

from bot.store.columns import Moment, Words
from bot.store.tables import chats, entries, notices, pending, subscriptions
from bot.store.tables import subscription_feeds as followed

BEFORE_SUBSCRIBING = "it came before you subscribed"
SHOWN = "you were shown it when you subscribed"
WHILE_PAUSED = "it came while nothing was posted here"

COLUMNS = ["subscription_id", "entry_id", "since", "fate", "settled_at"]


def queue_known(connection: sa.Connection, subscription: int, feed: int, now: datetime) -> None:
    """Put down that what a feed brought before somebody followed it is not for him."""
    chosen = sa.select(
        sa.literal(subscription),
        entries.c.id,
        *_at(now),
        sa.literal(BEFORE_SUBSCRIBING),
        *_at(now),
    ).where(entries.c.feed_id == feed)
    connection.execute(pending.insert().from_select(COLUMNS, chosen))


def queue_shown(connection: sa.Connection, subscription: int, feed: int, now: datetime) -> None:
    """Put down that somebody was shown all that a feed has brought so far."""
    chosen = sa.select(
        sa.literal(subscription), entries.c.id, *_at(now), sa.literal(SHOWN), *_at(now)
    ).where(entries.c.feed_id == feed)
    connection.execute(pending.insert().from_select(COLUMNS, chosen))


def queue_new(connection: sa.Connection, feed: int, after: int, now: datetime) -> None:
    """Queue the entries of a feed behind an id for all who follow it.

    Who is new to the feed gets the newest as a preview; who is paused gets none.
    """
    newest = sa.select(sa.func.max(entries.c.id)).where(entries.c.feed_id == feed)
    fate = sa.case(
        (chats.c.paused != "", WHILE_PAUSED),
        (sa.and_(followed.c.is_new, entries.c.id != newest.scalar_subquery()), BEFORE_SUBSCRIBING),
        else_="",
    )
    (moment,) = _at(now)
    chosen = (
        sa.select(
            followed.c.subscription_id,
            entries.c.id,
            moment,
            fate,
            sa.case((fate != "", moment)),
        )
        .select_from(followed)
        .join(subscriptions, subscriptions.c.id == followed.c.subscription_id)
        .join(chats, chats.c.id == subscriptions.c.chat_id)
        .join(entries, entries.c.feed_id == followed.c.feed_id)
        .where(followed.c.feed_id == feed, entries.c.id > after)
    )
    connection.execute(pending.insert().from_select(COLUMNS, chosen))
    old = followed.update().where(followed.c.feed_id == feed, followed.c.is_new)
    connection.execute(old.values(is_new=False))


def queue_notice(connection: sa.Connection, feed: int, words: str, now: datetime) -> None:
    """Have all who follow a feed told something of it."""
    chosen = sa.select(
        followed.c.subscription_id, followed.c.feed_id, *_at(now), sa.literal(words, Words)
    ).where(followed.c.feed_id == feed)
    columns = ["subscription_id", "feed_id", "at", "words"]
    connection.execute(notices.insert().from_select(columns, chosen))


def drop_queue(connection: sa.Connection, subscription: int, feeds: Sequence[int]) -> None:
    """Forget what waits for a subscription from some feeds."""
    theirs = sa.select(entries.c.id).where(entries.c.feed_id.in_(feeds))
    connection.execute(
        pending.delete().where(
            pending.c.subscription_id == subscription, pending.c.entry_id.in_(theirs)
        )
    )


def _at(now: datetime) -> tuple[sa.BindParameter[datetime]]:
    return (sa.literal(now, Moment),)
