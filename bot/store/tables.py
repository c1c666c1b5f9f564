"""The tables; docs/architecture.md says what each is for, migrations/ makes them.

Moments are whole microseconds since 1970 (Moment), text is any text (Words). What is unique over
text from outside is unique over its `key_of`: an index entry of PostgreSQL ends at 2,700 bytes.
"""

from hashlib import sha256
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table, UniqueConstraint

from bot.store.columns import Moment, Strings, Words

Kind = sa.types.TypeEngine[Any] | type[sa.types.TypeEngine[Any]]

metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def key_of(words: str) -> str:
    """Give the key under which a text from outside is unique: its SHA-256, in hexadecimal."""
    return sha256(words.encode("utf-8", "surrogatepass")).hexdigest()


def _needed(name: str, kind: Kind) -> Column[Any]:
    return Column(name, kind, nullable=False)


def _id() -> Column[int]:
    return Column("id", Integer, primary_key=True)


def _index(name: str, column: Column[Any], only: sa.ColumnElement[bool]) -> Index:
    """Index only the rows that are asked for."""
    return Index(name, column, sqlite_where=only, postgresql_where=only)


def _of(name: str, target: str, *, key: bool = False, index: bool = False) -> Column[int]:
    """Make a column that refers to another table's row and goes when that row goes."""
    row = ForeignKey(target, ondelete="CASCADE")
    return Column(name, Integer, row, nullable=False, primary_key=key, index=index)


def _of_digest(*, index: bool = False) -> Column[str]:
    digest = ForeignKey("digests.id", ondelete="CASCADE")
    return Column("digest_id", String, digest, nullable=False, primary_key=not index, index=index)


# sqlite_autoincrement: no id is used twice, as on PostgreSQL; delivery ids are made of them.

# ── who gets what ───────────────────────────────────────────────────────────────────────────

chats = Table(
    "chats",
    metadata,
    _id(),
    _needed("platform", String),
    _needed("tenant", Words),
    _needed("chat", Words),
    _needed("topic", Words),
    _needed("title", Words),
    _needed("paused", Words),  # why nothing is posted there, "" while something is
    _needed("strikes", Integer),  # refusals in a row
    _needed("created", Moment),
    UniqueConstraint("platform", "tenant", "chat", "topic"),
    sqlite_autoincrement=True,
)

subscriptions = Table(
    "subscriptions",
    metadata,
    _id(),
    _of("chat_id", "chats.id", index=True),
    _needed("timing", String),  # instant, every, cron, daily
    _needed("timing_detail", Words),  # "", "15", "0 8 * * 1-5", "07:30 19:00/0 1 2 3 4"
    _needed("zone", String),
    Column("quiet_start", String),  # local time in ISO form; both or none
    Column("quiet_end", String),
    _needed("only", Strings),
    _needed("without", Strings),
    _needed("only_differing", Boolean),
    _needed("max_stories", Integer),
    _needed("when_uncertain", String),
    Column("next_at", Moment, index=True),  # NULL while nothing is due
    _needed("created", Moment),
    sqlite_autoincrement=True,
)

# ── where we look, what stood there ─────────────────────────────────────────────────────────

feeds = Table(
    "feeds",
    metadata,
    _id(),
    _needed("url", Words),
    Column("url_key", String(64), nullable=False, unique=True),
    _needed("title", Words),
    _needed("etag", Words),
    _needed("last_modified", Words),
    _needed("validators_of", Words),  # the address whose body they belong to
    _needed("failures", Integer),
    _needed("error", Words),
    Column("last_success", Moment),
    _needed("gone", Boolean),
    _needed("known", Strings),
    _needed("ttl", Integer),
    _needed("next_at", Moment),
    Column("lease_until", Moment),  # somebody looks at it until then
    sqlite_autoincrement=True,
)
_index("ix_feeds_next_at", feeds.c.next_at, feeds.c.gone.is_(sa.false()))

subscription_feeds = Table(
    "subscription_feeds",
    metadata,
    _of("subscription_id", "subscriptions.id", key=True),
    _of("feed_id", "feeds.id", key=True, index=True),
    _needed("is_new", Boolean),  # until its first entries have come: one of them is shown
)

entries = Table(
    "entries",
    metadata,
    _id(),
    _of("feed_id", "feeds.id"),
    _needed("identity", Words),
    _needed("identity_key", String(64)),
    _needed("link", Words),
    _needed("title", Words),
    _needed("text", Words),
    Column("published", Moment),
    Column("seen_at", Moment, nullable=False, index=True),
    UniqueConstraint("feed_id", "identity_key"),
    sqlite_autoincrement=True,
)

# What each subscription still has to get, and what became of what it got.
pending = Table(
    "pending",
    metadata,
    _of("subscription_id", "subscriptions.id", key=True),
    _of("entry_id", "entries.id", key=True, index=True),
    _needed("since", Moment),
    _needed("fate", Words),  # "" while it waits
    Column("digest_id", String, index=True),  # the digest for which the fate was decided
    Column("settled_at", Moment),
)
_index("ix_pending_waiting", pending.c.subscription_id, pending.c.fate == "")

# What those who follow a feed are to be told of it: it moved, it is gone.
notices = Table(
    "notices",
    metadata,
    _id(),
    _of("subscription_id", "subscriptions.id", index=True),
    _of("feed_id", "feeds.id", index=True),
    _needed("at", Moment),
    _needed("words", Words),
    Column("told_at", Moment),
    sqlite_autoincrement=True,
)

