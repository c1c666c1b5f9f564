"""Keeps which articles are looked at again, and by whom just now."""

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from bot.model.watches import Watch
from bot.ports import Transaction
from bot.store.tables import articles, claims, key_of, watches
from bot.store.transaction import connection_of


class StoredWatches:
    """The addresses of all articles that somebody was told of lately."""

    def watch(
        self, transaction: Transaction, digest: str, now: datetime, next_at: datetime
    ) -> None:
        """Look again at the articles behind a digest, the first time at a moment.

        Those that are looked at already begin anew, and no later than they would.
        """
        connection = connection_of(transaction)
        behind = sa.select(articles.c.url).join(claims, claims.c.article_id == articles.c.id)
        behind = behind.where(claims.c.digest_id == digest, articles.c.url != "")
        for url in sorted(set(connection.scalars(behind))):
            connection.execute(_begun(connection, url, now, next_at))

    def lease_due(
        self, transaction: Transaction, now: datetime, limit: int, until: datetime
    ) -> Sequence[Watch]:
        """Lease at most so many that are due, the longest due first; none twice at a time."""
        connection = connection_of(transaction)
        is_free = sa.or_(watches.c.lease_until.is_(None), watches.c.lease_until <= now)
        chosen = (
            sa.select(watches)
            .where(watches.c.next_at <= now, is_free)
            .order_by(watches.c.next_at, watches.c.id)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        rows = connection.execute(chosen).all()
        if ids := [row.id for row in rows]:
            leased = watches.update().where(watches.c.id.in_(ids)).values(lease_until=until)
            connection.execute(leased)
        return tuple(_watch_of(row, until) for row in rows)

    def put(self, transaction: Transaction, watch: Watch, was: Watch) -> None:
        """Put down when it is looked at next, and end the lease.

        Nothing happens when the lease was lost. When somebody was told of the article since, it
        has begun anew, and only the lease ends.
        """
        begun_anew = watches.c.since != was.since
        values = {"next_at": watch.next_at, "looks": watch.looks, "doubt": watch.doubt}
        kept = {
            name: sa.case((begun_anew, watches.c[name]), else_=_literal(name, value))
            for name, value in values.items()
        }
        saved = watches.update().where(_held(was)).values(lease_until=None, **kept)
        connection_of(transaction).execute(saved)

    def end(self, transaction: Transaction, was: Watch) -> None:
        """Look at it no more, unless somebody was told of the article since."""
        connection = connection_of(transaction)
        ended = sa.and_(_held(was), watches.c.since == was.since)
        if not connection.execute(watches.delete().where(ended)).rowcount:
            self.put(transaction, was, was)


def _begun(connection: sa.Connection, url: str, now: datetime, next_at: datetime) -> sa.Executable:
    dialect = postgresql if connection.dialect.name == "postgresql" else sqlite
    first = {"url": url, "url_key": key_of(url), "since": now, "looks": 0, "doubt": ""}
    statement = dialect.insert(watches).values(**first, next_at=next_at)
    earlier = sa.case(
        (watches.c.next_at < next_at, watches.c.next_at), else_=_literal("next_at", next_at)
    )
    begun: sa.Executable = statement.on_conflict_do_update(
        index_elements=[watches.c.url_key], set_={"since": now, "looks": 0, "next_at": earlier}
    )
    return begun


def _literal(column: str, value: object) -> sa.BindParameter[object]:
    return sa.literal(value, watches.c[column].type)


def _held(was: Watch) -> sa.ColumnElement[bool]:
    return sa.and_(watches.c.url_key == key_of(was.url), watches.c.lease_until == was.lease_until)


def _watch_of(row: sa.Row[tuple[object, ...]], until: datetime) -> Watch:
    return Watch(row.url, row.since, row.looks, row.next_at, until, row.doubt)
