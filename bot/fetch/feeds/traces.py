"""What is remembered of an entry so that it is known again when parts of it have changed.

Publishers change guids with every edit, put the headline into the link and correct it, move to
another host and back, date a story anew. Nobody changes everything at once.
"""

import re
from dataclasses import dataclass
from datetime import datetime

from bot.fetch.feeds.identity import link_key, mark_of
from bot.model.feeds import Entry

# 48 bits tell the entries of one feed apart; a year of a busy feed is 40,000 of them.
MARK_LENGTH = 12
BETWEEN = "."
# The number under which a newsroom keeps a story: "/storm-hits-tarn-104593021.html". Dates have
# eight digits at most, and years as their first four.
STORY_NUMBER = re.compile(r"(?<!\d)(?!(?:19|20)\d{2}[01]\d)\d{6,}(?!\d)")
MINUTE = re.compile(r"(?:-?[0-9]{1,12})?")
NO_WORD = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Trace:
    """The marks of one entry; "" where it has none, `minute` (since 1970) is None undated."""

    identity: str
    link: str = ""
    story: str = ""
    title: str = ""
    minute: int | None = None

    def __str__(self) -> str:
        """Write the trace as it is kept in `FeedState.known`."""
        minute = "" if self.minute is None else str(self.minute)
        return BETWEEN.join((self.identity, self.link, self.story, self.title, minute))


def trace_of(entry: Entry, site: str = "") -> Trace:
    """Give the marks by which an entry may be known again; a link to the whole `site` is none."""
    link = link_key(entry.link)
    host, _, path = link.partition("/")  # a front page is no article
    last = path.rstrip("/").rpartition("/")[2]
    numbers = STORY_NUMBER.findall(last.partition("?")[0])
    return Trace(
        identity=entry.identity,
        link=_mark(link) if path and link != link_key(site) else "",
        story=_mark(host + "/" + numbers[-1]) if numbers else "",
        title=_mark(NO_WORD.sub(" ", entry.title.casefold()).strip()),
        minute=_minute(entry.published),
    )


def read_trace(written: str) -> Trace:
    """Read what was kept; words of another form are an identity and no more."""
    parts = written.split(BETWEEN)
    if len(parts) != len(Trace.__slots__) or not MINUTE.fullmatch(parts[-1]):
        return Trace(written)
    identity, link, story, title, minute = parts
    return Trace(identity, link, story, title, int(minute) if minute else None)


def _mark(words: str) -> str:
    return mark_of(words)[:MARK_LENGTH] if words else ""


def _minute(at: datetime | None) -> int | None:
    return None if at is None else int(at.timestamp()) // 60
