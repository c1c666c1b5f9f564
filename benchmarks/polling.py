"""Two hundred feeds on twenty hosts, looked at by one process: fair, polite, thrifty, steady.

    uv run python benchmarks/polling.py [--rounds N]

Real sockets on this machine, the real guard, the real parsers' processes; only the clock that says
which feeds are due is ours, so that a quarter of an hour passes at once. Three parts:

* rounds: the hosts tell whether they were served evenly, one request at a time and with the pause;
  bytes and requests that conditional GET and hints saved; whether every entry came, and came once;
  whether memory, files and tasks stay as they are.
* trouble: a dead host, a silent one, a dripping one, and a parser's process that is killed.
* growth: what one look costs when there are ten times as many feeds and hosts.

Ends with exit code 1 when a limit is not kept; the limits stand in the table that is printed.
"""

import argparse
import asyncio
import os
import signal
import sys
from collections.abc import AsyncGenerator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from statistics import median
from time import process_time

from benchmarks.newsstand import HERE, Names, Newsstand, Temper, open_stand
from benchmarks.visits import Tally, Visit
from bot.fetch.feeds.deciding import begin
from bot.fetch.feeds.finding import FeedReader
from bot.fetch.feeds.in_memory import InMemoryFeedStates
from bot.fetch.feeds.polling import Poller
from bot.fetch.sandbox import Sandbox
from bot.fetch.web import Web
from bot.model.settings import FetchRules, ParserRules, PollRules

HOSTS, FEEDS, ROUNDS = 20, 10, 50
HINTING = 5
PAUSE = 0.05
# A little more than the usual interval and its jitter: all are due again, but those with a hint.
ROUND = timedelta(minutes=17)
# One feed in so many brings something between two rounds.
QUIET = 10
POLL = PollRules(idle=0.05)
START = datetime(2026, 11, 26, 12, tzinfo=UTC)
# The first rounds load parsers and fill memories up.
WARM = 10


@dataclass(frozen=True, slots=True)
class Judgement:
    """One thing that was measured, its value and its limit in words, and whether it is kept."""

    what: str
    value: str
    limit: str
    is_kept: bool


@dataclass(slots=True)
class Clock:
    """A clock that goes only when it is told to."""

    at: datetime = START

    def now(self) -> datetime:
        """Give the moment that was set."""
        return self.at


@dataclass(slots=True)
class Desk:
    """One process that looks at all feeds of a stand."""

    stand: Newsstand
    states: InMemoryFeedStates
    sandbox: Sandbox
    poller: Poller
    clock: Clock

    async def round(self) -> list[Visit]:
        """Look at all feeds that are due, and give what the hosts saw of it."""
        await self.poller.run_out()
        visits = self.stand.visits()
        self.clock.at += ROUND
        return visits

    def failed(self) -> list[str]:
        """Give the addresses of the feeds whose last look failed."""
        states = {url: self.states.remembered(url) for url in self.stand.urls}
        return [url for url, state in states.items() if state and state.failures]


@asynccontextmanager
async def open_desk(stand: Newsstand, seconds: float = 20.0) -> AsyncGenerator[Desk, None]:
    """Follow all feeds of a stand; one request may take so many seconds."""
    rules = FetchRules(
        ports=tuple(stand.ports.values()),
        allowed_networks=(f"{HERE}/32",),
        host_pause=PAUSE,
        total_seconds=seconds,
    )
    states, clock, chance = InMemoryFeedStates(), Clock(), Random(4)  # noqa: S311 - no secret
    for url in stand.urls:
        states.follow(begin(url, START - chance.random() * ROUND))
    async with Web(rules, Names()) as web, Sandbox(ParserRules()) as sandbox:
        finder = FeedReader(web, sandbox, rules.feed_bytes)
        poller = Poller(finder, states, clock, POLL, chance.random)
        yield Desk(stand, states, sandbox, poller, clock)


@dataclass(slots=True)
class Account:
    """What came of all rounds together; memory in MB."""

    rounds: int
    feeds: int
    published: int = 0
    tally: Tally = field(default_factory=Tally)
    brought: list[str] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)
    held: list[int] = field(default_factory=list)


