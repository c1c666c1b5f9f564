"""What a burst costs: thousands of posts due at one moment, from the tick to the last receipt.

    uv run python -m benchmarks.burst
    uv run python -m benchmarks.burst --posts 500 5000 --database sqlite

One node with the real engine, and a platform in a process of its own. Ten times the posts must
cost about ten times the processor time: exit code 1 otherwise. With --pace the node keeps to
Telegram's limits, and the drain must take what those ask for, not less.
"""

import argparse
import asyncio
import resource
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise
from time import perf_counter, process_time

import sqlalchemy as sa

from benchmarks.cluster import Platform
from benchmarks.databases import DATABASES, fresh
from bot.model.chats import Address, Instantly, Wishes
from bot.model.chats import Platform as Kind
from bot.store.store import Store
from bot.store.tables import deliveries
from bot.store.transaction import OpenTransaction
from tests.fakes.node import CHATS, SUBSCRIPTIONS, FakeNode, Setting
from tests.fakes.platform import Manners

# Ten times as much may cost so much more than ten times: caches, and a machine that is busy.
MOST_GROWTH = 1.5
TELEGRAM = (30, 1.0)
HEADING = (
    f"{'':12}{'posts':>8}{'tick, s':>10}{'all, s':>9}{'posts/s':>9}{'CPU ms/post':>13}{'MB':>6}"
)
UNLIMITED = (10_000, 1.0)


@dataclass(frozen=True, slots=True)
class Drained:
    """What a burst cost; the seconds of the tick are part of those of the whole."""

    posts: int
    tick: float
    seconds: float
    processor: float

    @property
    def milliseconds(self) -> float:
        """Give the processor time of one post, in ms."""
        return self.processor / self.posts * 1000


def main() -> int:
    """Measure, print, judge."""
    chosen = _arguments()
    print(HEADING)
    bad = False
    for database in chosen.database:
        rate = TELEGRAM if chosen.pace else UNLIMITED
        drained = [_burst(database, posts, rate) for posts in chosen.posts]
        for fewer, more in pairwise(drained):
            growth = more.milliseconds / fewer.milliseconds
            each = f"{growth:.2f} times as much each as {fewer.posts}"
            print(f"{database:12}{more.posts} posts cost {each}")
            bad = bad or growth > MOST_GROWTH
        bad = bad or any(each.seconds < _shortest(each.posts, rate) for each in drained)
    return 1 if bad else 0


def _shortest(posts: int, rate: tuple[int, float]) -> float:
    """Tell in how many seconds a rate lets so many posts leave."""
    count, seconds = rate
    return (posts // count - 1) * seconds


def _burst(database: str, posts: int, rate: tuple[int, float]) -> Drained:
    with fresh(database) as (folder, url):
        platform = Platform(folder, Manners())
        platform.start()
        try:
            setting = Setting("n1", url, platform.url, patience=30.0, token_rate=rate)
            drained = asyncio.run(_drain(setting, posts))
        finally:
            platform.stop()
    print(
        f"{database:12}{drained.posts:8}{drained.tick:10.1f}{drained.seconds:9.1f}"
        f"{drained.posts / drained.seconds:9.0f}{drained.milliseconds:13.1f}{_megabytes():6.0f}"
    )
    return drained


async def _drain(setting: Setting, posts: int) -> Drained:
    async with FakeNode(setting) as node:
        _make_due(node.store, posts)
        began, busy = perf_counter(), process_time()
        node.runner.start()
        await node.tick()
        ticked = perf_counter() - began
        while await node.store.look(_sent) < posts:
            await asyncio.sleep(0.5)
        return Drained(posts, ticked, perf_counter() - began, process_time() - busy)


def _make_due(store: Store, posts: int) -> None:
    now = datetime.now(UTC).replace(microsecond=0)
    with store.writing() as transaction:
        for number in range(posts):
            chat = CHATS.join(transaction, Address(Kind.CONSOLE, f"c{number}"), "", now)
            made = SUBSCRIPTIONS.open(transaction, chat.id, Wishes(Instantly()), now)
            SUBSCRIPTIONS.set_next(transaction, made.id, now)


def _sent(transaction: OpenTransaction) -> int:
    counted = sa.select(sa.func.count()).where(deliveries.c.state == "sent")
    return int(transaction.connection.scalar(counted))


def _megabytes() -> float:
    """Give the most memory that this process has had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--posts", type=int, nargs="+", default=(500, 5000))
    parser.add_argument("--database", nargs="+", choices=DATABASES, default=DATABASES)
    parser.add_argument("--pace", action="store_true", help="keep to 30 messages a second")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
