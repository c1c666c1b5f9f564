"""Read what a page says about its article: headline, outlet, author, date, own address.

Only what a page states counts; a date that merely stands somewhere in the text is none.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from bot.fetch.errors import FetchError
from bot.fetch.links import parse_link

if TYPE_CHECKING:
    from lxml.html import HtmlElement

LONGEST_NAME = 100
LONGEST_TITLE = 300
# News on the web is younger, and a later date is a mistake or a joke.
YEARS = range(1990, 2100)

ARTICLE_TYPES = re.compile(
    r"(?:\w*NewsArticle|Article|ReportageNewsArticle|BlogPosting|LiveBlogPosting|Report)"
)
DATE_NAMES = (
    "article:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publication_date",
    "dc.date.issued",
    "dc.date",
    "dcterms.created",
    "date",
)
AUTHOR_NAMES = ("author", "parsely-author", "byl", "dc.creator", "sailthru.author")
# What stands before or behind a headline in <title>: "Ferry sinks | Tarn Courier".
BESIDE_TITLE = re.compile(r"\s+[|–—·»«-]\s+")
MOST_BESIDE = 4


@dataclass(frozen=True, slots=True)
class Facts:
    """What a page says about its article, "" and None where it says nothing.

    `is_article` and `is_free` are None when the page does not say.
    """

    title: str
    publisher: str
    author: str
    published: datetime | None
    canonical: str
    is_article: bool | None = None
    is_free: bool | None = None


def read_facts(tree: "HtmlElement", url: str) -> Facts:
    """Read all facts; `url` is where the page was found."""
    things = tuple(linked_things(tree))
    article: dict[str, Any] = next(filter(_is_article, things), {})
    meta = named_contents(tree)
    publisher = (
        _name_in(article.get("publisher"))
        or meta.get("og:site_name")
        or next((_name_in(each) for each in things if "WebSite" in _types(each)), "")
        or meta.get("application-name")
        or site_of(url)
    )
    return Facts(
        find_title(tree, article, meta, publisher),
        one_line(publisher, LONGEST_NAME),
        find_author(tree, article, meta),
        find_date(tree, article, meta),
        find_canonical(tree, meta, url),
        is_article=True if article or meta.get("og:type") == "article" else None,
        is_free=_truth(article.get("isAccessibleForFree")),
    )


def linked_things(tree: "HtmlElement") -> Iterator[dict[str, Any]]:
    """Give all things that the page describes in JSON-LD; what is no JSON is passed over."""
    for script in tree.iterfind(".//script[@type='application/ld+json']"):
        try:
            found = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        waiting = [found]
        while waiting:
            match waiting.pop(0):
                case list(several):
                    waiting += several
                case dict(thing):
                    yield thing
                    waiting += [thing["@graph"]] if "@graph" in thing else []


def named_contents(tree: "HtmlElement") -> dict[str, str]:
    """Give the page's <meta> elements by name; the first of a name counts."""
    contents: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        if content := one_line(meta.get("content") or "", 2_000):
            contents.setdefault(name.strip().lower(), content)
    return contents


def find_title(
    tree: "HtmlElement", article: dict[str, Any], meta: dict[str, str], publisher: str
) -> str:
    """Give the headline that readers see; "" when there is none."""
    written = one_line(tree.findtext(".//title") or "", 1_000)
    stated = [_text(article.get("headline")), meta.get("og:title", ""), written]
    seen = [one_line(each.text_content(), 1_000) for each in tree.iter("h1")]
    seen = [words for words in seen if words and words != publisher]
    agreed = [words for words in seen if any(_alike(words, other) for other in stated if other)]
    alone = seen if len(seen) == 1 else []
    bare = [without_outlet(words, publisher) for words in stated if words]
    return one_line(next(iter([*agreed, *alone, *bare]), ""), LONGEST_TITLE)


def _alike(seen: str, stated: str) -> bool:
    one, other = seen.casefold(), stated.casefold()
    return len(one) > len(other) // 3 and (one in other or other in one)


def without_outlet(title: str, publisher: str) -> str:
    """Cut the outlet's name, or a few words that look like one, off the end of a title."""
    parts = BESIDE_TITLE.split(title)
    if len(parts) > 1 and parts[0].casefold() == publisher.casefold():
        return title[len(parts[0]) :].lstrip(" |–—·»«-")
    if len(parts) > 1 and len(parts[-1].split()) <= MOST_BESIDE:
        return title[: -len(parts[-1])].rstrip(" |–—·»«-")
    return title


