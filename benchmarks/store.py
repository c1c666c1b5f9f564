"""What the store costs at 1,000, 10,000 and 100,000 subscriptions, on SQLite and on PostgreSQL.

    uv run python benchmarks/store.py [--database sqlite|postgresql] [--sizes 1000 10000 100000]

The real store, the real ticker, the real jobs of DBOS; PostgreSQL is a server of our own in a
temporary folder. For each size a database is filled by one process and measured by another:

* an idle tick, which a node does every second: nobody is due;
* a tick with as many due as one transaction takes, each of which gets a job and its next slot;
* memory of the process that ticks; the room that the database takes;
* `db check`, `db backup`, and `db prune` of as many old entries of feeds as there are
  subscriptions, with the longest time for which somebody else who writes had to wait.

Ends with exit code 1 when an idle tick takes 5 ms or more (the median), or when anything grows
faster than the number of subscriptions.
"""

import argparse
import asyncio
import multiprocessing
import os
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter
from typing import Any

import sqlalchemy as sa

from benchmarks.polling import resident_mb
from benchmarks.postgres import own_server
from bot.delivery.tick import CHUNK, Ticker
from bot.model.chats import Daily, Every, Quiet, Wishes
from bot.model.settings import StoreRules
from bot.store.backup import back_up
from bot.store.condition import examine
from bot.store.retention import prune
from bot.store.store import Store
from bot.store.tables import chats, entries, feeds, key_of, pending, subscriptions
from bot.store.tables import subscription_feeds as followed
from bot.store.wishes import columns_of
from bot.wiring.jobs import open_jobs
from bot.wiring.repositories import open_repositories

SIZES = (1_000, 10_000, 100_000)
TICKS, BURSTS, BEST_OF = 300, 5, 3
IDLE_MS = 5.0

# So many subscriptions share a feed, which brought so many entries.
FEED_SHARE = 100
ROWS_AT_ONCE = 10_000

# So many times linear growth may be noise: a checkpoint, a disk that others write to as well.
NOISE = 3.0
MEMORY_MB = 20.0
WRITES_EVERY = 0.01

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
LONG_AGO = NOW - timedelta(days=60)
ROUND_THE_CLOCK = Wishes(Every(60))
MORNINGS = Wishes(Daily((time(7, 30),)), "Europe/Berlin", Quiet(time(22), time(7)))

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Cost:
    """What was measured at one size; `due_ms` is for one subscription that was due."""

    size: int
    fill_s: float
    idle_ms: float
    idle_p95_ms: float
    due_ms: float
    memory_mb: float
    room_mb: float
    check_s: float
    backup_s: float
    prune_s: float
    wait_ms: float


@dataclass(frozen=True, slots=True)
class Judgement:
    """One thing that was measured, its limit, and whether it is kept."""

    what: str
    value: str
    limit: str
    is_kept: bool


def main() -> int:
    """Measure every size on every database, print, judge."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--database", choices=["sqlite", "postgresql"])
    parser.add_argument("--sizes", type=int, nargs="+", default=list(SIZES))
    chosen = parser.parse_args()
    databases = [chosen.database] if chosen.database else ["sqlite", "postgresql"]
    judged = [judgement for name in databases for judgement in run(name, chosen.sizes)]
    return 0 if all(judgement.is_kept for judgement in judged) else 1


def run(database: str, sizes: list[int]) -> list[Judgement]:
    """Measure all sizes on one database."""
    print(f"\n{database}, with {_load()} at the {os.cpu_count()} processors\n{HEADING}")
    costs = []
    for size in sizes:
        costs.append(measure(database, size))
        print(line(costs[-1]), flush=True)
    judged = [*judge(costs)]
    for each in judged:
        print(f"{'kept ' if each.is_kept else 'BROKEN'} {each.what}: {each.value} ({each.limit})")
    return judged


def _load() -> str:
    """Tell how many programs want a processor: times in milliseconds depend on it."""
    return f"{os.getloadavg()[0]:.0f} programs" if hasattr(os, "getloadavg") else "any number"


def measure(database: str, size: int) -> Cost:
    """Fill a database and measure it, in processes of their own: neither warms the other up."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        folder.chmod(0o755)
        url = f"sqlite:///{folder}/store.db"
        if database == "postgresql":
            url = stack.enter_context(own_server(folder / "pg")).url
        fill_s = _apart(fill, url, size)
        return _apart(look, url, size, fill_s, folder / "copy")


