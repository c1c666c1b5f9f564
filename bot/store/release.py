"""When those who want posts instantly get what a feed has just brought."""

from collections.abc import Callable
from datetime import datetime

import sqlalchemy as sa

from bot.model.chats import Wishes
from bot.store.tables import chats, notices, pending, subscriptions
from bot.store.tables import subscription_feeds as followed
from bot.store.wishes import INSTANT, wishes_of


def release_instant(
    connection: sa.Connection,
    feed: int,
    now: datetime,
    release: Callable[[Wishes, datetime], datetime],
) -> None:
    """Make due, at its moment of release, whoever follows a feed instantly and has to get.

    A moment that was put down before stays.
    """
    waits = sa.exists().where(
        pending.c.subscription_id == subscriptions.c.id, pending.c.fate == ""
    )
    untold = sa.exists().where(
        notices.c.subscription_id == subscriptions.c.id, notices.c.told_at.is_(None)
    )
    chosen = (
        sa.select(subscriptions)
        .join(followed, followed.c.subscription_id == subscriptions.c.id)
        .join(chats, chats.c.id == subscriptions.c.chat_id)
        .where(
            followed.c.feed_id == feed,
            subscriptions.c.timing == INSTANT,
            subscriptions.c.next_at.is_(None),
            chats.c.paused == "",
            sa.or_(waits, untold),
        )
    )
    due = [
        {"subscription": row.id, "moment": release(wishes_of(row), now)}
        for row in connection.execute(chosen)
    ]
    if due:
        one = subscriptions.update().where(subscriptions.c.id == sa.bindparam("subscription"))
        connection.execute(one.values(next_at=sa.bindparam("moment")), due)
