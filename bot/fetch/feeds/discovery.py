"""From the address of a site to its feed: what the page names, else where feeds usually stand.

People paste the address that they see. The page itself may be the feed; else its head names one,
or a link in it does. Only a page that names none is asked at a few usual places. A feed that
cannot be read is no page: another feed of its site is not the one that was asked for.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urljoin

from bot.fetch.answers import Answer
from bot.fetch.errors import FetchError, NotAFeedError
from bot.fetch.feeds.encodings import decode
from bot.fetch.feeds.items import web_link
from bot.fetch.feeds.parsing import parse_feed
from bot.fetch.feeds.xml_feeds import PAGE, ROOT
from bot.fetch.sandbox import Sandbox
from bot.fetch.statuses import status_error
from bot.fetch.web import Web
from bot.fetch.wording import MARKUP
from bot.model.feeds import FeedContent

# What a site names is tried up to here; each try is one request with the host's pause before it.
MOST_TRIES = 3
USUAL_PLACES = ("/feed", "/rss", "/feed.xml", "/atom.xml", "/index.xml")
ACCEPT = (
    "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9,"
    " text/xml;q=0.9, text/html;q=0.8, */*;q=0.1"
)

ATTRIBUTE = re.compile(
    r"""([^\s/><"'=]++) (?: \s*+ = \s*+ (?: "([^"]*+) | '([^']*+) | ([^\s>"']++) ) )?+""",
    re.VERBOSE,
)
FEED_TYPE = re.compile(r"application/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json|x-atom\+xml)")
VAGUE_TYPE = re.compile(r"(?:text|application)/xml")
# Where an address by itself says that a feed stands there.
FEED_PATH = re.compile(
    r"/(?:feeds?|rss|atom)(?:\.xml|\.json)?/?(?:\?|$)|\.(?:rss|atom|rdf)(?:\?|$)", re.IGNORECASE
)
COMMENTS = re.compile(r"\bcomments?\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class FoundFeed:
    """A feed, and the answer that held it; `answer.address` is where it stands."""

    answer: Answer
    content: FeedContent


async def find_feed(url: str, web: Web, sandbox: Sandbox, limit: int, now: datetime) -> FoundFeed:
    """Give the feed that stands at `url`, or the first that the page there names.

    `limit` bounds each answer in bytes. Raises NotAFeedError when there is none, BadStatusError,
    and what the first request raises.
    """
    answer = await web.get(url, limit=limit, accept=ACCEPT)
    if error := status_error(answer.status):
        raise error
    kind = answer.headers.get("content-type", "")
    try:
        content = await sandbox.run(parse_feed, answer.body, kind, answer.address, now)
        return FoundFeed(answer, content)
    except NotAFeedError:
        if not await sandbox.run(is_page, answer.body, kind):
            raise
        named = await sandbox.run(named_feeds, answer.body, kind, answer.address)
    usual = tuple(urljoin(answer.address, place) for place in USUAL_PLACES)
    for address in named[:MOST_TRIES] or usual:
        if found := await _try(address, web, sandbox, limit, now):
            return found
    raise NotAFeedError("none of the feeds it names can be read" if named else "it names no feed")


async def _try(
    url: str, web: Web, sandbox: Sandbox, limit: int, now: datetime
) -> FoundFeed | None:
    try:
        answer = await web.get(url, limit=limit, accept=ACCEPT)
        kind = answer.headers.get("content-type", "")
        content = await sandbox.run(parse_feed, answer.body, kind, answer.address, now)
    except FetchError:
        return None
    return FoundFeed(answer, content)


def is_page(body: bytes, content_type: str) -> bool:
    """Tell a page of a site, which may name feeds, from JSON and from a feed that is broken."""
    text = decode(body, content_type)[0].lstrip("\ufeff \t\r\n")
    root = ROOT.search(text)
    return not text.startswith(("{", "[")) and (
        root is None or PAGE.search(text, 0, root.start()) is not None
    )


def named_feeds(body: bytes, content_type: str, address: str) -> tuple[str, ...]:
    """Give the addresses of the feeds that a page names, the likeliest first.

    First those of the head in the page's order, then those whose type is mere XML, then links
    that look like feeds; feeds of comments come last of all.
    """
    text, _ = decode(body, content_type)
    tags = tuple(_tags(text))
    base = next((web_link(a.get("href"), address) for tag, a in tags if tag == "base"), "")
    ranked = sorted(
        (
            (rank, place, web_link(attributes.get("href"), base or address))
            for place, (tag, attributes) in enumerate(tags)
            if (rank := _rank(tag, attributes)) is not None
        ),
        key=lambda row: row[:2],
    )
    return tuple(dict.fromkeys(link for _, _, link in ranked if link))


def _tags(text: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Give the tags that can name a feed, without those in comments and scripts."""
    for match in MARKUP.finditer(text):
        tag = (match["tag"] or "").lower()
        if tag in {"link", "a", "base"} and not match[0].startswith("</"):
            yield tag, _attributes(match[0][1 + len(tag) :])


def _attributes(written: str) -> dict[str, str]:
    """Read a tag's attributes; the first of a name counts."""
    found: dict[str, str] = {}
    for match in ATTRIBUTE.finditer(written):
        value = html.unescape(match[2] or match[3] or match[4] or "")
        found.setdefault(match[1].lower(), value.strip())
    return found


def _rank(tag: str, attributes: dict[str, str]) -> int | None:
    """Give how likely a tag names a feed, 0 the likeliest; None when it does not."""
    relations = attributes.get("rel", "").lower().split()
    kind = attributes.get("type", "").partition(";")[0].strip().lower()
    about = f"{attributes.get('title', '')} {attributes.get('href', '')}"
    late = 3 if COMMENTS.search(about) else 0
    if tag == "link" and ("alternate" in relations or "feed" in relations):
        if FEED_TYPE.fullmatch(kind) or "feed" in relations:
            return late
        return 1 + late if VAGUE_TYPE.fullmatch(kind) else None
    if tag == "a" and (FEED_TYPE.fullmatch(kind) or FEED_PATH.search(attributes.get("href", ""))):
        return 2 + late
    return None
