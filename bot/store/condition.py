"""Whether the database is whole, and what is in it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from bot.store.errors import DamagedDatabaseError, NoDatabaseError
from bot.store.schema import demand_newest, newest_step, step_of
from bot.store.store import Store
from bot.store.tables import (
    articles,
    audit,
    chats,
    deliveries,
    digests,
    entries,
    heard,
    metadata,
    nodes,
    reports,
    subscriptions,
)

# The column that tells how old a row is, where there is one.
MOMENTS: Mapping[sa.Table, sa.Column[Any]] = {
    chats: chats.c.created,
    subscriptions: subscriptions.c.created,
    entries: entries.c.seen_at,
    articles: articles.c.fetched_at,
    digests: digests.c.slot,
    deliveries: deliveries.c.slot,
    reports: reports.c.at,
    nodes: nodes.c.seen,
    audit: audit.c.at,
    heard: heard.c.at,
}

# https://www.sqlite.org/dbstat.html: a row for each table and each index.
SQLITE_SIZES = """
    SELECT tbl_name, sum(pgsize) FROM dbstat JOIN sqlite_master USING (name)
    WHERE aggregate = TRUE GROUP BY tbl_name
"""
POSTGRESQL_SIZES = """
    SELECT relname, pg_total_relation_size(oid) FROM pg_class
    WHERE relkind = 'r' AND pg_table_is_visible(oid)
"""

# The files of an SQLite database: it, what was written last, and the index to that.
SQLITE_FILES = ("", "-wal", "-shm")


@dataclass(frozen=True, slots=True)
class Contents:
    """What is in one table; the moments are None where it is empty, or its rows have no age.

    `size` is in bytes with its indexes, None where the database does not tell.
    """

    table: str
    rows: int
    size: int | None
    oldest: datetime | None
    newest: datetime | None


@dataclass(frozen=True, slots=True)
class Condition:
    """A database that is whole and at the program's step; `size` is in bytes, with everything."""

    step: str
    size: int
    contents: tuple[Contents, ...]


def examine(store: Store) -> Condition:
    """Look through the whole database; every page of an SQLite file is read.

    Raises DamagedDatabaseError, NoDatabaseError, OlderDatabaseError, NewerDatabaseError and other
    StoreErrors.
    """
    demand_whole(store, "integrity_check")
    with store.reading() as transaction:
        connection = transaction.connection
        demand_tables(store, connection)
        contents = tuple(_contents(connection))
        return Condition(str(newest_step()), _size(store, connection), contents)


def demand_tables(store: Store, connection: sa.Connection) -> None:
    """See that all tables are there, in their newest shape.

    Raises NoDatabaseError, OlderDatabaseError, NewerDatabaseError.
    """
    if step_of(connection) is None:
        raise NoDatabaseError(store.place)
    demand_newest(connection)


def demand_whole(store: Store, pragma: str = "quick_check") -> None:
    """Raise DamagedDatabaseError when something is broken in an SQLite file.

    PostgreSQL looks after its files itself, with checksums where it was told so.
    """
    if store.engine.dialect.name != "sqlite":
        return
    with store.reading() as transaction:
        damage = _damage(transaction.connection, pragma)
    if damage:
        raise DamagedDatabaseError(store.place, damage)


def _damage(connection: sa.Connection, pragma: str) -> str:
    """Tell what is broken, "" for nothing."""
    found: str = connection.exec_driver_sql(f"PRAGMA {pragma}(1)").scalar_one()
    if found != "ok":
        return " ".join(found.split())
    orphan = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    return f"a row of {orphan[0]} refers to one of {orphan[2]} that is gone" if orphan else ""


def _contents(connection: sa.Connection) -> Iterator[Contents]:
    sizes = _sizes(connection)
    for table in metadata.sorted_tables:
        column = MOMENTS.get(table)
        ages = () if column is None else (sa.func.min(column), sa.func.max(column))
        row = connection.execute(sa.select(sa.func.count(), *ages).select_from(table)).one()
        yield Contents(table.name, row[0], sizes.get(table.name), *(row[1:] or (None, None)))


def _sizes(connection: sa.Connection) -> dict[str, int]:
    """Give the bytes of each table with its indexes; none where SQLite was built without that."""
    if connection.dialect.name == "sqlite":
        options = connection.exec_driver_sql("PRAGMA compile_options").scalars().all()
        if "ENABLE_DBSTAT_VTAB" not in options:
            return {}
        rows = connection.exec_driver_sql(SQLITE_SIZES)
    else:
        rows = connection.exec_driver_sql(POSTGRESQL_SIZES)
    return {name: int(size) for name, size in rows}


def _size(store: Store, connection: sa.Connection) -> int:
    if store.engine.dialect.name == "sqlite":
        paths = (Path(f"{store.engine.url.database}{ending}") for ending in SQLITE_FILES)
        return sum(path.stat().st_size for path in paths if path.exists())
    size = sa.select(sa.func.pg_database_size(sa.func.current_database()))
    return int(connection.execute(size).scalar_one())
