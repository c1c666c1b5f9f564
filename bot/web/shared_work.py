"""What several ask for at the same moment is done once, and all get it."""

import asyncio
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

T = TypeVar("T")


class SharedWork(Generic[T]):
    """Work under way in threads, by key; who asks for it meanwhile waits for the same."""

    def __init__(self) -> None:
        self._under_way: dict[Hashable, asyncio.Future[T]] = {}

    async def do(self, key: Hashable, work: Callable[[], T]) -> T:
        """Do what blocks in a thread, or wait for the one that does; raises what that raises."""
        done = self._under_way.get(key)
        if done is None:
            done = asyncio.ensure_future(asyncio.to_thread(work))
            self._under_way[key] = done
            done.add_done_callback(lambda _: self._under_way.pop(key))
        return await asyncio.shield(done)  # who goes away takes it from nobody
