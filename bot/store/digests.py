"""Keeps digests: what each post said and the words behind it, for /why and the evidence pages."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from secrets import token_urlsafe
from typing import Any

import sqlalchemy as sa

from bot.model.deliveries import Post, StoryPost
from bot.model.digests import Edition, KeptDigest, Revision
from bot.ports import Transaction
from bot.store.forms import read_json, write_json
from bot.store.inserting import insert_new
from bot.store.tables import articles, claims, deliveries, digests, key_of, revisions
from bot.store.transaction import connection_of


class StoredDigests:
    """The digests of all chats."""

    def get(self, transaction: Transaction, digest: str) -> Post | None:
        """Give the post of a digest as it stands now; None when there is none (any more)."""
        kept = self.kept(transaction, digest)
        return kept.post if kept else None

    def keep(
        self, transaction: Transaction, digest: str, chat_id: int, slot: datetime, post: Post
    ) -> bool:
        """Keep the post of a slot, and its claims; False when there is one, which then stays."""
        return keep_digest(connection_of(transaction), digest, chat_id, slot, post)

    def last_of(self, transaction: Transaction, chat_id: int) -> KeptDigest | None:
        """Give the last digest that told a chat something; None when there is none."""
        tells = sa.exists().where(claims.c.digest_id == digests.c.id)
        return _read(connection_of(transaction), sa.and_(digests.c.chat_id == chat_id, tells))

    def kept(self, transaction: Transaction, digest: str) -> KeptDigest | None:
        """Give all of a digest as it stands now; None when there is none (any more)."""
        return _read(connection_of(transaction), digests.c.id == digest)

    def by_page(self, transaction: Transaction, page: str) -> KeptDigest | None:
        """Give the digest of an evidence page; None when there is none (any more)."""
        return _read(connection_of(transaction), digests.c.page == page)

    def edition(self, transaction: Transaction, page: str) -> Edition | None:
        """Tell how far the digest of an evidence page is; None when there is none (any more)."""
        chosen = sa.select(digests.c.slot, digests.c.revision).where(digests.c.page == page)
        row = connection_of(transaction).execute(chosen).one_or_none()
        return Edition(row.slot, row.revision) if row else None

    def resting_on(
        self, transaction: Transaction, url: str, since: datetime
    ) -> Sequence[KeptDigest]:
        """Give the digests that were posted since a moment and rest on the article of an address.

        Those of the earliest slots come first.
        """
        behind = sa.select(claims.c.digest_id).join(articles, articles.c.id == claims.c.article_id)
        behind = behind.where(articles.c.url_key == key_of(url))
        posted = sa.exists().where(deliveries.c.id == digests.c.id)
        chosen = sa.select(digests).where(
            digests.c.id.in_(behind), digests.c.slot >= since, posted
        )
        rows = connection_of(transaction).execute(chosen.order_by(digests.c.slot, digests.c.id))
        return tuple(map(_kept_of, rows))

    def revise(self, transaction: Transaction, digest: str, post: Post, now: datetime) -> int:
        """Change what a digest says, keeping what it said before; gives the new revision.

        0 when there is no such digest. Its claims are those of the new post from now on.
        """
        connection = connection_of(transaction)
        chosen = sa.select(digests).where(digests.c.id == digest).with_for_update()
        row = connection.execute(chosen).one_or_none()
        if row is None:
            return 0
        before = {"digest_id": digest, "revision": row.revision, "post": row.post, "until": now}
        connection.execute(revisions.insert().values(before))
        after = {"post": _written(post), "revision": row.revision + 1}
        connection.execute(digests.update().where(digests.c.id == digest).values(after))
        connection.execute(claims.delete().where(claims.c.digest_id == digest))
        _keep_claims(connection, digest, post)
        return int(row.revision) + 1

    def revisions(self, transaction: Transaction, digest: str) -> Sequence[Revision]:
        """Give what a digest said before it was changed, the oldest first."""
        chosen = sa.select(revisions.c.post, revisions.c.until).where(
            revisions.c.digest_id == digest
        )
        rows = connection_of(transaction).execute(chosen.order_by(revisions.c.revision))
        return tuple(Revision(read_json(Post, row.post), row.until) for row in rows)


def keep_digest(
    connection: sa.Connection, digest: str, chat_id: int, slot: datetime, post: Post
) -> bool:
    """Keep a new digest with its claims; False when one is there, which stays as it is."""
    kept = insert_new(
        connection,
        digests,
        id=digest,
        chat_id=chat_id,
        slot=slot,
        post=_written(post),
        revision=0,
        page=token_urlsafe(16),
    )
    if kept:
        _keep_claims(connection, digest, post)
    return kept


def _keep_claims(connection: sa.Connection, digest: str, post: Post) -> None:
    rows = [{"digest_id": digest, **row} for row in _claims_of(connection, post)]
    if rows:
        connection.execute(claims.insert(), rows)


def _claims_of(connection: sa.Connection, post: Post) -> Iterator[dict[str, Any]]:
    number = 0
    for index, story in enumerate(post.stories):
        article = _article_of(connection, story) if story.quotes else None
        for quote in story.quotes:
            number += 1
            yield {
                "number": number,
                "story": index,
                "article_id": article,
                "figure": quote.figure,
                "what": quote.what,
                "speaker": quote.speaker,
                "cue": quote.cue,
                "rule": quote.rule,
                "words": quote.words,
                "start": quote.start,
                "end": quote.end,
                "is_shown": quote.is_shown,
            }


def _article_of(connection: sa.Connection, story: StoryPost) -> int | None:
    """Find the text to which a story's offsets refer, rather the copy at the story's address."""
    is_other = sa.case((sa.or_(articles.c.canonical == story.url, articles.c.url == story.url), 0))
    chosen = sa.select(articles.c.id).where(articles.c.sha256 == story.text_hash)
    ordered = chosen.order_by(sa.func.coalesce(is_other, 1), articles.c.id)
    found: int | None = connection.scalar(ordered.limit(1))
    return found


def _read(connection: sa.Connection, which: sa.ColumnElement[bool]) -> KeptDigest | None:
    ordered = sa.select(digests).where(which).order_by(digests.c.slot.desc(), digests.c.id.desc())
    row = connection.execute(ordered.limit(1)).one_or_none()
    return _kept_of(row) if row else None


def _kept_of(row: sa.Row[Any]) -> KeptDigest:
    return KeptDigest(row.id, row.chat_id, row.slot, post_of(row), row.revision, row.page)


def post_of(row: sa.Row[Any]) -> Post:
    """Read the post of a digest, which knows the name of its page."""
    return replace(read_json(Post, row.post), page=row.page)


def _written(post: Post) -> str:
    return write_json(Post, replace(post, page=""))  # that stands in a column of its own
