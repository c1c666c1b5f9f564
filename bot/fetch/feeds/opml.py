"""Lists of feeds as other programs keep them: OPML read and written, with nested categories."""

from collections.abc import Iterable, Mapping
from xml.sax.saxutils import escape, quoteattr

from bot.fetch.errors import NotAListError
from bot.fetch.feeds.encodings import decode
from bot.fetch.feeds.items import web_link
from bot.fetch.wording import title_of
from bot.model.feeds import Subscribed

# Nobody follows more, and a list that nests deeper was made by a program that ran wild.
MOST_FEEDS = 10_000
DEEPEST = 20
# What a parser of somebody else's may raise on hostile input.
ODD = (ArithmeticError, AssertionError, AttributeError, LookupError, RecursionError, TypeError)


def read_opml(body: bytes) -> tuple[Subscribed, ...]:
    """Read the feeds of a list, in its order; a feed in two categories comes twice.

    Only addresses of the web are taken. Raises NotAListError for anything but OPML.
    """
    import listparser

    text, _ = decode(body, "")
    if "<opml" not in text.lower() and "<outline" not in text.lower():
        raise NotAListError
    try:
        # As ASCII, for the parser beneath guesses encodings that nobody has named.
        found = listparser.parse(text.encode("ascii", "xmlcharrefreplace"))
    except (*ODD, ValueError, SyntaxError) as error:  # lxml's errors are SyntaxErrors
        raise NotAListError(f"the parser fails on it: {type(error).__name__}") from error
    rows = [row for feed in found["feeds"][:MOST_FEEDS] for row in _rows(feed)]
    return tuple(dict.fromkeys(rows))[:MOST_FEEDS]


def _rows(feed: Mapping[str, object]) -> Iterable[Subscribed]:
    url = web_link(_address(feed.get("url")), "")
    if not url:
        return
    title = title_of(str(feed.get("title") or ""))
    paths = feed.get("categories")
    for path in (isinstance(paths, list) and paths) or [[]]:
        names = (title_of(str(name)) for name in path)
        yield Subscribed(url, "" if title == url else title, tuple(filter(None, names))[:DEEPEST])


def _address(written: object) -> str:
    """Give the address behind "feed:", which some programs put before it."""
    address = written.strip() if isinstance(written, str) else ""
    kind, _, rest = address.partition(":")
    if kind.lower() != "feed":
        return address
    return f"https:{rest}" if rest.startswith("//") else rest


def write_opml(feeds: Iterable[Subscribed], title: str = "whosaid") -> str:
    """Write a list that every reader of feeds can import, categories in their first order."""
    rows = tuple(row for row in dict.fromkeys(feeds) if web_link(row.url, "") == row.url)
    lines = _outlines(rows, depth=0)
    return "\n".join(
        (
            '<?xml version="1.0" encoding="UTF-8"?>',
            '<opml version="2.0">',
            f"  <head><title>{escape(title_of(title))}</title></head>",
            "  <body>",
            *lines,
            "  </body>",
            "</opml>",
            "",
        )
    )


def _outlines(rows: Iterable[Subscribed], depth: int) -> Iterable[str]:
    """Give the lines of one category's inside: its own feeds, then the categories within."""
    indent = "  " * (depth + 2)
    within: dict[str, list[Subscribed]] = {}
    for row in rows:
        if len(row.category) > depth:
            within.setdefault(row.category[depth], []).append(row)
        else:
            yield indent + _outline(row)
    for name, inner in within.items():
        yield f"{indent}<outline text={_attribute(name)}>"
        yield from _outlines(inner, depth + 1)
        yield f"{indent}</outline>"


def _outline(row: Subscribed) -> str:
    name = _attribute(row.title or row.url)
    return f'<outline type="rss" text={name} title={name} xmlUrl={quoteattr(row.url)}/>'


def _attribute(value: str) -> str:
    return quoteattr(title_of(value))
