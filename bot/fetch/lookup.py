"""Ask the system where a name leads, without letting a silent name service hold up the rest.

asyncio asks in its common threads, of which there are few: a dozen names that nobody answers
would stop every other file and database of the bot for half a minute, and its end as well.
"""

import asyncio
import socket
import threading
from contextlib import suppress

from aiohttp.abc import AbstractResolver, ResolveResult

# A look-up that nobody waits for any more still runs until the system gives it up.
AT_ONCE = 64


class SystemResolver(AbstractResolver):
    """Asks getaddrinfo, each time in a thread of its own; raises OSError when nothing comes."""

    def __init__(self) -> None:
        self._free = threading.BoundedSemaphore(AT_ONCE)

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        """Give the addresses of a host, IPv4 and IPv6, in the system's order."""
        if not self._free.acquire(blocking=False):
            raise OSError("too many names are being asked for")
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[list[ResolveResult]] = loop.create_future()

        def ask() -> None:
            found: list[ResolveResult] | OSError
            try:
                found = _look_up(host, port, family)
            except (OSError, ValueError) as error:
                found = OSError(str(error))
            finally:
                self._free.release()
            _deliver(loop, answer, found)

        threading.Thread(target=ask, name="look-up", daemon=True).start()
        return await answer

    async def close(self) -> None:
        """Nothing is held."""


def _look_up(host: str, port: int, family: socket.AddressFamily) -> list[ResolveResult]:
    found = socket.getaddrinfo(
        host, port, family=family, type=socket.SOCK_STREAM, flags=socket.AI_ADDRCONFIG
    )
    return [
        ResolveResult(
            hostname=host,
            host=str(address[0]),
            port=port,
            family=kind,
            proto=proto,
            flags=socket.AI_NUMERICHOST | socket.AI_NUMERICSERV,
        )
        for kind, _, proto, _, address in found
    ]


def _deliver(
    loop: asyncio.AbstractEventLoop,
    answer: asyncio.Future[list[ResolveResult]],
    found: list[ResolveResult] | OSError,
) -> None:
    def unless_given_up() -> None:
        if answer.done():
            return
        if isinstance(found, OSError):
            answer.set_exception(found)
        else:
            answer.set_result(found)

    with suppress(RuntimeError):  # the loop is closed: nobody is left to tell
        loop.call_soon_threadsafe(unless_given_up)
