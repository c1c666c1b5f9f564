"""Turn the bytes of a feed, of whatever format and in whatever state, into its entries.

Pure, and meant for a worker process: the bytes are hostile until they are read. A feed that is
broken behind its first entries is used with a complaint; a valid one may be empty.
"""

from datetime import datetime

from bot.fetch.errors import NotAFeedError
from bot.fetch.feeds.encodings import decode
from bot.fetch.feeds.identity import entries_of
from bot.fetch.feeds.json_feeds import read_json
from bot.fetch.feeds.xml_feeds import read_xml
from bot.model.feeds import FeedContent


def parse_feed(body: bytes, content_type: str, address: str, now: datetime) -> FeedContent:
    """Read the feed that stood at `address` when all redirects had been followed.

    `content_type` is the header of that name, "" when there was none; `now` tells which dates
    cannot be. Raises NotAFeedError for a web page, another format, and a feed that breaks off
    before its first entry.
    """
    text, misread = decode(body, content_type)
    if not text.strip("\ufeff\0 \t\r\n"):
        raise NotAFeedError("it is empty")
    read = read_json if text.lstrip("\ufeff \t\r\n").startswith(("{", "[")) else read_xml
    parsed = read(text.lstrip("\ufeff \t\r\n"), address, now)
    return FeedContent(
        title=parsed.title,
        site=parsed.site,
        entries=entries_of(parsed.items),
        ttl=parsed.hint,
        complaint="; ".join(filter(None, (misread, parsed.complaint))),
    )
