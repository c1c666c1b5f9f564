"""Hosts full of feeds, in a process of their own, that keep account of who came when.

Real sockets on this machine; each host has a name and a port. What a host measures is what a
publisher would see of us: how many requests at once, how soon after one another, how many bytes.
"""

import asyncio
import multiprocessing
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.utils import format_datetime
from enum import Enum
from multiprocessing.connection import Connection
from time import monotonic

from aiohttp.abc import AbstractResolver, ResolveResult

from benchmarks.visits import ROBOTS, Visit

HERE = "127.0.0.1"
# What a host with a hint asks for: to be left alone for an hour.
HINT = 3_600
ENTRIES = 30
WORDS = "Nine people drowned when a ferry sank off Tarn Bay, coastguard officials said. " * 8


class Temper(Enum):
    """How a host behaves."""

    GOOD = "good"
    HINTING = "hinting"  # good, and asks to be left alone for a while
    DEAD = "dead"  # takes no connection
    SILENT = "silent"  # takes one and says nothing
    DRIPPING = "dripping"  # says a letter now and then, without end


@dataclass(slots=True)
class Host:
    """One host: its feeds by number, each with the moments of the entries it has published."""

    number: int
    temper: Temper
    feeds: list[list[datetime]]
    visits: list[Visit] = field(default_factory=list)
    open: int = 0

    async def meet(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer one request as the host's temper is."""
        with suppress(ConnectionError, asyncio.IncompleteReadError):
            request = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            self.open += 1
            try:
                answer = await self._answer(request, reader, writer)
            finally:
                self.open -= 1
            writer.write(answer)
            await writer.drain()
        with suppress(ConnectionError):
            writer.close()

    async def _answer(
        self, request: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> bytes:
        arrived, path, together = monotonic(), request.split(" ")[1], self.open
        if path != ROBOTS:
            await WAYS[self.temper](reader, writer)
        status, headers, body = self._says(path, request)
        head = "".join(f"{line}\r\n" for line in (f"HTTP/1.1 {status} .", *headers, ""))
        shown = b"" if status == 304 else body
        sent, saved = len(head) + len(shown), len(body) - len(shown)
        self.visits.append(
            Visit(self.number, path, arrived, monotonic(), status, sent, saved, together)
        )
        return head.encode("latin-1") + shown

    def _says(self, path: str, request: str) -> tuple[int, list[str], bytes]:
        if path == ROBOTS:
            return 404, ["Content-Length: 0"], b""
        moments = self.feeds[int(path.removeprefix("/feed"))]
        body = write_feed(f"/h{self.number}{path}", moments)
        # Half of the hosts know a version by its tag, half by its date.
        changed = format_datetime(moments[-1], usegmt=True)
        tag, name, asked = (
            (f'"{len(moments)}"', "ETag", "If-None-Match")
            if self.number % 2
            else (changed, "Last-Modified", "If-Modified-Since")
        )
        headers = [f"{name}: {tag}", "Content-Type: application/rss+xml"]
        headers += [f"Cache-Control: max-age={HINT}"] if self.temper is Temper.HINTING else []
        if f"\r\n{asked}: {tag}\r\n" in request:
            return 304, headers, body
        return 200, [*headers, f"Content-Length: {len(body)}"], body


def write_feed(path: str, moments: list[datetime]) -> bytes:
    """Write the newest entries of a feed as RSS."""
    items = "".join(
        f"<item><guid>{path}-{number}</guid><title>Ferry {number} sinks</title>"
        f"<link>http://news.example{path}/{number}</link><description>{WORDS}</description>"
        f"<pubDate>{format_datetime(at)}</pubDate></item>"
        for number, at in reversed([*enumerate(moments)][-ENTRIES:])
    )
    channel = f"<channel><title>News {path}</title>{items}</channel>"
    return f"<?xml version='1.0'?><rss version='2.0'>{channel}</rss>".encode()


async def speak_at_once(_: asyncio.StreamReader, __: asyncio.StreamWriter) -> None:
    """Be a good host."""


async def keep_silent(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
    """Say nothing until the other side gives up."""
    await reader.read()
    raise ConnectionResetError


async def drip(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Say a letter now and then until the other side gives up."""
    writer.write(b"HTTP/1.1 200 OK\r\nX: ")
    while True:
        writer.write(b"x")
        await writer.drain()
        await asyncio.sleep(0.05)


WAYS = {
    Temper.GOOD: speak_at_once,
    Temper.HINTING: speak_at_once,
    Temper.SILENT: keep_silent,
    Temper.DRIPPING: drip,
}


class Newsstand:
    """The hosts as seen from outside; `urls` are all feeds, host by host."""

    def __init__(self, line: Connection, ports: list[int], feeds: int) -> None:
        self._line = line
        self.ports = {f"h{number}.example": port for number, port in enumerate(ports)}
        self.urls = tuple(
            f"http://{name}:{port}/feed{feed}"
            for name, port in self.ports.items()
            for feed in range(feeds)
        )

    def publish(self, now: datetime, places: list[int]) -> None:
        """Let the feeds at these places of `urls` bring one more entry each."""
        self._line.send((now, places))
        self._line.recv()

    def visits(self) -> list[Visit]:
        """Give the visits since this was last asked, in the order of their arrival."""
        self._line.send(None)
        return sorted(self._line.recv(), key=lambda visit: visit.arrived)


@contextmanager
def open_stand(tempers: list[Temper], feeds: int, now: datetime) -> Iterator[Newsstand]:
    """Run hosts of these tempers with so many feeds each."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=run_hosts, args=(theirs, tempers, feeds, now), daemon=True)
    process.start()
    try:
        yield Newsstand(ours, ours.recv(), feeds)
    finally:
        process.kill()
        process.join()
        process.close()
        ours.close()
        theirs.close()


def run_hosts(line: Connection, tempers: list[Temper], feeds: int, now: datetime) -> None:
    """Be the other process: serve, and answer what is asked over the line."""
    asyncio.run(serve(line, tempers, feeds, now))


async def serve(line: Connection, tempers: list[Temper], feeds: int, now: datetime) -> None:
    """Open all hosts, tell their ports, and go on until the process is ended."""
    started = [now - timedelta(hours=ENTRIES - hour) for hour in range(ENTRIES)]
    hosts = [
        Host(number, temper, [[*started] for _ in range(feeds)])
        for number, temper in enumerate(tempers)
    ]
    sockets = [socket.create_server((HERE, 0), backlog=100) for _ in hosts]
    ports = [each.getsockname()[1] for each in sockets]
    listeners = []
    for host, each in zip(hosts, sockets, strict=True):
        if host.temper is Temper.DEAD:
            each.close()
        else:
            listeners.append(await asyncio.start_server(host.meet, sock=each))

    def hear() -> None:
        asked = line.recv()
        if asked is None:
            line.send([visit for host in hosts for visit in host.visits])
            for host in hosts:
                host.visits.clear()
            return
        at, places = asked
        for place in places:
            hosts[place // feeds].feeds[place % feeds].append(at.replace(microsecond=0))
        line.send(len(places))

    asyncio.get_running_loop().add_reader(line.fileno(), hear)
    line.send(ports)
    await asyncio.Event().wait()


class Names(AbstractResolver):
    """A name service that knows every name, and knows it to be here."""

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """Give the address of this machine."""
        return [
            ResolveResult(
                hostname=host, host=HERE, port=port, family=socket.AF_INET, proto=0, flags=0
            )
        ]

    async def close(self) -> None:
        """Nothing is held."""
