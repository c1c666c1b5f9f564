"""RSS 0.90 to 2.0, RSS 1.0 and Atom: what feedparser reads, taken over with care.

It gets the feed's own text in UTF-8 from its root element on. So no encoding is guessed twice, and
no document type comes in, whose entities could name files or multiply.
"""

import io
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from bot.fetch.errors import NotAFeedError
from bot.fetch.feeds.dates import first_plausible, from_struct
from bot.fetch.feeds.hints import hint_of
from bot.fetch.feeds.items import MOST_ITEMS, Item, Parsed, guid_of, web_link
from bot.fetch.feeds.mending import mended
from bot.fetch.feeds.nesting import refuse_too_much_markup
from bot.fetch.wording import text_of, title_of

ROOT = re.compile(r"<(?:[\w-]+:)?(?:rss|rdf|feed|channel)(?=[\s>/])", re.IGNORECASE)
ITEM_START = re.compile(r"<(?:[\w-]+:)?(?:item|entry)(?=[\s>/])", re.IGNORECASE)
ITEM_END = re.compile(r"</(?:[\w-]+:)?(?:item|entry)\s*>", re.IGNORECASE)
PAGE = re.compile(r"<(?:html|head|body)(?=[\s>])", re.IGNORECASE)
MARKUP_TYPES = frozenset({"text/html", "application/xhtml+xml"})
DATES = ("published_parsed", "created_parsed", "updated_parsed")
# Whatever a parser of somebody else's may raise on hostile input; not memory, not an interrupt.
ODD = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
)

Found = Mapping[str, object]


def read_xml(text: str, address: str, now: datetime) -> Parsed:
    """Read the feed in a text that was fetched from an address.

    A feed that is broken behind its first entries brings these and a complaint. Raises
    NotAFeedError for a page, for anything else, for far too much markup, and for a feed that
    breaks before any entry.
    """
    start = ROOT.search(text)
    if start is None or PAGE.search(text, 0, start.start()):
        raise NotAFeedError("it is a web page" if PAGE.search(text) else "no feed begins in it")
    refuse_too_much_markup(text)
    found = _parse(mended(text[start.start() :]), address)
    complaint = _complaint(found)
    entries = _dicts(found.get("entries"))
    if complaint and _breaks_off(text):
        entries = entries[:-1]
    if not entries and (complaint or not found.get("version")):
        raise NotAFeedError(complaint or "it is other XML")
    feed = _dict(found.get("feed"))
    return Parsed(
        title=_title(feed),
        site=web_link(_plain(feed, "link"), address),
        items=tuple(_item(entry, address, now) for entry in entries[:MOST_ITEMS]),
        hint=hint_of(feed, text, now),
        complaint=complaint,
    )


def _parse(text: str, address: str) -> Found:
    import feedparser  # type: ignore[import-untyped]  # it ships no types

    headers = {"content-type": "application/xml; charset=utf-8", "content-location": address}
    try:
        # In a file object: bytes alone are tried as the name of a file first.
        found: Found = feedparser.parse(
            io.BytesIO(text.encode()),
            response_headers=headers,
            sanitize_html=False,
            resolve_relative_uris=False,
        )
    except (*ODD, feedparser.UndeclaredNamespace) as error:
        raise NotAFeedError(f"the parser fails on it: {type(error).__name__}") from error
    return found


def _breaks_off(text: str) -> bool:
    """Tell whether the last item is not whole: half a link would make it a different item."""
    starts, ends = ([m.start() for m in tag.finditer(text)] for tag in (ITEM_START, ITEM_END))
    return bool(starts) and starts[-1] > max(ends, default=-1)


def _complaint(found: Found) -> str:
    """Say what is wrong with the feed, without any word of the feed's own."""
    if not found.get("bozo"):
        return ""
    error = found.get("bozo_exception")
    reason = getattr(error, "getMessage", lambda: "")() or type(error).__name__
    line = getattr(error, "getLineNumber", lambda: None)()
    return f"broken XML: {reason}" + (f" in line {line}" if line else "")


def _item(entry: Found, address: str, now: datetime) -> Item:
    return Item(
        guid=guid_of(entry.get("id")),
        link=next(filter(None, (web_link(link, address) for link in _links(entry))), ""),
        title=_title(entry),
        text=_text(entry),
        published=first_plausible((from_struct(entry.get(name)) for name in DATES), now),
    )


def _links(entry: Found) -> Iterator[object]:
    """Give the addresses that an entry may be read at, the best first.

    FeedBurner keeps the publisher's own address beside its own that counts clicks. A guid is an
    address unless the feed says no; a podcast's sound is better than nothing.
    """
    links = _dicts(entry.get("links"))
    yield _plain(entry, "feedburner_origlink")
    yield from (
        link.get("href")
        for link in links
        if link.get("rel") == "alternate" and link.get("type") in MARKUP_TYPES
    )
    yield from (link.get("href") for link in links if link.get("rel") == "alternate")
    yield _plain(entry, "link")
    yield from (link.get("href") for link in links if link.get("rel") == "enclosure")
    yield from (content.get("url") for content in _dicts(entry.get("media_content")))


def _title(found: Found) -> str:
    """Give the headline of an entry or a feed."""
    return title_of(_plain(found, "title"), markup=_is_markup(found.get("title_detail")))


def _text(entry: Found) -> str:
    """Give the longest text that the entry holds: the article rather than its first lines."""
    contents = [content for content in _dicts(entry.get("content")) if _is_text(content)]
    texts = [text_of(_plain(content, "value"), markup=_is_markup(content)) for content in contents]
    texts.append(text_of(_plain(entry, "summary"), markup=_is_markup(entry.get("summary_detail"))))
    return max(texts, key=len)


def _is_text(content: Found) -> bool:
    """Tell words from a picture in base64, and from a mere hint where the content stands."""
    kind = _plain(content, "type")
    return kind in MARKUP_TYPES or kind.startswith("text/")


def _is_markup(detail: object) -> bool:
    return isinstance(detail, Mapping) and detail.get("type") in MARKUP_TYPES


def _plain(found: Found, name: str) -> str:
    value = found.get(name)
    return value if isinstance(value, str) else ""


def _dict(value: object) -> Found:
    """Give a plain dictionary: feedparser's own ones answer to other names too, with warnings."""
    return dict(value) if isinstance(value, Mapping) else {}


def _dicts(values: object) -> Sequence[Found]:
    if not isinstance(values, list):
        return ()
    return [dict(value) for value in values if isinstance(value, Mapping)]
