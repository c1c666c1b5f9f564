"""Ask each site's robots.txt what programs may read there, as RFC 9309 says."""

import asyncio
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from weakref import WeakValueDictionary

from protego import Protego

from bot.fetch.answers import Answer, Ask, Overflow
from bot.fetch.budget import Budget
from bot.fetch.errors import (
    DowngradeError,
    ForbiddenAddressError,
    ForbiddenPortError,
    ForbiddenSchemeError,
    NotALinkError,
    RobotsForbidError,
    RobotsUnavailableError,
    TooManyRedirectsError,
    UndecodableAnswerError,
    WrongContentTypeError,
)
from bot.fetch.links import Link
from bot.fetch.redirects import Visit, follow
from bot.model.settings import FetchRules

OUR_NAME = "whosaid"
ASK = Ask(limit=500_000, accept="text/plain, */*;q=0.5", overflow=Overflow.CUT)
DAY = 86_400.0
KEPT_FOR = DAY  # RFC 9309, 2.4: no longer than 24 hours
ASKED_AGAIN_AFTER = 600.0
GIVEN_UP_AFTER = 30 * DAY  # RFC 9309, 2.3.1.4
LONGEST_PAUSE = 30.0
TOO_MANY_REQUESTS = 429
# A parsed file takes some thirty times its length of memory: 2 MB of text are 60 MB at worst.
SITES = 1_000
BYTES = 2_000_000

# A site whose robots.txt is none of these has no robots.txt: RFC 9309, 2.3.1.3. Where the network
# fails the error stands, for the page could not be had either.
NO_RULES = (
    DowngradeError,
    ForbiddenAddressError,
    ForbiddenPortError,
    ForbiddenSchemeError,
    NotALinkError,
    TooManyRedirectsError,
    UndecodableAnswerError,
    WrongContentTypeError,
)


@dataclass(frozen=True, slots=True)
class _Site:
    """What a site lets programs do; without `rules` everything, while `silent` nothing."""

    until: float
    rules: Protego | None = None
    size: int = 0
    silent_since: float | None = None


class Robots:
    """Remembers what sites say; `visit` fetches, `clock` gives seconds that never go back."""

    def __init__(
        self, visit: Visit, rules: FetchRules, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._visit = visit
        self._rules = rules
        self._clock = clock
        self._sites: OrderedDict[str, _Site] = OrderedDict()
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    def __len__(self) -> int:
        return len(self._sites)

    async def ask(self, link: Link, budget: Budget | None = None) -> float:
        """Give the seconds that the site wants between two requests, when it lets us in.

        The site has what is left of `budget` to answer; without one, all the time of a request.
        Raises RobotsForbidError, RobotsUnavailableError, or the FetchError of a dead network.
        """
        site = await self._site(link.origin, budget)
        if site.silent_since is not None:
            raise RobotsUnavailableError(link.host)
        if site.rules is None:
            return self._rules.host_pause
        if not site.rules.can_fetch(link.address, OUR_NAME):
            raise RobotsForbidError(link.host)
        return self._pause(site.rules.crawl_delay(OUR_NAME))

    def _pause(self, wanted: float | None) -> float:
        least = self._rules.host_pause
        return max(least, min(wanted, LONGEST_PAUSE)) if wanted and wanted > 0 else least

    async def _site(self, origin: str, budget: Budget | None) -> _Site:
        # The lock lives as long as somebody holds it; whoever waited finds the answer kept.
        lock = self._locks.setdefault(origin, asyncio.Lock())
        async with lock:
            known = self._sites.get(origin)
            if known is None or known.until <= self._clock():
                known = await self._look(origin, known, budget)
                self._keep(origin, known)
            self._sites.move_to_end(origin)
            return known

    async def _look(self, origin: str, known: _Site | None, budget: Budget | None) -> _Site:
        now = self._clock()
        try:
            answer = await follow(self._visit, f"{origin}/robots.txt", ASK, self._rules, budget)
        except NO_RULES:
            return _Site(until=now + KEPT_FOR)
        if answer.status >= 500 or answer.status == TOO_MANY_REQUESTS:
            return _silent(now, known)
        if not answer.body:
            return _Site(until=now + KEPT_FOR)
        rules = await asyncio.to_thread(_parse, answer)
        return _Site(now + KEPT_FOR, rules, len(answer.body))

    def _keep(self, origin: str, site: _Site) -> None:
        self._sites[origin] = site
        self._sites.move_to_end(origin)
        size = sum(one.size for one in self._sites.values())
        while len(self._sites) > SITES or (size > BYTES and len(self._sites) > 1):
            size -= self._sites.popitem(last=False)[1].size


def _silent(now: float, known: _Site | None) -> _Site:
    """A server in trouble forbids everything; after a month it counts as one without rules."""
    since = known.silent_since if known and known.silent_since is not None else now
    if now - since >= GIVEN_UP_AFTER:
        return _Site(until=now + ASKED_AGAIN_AFTER)
    return _Site(until=now + ASKED_AGAIN_AFTER, silent_since=since)


def _parse(answer: Answer) -> Protego:
    return Protego.parse(answer.body.decode("utf-8-sig", "replace"))
