"""Serve the pages inside the node's own loop."""

import asyncio
import contextlib
import socket
from collections.abc import Iterator

import uvicorn
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from bot.errors import WebAddressError
from bot.model.settings import WebRules
from bot.web.guarding import Guarded
from bot.web.protocol import Protocol

# What waits longer for us than this is not answered better later.
AT_ONCE = 1_000
BACKLOG = 2_048
IDLE_SECONDS = 5
LAST_SECONDS = 1  # of the ten that a machine gives a node to stop


BUSY = Response("too many ask at once; try again in a minute\n", 503, {"Retry-After": "60"})


class _Server(uvicorn.Server):
    """A server that leaves the signals to the node, which ends it by `should_exit`."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Capture none."""
        yield


def listen(rules: WebRules) -> socket.socket:
    """Begin to listen, so that a port that is taken is known at once. Raises WebAddressError."""
    family = socket.AF_INET6 if ":" in rules.host else socket.AF_INET
    # With the protocol named, asyncio has small packets sent at once. Without it, the end of every
    # answer waited 40 ms until the other side had acknowledged its beginning.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((rules.host, rules.port))
        listening.listen(BACKLOG)
    except OSError as error:
        listening.close()
        raise WebAddressError(f"{rules.host}:{rules.port}: {error.strerror}") from error
    return listening


class WebServer:
    """The web server of a node: serves on a socket that listens, until `stop`.

    Whatever it answers bears the headers of bot.web.guarding, also where the application breaks.
    """

    def __init__(self, app: ASGIApp, listening: socket.socket, at_once: int = AT_ONCE) -> None:
        self._app = app
        self._at_once = at_once
        self._listening = listening
        self._server = _Server(
            uvicorn.Config(
                Guarded(self._admit),
                http=Protocol,
                ws="none",
                lifespan="off",
                log_config=None,
                access_log=False,  # it would hold the names of pages, which are their keys
                server_header=False,
                # Who asks is whoever is connected to us; a header of his could say anything.
                proxy_headers=False,
                backlog=BACKLOG,
                timeout_keep_alive=IDLE_SECONDS,
                timeout_graceful_shutdown=LAST_SECONDS,
            )
        )

    async def serve(self) -> None:
        """Serve until `stop`, or until it is cancelled; then the socket is closed."""
        with self._listening:
            serving = asyncio.ensure_future(self._server.serve(sockets=[self._listening]))
            try:
                await asyncio.shield(serving)
            except asyncio.CancelledError:
                self.stop()
                await serving
                raise

    async def _admit(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let the application answer, as long as it can keep up."""
        state = self._server.server_state
        crowded = max(len(state.connections), len(state.tasks)) >= self._at_once
        await (BUSY if crowded else self._app)(scope, receive, send)

    def stop(self) -> None:
        """End what is under way and serve no more."""
        self._server.should_exit = True
