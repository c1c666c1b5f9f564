"""How feeds stand, in words: which are read, which fail and why."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.model.feeds import FeedState

# A chat may follow two hundred, and all fail at once.
MOST_NAMED = 10


def feed_lines(feeds: Sequence[FeedState]) -> Iterator[str]:
    """Write each feed with its number, from 1, its name and, when it fails, the reason."""
    for number, feed in enumerate(feeds, start=1):
        name = f"{feed.title} – {feed.url}" if feed.title else feed.url
        yield f"{number}. {name}"
        if is_failing(feed):
            yield f"    {_what_is_wrong(feed)}"


def health_lines(feeds: Sequence[FeedState], zone: str) -> Iterator[str]:
    """Count the feeds, say when one was read last, and name those that fail, with the reason."""
    failing = [feed for feed in feeds if is_failing(feed)]
    reads = [feed.last_success for feed in feeds if feed.last_success]
    parts = (
        f"Feeds: {len(feeds)}",
        f"{len(failing)} failing" if failing else "",
        f"last read {moment_words(max(reads), zone)}" if reads else "",
    )
    yield ", ".join(filter(None, parts))
    for feed in failing[:MOST_NAMED]:
        since = f"read last {moment_words(feed.last_success, zone)}" if feed.last_success else ""
        yield " · ".join(filter(None, (feed.title or feed.url, since, _what_is_wrong(feed))))
    if len(failing) > MOST_NAMED:
        yield f"and {len(failing) - MOST_NAMED} more: /feeds"


def is_failing(feed: FeedState) -> bool:
    """Tell whether the last look at a feed brought nothing."""
    return feed.gone or feed.failures > 0


def moment_words(moment: datetime, zone: str) -> str:
    """Write a moment as the clocks of a zone show it."""
    return f"{moment.astimezone(ZoneInfo(zone)):%a %d %b %H:%M} {zone}"


def _what_is_wrong(feed: FeedState) -> str:
    if feed.gone:
        return "gone for good, its server says: /remove it"
    times = "once" if feed.failures == 1 else f"{feed.failures} times in a row"
    return f"not readable {times}: {feed.error}"
