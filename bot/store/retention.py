"""Forgets what is older than the operator wants to keep, a little at a time.

What still waits is never forgotten, however old: an entry that somebody is to get, a digest on its
way and the articles behind it. Nor is the newest entry of a feed, which /summary may be asked for.
"""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

import sqlalchemy as sa

from bot.model.deliveries import OPEN
from bot.model.settings import StoreRules
from bot.ports import Transaction
from bot.store.store import Store
from bot.store.tables import (
    articles,
    audit,
    claims,
    deliveries,
    digests,
    entries,
    notices,
    pending,
)
from bot.store.transaction import connection_of

# So many rows in one transaction, and so long in between: SQLite has one writer, and others wait.
CHUNK = 200
PAUSE_SECONDS = 0.02

# News that comes at all comes more often than this.
LEAP = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Forgotten:
    """How many rows of one kind were forgotten, or would be."""

    what: str
    rows: int


@dataclass(frozen=True, slots=True)
class Old:
    """Rows that may go; what refers to them goes with them."""

    what: str
    key: sa.Column[int] | sa.Column[str]
    moment: sa.Column[datetime]
    which: sa.ColumnElement[bool]


async def prune(store: Store, rules: StoreRules, now: datetime) -> tuple[Forgotten, ...]:
    """Forget what is older than the rules say at `now`; tells how much that was.

    What was forgotten stays so when it is interrupted. Several nodes may do it at once. Raises
    StoreError.
    """
    return tuple([Forgotten(old.what, await _forget(store, old)) for old in _old(rules, now)])


async def believed(store: Store, now: datetime) -> datetime:
    """Give the moment from which a node counts: `now`, but not far beyond all that is remembered.

    A clock that jumps ahead by years must not have everything forgotten at that moment. Raises
    StoreError.
    """
    newest = await store.look(_newest)
    return min(now, newest + LEAP) if newest else now


async def count_old(store: Store, rules: StoreRules, now: datetime) -> tuple[Forgotten, ...]:
    """Tell what `prune` would forget, and forget nothing. Raises StoreError."""
    found = [(old.what, await store.look(partial(_count, old))) for old in _old(rules, now)]
    return tuple(Forgotten(what, rows) for what, rows in found)


def _newest(transaction: Transaction) -> datetime | None:
    """Give the latest moment at which anything came or was made."""
    connection = connection_of(transaction)
    columns = (entries.c.seen_at, articles.c.fetched_at, digests.c.slot)
    found = [connection.scalar(sa.select(sa.func.max(column))) for column in columns]
    return max((moment for moment in found if moment), default=None)


async def _forget(store: Store, old: Old) -> int:
    total = 0
    while rows := await store.write(partial(_forget_some, old)):
        total += rows
        await asyncio.sleep(PAUSE_SECONDS)
    return total


def _forget_some(old: Old, transaction: Transaction) -> int:
    oldest = sa.select(old.key).where(old.which).order_by(old.moment).limit(CHUNK)
    forgotten = sa.delete(old.key.table).where(old.key.in_(oldest))
    return connection_of(transaction).execute(forgotten).rowcount


def _count(old: Old, transaction: Transaction) -> int:
    counted = sa.select(sa.func.count(old.key)).where(old.which)
    return connection_of(transaction).scalar(counted) or 0


def _old(rules: StoreRules, now: datetime) -> Iterator[Old]:
    """Give what may go; digests before articles, which they may still need."""
    digest_end, article_end = _before(now, rules.digest_days), _before(now, rules.article_days)
    entry_end, audit_end = _before(now, rules.entry_days), _before(now, rules.audit_days)
    yield Old("digests", digests.c.id, digests.c.slot, _old_digests(digest_end))
    yield Old("articles", articles.c.id, articles.c.fetched_at, _old_articles(article_end))
    yield Old("entries", entries.c.id, entries.c.seen_at, _old_entries(entry_end))
    told = notices.c.told_at
    yield Old("notices", notices.c.id, told, told < entry_end)
    yield Old("changes of settings", audit.c.id, audit.c.at, audit.c.at < audit_end)


def _before(now: datetime, days: int) -> datetime:
    """Go back by days; a hundred years are for ever, whatever the clock shows."""
    longest = now - datetime.min.replace(tzinfo=now.tzinfo)
    return now - min(timedelta(days=days), longest)


def _is_open() -> sa.ColumnElement[bool]:
    return deliveries.c.state.in_([str(state) for state in OPEN])


def _old_digests(end: datetime) -> sa.ColumnElement[bool]:
    on_its_way = sa.exists().where(deliveries.c.digest_id == digests.c.id, _is_open())
    return sa.and_(digests.c.slot < end, ~on_its_way)


def _old_articles(end: datetime) -> sa.ColumnElement[bool]:
    behind = sa.and_(
        claims.c.article_id == articles.c.id, deliveries.c.digest_id == claims.c.digest_id
    )
    on_its_way = sa.exists().where(behind, _is_open())
    return sa.and_(articles.c.fetched_at < end, ~on_its_way)


def _old_entries(end: datetime) -> sa.ColumnElement[bool]:
    waits = sa.exists().where(pending.c.entry_id == entries.c.id, pending.c.fate == "")
    later = entries.alias()
    is_newest = ~sa.exists().where(later.c.feed_id == entries.c.feed_id, later.c.id > entries.c.id)
    return sa.and_(entries.c.seen_at < end, ~waits, ~is_newest)
