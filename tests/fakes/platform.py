"""A chat platform made for tests: a real server, in this process or in one of its own.

It behaves as badly as the real ones: it accepts a post before it answers, asks to wait, holds
chats to their limits, loses them, moves them and refuses posts. What it has accepted stands in
its log whatever becomes of the program that sent it.
"""

import argparse
import asyncio
import json
import random
import time
from collections import defaultdict, deque
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from pathlib import Path

import aiohttp
from aiohttp import web

from bot.errors import (
    ChatLostError,
    ChatMovedError,
    PlatformAwayError,
    PostRefusedError,
    RetryLaterError,
    UncertainPostError,
)
from bot.model.chats import Address, Platform
from bot.model.deliveries import Post
from bot.model.limits import Limits, Rate
from bot.render.packing import NO_MORE

# The network's jitter: two requests that leave a second apart arrive a little less apart.
TOLERANCE = 0.1


@dataclass(frozen=True, slots=True)
class Manners:
    """How the platform behaves; seconds, and a share of requests that are asked to wait."""

    before: float = 0.0  # from the request to its acceptance
    after: float = 0.0  # from the acceptance to the answer
    busy_share: float = 0.0
    busy_seconds: float = 0.2
    chat_rate: tuple[int, float] = (1000, 1.0)
    token_rate: tuple[int, float] = (10_000, 1.0)
    seed: int = 1


@dataclass(frozen=True, slots=True)
class Accepted:
    """A message that was accepted: when, of which delivery, the how manieth of it, for whom."""

    at: float
    delivery: str
    part: int
    chat: str
    text: str
    receipt: str
    answers: str = ""


@dataclass
class FakePlatform:
    """The server; all that a test wants to happen is a method or a set of chats."""

    manners: Manners = Manners()
    log_file: Path | None = None
    log: list[Accepted] = field(default_factory=list)
    lost: set[str] = field(default_factory=set)
    refused: set[str] = field(default_factory=set)
    moved: dict[str, str] = field(default_factory=dict)
    waits: dict[str, float] = field(default_factory=dict)  # asked once
    deleted: set[str] = field(default_factory=set)  # receipts
    edits: list[Accepted] = field(default_factory=list)  # as `log`, with the words of the change
    silent: set[str] = field(default_factory=set)  # accepts the next one, never answers
    deaf: set[str] = field(default_factory=set)  # neither accepts nor answers the next one
    slow: dict[str, float] = field(default_factory=dict)  # accepts the next one so much later
    late: dict[str, float] = field(default_factory=dict)  # answers the next one so much later
    admins: set[str] = field(default_factory=set)
    can_tell: bool = True
    requests: int = 0
    asked_to_wait: int = 0
    asked_at: dict[str, float] = field(default_factory=dict)  # when a chat was last asked to wait
    too_fast: int = 0

    def __post_init__(self) -> None:
        self._chance = random.Random(self.manners.seed)  # noqa: S311
        self._times: dict[str, deque[float]] = defaultdict(deque)
        self._runner: web.AppRunner | None = None
        self.url = ""

    async def open(self, port: int = 0) -> None:
        app = web.Application()
        app.router.add_post("/send", self._send)
        app.router.add_post("/edit", self._edit)
        app.router.add_get("/find", self._find)
        app.router.add_get("/admin", self._admin)
        app.router.add_get("/log", self._tell)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", port)
        await site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def close(self) -> None:
        if self._runner:
            await self._runner.cleanup()
            self._runner = None

    def of(self, chat: str) -> list[Accepted]:
        return [message for message in self.log if message.chat == chat]

    async def _send(self, request: web.Request) -> web.Response:
        self.requests += 1
        asked = await request.json()
        chat = asked["chat"]
        await asyncio.sleep(self.manners.before + self.slow.pop(chat, 0.0))
        if refusal := self._refusal(chat):
            return refusal
        if chat in self.deaf:
            self.deaf.discard(chat)
            return _hang_up(request)
        receipt = self._accept(asked)
        if chat in self.silent:
            self.silent.discard(chat)
            return _hang_up(request)
        await asyncio.sleep(self.manners.after + self.late.pop(chat, 0.0))
        return web.json_response({"receipt": receipt})

    async def _edit(self, request: web.Request) -> web.Response:
        self.requests += 1
        asked = await request.json()
        chat = asked["chat"]
        if refusal := self._refusal(chat):
            return refusal
        if chat in self.deaf:
            self.deaf.discard(chat)
            return _hang_up(request)
        found = next((one for one in self.of(chat) if one.receipt == asked["receipt"]), None)
        if found is None or found.receipt in self.deleted:
            return web.json_response({}, status=400)
        self.edits.append(replace(found, at=time.time(), text=asked["text"]))
        if chat in self.silent:
            self.silent.discard(chat)
            return _hang_up(request)
        await asyncio.sleep(self.manners.after + self.late.pop(chat, 0.0))
        return web.json_response({})

    def showing(self, chat: str) -> list[tuple[str, str]]:
        """Give what a chat shows, in order: receipts and texts."""
        texts = {
            one.receipt: one.text for one in (*self.of(chat), *self.edits) if one.chat == chat
        }
        return [each for each in texts.items() if each[0] not in self.deleted]

    def _refusal(self, chat: str) -> web.Response | None:
        if chat in self.moved:
            return web.json_response({"moved": self.moved[chat]}, status=301)
        if chat in self.lost:
            return web.json_response({}, status=403)
        if chat in self.refused:
            return web.json_response({}, status=400)
        if wait := self.waits.pop(chat, 0.0) or self._busy() or self._too_fast(chat):
            self.asked_to_wait += 1
            self.asked_at[chat] = time.time()
            return web.json_response({"retry_after": wait}, status=429)
        return None

    def _busy(self) -> float:
        is_busy = self._chance.random() < self.manners.busy_share
        return self.manners.busy_seconds if is_busy else 0.0

    def _too_fast(self, chat: str) -> float:
        now = time.monotonic()
        wait = max(
            self._wait(f"chat {chat}", self.manners.chat_rate, now),
            self._wait("token", self.manners.token_rate, now),
        )
        if wait:
            self.too_fast += 1
        return wait

    def _wait(self, key: str, rate: tuple[int, float], now: float) -> float:
        count, seconds = rate
        times = self._times[key]
        while len(times) > count:
            times.popleft()
        wait = times[0] + seconds - TOLERANCE - now if len(times) == count else 0.0
        return max(0.0, wait)

    def _accept(self, asked: dict[str, str]) -> str:
        now = time.monotonic()
        for key in (f"chat {asked['chat']}", "token"):
            self._times[key].append(now)
        receipt = f"m{len(self.log) + 1}"
        message = Accepted(
            time.time(),
            asked["delivery"],
            int(asked["part"]),
            asked["chat"],
            asked["text"],
            receipt,
            asked.get("answers", ""),
        )
        self.log.append(message)
        if self.log_file:
            with self.log_file.open("a") as file:
                file.write(json.dumps(asdict(message)) + "\n")
        return receipt

    async def _find(self, request: web.Request) -> web.Response:
        if not self.can_tell:
            return web.json_response({}, status=501)
        parts = {m.part: m.receipt for m in self.log if m.delivery == request.query["delivery"]}
        return web.json_response([parts[part] for part in sorted(parts)])

    async def _admin(self, request: web.Request) -> web.Response:
        return web.json_response(request.query["user"] in self.admins)

    async def _tell(self, request: web.Request) -> web.Response:
        counts = {"requests": self.requests, "waits": self.asked_to_wait, "fast": self.too_fast}
        return web.json_response({"log": [asdict(message) for message in self.log], **counts})


