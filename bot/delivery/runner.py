"""The few timers of one node, kept by APScheduler in memory; never one for each subscription.

APScheduler goes by the clock on the wall. Set back by two hours, it would sleep for two hours, and
the other nodes would take this one for dead. So the clock is watched against one that only goes
forward, and after a jump every timer is due at once.
"""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial

from apscheduler.schedulers.asyncio import AsyncIOScheduler  # type: ignore[import-untyped]
from apscheduler.triggers.interval import IntervalTrigger  # type: ignore[import-untyped]

from bot.errors import BotError

WATCH_SECONDS = 1.0

# Network time nudges clocks by less than this at a time; more is a jump, or a sleep.
JUMP_SECONDS = 2.0

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Timer:
    """Something that a node does every so many seconds; one that takes longer skips its turns."""

    name: str
    seconds: float
    work: Callable[[], Awaitable[object]]


class Runner:
    """Runs timers on the running loop, each of them once at a time."""

    def __init__(self, timers: Sequence[Timer], wall: Callable[[], float] = time.time) -> None:
        self._timers = timers
        self._wall = wall
        self._watch: asyncio.Task[None] | None = None
        self._turns: set[asyncio.Future[object]] = set()
        self._stopped = False
        self._told: dict[str, str] = {}
        # Whatever was missed is made up for once, however late.
        defaults = {"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        self._scheduler = AsyncIOScheduler(timezone=UTC, job_defaults=defaults)

    def start(self) -> None:
        """Begin; every timer is due at once."""
        # It would warn of every turn that is skipped.
        logging.getLogger("apscheduler").setLevel(logging.ERROR)
        for timer in self._timers:
            self._scheduler.add_job(
                partial(self._turn, timer),
                IntervalTrigger(seconds=timer.seconds, timezone=UTC),
                id=timer.name,
                next_run_time=datetime.now(UTC),
            )
        self._scheduler.start()
        self._watch = asyncio.create_task(self._watch_the_clock())

    async def stop(self) -> None:
        """Stop the timers, and what they are at."""
        if not self._watch:
            return
        self._watch.cancel()
        self._stopped = True
        self._scheduler.pause()
        for turn in self._turns:
            turn.cancel()
        await asyncio.gather(*self._turns, return_exceptions=True)
        await asyncio.sleep(0)
        self._scheduler.shutdown(wait=False)
        await asyncio.sleep(0)  # it shuts down in its own turn of the loop

    async def _turn(self, timer: Timer) -> None:
        """Do a timer's work in a task of ours: when APScheduler cancels one, it says it failed."""
        if self._stopped:
            return
        turn = asyncio.ensure_future(timer.work())
        self._turns.add(turn)
        turn.add_done_callback(self._turns.discard)
        await asyncio.wait([turn])
        if turn.cancelled():
            return
        try:
            turn.result()
        except BotError as error:
            self._tell(timer, str(error))
        else:
            self._told.pop(timer.name, None)

    def _tell(self, timer: Timer, message: str) -> None:
        """Log what the matter is once, not at every turn, and in one line: it is no bug."""
        if self._told.get(timer.name) != message:
            _log.error("%s: %s", timer.name, message)
        self._told[timer.name] = message

    async def _watch_the_clock(self) -> None:
        ahead = self._wall() - time.monotonic()
        while True:
            await asyncio.sleep(WATCH_SECONDS)
            now_ahead = self._wall() - time.monotonic()
            if abs(now_ahead - ahead) >= JUMP_SECONDS:
                self._make_all_due()
            ahead = now_ahead

    def _make_all_due(self) -> None:
        for timer in self._timers:
            self._scheduler.modify_job(timer.name, next_run_time=datetime.now(UTC))
