"""The database: does it answer, is it of this program, whole and writable, right by the clock?"""

import os
import stat
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

import sqlalchemy as sa

from bot.cli.doctor.finding import Finding, bad, fine, odd
from bot.store.columns import EPOCH
from bot.store.condition import demand_tables, demand_whole
from bot.store.schema import newest_step
from bot.store.store import Store
from bot.store.tables import audit, digests, entries, nodes, subscriptions

DATABASE, CLOCK = "database", "clock"

OTHERS = stat.S_IRWXG | stat.S_IRWXO

# Network time keeps machines within a tenth of a second of each other.
APART, FAR_APART = timedelta(seconds=2), timedelta(minutes=1)

# What was put down by a clock that was ahead by more.
AHEAD = timedelta(minutes=5)


def examine_database(store: Store, now: datetime) -> Iterator[Finding]:
    """Look at the database and leave it as it is. Raises StoreError when it cannot be used."""
    with store.reading() as transaction:
        demand_tables(store, transaction.connection)
    yield fine(DATABASE, f"{store.place} answers, its tables are at step {newest_step()}")
    demand_whole(store)
    _try_to_write(store, now)
    yield fine(DATABASE, "it is whole and can be written")
    yield from _exposed(store.engine.url)
    yield from _clocks(store, now)


def zones_of(store: Store) -> tuple[str, ...]:
    """Give the time zones that chats have chosen."""
    with store.reading() as transaction:
        chosen = sa.select(subscriptions.c.zone).distinct().order_by(subscriptions.c.zone)
        return tuple(transaction.connection.scalars(chosen))


class _UndoneError(Exception):
    """Takes back what was only tried."""


def _try_to_write(store: Store, now: datetime) -> None:
    tried = {"at": now, "user": "", "what": "doctor", "before": "", "after": ""}
    with suppress(_UndoneError), store.writing() as transaction:
        transaction.connection.execute(audit.insert().values(tried))
        raise _UndoneError


def _exposed(url: sa.URL) -> Iterator[Finding]:
    """Tell when others can read the file: what people asked for is their own affair."""
    if url.drivername != "sqlite" or os.name == "nt":
        return
    path = Path(str(url.database))
    if path.stat().st_mode & OTHERS:
        yield odd(DATABASE, f"other users can read it; chmod 600 {path}")


def _clocks(store: Store, now: datetime) -> Iterator[Finding]:
    with store.reading() as transaction:
        connection = transaction.connection
        theirs, newest = _clock_of(connection), _newest(connection)
    if theirs:
        yield _compared(theirs - now)
    if newest and newest > now + AHEAD:
        ahead = newest - now
        yield bad(CLOCK, f"what is remembered is {ahead} ahead of it; set the clock right (NTP)")


def _clock_of(connection: sa.Connection) -> datetime | None:
    """Give what the clock of a database server shows; None for a file, which has none."""
    if connection.dialect.name == "sqlite":
        return None
    seconds = sa.select(sa.func.extract("epoch", sa.func.clock_timestamp()))
    return EPOCH + timedelta(seconds=float(connection.execute(seconds).scalar_one()))


def _compared(offset: timedelta) -> Finding:
    seconds = offset.total_seconds()
    words = f"the database's is {seconds:+.1f} s off this one"
    if abs(offset) > FAR_APART:
        return bad(CLOCK, f"{words}; set both by network time (NTP)")
    return (odd if abs(offset) > APART else fine)(CLOCK, words)


def _newest(connection: sa.Connection) -> datetime | None:
    """Give the latest moment at which anything was put down."""
    columns = (entries.c.seen_at, digests.c.slot, audit.c.at, nodes.c.seen)
    found = [connection.scalar(sa.select(sa.func.max(column))) for column in columns]
    return max((moment for moment in found if moment), default=None)
