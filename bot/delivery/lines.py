"""Lines of those who wait for a place; who comes first decides how much somebody waits for it."""

import asyncio
import itertools
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from enum import IntEnum
from heapq import heappop, heappush


class Rank(IntEnum):
    """What goes before what; of one rank, first come, first served."""

    ANSWER = 0  # somebody has asked for it and looks at the screen
    GOES_ON = 1  # the chat has got the first half of it
    BEGINS = 2


class Line:
    """Those who wait for one of so many places."""

    def __init__(self, places: int) -> None:
        self._free = places
        self._numbers = itertools.count()
        self._waiting: list[tuple[Rank, int, asyncio.Future[None]]] = []

    async def enter(self, rank: Rank) -> None:
        """Wait for a place; whoever gets one must leave it."""
        if self._free:
            self._free -= 1
            return
        called = asyncio.get_running_loop().create_future()
        heappush(self._waiting, (rank, next(self._numbers), called))
        try:
            await called
        except asyncio.CancelledError:
            if not called.cancelled():  # it was called, and goes nevertheless
                self.leave()
            raise

    def leave(self) -> None:
        """Hand the place over to the next one."""
        while self._waiting:
            _, _, called = heappop(self._waiting)
            if not called.done():
                called.set_result(None)
                return
        self._free += 1


class Lines:
    """Lines by name, each of them there for as long as somebody is in it."""

    def __init__(self) -> None:
        self._lines: dict[str, tuple[Line, int]] = {}

    def __len__(self) -> int:
        return len(self._lines)

    @asynccontextmanager
    async def place(self, name: str, rank: Rank, places: int = 1) -> AsyncIterator[None]:
        """Have one of the places of a line, after those who come first."""
        line, length = self._lines.get(name) or (Line(places), 0)
        self._lines[name] = line, length + 1
        try:
            await line.enter(rank)
            try:
                yield
            finally:
                line.leave()
        finally:
            line, length = self._lines.pop(name)
            if length > 1:
                self._lines[name] = line, length - 1
