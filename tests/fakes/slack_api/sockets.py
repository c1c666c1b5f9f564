"""Socket Mode as Slack does it: tickets good for once, hello, envelopes and their acks."""

import asyncio
import json
import time
import uuid
from dataclasses import dataclass, field

from aiohttp import WSMsgType, web

from tests.fakes.slack_api.methods import ApiError

APP_TOKEN = "xapp-1-A1-THEAPPTOKEN"  # noqa: S105
MOST_SOCKETS = 10
# Slack waits so long for a request to be confirmed.
ACK_SECONDS = 3.0
# For what hangs: a machine under load takes its time.
PATIENCE = 120.0


class NotConfirmedError(Exception):
    """Nobody confirmed a request in time: people see that the app did not respond."""


@dataclass
class Ack:
    """A confirmation: what it said, and after how many seconds it came."""

    payload: dict | None
    seconds: float


@dataclass
class Sockets:
    """The open connections of the app."""

    url: str = ""
    app_token: str = APP_TOKEN
    is_revoked: bool = False
    is_silent: bool = False  # no hello
    tickets: set[str] = field(default_factory=set)
    used: set[str] = field(default_factory=set)
    open: list[web.WebSocketResponse] = field(default_factory=list)
    most_at_once: int = 0
    joined: int = 0
    refused: int = 0
    refuse_next: int = 0
    acks: dict[str, asyncio.Future] = field(default_factory=dict)
    strange: list[dict] = field(default_factory=list)  # frames that no request asked for
    _changed: asyncio.Event = field(default_factory=asyncio.Event)

    def dial(self, token: str) -> str:
        if token != self.app_token:
            raise ApiError(
                "not_allowed_token_type" if token.startswith("xoxb") else "invalid_auth"
            )
        if self.is_revoked:
            raise ApiError("token_revoked")
        ticket = uuid.uuid4().hex
        self.tickets.add(ticket)
        return f"{self.url.replace('http', 'ws', 1)}/link/?ticket={ticket}&app_id=A1"

    async def link(self, request: web.Request) -> web.StreamResponse:
        ticket = request.query.get("ticket", "")
        if self.refuse_next:
            self.refuse_next -= 1
            self.tickets.discard(ticket)
        if ticket not in self.tickets or len(self.open) >= MOST_SOCKETS:
            self.refused += 1
            return web.Response(status=408)
        self.tickets.discard(ticket)
        socket = web.WebSocketResponse(heartbeat=20)
        await socket.prepare(request)
        self.open.append(socket)
        self.most_at_once = max(self.most_at_once, len(self.open))
        if not self.is_silent:
            await socket.send_json({"type": "hello", "num_connections": len(self.open)})
        self.joined += 1
        self._note()
        try:
            async for message in socket:
                if message.type is WSMsgType.TEXT:
                    self._hear(json.loads(message.data))
        finally:
            self.open.remove(socket)
            self._note()
        return socket

    def _hear(self, said: dict) -> None:
        assert set(said) <= {"envelope_id", "payload"}, said
        future = self.acks.get(said["envelope_id"])
        if future is None or future.done():
            self.strange.append(said)
        else:
            future.set_result(said.get("payload"))

    async def wait(self, joined: int) -> None:
        """Wait until the app has joined so many times, and stands."""
        while self.joined < joined or not self.open:
            self._changed.clear()
            await asyncio.wait_for(self._changed.wait(), PATIENCE)

    async def wait_for_end(self, count: int) -> None:
        """Wait until at most so many connections are open."""
        while len(self.open) > count:
            self._changed.clear()
            await asyncio.wait_for(self._changed.wait(), PATIENCE)

    async def send(self, kind: str, payload: dict, **more: object) -> Ack:
        """Send a request over the newest connection. Raises NotConfirmedError."""
        name = uuid.uuid4().hex
        self.acks[name] = asyncio.get_running_loop().create_future()
        takes = kind != "events_api"
        envelope = {"envelope_id": name, "type": kind, "accepts_response_payload": takes}
        began = time.monotonic()
        await self.open[-1].send_json({**envelope, "payload": payload, **more})
        try:
            answer = await asyncio.wait_for(self.acks[name], ACK_SECONDS)
        except TimeoutError:
            raise NotConfirmedError(kind) from None
        assert takes or answer is None, "an event takes no payload"
        return Ack(answer, time.monotonic() - began)

    async def say(self, text: str) -> None:
        """Send something as it is over the newest connection."""
        await self.open[-1].send_str(text)

    async def ask_to_renew(self, reason: str = "refresh_requested") -> None:
        await self.open[-1].send_json({"type": "disconnect", "reason": reason})

    async def drop(self) -> None:
        """Break all connections."""
        for socket in tuple(self.open):
            await socket.close()

    def _note(self) -> None:
        self._changed.set()
