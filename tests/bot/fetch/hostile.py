"""Servers on this machine that say what a test wants, and a name service that says it too."""

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

from aiohttp.abc import AbstractResolver, ResolveResult

from bot.model.settings import FetchRules

Play = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
HERE = "127.0.0.1"


@dataclass
class Server:
    """A listener that counts who knocks and keeps what was asked."""

    port: int = 0
    connects: int = 0
    requests: list[bytes] = field(default_factory=list)

    def url(self, path="/", host=HERE):
        return f"http://{host}:{self.port}{path}"

    @property
    def paths(self):
        return [request.split(b" ")[1].decode() for request in self.requests]


@asynccontextmanager
async def serving(
    play: Play | bytes | dict[str, bytes], host=HERE, tls=None
) -> AsyncIterator[Server]:
    """Run a server that says the same bytes to all, or others on each path, or plays."""
    server = Server()

    async def meet(reader, writer):
        server.connects += 1
        with suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            server.requests.append(await reader.readuntil(b"\r\n\r\n"))
            if isinstance(play, bytes):
                writer.write(play)
            elif isinstance(play, dict):
                writer.write(play.get(server.paths[-1], answer(b"", "404 Not Found")))
            else:
                await play(reader, writer)
            await writer.drain()
        with suppress(ConnectionError):
            writer.close()

    listener = await asyncio.start_server(meet, host, 0, ssl=tls)
    server.port = listener.sockets[0].getsockname()[1]
    try:
        yield server
    finally:
        listener.close()


def answer(body: bytes = b"", status: str = "200 OK", **headers: str) -> bytes:
    """Write a whole HTTP answer; `content_type="x"` is the header Content-Type."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


def open_rules(server: Server, **changes) -> FetchRules:
    """Rules that let this one server in, and hurry."""
    rules = {"ports": (server.port,), "allowed_networks": (f"{HERE}/32",), "host_pause": 0.0}
    return FetchRules(**(rules | changes))


class FakeNames(AbstractResolver):
    """A name service that gives each name its answers in turn; the last one stays."""

    def __init__(self, table: dict[str, list[list[str]]]) -> None:
        self.table = {name: list(answers) for name, answers in table.items()}
        self.asked: list[str] = []

    async def resolve(self, host, port=0, family=socket.AF_UNSPEC) -> list[ResolveResult]:
        self.asked.append(host)
        if host not in self.table:
            raise OSError("no such name")
        answers = self.table[host]
        addresses = answers.pop(0) if len(answers) > 1 else answers[0]
        return [_result(host, port, address) for address in addresses]

    async def close(self) -> None:
        pass


class DeadNames(AbstractResolver):
    """A name service that never says anything."""

    async def resolve(self, host, port=0, family=socket.AF_UNSPEC) -> list[ResolveResult]:
        await asyncio.Event().wait()
        raise AssertionError

    async def close(self) -> None:
        pass


def _result(host, port, address):
    kind = socket.AF_INET6 if ":" in address else socket.AF_INET
    return ResolveResult(hostname=host, host=address, port=port, family=kind, proto=0, flags=0)
