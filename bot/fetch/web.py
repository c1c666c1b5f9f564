"""The web as the rest of the bot sees it: guarded, and polite to every host."""

import ssl
from types import TracebackType
from typing import Self

from aiohttp.abc import AbstractResolver

from bot.fetch.answers import NOTHING_KNOWN, Answer, Ask
from bot.fetch.budget import Budget
from bot.fetch.download import Downloader
from bot.fetch.hosts import Hosts
from bot.fetch.links import Link
from bot.fetch.redirects import follow
from bot.fetch.robots import Robots
from bot.model.feeds import Validators
from bot.model.settings import FetchRules


class Web:
    """A Downloader that asks robots.txt and waits for its turn; an async context manager."""

    def __init__(
        self,
        rules: FetchRules,
        resolver: AbstractResolver | None = None,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._rules = rules
        self._downloader = Downloader(rules, resolver, tls)
        self._hosts = Hosts(rules.at_once)
        self._robots = Robots(self._visit_without_pause, rules)

    async def __aenter__(self) -> Self:
        await self._downloader.__aenter__()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._downloader.__aexit__(kind, error, trace)

    async def get(
        self, url: str, *, limit: int, accept: str = "*/*", validators: Validators = NOTHING_KNOWN
    ) -> Answer:
        """Fetch what stands at `url`, at most `limit` bytes of it; raises a FetchError.

        Every status of the server is an answer. Each redirect waits for its own host's turn and
        asks that host's robots.txt; waiting does not count as the server's time.
        """
        return await follow(self._visit, url, Ask(limit, accept, validators), self._rules)

    async def _visit(self, link: Link, ask: Ask, budget: Budget) -> Answer:
        wanted = self._rules.host_pause
        pause = await self._robots.ask(link, budget) if self._rules.robots else wanted
        async with self._hosts.turn(link.host, pause):
            return await self._downloader.visit(link, ask, budget)

    async def _visit_without_pause(self, link: Link, ask: Ask, budget: Budget) -> Answer:
        """Ask for robots.txt: the page behind it need not wait once more."""
        async with self._hosts.turn(link.host, 0.0):
            return await self._downloader.visit(link, ask, budget)
