"""Let connections through to public places only; every single connect passes here.

The last word is with the socket: it is made only for an address that may be connected to. There is
no second look-up between that check and the connect, so a name service that changes its answer
(rebinding) gains nothing. The resolver only sorts out forbidden answers before, for a clear word.
"""

import asyncio
import errno
import socket
from typing import Any

from aiohttp.abc import AbstractResolver, ResolveResult

from bot.fetch.addresses import find_objection
from bot.fetch.errors import ForbiddenAddressError, NoSuchHostError
from bot.model.settings import FetchRules

# A name with hundreds of addresses would make us knock at every one of them.
ADDRESSES_TRIED = 8


class ForbiddenConnectError(OSError):
    """A connect that the guard did not let happen; an OSError, for asyncio tries the next."""


class GuardedResolver(AbstractResolver):
    """Asks another resolver and keeps of its answer what may be connected to.

    Raises NoSuchHostError when there is no answer in time, ForbiddenAddressError when all of it
    is forbidden.
    """

    def __init__(self, resolver: AbstractResolver, rules: FetchRules) -> None:
        self._resolver = resolver
        self._rules = rules

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        """Give the addresses of a host that may be connected to."""
        try:
            async with asyncio.timeout(self._rules.connect_seconds):
                found = await self._resolver.resolve(host, port, family)
        except TimeoutError as error:
            raise NoSuchHostError(f"{host}: the name service is silent") from error
        except OSError as error:
            raise NoSuchHostError(host) from error
        if not found:
            raise NoSuchHostError(host)
        return self._permitted(host, found)

    def _permitted(self, host: str, found: list[ResolveResult]) -> list[ResolveResult]:
        if self._rules.proxy:  # only the proxy itself is looked up, and it may stand anywhere
            return found
        networks = self._rules.allowed_networks
        objections = [find_objection(one["host"], networks) for one in found]
        kept = [one for one, against in zip(found, objections, strict=True) if not against]
        if not kept:
            raise ForbiddenAddressError(f"{host}: {objections[0]}")
        return kept[:ADDRESSES_TRIED]

    async def close(self) -> None:
        """Close the resolver behind."""
        await self._resolver.close()


class SocketMaker:
    """Makes the socket of every connect, or raises ForbiddenConnectError."""

    def __init__(self, rules: FetchRules) -> None:
        self._rules = rules

    def __call__(self, address: tuple[Any, ...]) -> socket.socket:
        """Make a socket for one address in getaddrinfo's form."""
        family, kind, proto, _, (host, port, *_) = address
        objection = "" if self._rules.proxy else self._object(str(host), port)
        if objection:
            raise ForbiddenConnectError(errno.EACCES, objection)
        return socket.socket(family, kind, proto)

    def _object(self, host: str, port: int) -> str:
        if port not in self._rules.ports:
            return f"port {port}"
        return find_objection(host, self._rules.allowed_networks)
