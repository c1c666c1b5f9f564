"""Copies of the database that stand for themselves: a file that is whole, or no file at all."""

import os
import shlex
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from shutil import which
from urllib.parse import quote

import sqlalchemy as sa

from bot.errors import StoreError
from bot.store.database import BUSY_SECONDS, CONNECT_SECONDS
from bot.store.errors import DamagedDatabaseError, FullDiskError, NoDatabaseError, sqlite_errors
from bot.store.store import Store

LONGEST_REASON = 300

# They stand in no command line, where every user of the machine could read them.
HIDDEN_OPTIONS = ("password", "sslpassword")


class BackupExistsError(StoreError):
    """There is a file of this name already, and nothing was written; name another one."""


class BackupFolderError(StoreError):
    """The backup cannot be written there; name a folder that exists and that you may write."""


class NoDumpProgramError(StoreError):
    """pg_dump is not installed; install PostgreSQL's client programs, or run this elsewhere."""


class DumpError(StoreError):
    """pg_dump could not copy the database; see what it says."""


def back_up(store: Store, path: Path) -> None:
    """Copy the database, as it is at one moment, into a new file for this user alone.

    It may be in use meanwhile. Of SQLite the copy is a database file; of PostgreSQL what pg_dump
    writes, for pg_restore. Raises BackupExistsError, BackupFolderError, NoDumpProgramError,
    DumpError, DamagedDatabaseError and other StoreErrors; nothing stands at `path` then.
    """
    with _new_file(path) as part:
        if store.engine.dialect.name == "sqlite":
            _copy(store, part)
        else:
            _dump(store, part)


@contextmanager
def _new_file(path: Path) -> Iterator[Path]:
    """Take a name that nobody has, and give it at the end to what was written beside it.

    A file that lacks its half never bears the name; it may stand there empty.
    """
    part = path.with_name(f"{path.name}.part")
    made: list[Path] = []
    try:
        for name in (path, part):
            os.close(os.open(name, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
            made.append(name)
        yield part
        _flush(part)
        part.replace(path)
        made.clear()
    except FileExistsError as error:
        raise BackupExistsError(error.filename) from error
    except OSError as error:
        raise BackupFolderError(path, error.strerror) from error
    except FullDiskError as error:  # the copy's: the database itself is only read
        raise BackupFolderError(path, "the disk is full") from error
    finally:
        for name in made:
            name.unlink(missing_ok=True)


def _flush(path: Path) -> None:
    """See that it is on the disk before somebody relies on it."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _copy(store: Store, part: Path) -> None:
    source = Path(str(store.engine.url.database))
    if not source.exists():
        raise NoDatabaseError(store.place)
    with (
        sqlite_errors(store.place),
        closing(_open(source)) as database,
        closing(_open(part)) as copy,
    ):
        # All pages at once: readers and writers of a WAL go on, and the copy is of one moment.
        database.backup(copy)
        # One file, which can be read where nothing can be written.
        copy.execute("PRAGMA journal_mode = DELETE")
        (found,) = copy.execute("PRAGMA integrity_check(1)").fetchone()
    if found != "ok":
        raise DamagedDatabaseError(store.place, " ".join(found.split()))


def _open(path: Path) -> sqlite3.Connection:
    address = f"file:{quote(str(path.absolute()))}?mode=rw"
    return sqlite3.connect(address, uri=True, timeout=BUSY_SECONDS, isolation_level=None)


def _dump(store: Store, part: Path) -> None:
    if which("pg_dump") is None:
        raise NoDumpProgramError(dump_command(store.engine.url))
    with part.open("wb") as file:
        _run(["pg_dump", *_arguments(store.engine.url)], store, file.fileno())
    if which("pg_restore"):
        _run(["pg_restore", "--list", str(part)], store, subprocess.DEVNULL)


def dump_command(url: sa.URL) -> str:
    """Give the command that copies a database of PostgreSQL; it asks for the password."""
    return f"pg_dump --format=custom --file whosaid.dump {shlex.quote(_public(url))}"


def _arguments(url: sa.URL) -> list[str]:
    return ["--format=custom", "--no-password", "--dbname", _public(url)]


def _public(url: sa.URL) -> str:
    """Write the address as pg_dump takes it, without what nobody may see."""
    # Not url.set(password=None), which changes nothing.
    shown = sa.URL.create(
        "postgresql", url.username, None, url.host, url.port, url.database, url.query
    )
    return shown.difference_update_query(HIDDEN_OPTIONS).render_as_string(hide_password=False)


def _run(command: list[str], store: Store, output: int) -> None:
    environment = os.environ | {"PGCONNECT_TIMEOUT": str(CONNECT_SECONDS), "LC_ALL": "C"}
    password = store.engine.url.password or store.engine.url.query.get("password")
    if isinstance(password, str):
        environment["PGPASSWORD"] = password
    ran = subprocess.run(  # noqa: S603 - the program is named here, its arguments are no shell's
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=subprocess.PIPE,
        check=False,
    )
    if ran.returncode:
        said = " ".join(ran.stderr.decode(errors="replace").split())
        raise DumpError(store.place, said[:LONGEST_REASON])
