"""The first look at the feed that somebody means by an address: what follows will be news."""

import random
from collections.abc import Callable

from bot.fetch.feeds.deciding import Finding, Moment, begin, decide
from bot.fetch.feeds.discovery import find_feed
from bot.fetch.links import judge_link
from bot.fetch.sandbox import Sandbox
from bot.fetch.web import Web
from bot.model.feeds import Look
from bot.model.settings import FetchRules, PollRules
from bot.ports import Clock


class FirstLook:
    """The port FeedFinder on the real web."""

    def __init__(
        self,
        web: Web,
        sandbox: Sandbox,
        clock: Clock,
        rules: tuple[FetchRules, PollRules],
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._web = web
        self._sandbox = sandbox
        self._clock = clock
        self._fetch, self._poll = rules
        self._chance = chance

    async def find(self, url: str) -> Look:
        """Look at the feed at an address, or at that of the site there; raises a FetchError.

        The look brings the newest entry, if there is one; its state knows all of them. The feed is
        followed at the one spelling of its address.
        """
        now = self._clock.now()
        limit = self._fetch.feed_bytes
        found = await find_feed(url, self._web, self._sandbox, limit, now)
        state = begin(judge_link(found.answer.url, self._fetch).address, now)
        finding = Finding(found.answer, found.content)
        return decide(state, finding, Moment(now, self._chance()), self._poll)