def _hang_up(request: web.Request) -> web.Response:
    if request.transport:
        request.transport.close()
    return web.Response()


class FakeMessenger:
    """Posts to the fake platform over the network; each story of a post is one message."""

    platform = Platform.CONSOLE

    def __init__(self, url: str, limits: Limits | None = None, patience: float = 5.0) -> None:
        self.limits = limits or Limits(chat=Rate(1000, 1.0), token=Rate(10_000, 1.0))
        self._url = url
        self._patience = aiohttp.ClientTimeout(total=patience)
        self._session: aiohttp.ClientSession | None = None

    async def close(self) -> None:
        if self._session:
            await self._session.close()

    def count(self, post: Post) -> int:
        return max(1, len(post.stories))

    def is_group(self, address: Address) -> bool:
        return address.chat.startswith("-")

    async def send(
        self,
        delivery: str,
        address: Address,
        post: Post,
        sent: tuple[str, ...],
        answers: str = "",
    ) -> str:
        asked = {
            "delivery": delivery,
            "chat": address.chat,
            "part": len(sent),
            "text": _text(post, len(sent)),
            "answers": answers,
        }
        return str((await self._ask("POST", "/send", json=asked))["receipt"])

    async def edit(
        self, digest: str, address: Address, post: Post, messages: tuple[str, ...], at: int
    ) -> None:
        text = _text(post, at) if at < len(post.stories) else NO_MORE
        asked = {"chat": address.chat, "receipt": messages[at], "text": text}
        await self._ask("POST", "/edit", json=asked)

    async def find(
        self, delivery: str, address: Address, since: datetime, answers: str = ""
    ) -> tuple[str, ...] | None:
        return tuple(await self._ask("GET", "/find", params={"delivery": delivery})) or None

    async def is_admin(self, address: Address, user: str) -> bool:
        return bool(await self._ask("GET", "/admin", params={"user": user}))

    async def _ask(self, method: str, path: str, **what):
        if self._session is None:
            self._session = aiohttp.ClientSession(timeout=self._patience)
        try:
            async with self._session.request(method, self._url + path, **what) as answer:
                _raise_for(answer.status, await answer.json())
                return await answer.json()
        except aiohttp.ClientConnectorError as error:
            raise PlatformAwayError(error) from None
        except (aiohttp.ClientError, TimeoutError) as error:
            raise UncertainPostError(type(error).__name__) from None


def _text(post: Post, part: int) -> str:
    lines = post.stories[part].lines if post.stories else ()
    return "\n".join(line.text for line in lines)


def _raise_for(status: int, said: dict) -> None:
    if status == 429:
        raise RetryLaterError(said["retry_after"])
    if status == 301:
        raise ChatMovedError(said["moved"])
    if status == 403:
        raise ChatLostError("blocked")
    if status == 400:
        raise PostRefusedError("not like that")
    if status == 501:
        raise UncertainPostError("it cannot tell")


async def serve(manners: Manners, log_file: Path, port_file: Path) -> None:
    """Run the platform for ever in a process of its own."""
    platform = FakePlatform(manners, log_file)
    await platform.open()
    port_file.with_suffix(".new").write_text(platform.url)
    port_file.with_suffix(".new").rename(port_file)
    await asyncio.Event().wait()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("manners", help="JSON of Manners")
    parser.add_argument("log_file", type=Path)
    parser.add_argument("port_file", type=Path)
    chosen = parser.parse_args()
    asyncio.run(serve(Manners(**json.loads(chosen.manners)), chosen.log_file, chosen.port_file))


if __name__ == "__main__":
    main()
