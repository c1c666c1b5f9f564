"""Serve the pages inside the node's own loop."""

import asyncio
import contextlib
import socket
from collections.abc import Iterator

import uvicorn
from starlette.types import ASGIApp

from bot.errors import WebAddressError
from bot.model.settings import WebRules

# What waits longer for us than this is not answered better later.
AT_ONCE = 1_000
BACKLOG = 2_048
IDLE_SECONDS = 5
LAST_SECONDS = 1  # of the ten that a machine gives a node to stop


class _Server(uvicorn.Server):
    """A server that leaves the signals to the node, which ends it by `should_exit`."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Capture none."""
        yield


def listen(rules: WebRules) -> socket.socket:
    """Begin to listen, so that a port that is taken is known at once. Raises WebAddressError."""
    family = socket.AF_INET6 if ":" in rules.host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((rules.host, rules.port))
        listening.listen(BACKLOG)
    except OSError as error:
        listening.close()
        raise WebAddressError(f"{rules.host}:{rules.port}: {error.strerror}") from error
    return listening


class WebServer:
    """The web server of a node: serves on a socket that listens, until `stop`."""

    def __init__(self, app: ASGIApp, listening: socket.socket) -> None:
        self._listening = listening
        self._server = _Server(
            uvicorn.Config(
                app,
                http="h11",  # httptools is faster and lets a header grow for ever
                ws="none",
                lifespan="off",
                log_config=None,
                access_log=False,  # it would hold the names of pages, which are their keys
                server_header=False,
                # Who asks is whoever is connected to us; a header of his could say anything.
                proxy_headers=False,
                limit_concurrency=AT_ONCE,
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

    def stop(self) -> None:
        """End what is under way and serve no more."""
        self._server.should_exit = True
