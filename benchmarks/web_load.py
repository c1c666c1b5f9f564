"""Ask a node's pages 1,000 times a second for ten seconds: are all answered, and how late?

    uv run python benchmarks/web_load.py [--rate 1000] [--seconds 10]

The server is a process of its own, as are the readers; both are on this machine, so they share its
cores. Each request is timed from the moment at which it was due, not from that at which it was
sent: a server that falls behind cannot hide it. Prints the quantiles and the server's memory, and
fails when an answer is not 200, a twentieth of the rate is missed or memory grows by more than a
tenth after the first second.
"""

import argparse
import asyncio
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from multiprocessing import Process, Queue
from pathlib import Path

from bot.demo import seed_text
from bot.model.chats import Address, Platform
from bot.model.deliveries import Delivery, Post, State
from bot.model.jobs import JobFate
from bot.model.settings import StoreRules, WebRules
from bot.model.stories import Page
from bot.use_cases.stories import compose_story
from bot.web.app import create_app
from bot.web.server import WebServer, listen
from bot.web.site import Site
from bot.wiring.clock import SystemClock
from bot.wiring.repositories import Repositories, open_repositories

Answers = list[tuple[int, float]]

CONNECTIONS = 64
GROWTH = 0.10
MISSED = 0.05
PAGES = 4  # among which readers choose
SHARES = (0.5, 0.9, 0.99, 0.999)


def serve(folder: str, told: "Queue[tuple[int, list[str]]]") -> None:
    """Serve pages of the seed article until the process is ended."""
    kept = open_repositories(StoreRules(f"sqlite:///{folder}/load.db"))
    kept.store.upgrade()
    names = keep_pages(kept, datetime.now(UTC))
    rules = WebRules("https://news.example.org", port=0)
    site = Site(
        rules,
        kept.store,
        kept.digests,
        kept.articles,
        kept.overview,
        NothingStuck(),
        SystemClock(),
    )
    listening = listen(rules)
    told.put((listening.getsockname()[1], [*(f"/d/{name}" for name in names), "/health"]))
    asyncio.run(WebServer(create_app(site), listening).serve())


def keep_pages(kept: Repositories, now: datetime) -> list[str]:
    """Keep some digests of the seed article and give the names of their pages."""
    page = Page("https://www.example.org/1", seed_text(), "", "Reuters")
    post = Post((compose_story(page, 900),))
    with kept.store.writing() as transaction:
        chat = kept.chats.join(transaction, Address(Platform.CONSOLE, "1"), "Load", now)
        kept.articles.keep(transaction, page, now)
        for number in range(PAGES):
            kept.digests.keep(transaction, f"1:{number}", chat.id, now, post)
        made = [kept.digests.kept(transaction, f"1:{number}") for number in range(PAGES)]
    return [digest.page for digest in made if digest]


class NothingStuck:
    """Implements bot.web.stuck.Stuck: no delivery waits."""

    def deliveries(self, states: Sequence[State] = ()) -> tuple[Delivery, ...]:
        """Give none."""
        return ()

    def digests(self) -> tuple[JobFate, ...]:
        """Give none."""
        return ()

    def retry(self, name: str) -> bool:
        """Do nothing."""
        return False


async def read(port: int, paths: list[str], rate: int, seconds: float) -> Answers:
    """Send requests when they are due, over kept connections; gives status and delay of each."""
    due: asyncio.Queue[tuple[float, str] | None] = asyncio.Queue()
    answers: Answers = []

    async def reader() -> None:
        source, sink = await asyncio.open_connection("127.0.0.1", port)
        while job := await due.get():
            at, path = job
            sink.write(f"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
            head = await source.readuntil(b"\r\n\r\n")
            length = int(head.lower().partition(b"content-length:")[2].partition(b"\r")[0])
            await source.readexactly(length)
            answers.append((int(head.split(b" ", 2)[1]), time.perf_counter() - at))
        sink.close()
        await sink.wait_closed()

    readers = [asyncio.create_task(reader()) for _ in range(CONNECTIONS)]
    begun = time.perf_counter()
    for number in range(int(rate * seconds)):
        at = begun + number / rate
        if (early := at - time.perf_counter()) > 0:
            await asyncio.sleep(early)
        due.put_nowait((at, paths[number % len(paths)]))
    for _ in readers:
        due.put_nowait(None)
    await asyncio.gather(*readers)
    return answers


def memory_of(process: int) -> float:
    """Give the resident memory of a process in megabytes."""
    pages = int(Path(f"/proc/{process}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def busy_of(process: int) -> float:
    """Give the seconds for which a process kept a core busy."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def main() -> int:
    """Measure, print, and fail when it was not good enough."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rate", type=int, default=1_000)
    parser.add_argument("--seconds", type=float, default=10)
    wanted = parser.parse_args()
    told: Queue[tuple[int, list[str]]] = Queue()
    with tempfile.TemporaryDirectory() as folder:
        server = Process(target=serve, args=(folder, told))
        server.start()
        try:
            port, paths = told.get(timeout=60)
            asyncio.run(read(port, paths, wanted.rate, 1))  # warm
            before, busy = memory_of(server.pid or 0), busy_of(server.pid or 0)
            begun = time.perf_counter()
            answers = asyncio.run(read(port, paths, wanted.rate, wanted.seconds))
            took = time.perf_counter() - begun
            after, busy = memory_of(server.pid or 0), busy_of(server.pid or 0) - busy
        finally:
            server.terminate()
            server.join()
    print(f"the server took {1_000 * busy / len(answers):.2f} ms of a core for a request")
    print(f"memory of the server: {before:.1f} MB before, {after:.1f} MB after")
    slow = len(answers) / took < wanted.rate * (1 - MISSED)
    return 1 if show(answers, took) or slow or after > before * (1 + GROWTH) else 0


def show(answers: Answers, took: float) -> int:
    """Print rate and quantiles; gives how many answers were not 200."""
    delays = sorted(1_000 * delay for _, delay in answers)
    bad = sum(status != 200 for status, _ in answers)
    quantiles = (f"p{100 * share:g} {delays[int(len(delays) * share)]:.1f} ms" for share in SHARES)
    print(f"{len(answers)} answers in {took:.1f} s: {len(answers) / took:.0f}/s, {bad} not 200")
    print(*quantiles, f"longest {delays[-1]:.1f} ms", sep=", ")
    return bad


if __name__ == "__main__":
    sys.exit(main())
