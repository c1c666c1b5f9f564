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
    words = Counter(words_of(item) for item in once.values())
    return tuple(
        Entry(_name(item, guids, links, words), item.link, item.title, item.text, item.published)
        for item in once.values()
    )


def _name(item: Item, guids: Counter[str], links: Counter[str], words: Counter[str]) -> str:
    link, said = link_key(item.link), words_of(item)
    if item.guid and guids[item.guid] == 1:
        return mark_of("guid", item.guid)
    if link and links[link] == 1:
        return mark_of("link", link)
    if words[said] == 1:
        return mark_of("words", said)
    return mark_of("all", item.guid, link, said)


def words_of(item: Item | Entry) -> str:
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
    return sha256("\0".join(words).encode("utf-8", "surrogatepass")).hexdigest()[:IDENTITY_LENGTH]
