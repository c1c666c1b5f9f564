"""A web of pages and feeds that a test makes; what it does not hold cannot be read."""

from dataclasses import dataclass, field

from bot.errors import UnreadableError
from bot.model.feeds import Look
from bot.model.stories import Page


@dataclass
class FakeWeb:
    """Implements PageReader and FeedFinder; `asked` are the addresses that were asked for."""

    pages: dict[str, Page] = field(default_factory=dict)
    feeds: dict[str, Look] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    async def read(self, url: str) -> Page:
        self.asked.append(url)
        if url not in self.pages:
            raise UnreadableError("behind a paywall")
        return self.pages[url]

    async def find(self, url: str) -> Look:
        self.asked.append(url)
        if url not in self.feeds:
            raise UnreadableError("it names no feed")
        return self.feeds[url]
