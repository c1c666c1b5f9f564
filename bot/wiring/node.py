"""One node: store, engine, timers, feeds and platforms in one process.

Whatever runs in a node beside the engine is started in one place, `Node._beside`.
"""

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Coroutine, Iterable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from bot.chat.conversation import Conversation
from bot.chat.cooldown import Cooldown
from bot.chat.front import Front
from bot.chat.memory import KeptMemory
from bot.errors import LostNodeError, PassingStoreError, StoreError
from bot.fetch.feeds.finding import FeedReader
from bot.fetch.feeds.polling import Poller
from bot.logs import take_over
from bot.model.chats import Platform
from bot.model.settings import Configuration
from bot.ports import Clock
from bot.store.errors import named_errors
from bot.store.feed_states import StoredFeedStates
from bot.store.retention import believed, prune
from bot.use_cases.planning import plan_deliveries
from bot.use_cases.revising import LOOK_SECONDS, Revising
from bot.use_cases.wishing import instant_of
from bot.wiring.clock import SystemClock
from bot.wiring.desk import Online, desk_of, go_online
from bot.wiring.jobs import open_jobs
from bot.wiring.listening import end_of_listening
from bot.wiring.repositories import Repositories, open_repositories

if TYPE_CHECKING:
    from bot.delivery.dbos_jobs import DbosJobs
    from bot.delivery.engine import Engine, Office
    from bot.delivery.runner import Runner, Timer

# A machine gives 10 s, of which the engine takes 9 at most. The fronts get what is left, to say
# goodbye to their platforms.
STOP_SECONDS = 9.6
LEAVE_SECONDS = 0.3

# The longest pause between two looks at a database that does not answer.
LONGEST_PAUSE = 5.0
PRUNE_SECONDS = 24 * 3600.0

Tasks = tuple[asyncio.Task[None], ...]

_log = logging.getLogger(__name__)


class Node:
    """A node at work; `open_node` makes, starts and stops it."""

    def __init__(
        self,
        name: str,
        configuration: Configuration,
        fronts: Sequence[Front],
        clock: Clock,
        opened: "tuple[Repositories, DbosJobs, Online]",
    ) -> None:
        self.name = name
        self.kept, self.jobs, self._online = opened
        self.desk = desk_of(self.kept, self._online, configuration, clock)
        self._configuration = configuration
        self._fronts = fronts
        self._clock = clock
        self.engine = self._engine()
        self._runner = self._timers()
        self._broken: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._beside_tasks: Tasks = ()
        self._listening: dict[Platform, asyncio.Task[None]] = {}

    async def start(self) -> None:
        """Join the other nodes and begin to work. Raises NodeNameError, StoreError."""
        await self.engine.start()
        take_over("dbos")
        self._runner.start()
        self._listening = {
            front.messenger.platform: asyncio.create_task(self._listen(front))
            for front in self._fronts
        }
        self._beside_tasks = _begin(self._beside())

    async def work(self) -> None:
        """Work until there is nobody to listen to any more, or something is broken.

        Raises LostNodeError, StoreError when the database cannot be used any more, and what broke
        the last front. Whatever it comes to, the node is still to be stopped.
        """
        lost = asyncio.create_task(self.engine.lost.wait())
        alone = asyncio.create_task(end_of_listening(self._listening, self.engine.board.give_up))
        ends: set[asyncio.Future[Any]] = {lost, alone, self._broken, *self._beside_tasks}
        try:
            done, _ = await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
        finally:
            lost.cancel()
            alone.cancel()
        if self.engine.lost.is_set():
            raise LostNodeError(self.name)
        for end in done:
            end.result()

    async def stop(self) -> None:
        """Stop within 10 s: what is being sent may end, everything else goes on elsewhere.

        The platforms are left last: their connections carry what is being sent.
        """
        ends = time.monotonic() + STOP_SECONDS
        await _end(self._beside_tasks, LEAVE_SECONDS)
        await self._runner.stop()
        try:
            with named_errors(self.kept.store.place):
                await self.engine.stop()
        except StoreError as error:  # the others find out by themselves that this node is gone
            _log.warning("The node could not say goodbye: %s", error)
        await _end([*self._listening.values()], max(LEAVE_SECONDS, ends - time.monotonic()))
        self._broken.cancel()

    async def others(self) -> tuple[str, ...]:
        """Give the names of the other nodes on this database."""
        beats = await self.kept.store.look(self.kept.nodes.beats)
        return tuple(beat.node for beat in beats if beat.node != self.name)

    def _beside(self) -> Iterable[Coroutine[Any, Any, None]]:
        """Give all that runs beside engine and fronts until it is cancelled."""
        if self._configuration.web.port:
            yield self._pages()
        yield self._poller().run()

    def _pages(self) -> Coroutine[Any, Any, None]:
        """Begin to listen, and serve the web pages. Raises WebAddressError."""
        from bot.web.server import listen
        from bot.wiring.hooks import hooks_of
        from bot.wiring.pages import pages_of

        rules = self._configuration.web
        hooks = hooks_of(self._fronts)
        return pages_of(self.kept, self._office(), rules, listen(rules), hooks).serve()

    async def _listen(self, front: Front) -> None:
        messenger = front.messenger
        is_alone = messenger.platform is Platform.CONSOLE  # nobody has to be spared at a terminal
        cooldown = None if is_alone else Cooldown()
        pacer = self.engine.counters[messenger.platform].pacer
        conversation = Conversation(self.desk, messenger.is_admin, cooldown, pacer)
        platform = messenger.platform
        conversation.is_first = partial(self.engine.is_first, platform)
        conversation.note_trouble = partial(self.engine.board.note, platform)
        conversation.memory = KeptMemory(self.kept.store, self.kept.heard, platform, self._clock)
        await front.listen(conversation)

    def _engine(self) -> "Engine":
        from bot.delivery.engine import Engine

        return Engine(
            self.name,
            self._office(),
            [front.messenger for front in self._fronts],
            partial(plan_deliveries, self.desk),
        )

    def _office(self) -> "Office":
        from bot.delivery.engine import Office

        kept = self.kept
        return Office(kept.store, kept.deliveries, kept.chats, kept.nodes, self.jobs, self._clock)

    def _timers(self) -> "Runner":
        from bot.delivery.runner import Runner, Timer
        from bot.delivery.tick import Ticker
        from bot.delivery.timers import timers_of

        grace = self._configuration.schedule.grace
        ticker = Ticker(self.kept.subscriptions, self.jobs, grace)
        timers = (
            *timers_of(self.engine, ticker, self._clock),
            Timer("prune", PRUNE_SECONDS, self._prune),
            Timer("look again", LOOK_SECONDS, self._revising().look_again),
        )
        return Runner([*map(self._guarded, timers)])

    def _revising(self) -> Revising:
        from bot.delivery.revising import Reviser

        kept = self.kept
        plan = self.engine.plan
        return Revising(self.desk, Reviser(kept.digests, kept.deliveries, kept.chats, plan))

    async def _prune(self) -> None:
        now = await believed(self.kept.store, self._clock.now())
        await prune(self.kept.store, self._configuration.store, now)

    def _guarded(self, timer: "Timer") -> "Timer":
        """End the node when a timer finds the database unusable; a passing trouble is logged."""

        async def work() -> None:
            try:
                await timer.work()
            except PassingStoreError as error:
                _log.warning("%s: %s", timer.name, error)
            except StoreError as error:
                if not self._broken.done():
                    self._broken.set_exception(error)

        return replace(timer, work=work)

    def _poller(self) -> Poller:
        limit = self._configuration.fetch.feed_bytes
        return Poller(
            FeedReader(self._online.web, self._online.sandbox, limit),
            StoredFeedStates(self.kept.store, self._clock, instant_of),
            self._clock,
            self._configuration.poll,
        )


