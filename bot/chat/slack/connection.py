"""Socket Mode: connections that we open, over which Slack sends us what people do.

The library's own client asks again and again for ever with a token that was taken back, comes back
to an address whose ticket is spent, and closes the old connection before there is a new one.
"""

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable
from typing import Any

import aiohttp
from slack_bolt.adapter.socket_mode.async_internals import run_async_bolt_app
from slack_bolt.async_app import AsyncApp
from slack_sdk.socket_mode.request import SocketModeRequest

from bot.delivery.outbox import backoff
from bot.errors import BotError, PostError, RetryLaterError

# We ask so often whether the other side is there; Slack says hello sooner than this.
HEARTBEAT_SECONDS = 15.0
HELLO_SECONDS = 20.0
CONNECT_SECONDS = 10.0
# So long the old connection may still bring something after Slack has asked for a new one.
OVERLAP_SECONDS = 15.0
LONGEST_PAUSE = 30.0
# So many failures in a row are trouble.
PATIENCE = 3
LARGEST_MESSAGE = 4 * 2**20

# Gives the address of a new connection, good for once. Raises a BotError that no retry mends, or a
# PostError.
Dial = Callable[[], Awaitable[str]]
Socket = aiohttp.ClientWebSocketResponse

_log = logging.getLogger(__name__)


def _nobody(_: str) -> None:
    """Tell nobody."""


class Connection:
    """Keeps a connection to Slack; what breaks is joined again."""

    def __init__(
        self, bolt: AsyncApp, dial: Dial, note_trouble: Callable[[str], None] = _nobody
    ) -> None:
        self._bolt = bolt
        self._note_trouble = note_trouble
        self._dial = dial
        self._tasks: set[asyncio.Task[None]] = set()
        self._failures = 0

    async def run(self) -> None:
        """Hear Slack until cancelled. Raises the BotError that no retry mends."""
        try:
            while True:
                renew = asyncio.Event()
                session = self._start(self._session(renew))
                await self._until_over(session, renew)
                if session.done():
                    await self._pause(session)
                else:  # Slack asks for a new one; the old one goes on until that stands
                    asyncio.get_running_loop().call_later(OVERLAP_SECONDS, session.cancel)
        finally:
            tasks = tuple(self._tasks)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _until_over(self, session: asyncio.Task[None], renew: asyncio.Event) -> None:
        asked = asyncio.create_task(renew.wait())
        try:
            await asyncio.wait({session, asked}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            asked.cancel()

    async def _pause(self, session: asyncio.Task[None]) -> None:
        """Wait before the next try; at once when the connection stood and then ended."""
        error = session.exception()
        if isinstance(error, BotError) and not isinstance(error, PostError):
            raise error
        # The text of the library's errors holds the address, and that a ticket.
        told = str(error) if isinstance(error, PostError) else type(error).__name__
        _log.warning("the connection to Slack is joined again: %s", told if error else "it ended")
        self._failures += 1
        if self._failures >= PATIENCE:
            words = "nothing comes from Slack; check this machine's way there, it is tried again"
            self._note_trouble(f"{words} ({told})")
        seconds = error.seconds if isinstance(error, RetryLaterError) else _wait(self._failures)
        await asyncio.sleep(min(LONGEST_PAUSE, seconds))

    async def _session(self, renew: asyncio.Event) -> None:
        url = await self._dial()
        timeout = aiohttp.ClientTimeout(total=None, sock_connect=CONNECT_SECONDS)
        async with (
            aiohttp.ClientSession(timeout=timeout) as http,
            http.ws_connect(
                url, heartbeat=HEARTBEAT_SECONDS, max_msg_size=LARGEST_MESSAGE
            ) as socket,
        ):
            async with asyncio.timeout(HELLO_SECONDS):
                first = await socket.receive()
            self._hear(socket, first, renew)
            async for message in socket:
                self._hear(socket, message, renew)

    def _hear(self, socket: Socket, message: aiohttp.WSMessage, renew: asyncio.Event) -> None:
        heard = _read(message)
        if heard.get("type") == "hello":
            self._failures = 0
            self._note_trouble("")
            _log.info("listening on Slack")
        elif heard.get("type") == "disconnect":
            renew.set()
        elif (request := SocketModeRequest.from_dict(heard)) is not None:
            self._start(self._confirm(socket, request))

    async def _confirm(self, socket: Socket, request: SocketModeRequest) -> None:
        """Hand a request over, and tell Slack that it was heard: it would only say it again."""
        said: dict[str, Any] = {"envelope_id": request.envelope_id}
        try:
            answer = await run_async_bolt_app(self._bolt, request)
            if answer.status == 200 and answer.body and request.accepts_response_payload:
                said["payload"] = json.loads(answer.body)
        except Exception as bug:  # noqa: BLE001 - the library stumbles over odd payloads
            _log.warning("a request of Slack is not understood: %s", type(bug).__name__)
        try:
            await socket.send_str(json.dumps(said))
        except (ConnectionError, aiohttp.ClientError):
            _log.info("the connection broke before Slack could be told that it was heard")

    def _start(self, work: Any) -> asyncio.Task[None]:  # noqa: ANN401 - a coroutine
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled():
            task.exception()  # that of a session was told, one that was replaced is of no interest


def _wait(failures: int) -> float:
    return backoff(failures - 2) if failures > 1 else 0.0


def _read(message: aiohttp.WSMessage) -> dict[str, Any]:
    """Give what a message says; what is no object says nothing."""
    if message.type is not aiohttp.WSMsgType.TEXT:
        return {}
    try:
        said = json.loads(message.data)
    except ValueError:
        return {}
    return said if isinstance(said, dict) else {}
