"""JSON Feed 1.0 and 1.1, by the text of its specification (jsonfeed.org)."""

import json
from collections.abc import Iterator, Mapping
from datetime import datetime

from bot.fetch.errors import NotAFeedError
from bot.fetch.feeds.dates import first_plausible, from_iso
from bot.fetch.feeds.items import MOST_ITEMS, Item, Parsed, guid_of, web_link
from bot.fetch.wording import text_of, title_of

VERSION = "https://jsonfeed.org/version/"

Found = Mapping[str, object]


def read_json(text: str, address: str, now: datetime) -> Parsed:
    """Read the feed in a text; raises NotAFeedError for any other JSON.

    A feed that forgot its version is read with a complaint: a list of items is what counts.
    """
    feed = _loaded(text)
    items = feed.get("items")
    version = _words(feed, "version")
    if not isinstance(items, list) or not (version.startswith(VERSION) or "title" in feed):
        raise NotAFeedError("it is other JSON")
    usable = [item for item in items if isinstance(item, dict)]
    return Parsed(
        title=title_of(_words(feed, "title")),
        site=web_link(feed.get("home_page_url"), address),
        items=tuple(_item(item, address, now) for item in usable[:MOST_ITEMS]),
        complaint=_complaint(version, len(items) - len(usable)),
    )


def _loaded(text: str) -> Found:
    try:
        feed = json.loads(text)
    except (ValueError, RecursionError) as error:  # also for a number of thousands of digits
        raise NotAFeedError("broken JSON") from error
    if not isinstance(feed, dict):
        raise NotAFeedError("it is other JSON")
    return feed


def _complaint(version: str, useless: int) -> str:
    if not version.startswith(VERSION):
        return "no JSON Feed version"
    return f"{useless} items are no objects" if useless else ""


def _item(item: Found, address: str, now: datetime) -> Item:
    dates = (from_iso(item.get(name)) for name in ("date_published", "date_modified"))
    return Item(
        guid=guid_of(item.get("id")),
        link=next(filter(None, (web_link(link, address) for link in _links(item))), ""),
        title=title_of(_words(item, "title")),
        text=_text(item),
        published=first_plausible(dates, now),
    )


def _links(item: Found) -> Iterator[object]:
    """Give the addresses that an item may be read at: its own before the one it writes about."""
    yield item.get("url")
    yield item.get("external_url")
    attachments = item.get("attachments")
    if isinstance(attachments, list):
        yield from (a.get("url") for a in attachments if isinstance(a, dict))


def _text(item: Found) -> str:
    """Give the longest of the item's texts; the specification wants plain words or HTML."""
    return max(
        text_of(_words(item, "content_html"), markup=True),
        text_of(_words(item, "content_text"), markup=False),
        text_of(_words(item, "summary"), markup=False),
        key=len,
    )


def _words(found: Found, name: str) -> str:
    value = found.get(name)
    return value if isinstance(value, str) else ""
