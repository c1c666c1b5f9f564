"""A slot that comes to many chats at once; what the load benchmarks of the chat platforms share.

The platform is a process of its own: what it costs is not the node's, and keeps nobody waiting.
Both processes go by the same clock of the machine.
"""

import asyncio
import multiprocessing
import resource
import time
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from multiprocessing.connection import Connection
from typing import NamedTuple, Protocol

from benchmarks.databases import fresh
from bot.model.chats import Every, Platform, Wishes
from tests.fakes.node import FakeNode, Setting, subscribe

SLOT = datetime(2026, 7, 1, 6, 0, tzinfo=UTC)
HOURLY = Wishes(Every(60))
ENOUGH = 0.95
LOOK_SECONDS = 0.5
PATIENCE = 3600.0
# What is posted twice is posted within this time.
AFTERWARDS = 3.0
SHOWN = 10

Lengths = Mapping[str, int]


class Arrival(NamedTuple):
    """When a message arrived, and in which chat."""

    at: float
    chat: str


@dataclass(frozen=True, slots=True)
class Seen:
    """What a platform saw: what arrived when, when it asked to wait and why, wrong posts."""

    arrivals: tuple[Arrival, ...]
    refusals: tuple[tuple[float, str], ...]
    wrong: tuple[str, ...]


class Crowd(Protocol):
    """A chat platform and its chats; it is opened in the process that it gets."""

    platform: Platform

    async def open(self) -> tuple[str, Lengths]:
        """Give its address, and of how many messages the post of each chat is to be."""
        ...

    def count(self) -> int:
        """Count the messages that were accepted."""
        ...

    def seen(self) -> Seen:
        """Tell what it saw."""
        ...

    async def close(self) -> None:
        """Accept nothing any more."""
        ...


class Row(NamedTuple):
    """A line of what was measured, and whether it is as it should be."""

    what: str
    value: str
    is_kept: bool = True


@dataclass(frozen=True, slots=True)
class Measured:
    """What came of a load: `most` messages a second are allowed.

    `due` is when the slot came, `worked` how many seconds of the processor it took the node from
    then on, `megabytes` the most memory that it had.
    """

    seen: Seen
    most: float
    due: float
    worked: float
    megabytes: float

    @property
    def rate(self) -> float:
        """Messages a second, while there were chats enough that each may get one a second.

        The last few chats are held back by limits of their own: a group gets 20 a minute.
        """
        moments = [arrival.at for arrival in self.seen.arrivals]
        ends = sorted(self._ends.values())
        end = ends[-1 - min(int(self.most), len(ends) // 4)]
        return (bisect_right(moments, end) - 1) / (end - moments[0])

    @property
    def is_enough(self) -> bool:
        """Tell whether nearly all went through that the limits allow."""
        return self.rate >= ENOUGH * self.most

    def longest(self, count: int) -> float:
        """Tell how long posts of so many messages took at most; 0 when there are none."""
        begins = {arrival.chat: arrival.at for arrival in reversed(self.seen.arrivals)}
        counts = Counter(arrival.chat for arrival in self.seen.arrivals)
        times = (self._ends[chat] - begins[chat] for chat in counts if counts[chat] == count)
        return max(times, default=0.0)

    @property
    def _ends(self) -> dict[str, float]:
        return {arrival.chat: arrival.at for arrival in self.seen.arrivals}

    def costs(self) -> Iterator[Row]:
        """Tell how long it took, and what it cost."""
        first, last = (self.seen.arrivals[end].at - self.due for end in (0, -1))
        per_message = self.worked / len(self.seen.arrivals) * 1000
        yield Row("from the slot to the first message", f"{first:.1f} s")
        yield Row("from the slot to the last message", f"{last:.1f} s")
        yield Row("of the node's processor, a message", f"{per_message:.1f} ms")
        yield Row("of memory", f"{self.megabytes:.0f} MB")


class Clock:
    """A clock that stands still until the slot comes."""

    def now(self) -> datetime:
        """Give the moment."""
        return SLOT


class LoadNode(FakeNode):
    """A node that is told of how many messages the post to each chat is."""

    lengths: Lengths


def measure(kind: type[LoadNode], crowd: Crowd, database: str, most: float) -> Measured:
    """Have all chats of a platform due at once, and wait until everything has arrived."""
    with fresh(database) as (_, url), _apart(crowd) as pipe:
        address, lengths = pipe.recv()
        setting = Setting("load", url, address)
        due, worked = asyncio.run(_drain(kind(setting, Clock()), lengths, crowd.platform, pipe))
        pipe.send("seen")
        seen = pipe.recv()
    return Measured(seen, most, due, worked, _megabytes())


def judge(measured: Measured, rows: Iterator[Row]) -> int:
    """Print what was measured; 1 when something is not as it should be."""
    rated = (Row("of what the limits allow", f"{measured.rate / measured.most:.1%}"),)
    wrong = measured.seen.wrong
    right = (Row("chats with a wrong post", str(len(wrong)), not wrong),)
    shown = (*rows, *rated, *right, *measured.costs())
    for row in shown:
        print(f"{row.what:36}{row.value:>10}  {'' if row.is_kept else 'NOT KEPT'}")
    for at, why in measured.seen.refusals[:SHOWN]:
        print(f"{at - measured.due:.2f} s: {why}")
    for each in wrong[:SHOWN]:
        print(each)
    return 0 if all(row.is_kept for row in shown) else 1


async def _drain(
    node: LoadNode, lengths: Lengths, platform: Platform, pipe: Connection
) -> tuple[float, float]:
    """Tell when the slot came, and how many seconds of the processor all took since."""
    total = sum(lengths.values())
    print(f"{len(lengths)} chats, {total} messages")
    node.lengths = lengths
    async with node:
        for chat in lengths:
            subscribe(node.store, chat, HOURLY, SLOT, platform)
        due, begun = time.monotonic(), time.process_time()
        await node.tick()
        async with asyncio.timeout(PATIENCE):
            while await asyncio.to_thread(_count, pipe) < total:
                await asyncio.sleep(LOOK_SECONDS)
        worked = time.process_time() - begun
        await asyncio.sleep(AFTERWARDS)
    return due, worked


def _count(pipe: Connection) -> int:
    pipe.send("count")
    count: int = pipe.recv()
    return count


@contextmanager
def _apart(crowd: Crowd) -> Iterator[Connection]:
    """Open a platform in a process of its own; it goes when this one does."""
    processes = multiprocessing.get_context("spawn")
    ours, theirs = processes.Pipe()
    process = processes.Process(target=_serve, args=(theirs, crowd), daemon=True)
    process.start()
    theirs.close()
    try:
        yield ours
    finally:
        ours.close()
        process.join()


def _serve(pipe: Connection, crowd: Crowd) -> None:
    asyncio.run(_answer(pipe, crowd))


async def _answer(pipe: Connection, crowd: Crowd) -> None:
    pipe.send(await crowd.open())
    while True:
        try:
            asked = await asyncio.to_thread(pipe.recv)
        except EOFError:
            break
        pipe.send(crowd.count() if asked == "count" else crowd.seen())
    await crowd.close()


def _megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