async def play_rounds(rounds: int, feeds: int = FEEDS) -> Account:
    """Look at everything so many times, while one feed in QUIET brings an entry each time."""
    tempers = [Temper.HINTING] * HINTING + [Temper.GOOD] * (HOSTS - HINTING)
    account = Account(rounds, HOSTS * feeds)
    with open_stand(tempers, feeds, START) as stand:
        async with open_desk(stand) as desk:
            for number in range(rounds):
                if number:
                    places = [*range(number % QUIET, account.feeds, QUIET)]
                    stand.publish(desk.clock.now(), places)
                    account.published += len(places)
                await play_round(desk, account)
            desk.clock.at += timedelta(hours=3)  # those with a hint may have one entry left
            await play_round(desk, account)
    return account


async def play_round(desk: Desk, account: Account) -> None:
    """Look at all feeds once and write down what came of it."""
    account.tally.count(await desk.round())
    account.brought += [entry.link for entry in desk.states.hand_over()]
    account.memory.append(resident_mb())
    account.held.append(len(asyncio.all_tasks()) + open_files())


def judge_rounds(account: Account) -> Iterator[Judgement]:
    """Say what the rounds came to."""
    tally = account.tally
    usual, least = median(tally.evenness), min(tally.evenness)
    yield Judgement(
        "evenness at half time, usual and worst round",
        f"{usual:.2f}, {least:.2f}",
        "≥ 0.95, ≥ 0.75",  # 0.5 are hosts served one after the other
        usual >= 0.95 and least >= 0.75,
    )
    most, gap = tally.most_together, tally.shortest_gap
    yield Judgement("requests at a host at once, most", f"{most}", "1", most == 1)
    yield Judgement(
        "pause at a host, shortest",
        f"{gap * 1000:.1f} ms",
        f"≥ {PAUSE * 1000:.0f} ms",
        gap >= PAUSE,
    )
    share = tally.unchanged / max(1, tally.asked - account.feeds - account.published)
    yield Judgement("unchanged feeds answered by 304", f"{share:.1%}", "≥ 95%", share >= 0.95)
    came, once = len(account.brought), len(set(account.brought))
    due = account.feeds + account.published  # of each feed one at first, then all that is new
    yield Judgement(
        "entries that came, and different ones",
        f"{came:,}, {once:,}",
        f"{due:,}, {due:,}",
        came == once == due,
    )
    yield from judge_steadiness(account)


def judge_steadiness(account: Account) -> Iterator[Judgement]:
    """Say whether memory, files and tasks stay as they are once all is warm."""
    if len(account.memory) < 3 * WARM:
        return
    early, late = median(account.memory[WARM : 2 * WARM]), median(account.memory[-WARM:])
    yield Judgement(
        "memory, early and late rounds",
        f"{early:.1f}, {late:.1f} MB",
        "+ 2% at most",
        late <= 1.02 * early,
    )
    held = max(account.held[WARM : 2 * WARM]), max(account.held[-WARM:])
    yield Judgement(
        "open files and tasks, early and late rounds",
        f"{held[0]}, {held[1]}",
        "+ 2 at most",  # one parser's process more
        held[1] <= held[0] + 2,
    )


def print_savings(account: Account) -> None:
    """Print what conditional GET and hints saved, as the hosts saw it."""
    tally = account.tally
    print(f"{account.feeds} feeds, {HOSTS} hosts, {account.rounds} rounds and one at the end")
    print_saving("requests", account.feeds * len(tally.evenness), tally.asked, "hints")
    print_saving("whole answers", tally.asked, tally.whole, "304")
    print_saving("bytes", tally.sent + tally.saved, tally.sent, "304")
    print(f"robots.txt    {tally.robots:12,} requests")


def print_saving(what: str, without: int, made: int, means: str) -> None:
    """Print how much less there was than there would have been without a means."""
    saved = without - made
    print(
        f"{what:14}{made:12,} instead of {without:,} without {means}: "
        f"{saved:,} saved, {saved / without:.0%}"
    )