# ── what was read, what was made of it ──────────────────────────────────────────────────────

articles = Table(
    "articles",
    metadata,
    _id(),
    _needed("url", Words),
    Column("url_key", String(64), nullable=False, index=True),
    _needed("canonical", Words),
    Column("sha256", String(64), nullable=False, index=True),
    _needed("text", Words),
    _needed("title", Words),
    _needed("publisher", Words),
    _needed("author", Words),
    Column("published", Moment),
    Column("fetched_at", Moment, nullable=False, index=True),
    UniqueConstraint("url_key", "sha256"),
    sqlite_autoincrement=True,
)

digests = Table(
    "digests",
    metadata,
    Column("id", String, primary_key=True),  # "{subscription}:{slot in UTC seconds}"
    _of("chat_id", "chats.id", index=True),
    Column("slot", Moment, nullable=False, index=True),
    _needed("post", sa.Text),  # JSON of a Post, ASCII
    _needed("revision", Integer),  # how often it was changed
    Column("page", String, nullable=False, unique=True),  # unguessable name of its evidence page
)

# What a digest said before it was changed.
revisions = Table(
    "revisions",
    metadata,
    _of_digest(),
    Column("revision", Integer, primary_key=True, autoincrement=False),
    _needed("post", sa.Text),
    _needed("until", Moment),
)

# The addresses of articles that are looked at again, because somebody was told of them.
watches = Table(
    "watches",
    metadata,
    _id(),
    _needed("url", Words),
    Column("url_key", String(64), nullable=False, unique=True),
    _needed("since", Moment),  # when somebody was told last
    _needed("looks", Integer),  # how often it was looked at since
    Column("next_at", Moment, nullable=False, index=True),
    Column("lease_until", Moment),  # somebody looks at it until then
    _needed("doubt", Words),  # what the last look found, which the next one must find too
    sqlite_autoincrement=True,
)

# The words behind every figure of a digest, for evidence pages and /why; numbered from 1.
claims = Table(
    "claims",
    metadata,
    _of_digest(),
    Column("number", Integer, primary_key=True, autoincrement=False),
    _needed("story", Integer),  # which story of the post, from 0
    _needed("figure", Words),
    _needed("what", Words),
    _needed("speaker", Words),
    _needed("cue", Words),
    _needed("rule", Words),
    _needed("words", Words),
    _needed("start", Integer),
    _needed("end", Integer),
    _needed("is_shown", Boolean),
    Column("article_id", Integer, ForeignKey("articles.id", ondelete="SET NULL"), index=True),
)

# ── what was sent ───────────────────────────────────────────────────────────────────────────

# A digest on its way, whose post stands there; or what becomes of its post when it is revised.
deliveries = Table(
    "deliveries",
    metadata,
    Column("id", String, primary_key=True),  # the digest's, for its post
    _of_digest(index=True),
    _needed("kind", String),  # post, edit, reply
    _needed("revision", Integer),  # of the digest
    Column("post", sa.Text),  # a reply's own words, as JSON of a Post
    _of("chat_id", "chats.id"),
    _needed("slot", Moment),
    _needed("state", String),
    _needed("when_uncertain", String),
    _needed("tries", Integer),
    _needed("receipts", Strings),
    _needed("reason", Words),
    Column("wait_until", Moment),
    _needed("updated", Moment),
    Index("ix_deliveries_chat_id_slot", "chat_id", "slot"),
    Index("ix_deliveries_state_updated", "state", "updated"),
)

reports = Table(
    "reports",
    metadata,
    _id(),
    _needed("at", Moment),
    _of("chat_id", "chats.id", index=True),
    _of_digest(index=True),
    _needed("figure", Integer),  # the claim's number, 0 where none was named
    _needed("user", Words),
    _needed("words", Words),
    sqlite_autoincrement=True,
)

# ── who works, who changed what ─────────────────────────────────────────────────────────────

nodes = Table(
    "nodes",
    metadata,
    Column("id", String, primary_key=True),
    _needed("seen", Moment),
    _needed("started", Moment),
    _needed("version", String),
    _needed("services", Words),
)

# Updates of a platform that were handled though one that came earlier was not yet.
heard = Table(
    "heard",
    metadata,
    Column("platform", String, primary_key=True),
    Column("number", sa.BigInteger, primary_key=True, autoincrement=False),
    Column("at", Moment, nullable=False, index=True),
)

audit = Table(
    "audit",
    metadata,
    _id(),
    Column("at", Moment, nullable=False, index=True),
    Column("chat_id", Integer, ForeignKey("chats.id", ondelete="SET NULL"), index=True),
    _needed("user", Words),
    _needed("what", Words),
    _needed("before", Words),
    _needed("after", Words),
    sqlite_autoincrement=True,
)

# ── where the bot is installed ──────────────────────────────────────────────────────────────

# The bot in a workspace of Slack; `sealed` holds its tokens, and no key that opens it is here.
installations = Table(
    "installations",
    metadata,
    Column("tenant", String, primary_key=True),
    _needed("name", Words),
    _needed("bot_id", String),
    _needed("user", String),
    _needed("scopes", Strings),
    _needed("sealed", sa.Text),
    Column("expires", Moment),
    _needed("installed", Moment),
)

# States with which somebody came back from Slack: none is good twice.
spent_states = Table(
    "spent_states",
    metadata,
    Column("key", String(64), primary_key=True),
    Column("until", Moment, nullable=False, index=True),
)
