"""How the work of a node is stopped: at once where it waits, soon where it must not be torn."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

T = TypeVar("T")


class Stopping:
    """The tasks that are under way, and which of them must not be stopped just now."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[object]] = set()
        self._busy: set[asyncio.Task[object]] = set()
        self._stopped = False

    def __len__(self) -> int:
        return len(self._tasks)

    async def run(self, work: Callable[[], Awaitable[T]]) -> T:
        """Do some work that may be stopped; raises CancelledError when it is."""
        task = self._current()
        if self._stopped:
            raise asyncio.CancelledError
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return await work()

    @contextmanager
    def not_now(self) -> Iterator[None]:
        """Keep the current task from being stopped in this block; it is stopped at its end."""
        task = self._current()
        if self._stopped:
            raise asyncio.CancelledError
        self._busy.add(task)
        try:
            yield
        finally:
            self._busy.discard(task)
        if self._stopped:
            raise asyncio.CancelledError

    async def stop(self, seconds: float) -> bool:
        """Stop all that waits, give the rest so long, then stop that too; True for none torn."""
        self._stopped = True
        for task in self._tasks - self._busy:
            task.cancel()
        if self._tasks:
            await asyncio.wait(set(self._tasks), timeout=seconds)
        torn = self._tasks & self._busy
        for task in set(self._tasks):
            task.cancel()
        return not torn

    def _current(self) -> asyncio.Task[object]:
        task = asyncio.current_task()
        if task is None:
            raise RuntimeError("work is done in tasks")
        return task