async def play_trouble(feeds: int = FEEDS) -> Iterator[Judgement]:
    """Look at hosts some of which are in trouble, while parsers are killed."""
    ill = [Temper.DEAD, Temper.SILENT, Temper.DRIPPING]
    tempers = [*ill, *[Temper.GOOD] * (HOSTS - len(ill))]
    with open_stand(tempers, feeds, START) as stand:
        async with open_desk(stand, seconds=2.0) as desk:
            killer = asyncio.create_task(kill_parsers(desk.sandbox, 3))
            task = asyncio.create_task(desk.poller.run_out())
            healthy = [url for url in stand.urls if host_of(url) >= len(ill)]
            while not all(was_looked_at(desk.states, url) for url in healthy):
                if task.done():
                    break  # it has failed, or some feeds were never looked at
                await asyncio.sleep(0.01)
            waiting = [url for url in stand.urls if not was_looked_at(desk.states, url)]
            slow = {host_of(url) for url in waiting}
            killed = await killer
            hurt = [url for url in desk.failed() if url in healthy]
            await task
            desk.clock.at += ROUND * 2
            await desk.poller.run_out()
            again = [url for url in desk.failed() if url in healthy]
            brought = {url: len(desk.states.brought(url)) for url in healthy}
    return iter(
        (
            Judgement(
                "hosts still in trouble when all others were read",
                f"{len(slow)} ({len(waiting)} feeds)",
                "2",  # the silent one and the dripping one; nobody has waited for their end
                slow == {1, 2},
            ),
            Judgement(
                "feeds hurt by killed parsers", f"{len(hurt)}", f"≤ {killed}", len(hurt) <= killed
            ),
            Judgement("and still after the next round", f"{len(again)}", "0", not again),
            Judgement(
                "entries brought by each, least and most",
                f"{min(brought.values())}, {max(brought.values())}",
                "1, 1",
                set(brought.values()) == {1},
            ),
        )
    )


def host_of(url: str) -> int:
    """Give the number of the host with which a feed stands."""
    return int(url.removeprefix("http://h").partition(".")[0])


def was_looked_at(states: InMemoryFeedStates, url: str) -> bool:
    """Tell whether a first look at a feed has ended, well or not."""
    state = states.remembered(url)
    return state is not None and (state.last_success is not None or state.failures > 0)


async def kill_parsers(sandbox: Sandbox, times: int) -> int:
    """Kill a parser's process now and then; tells how many died."""
    for _ in range(times):
        while not sandbox.workers:
            await asyncio.sleep(0.01)
        os.kill(sandbox.workers[-1], signal.SIGKILL)
        await asyncio.sleep(0.2)
    return times


async def play_growth(hosts: int, feeds: int = FEEDS) -> float:
    """Give the milliseconds of our own processor time that one look at an unchanged feed costs."""
    with open_stand([Temper.GOOD] * hosts, feeds, START) as stand:
        async with open_desk(stand) as desk:
            await desk.round()
            before = process_time()
            visits = await desk.round()
            return (process_time() - before) * 1000 / len(visits)


def resident_mb() -> float:
    """Give the memory of this process in MB; 0 where the system does not tell."""
    table = Path("/proc/self/statm")
    pages = int(table.read_text().split()[1]) if table.exists() else 0
    return pages * os.sysconf("SC_PAGESIZE") / 1e6


def open_files() -> int:
    """Count the open files of this process; 0 where the system does not tell."""
    folder = Path("/proc/self/fd")
    return len([*folder.iterdir()]) if folder.exists() else 0


def print_judgements(judgements: Iterator[Judgement]) -> bool:
    """Print a line for each; tells whether all limits are kept."""
    all_kept = True
    for each in judgements:
        print(
            f"{each.what:58}{each.value:>16}  {each.limit:14}{'' if each.is_kept else 'NOT KEPT'}"
        )
        all_kept &= each.is_kept
    return all_kept


def main() -> int:
    """Play all three parts."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=ROUNDS, metavar="N")
    rounds = parser.parse_args().rounds
    account = asyncio.run(play_rounds(rounds))
    print_savings(account)
    are_kept = print_judgements(judge_rounds(account))
    print(f"\n{HOSTS} hosts, of which one is dead, one is silent, one drips")
    are_kept &= print_judgements(asyncio.run(play_trouble()))
    few, many = (asyncio.run(play_growth(hosts)) for hosts in (HOSTS, 10 * HOSTS))
    print(f"\n{HOSTS * FEEDS} feeds and ten times as many, on ten times as many hosts")
    growth = Judgement(
        "processor time for a look",
        f"{few:.2f}, {many:.2f} ms",
        "× 1.5 at most",
        many <= 1.5 * few,
    )
    are_kept &= print_judgements(iter((growth,)))
    return 0 if are_kept else 1


if __name__ == "__main__":
    sys.exit(main())
