"""Which address is the article's own: the page names it, and is believed for its own site alone.

A page that calls itself somebody else's article would get that one's name and place; and one that
calls itself the front page, as some sites do on every page, would be the same story as all others.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from urllib.parse import urljoin

from bot.fetch.errors import FetchError
from bot.fetch.links import DEFAULT_PORTS, Link, normalise_link, parse_link

# "/", "/index.html", "/home", and the front pages of a site's languages, "/en/" and "/en-gb".
FRONT_PAGE = re.compile(
    r"/(?:(?:index|home|default)(?:\.[a-z]{2,5})?|[a-z]{2}(?:-[a-z]{2})?)?/?", re.IGNORECASE
)
# The same site for other screens.
OTHER_SCREEN = re.compile(r"^(?:www\d?|m|mobile|amp|edition)\.")


def find_canonical(stated: Iterable[str], url: str) -> str:
    """Give the first address of those a page at `url` states that can be believed; else `url`.

    Either way without what only tracks readers.
    """
    believed = (own_address(written, url) for written in stated if written)
    return next(filter(None, believed), normalise_link(url))


def own_address(written: str, url: str) -> str:
    """Give an address that a page at `url` may name as its own; "" for any other."""
    try:
        here, own = parse_link(url), parse_link(urljoin(url, written.strip()))
    except (FetchError, ValueError):
        return ""
    if _is_front(own) and not _is_front(here):
        return ""
    return normalise_link(_as_safe(own, here).address) if _is_one_site(own, here) else ""


def _is_front(link: Link) -> bool:
    return not link.query and FRONT_PAGE.fullmatch(link.path) is not None


def _is_one_site(own: Link, here: Link) -> bool:
    one, other = (OTHER_SCREEN.sub("", link.host, count=1) for link in (own, here))
    return one == other or _is_part(one, other) or _is_part(other, one)


def _is_part(host: str, site: str) -> bool:
    """Tell whether a host is below a site; a name without a dot is no site but all of them."""
    return "." in site and host.endswith(f".{site}")


def _as_safe(own: Link, here: Link) -> Link:
    """Keep https: many pages still name the address that they had before they got it."""
    if here.scheme == "https" and own.scheme == "http" and own.port == DEFAULT_PORTS["http"]:
        return replace(own, scheme="https", port=DEFAULT_PORTS["https"])
    return own