@asynccontextmanager
async def open_node(
    configuration: Configuration, name: str, fronts: Sequence[Front], clock: Clock | None = None
) -> AsyncIterator[Node]:
    """Start a node and stop it at the end; its name must be unique among those of the database.

    The database is made and upgraded first; one that does not answer yet is waited for. Raises
    NodeNameError, StoreError.
    """
    async with AsyncExitStack() as stack:
        kept = open_repositories(configuration.store)
        stack.callback(kept.store.close)
        jobs = open_jobs(kept.store)
        stack.callback(jobs.close)
        await _prepare(kept, jobs)
        online = await stack.enter_async_context(go_online(configuration))
        node = Node(name, configuration, fronts, clock or SystemClock(), (kept, jobs, online))
        stack.push_async_callback(node.stop)
        await node.start()
        yield node


async def _prepare(kept: Repositories, jobs: "DbosJobs") -> None:
    """Bring the tables to their newest shape, as soon as the database lets us."""
    failures = 0
    while True:
        try:
            await asyncio.to_thread(_upgrade, kept, jobs)
        except PassingStoreError as error:
            if not failures:  # machines start in any order
                _log.warning("%s", error)
            failures += 1
            await asyncio.sleep(min(failures, LONGEST_PAUSE))
        else:
            return


def _upgrade(kept: Repositories, jobs: "DbosJobs") -> None:
    kept.store.upgrade()
    with named_errors(kept.store.place):
        jobs.prepare()


def _begin(works: Iterable[Coroutine[Any, Any, None]]) -> Tasks:
    return tuple(map(asyncio.create_task, works))


async def _end(tasks: Sequence[asyncio.Task[None]], seconds: float) -> None:
    """Cancel tasks and wait for them a little; what went wrong in them has been told by then."""
    for task in tasks:
        task.cancel()
    if tasks:
        done, _ = await asyncio.wait(tasks, timeout=seconds)
        for task in done:
            if not task.cancelled():
                task.exception()
