"""Keeps the articles that were read: the text to which all offsets of evidence refer."""

from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256
from typing import Any

import sqlalchemy as sa

from bot.model.stories import Page
from bot.ports import Transaction
from bot.store.inserting import insert_new
from bot.store.tables import articles, key_of
from bot.store.transaction import connection_of


class StoredArticles:
    """Articles by address and by the hash of their text."""

    def keep(self, transaction: Transaction, page: Page, now: datetime) -> None:
        """Keep an article as it was read; the same text at the same address is kept once.

        When it comes again, it counts as fetched now.
        """
        connection = connection_of(transaction)
        key, text_hash = key_of(page.url), hash_of(page.text)
        values = {name: getattr(page, name) for name in Page.__dataclass_fields__}
        same = {"url_key": key, "sha256": text_hash}
        if not insert_new(connection, articles, fetched_at=now, **same, **values):
            known = sa.and_(articles.c.url_key == key, articles.c.sha256 == text_hash)
            connection.execute(articles.update().where(known).values(fetched_at=now))

    def newest(self, transaction: Transaction, url: str) -> Page | None:
        """Give what was found last at an address; None for nothing, or when it is forgotten."""
        return _read(connection_of(transaction), articles.c.url_key == key_of(url))

    def versions(self, transaction: Transaction, url: str) -> Sequence[Page]:
        """Give all that was found at an address and is still kept, the newest first."""
        chosen = sa.select(articles).where(articles.c.url_key == key_of(url))
        ordered = chosen.order_by(articles.c.fetched_at.desc(), articles.c.id.desc())
        return tuple(map(_page_of, connection_of(transaction).execute(ordered)))

    def by_hash(self, transaction: Transaction, text_hash: str) -> Page | None:
        """Give the article whose text has this SHA-256; None when it is not kept (any more)."""
        return _read(connection_of(transaction), articles.c.sha256 == text_hash)


def hash_of(text: str) -> str:
    """Give the SHA-256 of an article's text, as stories name it."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _read(connection: sa.Connection, which: sa.ColumnElement[bool]) -> Page | None:
    newest = sa.select(articles).where(which)
    newest = newest.order_by(articles.c.fetched_at.desc(), articles.c.id.desc()).limit(1)
    row: sa.Row[Any] | None = connection.execute(newest).one_or_none()
    return _page_of(row) if row else None


def _page_of(row: sa.Row[Any]) -> Page:
    return Page(
        row.url, row.text, row.title, row.publisher, row.author, row.published, row.canonical
    )
