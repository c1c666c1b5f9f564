"""How long to leave a feed alone: what its server hints and demands, else our own patience.

Pure: headers, the moment, chance and rules are arguments; waits are seconds. RFC 9110 and 9111
say what the headers mean.
"""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from bot.model.settings import PollRules

# max-age stands among other directives, perhaps quoted; s-maxage is for shared caches, not for us.
MAX_AGE = re.compile(
    r'(?<![\w-])max-age\s{0,3}=\s{0,3}"?(?P<seconds>\d{1,9})(?!\d)', re.IGNORECASE
)
SECONDS = re.compile(r"\d{1,9}")
# Feeds that failed together, or were added together, must not come back together.
JITTER = 0.1
# Far more than the longest wait; 2 to the power of a thousand failures is no number to compute.
MOST_DOUBLINGS = 30

Headers = Mapping[str, str]


def usual_wait(headers: Headers, ttl: int, now: datetime, rules: PollRules) -> float:
    """Tell how long a feed is left alone after a good look.

    The longest of the server's and the feed's own hints holds, within the bounds of the rules;
    without one our own interval does.
    """
    hint = max(freshness(headers, now), ttl)
    return within(hint, rules) if hint > 0 else within(rules.interval, rules)


def failure_wait(headers: Headers, failures: int, now: datetime, rules: PollRules) -> float:
    """Tell how long a feed is left alone that has failed now and `failures` times before.

    A server that names a time is obeyed, up to the longest wait: it knows better than doubling.
    """
    demanded = retry_after(headers, now)
    if demanded is not None:
        return within(max(demanded, rules.interval), rules)
    return within(rules.interval * 2.0 ** min(failures, MOST_DOUBLINGS), rules)


def freshness(headers: Headers, now: datetime) -> int:
    """Read for how many seconds an answer stays fresh, 0 when it does not say.

    Its age in caches on the way counts: of an hour that began 50 minutes ago ten are left.
    """
    max_age = MAX_AGE.search(headers.get("cache-control", ""))
    if max_age:
        return max(0, int(max_age["seconds"]) - _whole(headers.get("age", "")))
    expires = read_date(headers.get("expires", ""))
    if expires is None:
        return 0
    sent = read_date(headers.get("date", "")) or now  # the server's clock against itself
    return max(0, int((expires - sent).total_seconds()))


def retry_after(headers: Headers, now: datetime) -> float | None:
    """Read how many seconds a server asks us to stay away; None when it names no time."""
    written = headers.get("retry-after", "").strip()
    if SECONDS.fullmatch(written):
        return float(written)
    until = read_date(written)
    return None if until is None else max(0.0, (until - now).total_seconds())


def within(wait: float, rules: PollRules) -> float:
    """Keep a wait within the bounds of the rules."""
    return max(rules.shortest, min(rules.longest, wait))


def spread(wait: float, chance: float) -> float:
    """Make a wait up to a tenth longer; `chance` is from 0 to 1."""
    return wait * (1 + JITTER * chance)


def read_date(written: str) -> datetime | None:
    """Read an HTTP date of any of its three forms; None for what is none ("0", "-1")."""
    try:
        at = parsedate_to_datetime(written.strip()[:64])
        return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    except (ValueError, OverflowError, TypeError, IndexError):
        return None


def _whole(written: str) -> int:
    return int(written) if SECONDS.fullmatch(written.strip()) else 0
