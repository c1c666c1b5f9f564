"""Feeds and what they bring: where we look, what stood there, when to look again."""

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server gave so that it need not send the same again; "" where it gave nothing.

    They are kept only together with a body that could be parsed: a validator of a broken body
    would freeze the feed on it. `address` is where that body stood after all redirects; what
    another address answers to them means nothing.
    """

    etag: str = ""
    last_modified: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of a feed, all of it plain text.

    `identity` stays the same while the item does: its guid, else its normalised link, else a hash
    of its words. `text` is what the feed itself holds of the article, often only its first lines.
    `published` is aware, or None when the feed does not say.
    """

    identity: str
    link: str
    title: str
    text: str = ""
    published: datetime | None = None


@dataclass(frozen=True, slots=True)
class FeedContent:
    """What one feed held when it was read; it asks to be left alone for `ttl` seconds.

    `complaint` says what is wrong with a feed whose entries could be read all the same.
    """

    title: str
    site: str
    entries: tuple[Entry, ...]
    ttl: int = 0
    complaint: str = ""


@dataclass(frozen=True, slots=True)
class FeedState:
    """What is remembered of a feed between two looks at it.

    `next_at` is aware; `failures` counts the looks in a row that brought nothing; `known` are the
    traces of the entries it has brought, newest first, as `judge_entries` gave them; `gone` is
    true when the server said that it will never come back, and nobody looks there again. `ttl` are
    the seconds for which the feed last asked to be left alone. A feed without `last_success` was
    never read.
    """

    url: str
    next_at: datetime
    title: str = ""
    validators: Validators = field(default_factory=Validators)
    failures: int = 0
    error: str = ""
    last_success: datetime | None = None
    gone: bool = False
    known: tuple[str, ...] = ()
    ttl: int = 0


@dataclass(frozen=True, slots=True)
class Waiting:
    """An entry that a subscription still has to get; `entry` is its row, `feed` where it stood."""

    entry: int
    item: Entry
    feed: str


@dataclass(frozen=True, slots=True)
class Lease:
    """The right to look at a feed, as it is remembered, until `until`; then anybody may."""

    state: FeedState
    until: datetime


@dataclass(frozen=True, slots=True)
class Look:
    """What one look at a feed came to: what to remember of it, and what it brought.

    `entries` are the new ones, newest first. `notice` is one line for those who follow the feed,
    "" when there is nothing to tell them. Both are kept with the state in one step, or not at all.
    """

    state: FeedState
    entries: tuple[Entry, ...] = ()
    notice: str = ""


@dataclass(frozen=True, slots=True)
class Subscribed:
    """One row of a list of feeds; `category` is the path of names that lead to it, outside in."""

    url: str
    title: str = ""
    category: tuple[str, ...] = ()
