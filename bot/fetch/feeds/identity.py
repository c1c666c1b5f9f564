"""By what an entry is known again: its guid, else its normalised link, else a hash of its words.

A guid that stands twice in one feed names nothing, however sure the feed is of it: the link takes
its place, and where that stands twice as well, the words do.
"""

from collections import Counter
from collections.abc import Sequence
from hashlib import sha256

from bot.fetch.feeds.items import Item
from bot.fetch.links import normalise_link
from bot.model.feeds import Entry

# 128 bits: no two items of all feeds of the world fall together by chance.
IDENTITY_LENGTH = 32


def entries_of(items: Sequence[Item]) -> tuple[Entry, ...]:
    """Give each item its identity; an item that stands in the feed twice is one entry."""
    once: dict[str, Item] = {}
    for item in items:
        once.setdefault(mark_of(item.guid, link_key(item.link), words_of(item)), item)
    guids = Counter(item.guid for item in once.values())
    links = Counter(link_key(item.link) for item in once.values())
    return tuple(_entry(item, guids, links) for item in once.values())


def _entry(item: Item, guids: Counter[str], links: Counter[str]) -> Entry:
    link = link_key(item.link)
    if item.guid and guids[item.guid] == 1:
        identity = mark_of("guid", item.guid)
    elif link and links[link] == 1:
        identity = mark_of("link", link)
    else:
        identity = mark_of("words", words_of(item))
    return Entry(identity, item.link, item.title, item.text, item.published)


def words_of(item: Item) -> str:
    """Give what tells an item from its neighbours: the headline with its date, else the text.

    The text alone would change with every corrected comma, the headline alone would make every
    "Morning briefing" the same.
    """
    if item.title and item.published:
        return f"{item.title}\n{item.published.isoformat()}"
    return f"{item.title}\n{item.text}"


def link_key(link: str) -> str:
    """Give what two links to one article have in common, whatever scheme or "www." they have."""
    return normalise_link(link).partition("://")[2].removeprefix("www.").rstrip("/")


def mark_of(*words: str) -> str:
    """Hash words to a mark of fixed length that any database stores."""
    return sha256("\0".join(words).encode()).hexdigest()[:IDENTITY_LENGTH]