def _apart(work: Callable[..., Any], *given: object) -> Any:  # noqa: ANN401 - what it gives
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(work, given)


# ── filling ─────────────────────────────────────────────────────────────────────────────────


def fill(url: str, size: int) -> float:
    """Make the database with all subscriptions; tells how many seconds the rows took."""
    kept = open_repositories(StoreRules(url))
    with closing(kept.store):
        kept.store.upgrade()
        with closing(open_jobs(kept.store)) as jobs:
            jobs.prepare()
        began = perf_counter()
        for table, row in ROWS:
            count = size // FEED_SHARE if table is feeds else size
            for start in range(1, count + 1, ROWS_AT_ONCE):
                numbers = range(start, min(start + ROWS_AT_ONCE, count + 1))
                _insert(kept.store, table, [row(number) for number in numbers])
        _settle(kept.store)
        return perf_counter() - began


def _insert(store: Store, table: sa.Table, rows: list[Row]) -> None:
    with store.writing() as transaction:
        transaction.connection.execute(table.insert(), rows)


def _settle(store: Store) -> None:
    """Let the server know what is in its tables, as it does by itself within a minute."""
    with store.engine.connect() as connection:
        plainly = connection.execution_options(isolation_level="AUTOCOMMIT")
        plainly.exec_driver_sql("ANALYZE")


def _chat(number: int) -> Row:
    return {
        "id": number,
        "platform": "telegram",
        "tenant": "",
        "chat": f"-100{number}",
        "topic": "",
        "title": f"Chat {number}",
        "paused": "",
        "strikes": 0,
        "created": LONG_AGO,
    }


def _subscription(number: int) -> Row:
    """Every other one wants a digest each morning; nobody is due before tomorrow."""
    wishes = MORNINGS if number % 2 else ROUND_THE_CLOCK
    next_at = NOW + timedelta(days=1, seconds=number % 86_400)
    kept = {"id": number, "chat_id": number, "next_at": next_at, "created": LONG_AGO}
    return kept | columns_of(wishes)


def _feed(number: int) -> Row:
    url = f"https://news{number}.example/feed"
    empty = dict.fromkeys(("title", "etag", "last_modified", "validators_of", "error"), "")
    kept = {"id": number, "url": url, "url_key": key_of(url), "next_at": NOW, "known": ()}
    return kept | empty | {"failures": 0, "gone": False, "ttl": 0}


def _followed(number: int) -> Row:
    feed = 1 + (number - 1) // FEED_SHARE
    return {"subscription_id": number, "feed_id": feed, "is_new": False}


def _entry(number: int) -> Row:
    feed = 1 + (number - 1) // FEED_SHARE
    name = f"story {number}"
    return {
        "id": number,
        "feed_id": feed,
        "identity": name,
        "identity_key": key_of(name),
        "link": f"https://news{feed}.example/{number}",
        "title": f"Nine people drowned, the coastguard said ({number})",
        "text": "Nine people drowned when a ferry sank, the coastguard said. " * 5,
        "published": LONG_AGO,
        "seen_at": LONG_AGO + timedelta(seconds=number % 86_400),
    }


def _settled(number: int) -> Row:
    return {
        "subscription_id": number,
        "entry_id": number,
        "since": LONG_AGO,
        "fate": "posted",
        "digest_id": f"{number}:1",
        "settled_at": LONG_AGO,
    }


ROWS: tuple[tuple[sa.Table, Callable[[int], Row]], ...] = (
    (chats, _chat),
    (subscriptions, _subscription),
    (feeds, _feed),
    (followed, _followed),
    (entries, _entry),
    (pending, _settled),
)


# ── measuring ───────────────────────────────────────────────────────────────────────────────


def look(url: str, size: int, fill_s: float, copy: Path) -> Cost:
    """Measure a database that was filled."""
    kept = open_repositories(StoreRules(url))
    store = kept.store
    with closing(store), closing(open_jobs(store)) as jobs:
        ticker = Ticker(kept.subscriptions, jobs)

        def tick() -> int:
            with store.writing() as transaction:
                return ticker.tick(transaction, NOW)

        tick()  # connects, compiles the statements
        idle = sorted(_seconds(tick) for _ in range(TICKS))
        due = [_burst(store, tick, turn, size) for turn in range(BURSTS)]
        memory = resident_mb()
        room = examine(store).size
        check_s = min(_seconds(lambda: examine(store)) for _ in range(BEST_OF))
        backup_s = min(_seconds(lambda: _copy(store, copy)) for _ in range(BEST_OF))
        prune_s, wait_s = _prune(store, size)
    return Cost(
        size,
        fill_s,
        median(idle) * 1000,
        quantiles(idle, n=20)[-1] * 1000,
        median(due) * 1000,
        memory,
        room / 1e6,
        check_s,
        backup_s,
        prune_s,
        wait_s * 1000,
    )


