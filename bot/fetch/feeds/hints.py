"""For how long a feed asks to be left alone: ttl, sy:updatePeriod, skipHours, within bounds.

It is a hint and no more: who polls sets the floor. A feed that asks for a year gets a day, for its
author forgot that line and not us.
"""

import re
from collections.abc import Mapping
from datetime import datetime

DAY = 24 * 3600
# No feed is asked not to be read for longer than that.
LONGEST = DAY

# RSS 1.0 module "syndication": the period divided by how often it is renewed in it.
PERIODS = {
    "hourly": 3600,
    "daily": DAY,
    "weekly": 7 * DAY,
    "monthly": 30 * DAY,
    "yearly": 365 * DAY,
}


# RSS 0.91 and later: hours of the day in GMT at which nothing new comes. They stand before the
# items, so no more than the head is searched.
HEAD = 20_000
SKIPPED = re.compile(r"<skipHours>(?P<hours>.{0,2000}?)</skipHours>", re.IGNORECASE | re.DOTALL)
HOUR = re.compile(r"<hour>\s{0,9}(\d{1,2})\s{0,9}</hour>", re.IGNORECASE)


def hint_of(feed: Mapping[str, object], source: str, now: datetime) -> int:
    """Give the longest that a feed states, in whole seconds from 0 to LONGEST.

    `feed` is the channel as feedparser gives it, which keeps one of the hours to skip alone; these
    are read from the `source`.
    """
    return min(LONGEST, max(_ttl(feed), _period(feed), _quiet(source[:HEAD], now)))


def _quiet(source: str, now: datetime) -> int:
    """Give the seconds until the next hour that is not to be skipped; 0 when all are."""
    block = SKIPPED.search(source)
    hours = {int(hour) % 24 for hour in HOUR.findall(block["hours"])} if block else set()
    ahead = next((n for n in range(24) if (now.hour + n) % 24 not in hours), 0)
    return ahead and ahead * 3600 - now.minute * 60 - now.second


def _ttl(feed: Mapping[str, object]) -> int:
    """RSS 2.0 states it in minutes."""
    return 60 * _number(feed.get("ttl"))


def _period(feed: Mapping[str, object]) -> int:
    period = feed.get("sy_updateperiod")
    seconds = PERIODS.get(period.strip().lower(), 0) if isinstance(period, str) else 0
    return seconds // max(1, _number(feed.get("sy_updatefrequency"), otherwise=1))


def _number(value: object, otherwise: int = 0) -> int:
    """Read a whole number of at most six digits; anything else says nothing."""
    words = value.strip() if isinstance(value, str) else ""
    usable = words.isascii() and words.isdigit() and len(words) <= len("999999")
    return int(words) if usable else otherwise
