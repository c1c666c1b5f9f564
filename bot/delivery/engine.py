"""The engine of one node: slots become digests, digests become deliveries, and those are sent.

    tick ─▶ digest:{subscription}:{slot} ─▶ build ─▶ deliveries, planned ─▶ send:{delivery}

Each arrow is one transaction, each name is used once. A job that a crash cut off runs again from
its beginning and finds in the store how far it came; the jobs of a chat run one at a time, those
of earlier slots first.
"""

import asyncio
import logging
import threading
import time
from collections.abc import Awaitable, Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from bot.delivery.board import Board
from bot.delivery.keeper import Keeper
from bot.delivery.nodes import Membership
from bot.delivery.outbox import backoff
from bot.delivery.pacer import Pacer
from bot.delivery.records import Records
from bot.delivery.sender import Counter, Sender
from bot.delivery.stopping import Stopping
from bot.delivery.strays import Strays
from bot.delivery.sweep import Sweep, job_of
from bot.errors import LostNodeError, PassingStoreError, StoreError
from bot.model.chats import Platform
from bot.model.deliveries import Delivery
from bot.model.jobs import Job, Life, Work
from bot.ports import Chats, Clock, Deliveries, Jobs, Messenger, Nodes, Store, Transaction

# Makes what a subscription gets at a slot. It may be asked twice and must then give the same ids.
Build = Callable[[int, datetime], Awaitable[Sequence[Delivery]]]

# So many deliveries are planned in one transaction: SQLite has one writer, and others wait.
CHUNK = 50

# Jobs that are done are remembered so long: until then no slot fires again, whatever the clock
# does. It must be longer than the grace for missed slots.
KEPT = timedelta(days=3)

# A machine that shuts down gives 10 s; what is being sent gets most of it.
STOP_SECONDS = 6.0
HALT_SECONDS = 1.5

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Office:
    """What the engine works with."""

    store: Store
    deliveries: Deliveries
    chats: Chats
    nodes: Nodes
    jobs: Jobs
    clock: Clock


class Engine:
    """One node; its name must be unique among the living nodes of the database."""

    def __init__(
        self, name: str, office: Office, messengers: Iterable[Messenger], build: Build
    ) -> None:
        self.keeper = Keeper(office.store)
        self.counters = {
            messenger.platform: Counter(messenger, Pacer(messenger.limits))
            for messenger in messengers
        }
        # Set when others took this node for dead: whoever runs it must stop it.
        self.lost = asyncio.Event()
        self._is_running = False
        self._office = office
        self._build = build
        self._records = Records(self.keeper, office.deliveries, office.chats, office.clock)
        self.board = Board(name, self.counters)
        self._membership = Membership(
            self.board, self.keeper, office.nodes, office.jobs, office.clock
        )
        self._stopping = Stopping()
        self._sender = Sender(self._records, self.counters, self._stopping, self._confirm)
        self._sweep = Sweep(self._records, office.jobs)
        self._strays = Strays(self.keeper, office.nodes, office.jobs)

    @property
    def life(self) -> Life:
        """Give the name and the start of this node, once it has started."""
        return self._membership.life

    async def start(self) -> None:
        """Join the other nodes and begin to work. Raises NodeNameError, StoreError."""
        await self._membership.enter()
        runs = {Work.DIGEST: self._run_digest, Work.SEND: self._run_send}
        self._office.jobs.launch(self.life.worker, runs, self.counters)
        self._is_running = True

    async def stop(self, seconds: float = STOP_SECONDS) -> bool:
        """Stop within some 10 s; False when something had to be torn off.

        What waits stops at once and goes on elsewhere; a request that is under way may end.
        """
        whole = await self._leave(seconds) if self._is_running else True
        self._is_running = False
        self.keeper.close()
        self._office.jobs.close()
        return whole

    def is_first(self, platform: Platform) -> bool:
        """Tell whether this node does what one node alone may do, such as fetch updates."""
        return self._membership.is_first(platform)

    async def beat(self) -> None:
        """Say that this node lives, take over from those that do not, share the limits."""
        try:
            await self._membership.beat()
        except LostNodeError as error:
            self._lose(error)
            return
        nodes = await self._membership.look_around()
        for platform, counter in self.counters.items():
            counter.pacer.share(nodes[platform])

    def plan(self, deliveries: Sequence[Delivery], transaction: Transaction) -> None:
        """Have deliveries sent once the transaction has happened; what is planned stays so."""
        now = self._office.clock.now()
        for delivery in deliveries:
            if self._office.deliveries.plan(transaction, delivery):
                wait = delivery.wait_until - now if delivery.wait_until else timedelta()
                self._office.jobs.enqueue(transaction, job_of(delivery), wait)

    async def sweep(self) -> None:
        """Have forgotten work done."""
        await self._strays.sweep(self.life.worker)
        await self._sweep.sweep()

    async def forget(self) -> None:
        """Remove the traces of jobs that were done long ago."""
        before = self._office.clock.now() - KEPT
        while await self.keeper.run(lambda: self._office.jobs.forget_finished(before, CHUNK)):
            pass

    async def _leave(self, seconds: float) -> bool:
        halted = _in_a_thread(lambda: self._office.jobs.halt(seconds))
        ends = time.monotonic() + seconds + HALT_SECONDS
        whole = await self._stopping.stop(seconds)
        whole = await _within(halted.wait(), ends - time.monotonic()) and whole
        _new_threads()
        return await _within(self._membership.leave(), HALT_SECONDS) and whole

    async def _run_digest(self, job: Job) -> None:
        with self._strays.doing(job.id):
            await self._stopping.run(lambda: self._digest(job))

    async def _run_send(self, job: Job) -> None:
        with self._strays.doing(job.id):
            await self._stopping.run(lambda: self._sender.send(job.subject))

    async def _digest(self, job: Job) -> None:
        deliveries = await self._built(int(job.subject), job.slot)
        for start in range(0, len(deliveries), CHUNK):
            plan = partial(self.plan, deliveries[start : start + CHUNK])
            await self.keeper.put(plan, plan, can_wait=True)

    async def _built(self, subscription: int, slot: datetime) -> Sequence[Delivery]:
        failures = 0
        while True:
            try:
                return await self._build(subscription, slot)
            except PassingStoreError:
                await asyncio.sleep(backoff(failures))
                failures += 1

    async def _confirm(self) -> None:
        if self.lost.is_set():
            raise asyncio.CancelledError
        try:
            await self._membership.confirm()
        except LostNodeError as error:
            self._lose(error)
            raise asyncio.CancelledError from error

    def _lose(self, error: LostNodeError) -> None:
        if not self.lost.is_set():
            _log.error("%s", error)
        self.lost.set()


def _in_a_thread(work: Callable[[], None]) -> asyncio.Event:
    """Do what blocks in a thread that keeps nobody from ending, even when it never ends."""
    loop = asyncio.get_running_loop()
    done = asyncio.Event()

    def run() -> None:
        work()
        if not loop.is_closed():
            loop.call_soon_threadsafe(done.set)

    threading.Thread(target=run, daemon=True, name="halt").start()
    return done


async def _within(work: Awaitable[object], seconds: float) -> bool:
    try:
        await asyncio.wait_for(work, seconds)
    except TimeoutError:
        return False
    except StoreError as error:
        _log.error("%s", error)
        return False
    return True


def _new_threads() -> None:
    """Give the loop threads of its own again; DBOS took their place, and is gone."""
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor())
