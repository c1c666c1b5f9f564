"""Keeps who gets what, when: the wishes of each subscription and its next slot."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.model.chats import Subscription, Wishes
from bot.model.feeds import FeedState
from bot.ports import Transaction
from bot.store.chats import chat_of
from bot.store.feeds import state_of
from bot.store.following import follow, forget_unfollowed, lock_feeds, unfollow
from bot.store.tables import chats, feeds, subscriptions
from bot.store.tables import subscription_feeds as followed
from bot.store.transaction import connection_of
from bot.store.wishes import columns_of, wishes_of

# Each subscription with its chat; both have an id, so the subscription's gets a name of its own.
WITH_CHAT = sa.select(
    subscriptions.c.id.label("subscription_id"),
    *(column for column in subscriptions.c if column.name not in {"id", "created"}),
    *(column for column in chats.c if column.name not in {"created", "strikes"}),
).join(chats, chats.c.id == subscriptions.c.chat_id)


# What every slot needs, built once: to build a statement takes as long as to execute it.
ONE = WITH_CHAT.where(subscriptions.c.id == sa.bindparam("of"))
ANY = subscriptions.update().where(subscriptions.c.id == sa.bindparam("of"))
FOLLOWED = (
    sa.select(followed.c.subscription_id, feeds.c.url)
    .join(feeds, feeds.c.id == followed.c.feed_id)
    .where(followed.c.subscription_id.in_(sa.bindparam("of", expanding=True)))
    .order_by(feeds.c.id)
)


class StoredSubscriptions:
    """The subscriptions of all chats."""

    def open(
        self, transaction: Transaction, chat_id: int, wishes: Wishes, now: datetime
    ) -> Subscription:
        """Begin a subscription of a chat, with no feed and nothing due."""
        connection = connection_of(transaction)
        made = subscriptions.insert().values(chat_id=chat_id, created=now, **columns_of(wishes))
        (key,) = connection.execute(made.returning(subscriptions.c.id)).one()
        return _read(connection, WITH_CHAT.where(subscriptions.c.id == key))[0]

    def get(self, transaction: Transaction, subscription: int) -> Subscription | None:
        """Give a subscription; None when there is none of this id."""
        found = _read(connection_of(transaction), ONE, {"of": subscription})
        return next(iter(found), None)

    def of_chat(self, transaction: Transaction, chat_id: int) -> Subscription | None:
        """Give what a chat gets, None when it gets nothing yet; of several the oldest."""
        chosen = WITH_CHAT.where(subscriptions.c.chat_id == chat_id).order_by(subscriptions.c.id)
        return next(iter(_read(connection_of(transaction), chosen.limit(1))), None)

    def all(self, transaction: Transaction) -> Sequence[Subscription]:
        """Give the subscriptions of all chats, the oldest first."""
        return _read(connection_of(transaction), WITH_CHAT.order_by(subscriptions.c.id))

    def feeds_of(self, transaction: Transaction, subscription: int) -> Sequence[FeedState]:
        """Give what is remembered of the feeds that a subscription follows, in its own order."""
        chosen = sa.select(feeds).join(followed, followed.c.feed_id == feeds.c.id)
        chosen = chosen.where(followed.c.subscription_id == subscription).order_by(feeds.c.id)
        return tuple(map(state_of, connection_of(transaction).execute(chosen)))

    def save_wishes(self, transaction: Transaction, subscription: int, wishes: Wishes) -> None:
        """Put down new wishes; the next slot is set apart."""
        _update(transaction, subscription, columns_of(wishes))

    def remove(self, transaction: Transaction, subscription: int) -> None:
        """Forget a subscription; feeds that nobody else follows are forgotten with it."""
        connection = connection_of(transaction)
        theirs = sa.select(followed.c.feed_id).where(followed.c.subscription_id == subscription)
        locked = lock_feeds(connection, feeds.c.id.in_(theirs))
        connection.execute(subscriptions.delete().where(subscriptions.c.id == subscription))
        forget_unfollowed(connection, locked)

    def follow(
        self, transaction: Transaction, subscription: int, feed: FeedState, now: datetime
    ) -> bool:
        """Add a feed to a subscription; False when it was there.

        `feed` is what a first look at it came to; it is kept when nobody follows that address
        yet. What stands in the feed already counts as seen: only what comes from now on waits.
        Of what a feed that was never read brings first, the newest entry waits, as a preview.
        """
        return follow(connection_of(transaction), subscription, feed, now)

    def unfollow(self, transaction: Transaction, subscription: int, feed: str) -> bool:
        """Take a feed away, and what waits because of it; False when it was not there."""
        return unfollow(connection_of(transaction), subscription, feed)

    def claim_due(
        self, transaction: Transaction, now: datetime, limit: int
    ) -> Sequence[Subscription]:
        """Give those whose next slot has come, the earliest first.

        Nobody else is given them before the transaction ends, by when each must have its next.
        """
        chosen = (
            WITH_CHAT.where(subscriptions.c.next_at <= now)
            .order_by(subscriptions.c.next_at, subscriptions.c.id)
            .limit(limit)
            .with_for_update(skip_locked=True, of=subscriptions)
        )
        return _read(connection_of(transaction), chosen)

    def set_next(
        self, transaction: Transaction, subscription: int, next_at: datetime | None
    ) -> None:
        """Put down the next slot; None for nothing to be due."""
        connection_of(transaction).execute(ANY, {"of": subscription, "next_at": next_at})

    def next_slots(self, transaction: Transaction, limit: int) -> Sequence[Subscription]:
        """Give those whose slots come next, the earliest first."""
        chosen = WITH_CHAT.where(subscriptions.c.next_at.is_not(None))
        ordered = chosen.order_by(subscriptions.c.next_at, subscriptions.c.id).limit(limit)
        return _read(connection_of(transaction), ordered)


def _update(transaction: Transaction, subscription: int, values: dict[str, Any]) -> None:
    changed = subscriptions.update().where(subscriptions.c.id == subscription)
    connection_of(transaction).execute(changed.values(values))


def _read(
    connection: sa.Connection, chosen: sa.Select[Any], values: Mapping[str, Any] | None = None
) -> tuple[Subscription, ...]:
    rows = connection.execute(chosen, values).all()
    urls = _feeds_of(connection, [row.subscription_id for row in rows])
    return tuple(
        Subscription(
            row.subscription_id,
            chat_of(row),
            wishes_of(row),
            tuple(urls.get(row.subscription_id, ())),
            row.next_at,
        )
        for row in rows
    )


def _feeds_of(connection: sa.Connection, ids: Iterable[int]) -> dict[int, list[str]]:
    """Give the addresses of the feeds that each follows, the oldest feed first."""
    ids = list(ids)
    urls: dict[int, list[str]] = {}
    if ids:
        for subscription, url in connection.execute(FOLLOWED, {"of": ids}):
            urls.setdefault(subscription, []).append(url)
    return urls
