"""Keeps what feeds brought: each entry once, whoever follows its feed."""

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa

from bot.model.feeds import Entry
from bot.store.inserting import insert_new
from bot.store.tables import entries, key_of


def keep_entries(
    connection: sa.Connection, feed: int, found: Sequence[Entry], now: datetime
) -> bool:
    """Keep the entries that the feed has not brought before; ids grow from old to new."""
    kept = [
        insert_new(
            connection,
            entries,
            feed_id=feed,
            identity=entry.identity,
            identity_key=key_of(entry.identity),
            link=entry.link,
            title=entry.title,
            text=entry.text,
            published=entry.published,
            seen_at=now,
        )
        for entry in reversed(found)
    ]
    return any(kept)
