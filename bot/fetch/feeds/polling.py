"""Look at many feeds, each when it is due, in one process.

Feeds are leased, the longest due first, and join a line before their host; the hosts are asked
side by side, so a slow one holds up its own feeds alone. Each look is judged by `deciding` and
kept whole or not at all: whoever dies in between, or finds the disk full, loses nothing, for the
lease runs out and the same entries come again.
"""

import asyncio
import random
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Protocol

import structlog

from bot.fetch.errors import FetchTimeoutError
from bot.fetch.feeds.deciding import Finding, Moment, decide, put_off
from bot.fetch.feeds.lines import Line, Lines, host_of
from bot.fetch.feeds.reach import Reach
from bot.fetch.feeds.waiting import retry_after, within
from bot.model.feeds import FeedState, Lease, Look
from bot.model.settings import PollRules
from bot.ports import Clock, FeedStates

TOO_MANY_REQUESTS = 429
# While nothing can be kept no host is asked: nobody would remember its answer.
LONGEST_REST = 60.0
# With less than one part in so many of its lease left, a feed is looked at by whoever comes next.
LEAST_OF_LEASE = 4

log = structlog.get_logger(__name__)


class Finder(Protocol):
    """Looks at one feed: the `FeedReader`."""

    async def find(self, state: FeedState, moment: Moment) -> Finding:
        """Give what stands at a feed's address now."""


class Poller:
    """Looks at the feeds that are due; several may share one memory of feeds."""

    def __init__(
        self,
        finder: Finder,
        states: FeedStates,
        clock: Clock,
        rules: PollRules,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._finder = finder
        self._states = states
        self._clock = clock
        self._rules = rules
        self._chance = chance
        self._lines = Lines(rules.lease)
        self._reach = Reach()
        self._held = 0  # leases that wait in a line or are being looked at
        self._freed = asyncio.Event()
        self._rest = 0.0  # seconds; while nothing can be kept

    async def run(self) -> None:
        """Look at feeds until it is cancelled; what is under way then is looked at again later."""
        async with asyncio.TaskGroup() as group:
            while True:
                if not await self._take(group):
                    await self._pause()

    async def run_out(self) -> None:
        """Look at all feeds that are due, until none is left."""
        async with asyncio.TaskGroup() as group:
            while await self._take(group) or self._held:
                if self._held:
                    await self._pause()

    async def _pause(self) -> None:
        """Wait until leases are free or the next feed may be due; after a failure, longer."""
        if self._rest:
            await asyncio.sleep(self._rest)
            return
        self._freed.clear()
        with suppress(TimeoutError):
            async with asyncio.timeout(self._rules.idle):
                await self._freed.wait()

    async def _take(self, group: asyncio.TaskGroup) -> int:
        """Lease what is due and let it join the lines; tells how many feeds that were."""
        room = self._rules.leases - self._held
        # Not one by one: each question costs the memory of feeds a transaction.
        if room < max(1, self._rules.leases // 4) or (self._rest and self._held):
            return 0
        try:
            leases = await self._states.due(
                self._clock.now(), 1 if self._rest else room, self._rules.lease
            )
        except Exception as error:  # noqa: BLE001 - a full disk, a lost database: it comes back
            self._stumble("no feed can be leased", error)
            return 0
        for lease in leases:
            await self._place(lease, group)
        return len(leases)

    async def _place(self, lease: Lease, group: asyncio.TaskGroup) -> None:
        later = self._lines.delay(lease, self._clock.now())
        if later is not None:
            await self._save(lease, put_off(lease.state, later))
            return
        self._held += 1
        begun = self._lines.join(lease)
        if begun:
            group.create_task(self._serve(*begun))

    async def _serve(self, host: str, line: Line) -> None:
        """Look at the feeds of one host, one after the other, until nobody stands in its line."""
        loop = asyncio.get_running_loop()
        while line.leases:
            start = loop.time()
            await self._attend(line.leases.popleft(), host)
            line.measure(loop.time() - start)
            self._held -= 1
            self._freed.set()
        self._lines.end(host)

    async def _attend(self, lease: Lease, host: str) -> None:
        now = self._clock.now()
        if lease.until - now < timedelta(seconds=self._rules.lease) / LEAST_OF_LEASE:
            return  # somebody else may hold it before we are through
        opens = self._lines.opens_at(host, now)
        if opens > now:
            await self._save(lease, put_off(lease.state, opens))
            return
        await self._save(lease, await self._look(lease.state, host))

    async def _look(self, state: FeedState, host: str) -> Look:
        """Look at a feed; whatever goes wrong, even in our own code, stays with that feed."""
        moment = Moment(self._clock.now(), self._chance())
        try:
            finding = await self._find(state, moment, host)
            return decide(state, finding, moment, self._rules)
        except Exception as bug:
            log.exception("a look failed", host=host)
            error = f"A bug in whosaid, please report it: {type(bug).__name__}"
            return decide(state, Finding(error=error), moment, self._rules)

    async def _find(self, state: FeedState, moment: Moment, host: str) -> Finding:
        try:
            async with asyncio.timeout(self._rules.lease):
                finding = await self._finder.find(state, moment)
        except TimeoutError:
            return Finding(error=str(FetchTimeoutError(host)))
        self._reach.saw(host, is_unreached=finding.is_unreached)
        if finding.answer is not None and finding.answer.status == TOO_MANY_REQUESTS:
            self._stay_away(host, finding.answer.headers, moment.now)
        return replace(finding, is_ours=finding.is_unreached and self._reach.is_lost)

    def _stay_away(self, host: str, headers: Mapping[str, str], now: datetime) -> None:
        """Obey a host that has had enough of us, for all its feeds."""
        demanded = retry_after(headers, now)
        if demanded is not None:
            wait = timedelta(seconds=within(demanded, self._rules))
            self._lines.close(host, now + wait, now)

    async def _save(self, lease: Lease, look: Look) -> None:
        """Keep a look; what cannot be kept of one feed does not stop the others."""
        try:
            is_kept = await self._states.save(lease, look)
        except Exception as error:  # noqa: BLE001 - the lease runs out, the same entries come again
            await self._save_failure(lease, error)
            return
        self._rest = 0.0
        if not is_kept:
            log.info("a look came too late", host=host_of(lease.state.url))

    async def _save_failure(self, lease: Lease, error: Exception) -> None:
        """Keep that a look could not be kept; when not even that is possible, nothing is."""
        finding = Finding(error=f"What it brought cannot be kept: {type(error).__name__}")
        moment = Moment(self._clock.now(), self._chance())
        try:
            await self._states.save(lease, decide(lease.state, finding, moment, self._rules))
        except Exception as again:  # noqa: BLE001 - a full disk, a lost database
            self._stumble("no look can be kept", again)
        else:
            log.error("a look cannot be kept", host=host_of(lease.state.url), reason=str(error))

    def _stumble(self, what: str, error: Exception) -> None:
        """Stop asking hosts until something can be kept again; one feed at a time tries that."""
        self._rest = min(LONGEST_REST, max(self._rules.idle, 2 * self._rest))
        self._held -= self._lines.empty()
        self._freed.set()
        log.error(what, reason=str(error) or type(error).__name__, seconds=self._rest)
