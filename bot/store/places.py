"""Where the database is: its address as the operator writes it, and the user's data folder."""

import os
import sys
from pathlib import Path

import sqlalchemy as sa

from bot.store.errors import DatabaseUrlError

FILE_NAME = "whosaid.db"
POSTGRESQL = {"postgres", "postgresql", "postgresql+psycopg"}


def read_url(database_url: str) -> sa.URL:
    """Turn an address into SQLAlchemy's; "" is the file in the user's data folder.

    Raises DatabaseUrlError, which shows no more of it than its scheme: there may be a password.
    """
    if not database_url:
        return sa.URL.create("sqlite", database=str(data_folder() / FILE_NAME))
    scheme = database_url.partition(":")[0][:20]
    try:
        url = sa.make_url(database_url)
    except (sa.exc.ArgumentError, ValueError):
        raise DatabaseUrlError(scheme) from None  # its message would show the address
    if url.drivername in POSTGRESQL:
        return url.set(drivername="postgresql+psycopg")
    if url.drivername == "sqlite" and url.database not in {None, "", ":memory:"}:
        return sa.URL.create("sqlite", database=str(Path(url.database or "").absolute()))
    raise DatabaseUrlError(scheme)


def name_place(url: sa.URL) -> str:
    """Say where a database is, without user and password."""
    if url.drivername == "sqlite":
        return str(url.database)
    return f"{url.host or 'local socket'}:{url.port or 5432}/{url.database or ''}"


def data_folder() -> Path:
    """Give the folder in which a program keeps what it remembers for this user."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData/Local") / "whosaid"
    if sys.platform == "darwin":
        return Path.home() / "Library/Application Support/whosaid"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local/share") / "whosaid"
