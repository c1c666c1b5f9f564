"""Read what a page says about its article: headline, outlet, author, date, own address.

Only what a page states counts; a date that merely stands somewhere in the text is none.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from bot.fetch.pages.blocks import clean
from bot.fetch.pages.canonical import find_canonical
from bot.fetch.pages.dates import first_date
from bot.fetch.pages.linked import Linked, are_alike, read_linked

if TYPE_CHECKING:
    from lxml.html import HtmlElement

LONGEST_NAME = 100
LONGEST_TITLE = 300
# A page has one or two headings of the first order; hundreds are somebody's joke.
MOST_HEADINGS = 20

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
# "By Edda Lorne", "Written by Edda Lorne (edda@courier.example)".
BEFORE_NAME = re.compile(r"(?:written\s+)?by:?\s+", re.IGNORECASE)
BEHIND_NAME = re.compile(r"[\s(<]*\S+@\S+$")
# How programs call who filled in no name.
NOBODY = frozenset({"admin", "administrator", "author", "editor", "staff", "user", "webmaster"})


@dataclass(frozen=True, slots=True)
class Facts:
    """What a page says about its article, "" and None where it says nothing.

    `stated` is the article's text where the page tells it to machines. `is_article` and `is_free`
    are None when the page does not say.
    """

    title: str
    publisher: str
    author: str
    published: datetime | None
    canonical: str
    stated: str = ""
    is_article: bool | None = None
    is_free: bool | None = None


def read_facts(tree: "HtmlElement", url: str) -> Facts:
    """Read all facts; `url` is where the page was found."""
    meta = named_contents(tree)
    headings = tuple(find_headings(tree))
    linked = read_linked(tree, [*headings, meta.get("og:title", "")])
    publisher = one_line(
        linked.publisher
        or meta.get("og:site_name")
        or linked.site
        or meta.get("application-name")
        or site_of(url),
        LONGEST_NAME,
    )
    title = find_title(tree, headings, [linked.headline, meta.get("og:title", "")], publisher)
    return Facts(
        title,
        publisher,
        find_author(tree, linked, meta, publisher),
        first_date(stated_dates(tree, linked, meta)),
        find_canonical(stated_addresses(tree, linked, meta), url),
        linked.body,
        is_article=True if linked.is_article or meta.get("og:type") == "article" else None,
        is_free=linked.is_free,
    )


def named_contents(tree: "HtmlElement") -> dict[str, str]:
    """Give the page's <meta> elements by name; the first of a name counts."""
    contents: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        if content := one_line(meta.get("content") or "", 2_000):
            contents.setdefault(name.strip().lower(), content)
    return contents


def find_headings(tree: "HtmlElement") -> Iterator[str]:
    """Give the headings of the first order that hold words."""
    headings = islice(tree.iter("h1"), MOST_HEADINGS)
    yield from filter(None, (one_line(each.text_content(), 1_000) for each in headings))


def find_title(
    tree: "HtmlElement", headings: Iterable[str], stated: Iterable[str], publisher: str
) -> str:
    """Give the headline that readers see; "" when there is none."""
    written = one_line(tree.findtext(".//title") or "", 1_000)
    stated = [words for words in (*stated, written) if words]
    seen = [words for words in dict.fromkeys(headings) if words != publisher]
    agreed = [words for words in seen if any(are_alike(words, other) for other in stated)]
    alone = seen if len(seen) == 1 else []
    bare = [without_outlet(words, publisher) for words in stated]
    return one_line(next(iter([*agreed, *alone, *bare]), ""), LONGEST_TITLE)


def without_outlet(title: str, publisher: str) -> str:
    """Cut the outlet's name, or a few words that look like one, off the end of a title."""
    parts = BESIDE_TITLE.split(title)
    if len(parts) > 1 and parts[0].casefold() == publisher.casefold():
        return title[len(parts[0]) :].lstrip(" |–—·»«-")
    if len(parts) > 1 and len(parts[-1].split()) <= MOST_BESIDE:
        return title[: -len(parts[-1])].rstrip(" |–—·»«-")
    return title


def find_author(tree: "HtmlElement", linked: Linked, meta: dict[str, str], publisher: str) -> str:
    """Give who wrote it, several with commas; "" when the page does not say."""
    names: Iterable[str] = linked.authors
    names = names or [meta[key] for key in AUTHOR_NAMES if key in meta][:1]
    names = names or [
        each.text_content() for each in tree.xpath("//*[@rel='author' or @itemprop='author']")[:3]
    ]
    kept = dict.fromkeys(map(bare_name, names))
    beside = NOBODY | {publisher.casefold()}
    return one_line(
        ", ".join(name for name in kept if name and name.casefold() not in beside), LONGEST_NAME
    )


def bare_name(written: str) -> str:
    """Give a person's name without what stands around it; "" for an address."""
    name = BEFORE_NAME.sub("", one_line(written, LONGEST_NAME), count=1)
    return "" if "://" in name else BEHIND_NAME.sub("", name).strip(" ,;|")


def stated_dates(tree: "HtmlElement", linked: Linked, meta: dict[str, str]) -> Iterator[str]:
    """Give the dates that a page states for its article, the surest first."""
    yield linked.published
    yield from (meta.get(name, "") for name in DATE_NAMES)
    yield from (each.get("datetime") for each in tree.xpath("//article//time[@datetime]")[:1])
    named = tree.xpath("//time[@itemprop='datePublished' and @datetime]")
    yield from (each.get("datetime") for each in named[:1])


def stated_addresses(tree: "HtmlElement", linked: Linked, meta: dict[str, str]) -> Iterator[str]:
    """Give the addresses that a page states for its article, the surest first."""
    for link in tree.iter("link"):
        if "canonical" in (link.get("rel") or "").lower().split():
            yield link.get("href") or ""
    yield meta.get("og:url", "")
    yield from linked.addresses


def site_of(url: str) -> str:
    """Give the name of the site for an outlet that does not name itself; "" for a file."""
    try:
        return re.sub(r"^www\.", "", urlsplit(url).hostname or "")
    except ValueError:
        return ""


def one_line(words: str, longest: int) -> str:
    """Put words on one line, cut where they are longer than anybody's."""
    return clean(words)[:longest].rstrip()
