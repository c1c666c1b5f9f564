"""What can be the matter with the database; the class docstring is the operator's message.

In brackets stands where the database is, never the password of its address.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa

from bot.errors import PassingStoreError, StoreError


class DatabaseUrlError(StoreError):
    """This is no address of a database; write postgresql://USER@HOST/NAME or sqlite:///PATH."""


class NoDatabaseError(StoreError):
    """There is no database yet; `whosaid db upgrade` makes it."""


class MissingDatabaseError(StoreError):
    """The server has no database of this name; make it with `createdb`, or name another one."""


class NotADatabaseError(StoreError):
    """This file is no SQLite database; name another one in database_url."""


class DamagedDatabaseError(StoreError):
    """The database is damaged; stop whosaid and restore a backup, as docs/operating.md says."""


class NewerDatabaseError(StoreError):
    """A newer whosaid made this database; install that version again."""


class OlderDatabaseError(StoreError):
    """An older whosaid made this database; run `whosaid db upgrade`."""


class ReadOnlyDatabaseError(StoreError):
    """The database cannot be written; give whosaid the right to write the file and its folder."""


class NoFolderError(StoreError):
    """The folder of the database cannot be made; make it, or name another one in database_url."""


class RefusedUserError(StoreError):
    """The database refuses this user; check user, password and rights of database_url."""


class DatabaseAwayError(PassingStoreError):
    """The database does not answer; see that its server runs: a node tries again by itself."""


class BusyDatabaseError(PassingStoreError):
    """Others hold the database too long; a node tries again by itself."""


class FullDiskError(PassingStoreError):
    """The disk of the database is full; make room: nothing is lost, it goes on by itself."""


class DiskError(PassingStoreError):
    """The disk of the database cannot be read or written; check quota, mount and disk."""


# https://www.sqlite.org/rescode.html, the lower eight bits.
SQLITE_CODES: dict[int, type[StoreError]] = {
    3: ReadOnlyDatabaseError,  # PERM
    5: BusyDatabaseError,
    6: BusyDatabaseError,  # LOCKED
    8: ReadOnlyDatabaseError,
    10: DiskError,  # IOERR
    11: DamagedDatabaseError,  # CORRUPT
    13: FullDiskError,
    14: NoDatabaseError,  # CANTOPEN: a file is never made by opening it
    26: NotADatabaseError,
}

# https://www.postgresql.org/docs/current/errcodes-appendix.html; the longest beginning counts.
SQL_STATES: dict[str, type[StoreError]] = {
    "08": DatabaseAwayError,
    "25006": ReadOnlyDatabaseError,
    "28": RefusedUserError,
    "3D": MissingDatabaseError,
    "40": BusyDatabaseError,  # deadlock, serialization
    "42501": RefusedUserError,  # no right to a table
    "42P01": OlderDatabaseError,  # no such table
    "42703": OlderDatabaseError,  # no such column
    "53100": FullDiskError,
    "53": BusyDatabaseError,  # no memory, too many connections
    "55P03": BusyDatabaseError,  # lock timeout
    "57": DatabaseAwayError,  # shut down, starting up, cancelled
    "58": DiskError,
    "XX001": DamagedDatabaseError,
    "XX002": DamagedDatabaseError,
}


@contextmanager
def named_errors(place: str) -> Iterator[None]:
    """Say what is the matter with the database in our words; anything else passes as it is."""
    try:
        yield
    except sa.exc.DBAPIError as error:
        kind = kind_of(error)
        if kind is None:
            raise
        raise kind(place) from error
    except sa.exc.TimeoutError as error:  # every connection is taken
        raise BusyDatabaseError(place) from error


@contextmanager
def sqlite_errors(place: str) -> Iterator[None]:
    """Say the same of the errors of SQLite's own driver."""
    try:
        yield
    except sqlite3.Error as error:
        kind = _sqlite_kind(getattr(error, "sqlite_errorcode", 0), str(error))
        if kind is None:
            raise
        raise kind(place) from error


def kind_of(error: sa.exc.DBAPIError) -> type[StoreError] | None:
    """Tell which of our errors a driver's error is; None for a mistake of our own."""
    code = getattr(error.orig, "sqlite_errorcode", None)
    if code is not None:
        return _sqlite_kind(code, str(error.orig))
    state = getattr(error.orig, "sqlstate", None)
    if state is None:
        # psycopg names no state when there was no server to name one.
        is_away = error.connection_invalidated or isinstance(error, sa.exc.OperationalError)
        return _refusal(str(error.orig)) if is_away else None
    return next((SQL_STATES[state[:n]] for n in (5, 2) if state[:n] in SQL_STATES), None)


def _sqlite_kind(code: int, message: str) -> type[StoreError] | None:
    if "no such table" in message or "no such column" in message:
        return OlderDatabaseError
    return SQLITE_CODES.get(code & 0xFF)


def _refusal(message: str) -> type[StoreError]:
    # While connecting, the server's reason comes as words alone.
    if "authentication failed" in message or "no password supplied" in message:
        return RefusedUserError
    if "does not exist" in message:
        return RefusedUserError if 'role "' in message else MissingDatabaseError
    return DatabaseAwayError
