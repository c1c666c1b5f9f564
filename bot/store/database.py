"""Connections: how SQLite and PostgreSQL are opened, and how their transactions begin.

DBOS keeps its own tables in the same database, so that a delivery and its job are one transaction.
"""

import os
import sqlite3
from pathlib import Path
from urllib.parse import quote

import sqlalchemy as sa
from sqlalchemy.pool import ConnectionPoolEntry

from bot.store.errors import NoFolderError, ReadOnlyDatabaseError

BUSY_SECONDS = 30.0
CONNECT_SECONDS = 5

# A connection with this option only reads; on SQLite it takes no write lock.
READS_ONLY = "whosaid_reads_only"

# Finds a server that vanished within half a minute, not after the system's two hours.
POSTGRESQL_OPTIONS = {
    "connect_timeout": CONNECT_SECONDS,
    "application_name": "whosaid",
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 30_000,
    "options": "-c lock_timeout=30s -c idle_in_transaction_session_timeout=120s",
}


def open_engine(url: sa.URL) -> sa.Engine:
    """Make an engine for a URL of `read_url`; nothing is opened yet, and no file is made.

    Every transaction on SQLite begins with BEGIN IMMEDIATE, so that what it read is still true
    when it writes; those of a connection with the option READS_ONLY do not.
    """
    if url.drivername == "sqlite":
        return _sqlite_engine(url)
    return sa.create_engine(
        url,
        connect_args=POSTGRESQL_OPTIONS | dict(url.query),
        pool_pre_ping=True,
        hide_parameters=True,
    )


def _sqlite_engine(url: sa.URL) -> sa.Engine:
    # mode=rw: a file that has gone is an error, never silently an empty one in its place.
    address = f"file:{quote(str(url.database))}?mode=rw"

    def connect() -> sqlite3.Connection:
        return sqlite3.connect(
            address, uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )

    engine = sa.create_engine(url, creator=connect, hide_parameters=True)
    sa.event.listen(engine, "connect", _set_up)
    sa.event.listen(engine, "begin", _begin)
    return engine


def _set_up(connection: sqlite3.Connection, entry: ConnectionPoolEntry) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA foreign_keys = ON")


def _begin(connection: sa.Connection) -> None:
    # The driver would begin only before the first write: two nodes could claim the same row.
    reads = connection.get_execution_options().get(READS_ONLY)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")


def read_only(engine: sa.Engine) -> sa.Engine:
    """Give the same engine for transactions that only read: one consistent picture, no lock."""
    options = {READS_ONLY: True}
    if engine.dialect.name == "postgresql":
        options["postgresql_readonly"] = True
    return engine.execution_options(**options)


def make_file(url: sa.URL) -> None:
    """Make the SQLite file and its folder, both for this user alone, where there is none.

    Raises NoFolderError, ReadOnlyDatabaseError.
    """
    path = Path(str(url.database))
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise NoFolderError(path.parent) from error
    try:
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    except IsADirectoryError as error:
        raise NoFolderError(path) from error
    except OSError as error:
        raise ReadOnlyDatabaseError(path) from error
