"""Read what a page says about its article in JSON-LD, which is meant for machines.

Pages describe much there: themselves, their outlet, other articles that they link to. What belongs
to another article must not get into this one's name.
"""

import json
import re
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bot.fetch.wording import text_of, title_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

ARTICLE_TYPES = re.compile(
    r"(?:\w*NewsArticle|Article|ReportageNewsArticle|BlogPosting|LiveBlogPosting|Report)"
)
# Where a thing holds others that may be the article.
WITHIN = ("@graph", "mainEntity")

Thing = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Linked:
    """What JSON-LD says of the article, "" and None where it says nothing.

    `published` is as it was written. `addresses` are those that it calls its own. `body` is its
    whole text in paragraphs. `site` is the name of the outlet's site.
    """

    headline: str = ""
    publisher: str = ""
    authors: tuple[str, ...] = ()
    published: str = ""
    addresses: tuple[str, ...] = ()
    body: str = ""
    site: str = ""
    is_article: bool = False
    is_free: bool | None = None


def read_linked(tree: "HtmlElement", headlines: Sequence[str]) -> Linked:
    """Read the JSON-LD of a page on which readers see these headlines."""
    things = tuple(linked_things(tree))
    named = {thing["@id"]: thing for thing in things if isinstance(thing.get("@id"), str)}
    article = _choose([thing for thing in things if _is_article(thing)], headlines)
    author = article.get("author")
    authors = [_name(each, named) for each in (author if isinstance(author, list) else [author])]
    return Linked(
        headline=_words(article.get("headline")),
        publisher=_name(article.get("publisher"), named),
        authors=tuple(filter(None, authors)),
        published=_words(article.get("datePublished")),
        addresses=tuple(_addresses(article)),
        body=_text(article.get("articleBody")),
        site=next((_name(each, named) for each in things if "WebSite" in _types(each)), ""),
        is_article=bool(article),
        is_free={"true": True, "false": False}.get(
            str(article.get("isAccessibleForFree")).lower()
        ),
    )


def linked_things(tree: "HtmlElement") -> Iterator[Thing]:
    """Give all things that the page describes; what is no JSON is passed over."""
    for script in tree.iterfind(".//script[@type='application/ld+json']"):
        try:
            found = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        waiting = deque([found])
        while waiting:
            match waiting.popleft():
                case list(several):
                    waiting += several
                case dict(thing):
                    yield thing
                    waiting += [thing[name] for name in WITHIN if name in thing]


def are_alike(seen: str, stated: str) -> bool:
    """Tell whether two wordings are one headline, perhaps with an outlet's name or cut short."""
    one, other = seen.casefold(), stated.casefold()
    return len(one) > len(other) // 3 and (one in other or other in one)


def _choose(articles: list[Thing], headlines: Sequence[str]) -> Thing:
    """Give the article that readers see; nothing where it may be any of several."""
    for article in articles:
        stated = _words(article.get("headline"))
        if stated and any(are_alike(seen, stated) for seen in headlines):
            return article
    return articles[0] if len(articles) == 1 else {}


def _addresses(article: Thing) -> Iterator[str]:
    for value in (article.get("mainEntityOfPage"), article.get("url")):
        match value:
            case str(address) | {"@id": str(address)} | {"url": str(address)}:
                yield address


def _types(thing: Thing) -> list[str]:
    kinds = thing.get("@type", "")
    return [str(kind) for kind in (kinds if isinstance(kinds, list) else [kinds])]


def _is_article(thing: Thing) -> bool:
    return any(ARTICLE_TYPES.fullmatch(kind) for kind in _types(thing))


def _words(value: object) -> str:
    return title_of(value, markup=True) if isinstance(value, str) else ""


def _text(value: object) -> str:
    return text_of(value, markup="<" in value) if isinstance(value, str) else ""


def _name(value: object, named: dict[str, Thing]) -> str:
    """Give the name of a person or organisation, which may be one of several or told elsewhere."""
    match value:
        case str():
            return _words(value)
        case {"name": name}:
            return _name(name, {})
        case {"@id": str(identity)}:
            return _name(named.get(identity), {})
        case [first, *_]:
            return _name(first, named)
        case _:
            return ""
