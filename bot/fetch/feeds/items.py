"""What every format of feed is read into before its entries get their identities."""

import re
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urljoin, urlsplit

from bot.fetch.wording import UNSEEN

# The most entries that are read of one feed: an archive's first 10,000 are not news either.
MOST_ITEMS = 10_000
# Longer addresses are not fetched; a longer guid is somebody's text.
ADDRESS_LENGTH = 2_000
GUID_LENGTH = 4_000
# Web addresses hold no white space; feeds wrap them in it.
SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Item:
    """One item as its feed states it, already plain words; "" where the feed is silent.

    `guid` is what the feed names it by, whatever that is worth; `link` is http or https.
    """

    guid: str
    link: str
    title: str
    text: str = ""
    published: datetime | None = None


@dataclass(frozen=True, slots=True)
class Parsed:
    """One feed as it states itself; `hint` are the seconds for which it asks to be left alone."""

    title: str
    site: str
    items: tuple[Item, ...]
    hint: int = 0
    complaint: str = ""


def guid_of(value: object) -> str:
    """Give a guid without what no database stores; numbers are guids too, as JSON has them."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    try:
        return UNSEEN.sub("", str(value)).strip()[:GUID_LENGTH]
    except ValueError:  # a whole number of thousands of digits
        return ""


def web_link(value: object, base: str) -> str:
    """Give an address as http or https, resolved against its base; "" when it is none."""
    if not isinstance(value, str):
        return ""
    address = SPACE.sub("", UNSEEN.sub("", value))
    try:
        address = urljoin(base, address) if address else ""
        parts = urlsplit(address)
        usable = parts.scheme in {"http", "https"} and parts.hostname
    except ValueError:  # "http://[half"
        return ""
    return address if usable and len(address) <= ADDRESS_LENGTH else ""