def _burst(store: Store, tick: Callable[[], int], turn: int, size: int) -> float:
    """Make a transaction's worth of subscriptions due, spread over all; gives seconds for each."""
    step = size // (CHUNK * BURSTS)
    chosen = [1 + (turn + place * BURSTS) * step for place in range(CHUNK)]
    with store.writing() as transaction:
        due = subscriptions.update().where(subscriptions.c.id.in_(chosen))
        transaction.connection.execute(due.values(next_at=NOW))
    done, seconds = _timed(tick)
    if done != CHUNK:
        raise AssertionError(f"{done} of {CHUNK} were claimed")
    return seconds / CHUNK


def _copy(store: Store, path: Path) -> None:
    path.unlink(missing_ok=True)
    back_up(store, path)


def _prune(store: Store, size: int) -> tuple[float, float]:
    """Forget all entries but the newest of each feed; gives the seconds, and the longest wait.

    Another one writes meanwhile, as a node does, and sees how long he is kept waiting.
    """
    waits: list[float] = []
    done = threading.Event()

    def write() -> None:
        while not done.wait(WRITES_EVERY):
            waits.append(_seconds(lambda: _touch(store)))

    other = threading.Thread(target=write)
    other.start()
    try:
        forgotten, seconds = _timed(lambda: asyncio.run(prune(store, StoreRules(), NOW)))
    finally:
        done.set()
        other.join()
    rows = {each.what: each.rows for each in forgotten}["entries"]
    if rows != size - size // FEED_SHARE:
        raise AssertionError(f"{rows} of {size} entries were forgotten")
    return seconds, max(waits, default=0.0)


def _touch(store: Store) -> None:
    with store.writing() as transaction:
        one = chats.update().where(chats.c.id == 1)
        transaction.connection.execute(one.values(strikes=0))


def _seconds(work: Callable[[], object]) -> float:
    return _timed(work)[1]


def _timed(work: Callable[[], Any]) -> tuple[Any, float]:
    began = perf_counter()
    done = work()
    return done, perf_counter() - began


# ── judging ─────────────────────────────────────────────────────────────────────────────────

HEADING = (
    "subscriptions   fill  idle tick    p95   due, each  memory    room   check  backup"
    "   prune  longest wait"
)


def line(cost: Cost) -> str:
    """Give the row of a size."""
    return (
        f"{cost.size:>13,} {cost.fill_s:>5.1f}s {cost.idle_ms:>7.2f}ms {cost.idle_p95_ms:>5.1f}ms"
        f" {cost.due_ms:>7.2f}ms {cost.memory_mb:>6.0f}MB {cost.room_mb:>6.1f}MB"
        f" {cost.check_s:>6.2f}s {cost.backup_s:>6.2f}s {cost.prune_s:>6.1f}s"
        f" {cost.wait_ms:>11.0f}ms"
    )


def judge(costs: list[Cost]) -> Iterator[Judgement]:
    """Say whether the limits are kept."""
    worst = max(cost.idle_ms for cost in costs)
    yield Judgement("idle tick", f"{worst:.2f} ms", f"< {IDLE_MS:g} ms", worst < IDLE_MS)
    first, last = costs[0], costs[-1]
    more = last.memory_mb - first.memory_mb
    limit = f"≤ {MEMORY_MB:g} MB"
    yield Judgement("memory, most against fewest", f"{more:+.0f} MB", limit, more <= MEMORY_MB)
    times = last.size / first.size
    for what in ("idle_ms", "due_ms"):  # neither looks at those who are not due
        grown = getattr(last, what) / getattr(first, what)
        yield _growth(what, grown, times, 2 * times**0.5)
    for what in ("check_s", "backup_s", "prune_s"):
        before = costs[-2] if len(costs) > 1 else last
        grown = getattr(last, what) / getattr(before, what)
        times = last.size / before.size
        yield _growth(what, grown, times, NOISE * times)


def _growth(what: str, grown: float, times: float, most: float) -> Judgement:
    limit = f"for {times:g} times as many; ≤ {most:.0f}"
    return Judgement(f"growth of {what}", f"x {grown:.2f}", limit, grown <= most)


if __name__ == "__main__":
    sys.exit(main())
