"""Answers, entries and states as tests of looks need them."""

from datetime import UTC, datetime, timedelta

from bot.fetch.answers import NOTHING_KNOWN, Answer
from bot.fetch.feeds.deciding import Finding, Moment
from bot.model.feeds import Entry, FeedContent
from bot.model.settings import PollRules

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
URL = "https://news.example/feed"
RULES = PollRules()
SURE = Moment(NOW, 0.5)


def answer(status=200, address=URL, moved_to="", url=URL, body=b"", **headers):
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Answer(url, address, moved_to, status, named, body)


def entry(number, hours=None, title=None):
    """The number-th entry, dated so many hours before now."""
    at = None if hours is None else NOW - timedelta(hours=hours)
    link = f"https://news.example/story-{number}"
    return Entry(f"id{number}", link, title or f"Story {number}", f"Text {number}.", at)


def content(*entries, title="The News", **more):
    return FeedContent(title, "https://news.example/", tuple(entries), **more)


def found(*entries, answered=None, **more):
    return Finding(answered or answer(), content(*entries, **more))


def rss(*entries, title="The News", extra=""):
    """The bytes of an RSS feed with these entries."""
    items = "".join(
        f"<item><guid isPermaLink='false'>{e.identity}</guid><link>{e.link}</link>"
        f"<title>{e.title}</title><description>{e.text}</description>"
        + (f"<pubDate>{e.published:%a, %d %b %Y %H:%M:%S} GMT</pubDate>" if e.published else "")
        + "</item>"
        for e in entries
    )
    return (
        f"<?xml version='1.0'?><rss version='2.0'><channel><title>{title}</title>"
        f"<link>https://news.example/</link>{extra}{items}</channel></rss>"
    ).encode()


class FakeClock:
    """A clock that goes only when it is told to."""

    def __init__(self, now=NOW):
        self.at = now

    def now(self):
        return self.at

    def tick(self, **units):
        self.at += timedelta(**units)


class FakeWeb:
    """A web in which each address gives its answers in turn; the last one stays."""

    def __init__(self, pages):
        self.pages = {url: list(answers) for url, answers in pages.items()}
        self.asked = []

    async def get(self, url, *, limit, accept="*/*", validators=NOTHING_KNOWN):
        self.asked.append((url, validators))
        said = self.pages[url].pop(0) if len(self.pages[url]) > 1 else self.pages[url][0]
        if isinstance(said, BaseException):
            raise said
        return said


class Unboxed:
    """Runs parsers in this very process."""

    async def run(self, function, *args, **kwargs):
        return function(*args, **kwargs)
