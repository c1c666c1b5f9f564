"""Keeps which updates were handled though an earlier one was not: a platform brings them again."""

from collections.abc import Collection
from datetime import datetime, timedelta

import sqlalchemy as sa

from bot.model.chats import Platform
from bot.ports import Transaction
from bot.store.inserting import insert_new
from bot.store.tables import heard
from bot.store.transaction import connection_of

# Telegram keeps an update for a day.
KEPT = timedelta(days=2)


class StoredHeard:
    """The updates of all platforms, by their numbers."""

    def note(
        self, transaction: Transaction, platform: Platform, number: int, now: datetime
    ) -> None:
        """Put down that an update is handled; what is old is forgotten."""
        connection = connection_of(transaction)
        insert_new(connection, heard, platform=str(platform), number=number, at=now)
        connection.execute(heard.delete().where(heard.c.at < now - KEPT))

    def numbers(self, transaction: Transaction, platform: Platform) -> Collection[int]:
        """Give the updates of a platform that were put down."""
        chosen = sa.select(heard.c.number).where(heard.c.platform == str(platform))
        return frozenset(connection_of(transaction).scalars(chosen))
