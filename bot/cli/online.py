"""Read web pages from a command, which waits for each: the loop, the web, the parsers."""

import asyncio
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import UTC, datetime
from types import TracebackType
from typing import Self

from bot.fetch.feeds.discovery import FoundFeed, find_feed
from bot.fetch.feeds.opml import read_opml
from bot.fetch.pages.extraction import extract
from bot.fetch.pages.reader import Pages
from bot.fetch.sandbox import Sandbox
from bot.fetch.web import Web
from bot.model.feeds import Subscribed
from bot.model.settings import FetchRules, ParserRules
from bot.model.stories import Page


class Online:
    """The web and the parsers of one command; use it with `with`."""

    def __init__(self, rules: FetchRules, parsers: ParserRules) -> None:
        self._rules = rules
        self._parsers = replace(parsers, workers=1)  # one page is waited for at a time
        self._runner = asyncio.Runner()
        self._stack = AsyncExitStack()

    def __enter__(self) -> Self:
        self._runner.run(self._start())
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._runner.run(self._stack.aclose())
        self._runner.close()

    async def _start(self) -> None:
        self._web = await self._stack.enter_async_context(Web(self._rules))
        self._sandbox = await self._stack.enter_async_context(Sandbox(self._parsers))
        self._pages = Pages(self._web, self._sandbox, self._rules)

    def read(self, url: str) -> Page:
        """Give the article at a web address; raises a FetchError."""
        return self._runner.run(self._pages.read(url))

    def feed(self, url: str) -> FoundFeed:
        """Give the feed at a web address, or that of the site there; raises a FetchError."""
        now = datetime.now(UTC)
        found = find_feed(url, self._web, self._sandbox, self._rules.feed_bytes, now)
        return self._runner.run(found)

    def extract(self, body: bytes) -> Page:
        """Give the article of a web page that was saved; raises a FetchError."""
        return self._runner.run(self._sandbox.run(extract, body, "", ""))

    def list_feeds(self, body: bytes) -> tuple[Subscribed, ...]:
        """Give the feeds of a list in OPML, which somebody else made; raises a FetchError."""
        return self._runner.run(self._sandbox.run(read_opml, body))