def find_author(tree: "HtmlElement", article: dict[str, Any], meta: dict[str, str]) -> str:
    """Give who wrote it, several with commas; "" when the page does not say."""
    author = article.get("author")
    names = [_name_in(each) for each in (author if isinstance(author, list) else [author])]
    names = [name for name in names if name]
    names = names or [meta[key] for key in AUTHOR_NAMES if key in meta][:1]
    names = names or [
        one_line(each.text_content(), LONGEST_NAME)
        for each in tree.xpath("//*[@rel='author' or @itemprop='author']")[:3]
    ]
    kept = dict.fromkeys(name for name in names if not name.startswith(("http://", "https://")))
    return one_line(", ".join(kept), LONGEST_NAME)


def find_date(
    tree: "HtmlElement", article: dict[str, Any], meta: dict[str, str]
) -> datetime | None:
    """Give when it was published, aware; None when the page does not say."""
    stated = [_text(article.get("datePublished")), *(meta.get(name, "") for name in DATE_NAMES)]
    stated += [each.get("datetime") for each in tree.xpath("//article//time[@datetime]")[:1]]
    stated += [each.get("datetime") for each in tree.xpath("//time[@itemprop='datePublished']")]
    dates = map(parse_date, filter(None, stated))
    return next((date for date in dates if date), None)


def parse_date(written: str) -> datetime | None:
    """Read a date as machines write it (ISO 8601, RFC 5322); one without a zone is in UTC."""
    try:
        date = datetime.fromisoformat(written.strip())
    except ValueError:
        try:
            date = parsedate_to_datetime(written)
        except (ValueError, IndexError, TypeError, OverflowError):
            return None
    if date.year not in YEARS:
        return None
    return date.replace(tzinfo=UTC) if date.tzinfo is None else date.astimezone(UTC)


def find_canonical(tree: "HtmlElement", meta: dict[str, str], url: str) -> str:
    """Give the address that the page names as its own, if it can be believed; else `url`."""
    stated = [each.get("href") or "" for each in tree.xpath("//link[@rel='canonical']")[:1]]
    for written in filter(None, [*stated, meta.get("og:url", "")]):
        if believable := own_address(written, url):
            return believable
    return url


def own_address(written: str, url: str) -> str:
    """Give an address that a page at `url` may name as its own; "" for any other.

    It must be on the same site: a page that calls itself somebody else's article would get that
    one's name and place. And not the front page, which some sites name in every article.
    """
    try:
        here, own = parse_link(url), parse_link(urljoin(url, written.strip()))
    except (FetchError, ValueError):
        return ""
    if own.path == "/" and not own.query and here.path != "/":
        return ""
    one, other = _bare_host(here.host), _bare_host(own.host)
    return own.address if one == other or _is_part(one, other) or _is_part(other, one) else ""


def _is_part(host: str, site: str) -> bool:
    """Tell whether a host is below a site; a name without a dot is no site but all of them."""
    return "." in site and host.endswith(f".{site}")


def _bare_host(host: str) -> str:
    return re.sub(r"^(?:www\d?|m|mobile|amp|edition)\.", "", host)


def site_of(url: str) -> str:
    """Give the name of the site for an outlet that does not name itself; "" for a file."""
    try:
        return re.sub(r"^www\.", "", urlsplit(url).hostname or "")
    except ValueError:
        return ""


def one_line(words: str, longest: int) -> str:
    """Put words on one line, cut where they are longer than anybody's."""
    return " ".join(words.split())[:longest].rstrip()


def _types(thing: dict[str, Any]) -> list[str]:
    kinds = thing.get("@type", "")
    return [str(kind) for kind in (kinds if isinstance(kinds, list) else [kinds])]


def _is_article(thing: dict[str, Any]) -> bool:
    return any(ARTICLE_TYPES.fullmatch(kind) for kind in _types(thing))


def _text(value: object) -> str:
    return one_line(value, 1_000) if isinstance(value, str) else ""


def _name_in(value: object) -> str:
    """Give the name in a JSON-LD person or organisation, which may be one of several."""
    match value:
        case str():
            return _text(value)
        case {"name": name}:
            return _name_in(name)
        case [first, *_]:
            return _name_in(first)
        case _:
            return ""


def _truth(value: object) -> bool | None:
    return {"true": True, "false": False}.get(str(value).lower())
