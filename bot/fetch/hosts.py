"""Whose turn it is at each host: one request at a time, and a pause in between."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

# So many hosts are remembered before those that nobody waits for are forgotten.
REMEMBERED = 1_000


@dataclass(slots=True)
class _Queue:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    free_at: float = 0.0
    people: int = 0


class Hosts:
    """Queues before hosts, first come first served; at most `at_once` hosts are asked together."""

    def __init__(self, at_once: int) -> None:
        self._queues: dict[str, _Queue] = {}
        self._together = asyncio.Semaphore(at_once)
        self._sweep_at = REMEMBERED

    def __len__(self) -> int:
        return len(self._queues)

    @asynccontextmanager
    async def turn(self, host: str, pause: float) -> AsyncGenerator[None, None]:
        """Wait for one's turn at a host and have it inside; the next waits `pause` seconds more.

        Whoever waits for a pause to end keeps no other host waiting.
        """
        loop = asyncio.get_running_loop()
        queue = self._queues.setdefault(host, _Queue())
        queue.people += 1
        try:
            async with queue.lock:
                await asyncio.sleep(max(0.0, queue.free_at - loop.time()))
                async with self._together:
                    try:
                        yield
                    finally:
                        queue.free_at = loop.time() + pause
        finally:
            queue.people -= 1
            self._forget(loop.time())

    def _forget(self, now: float) -> None:
        if len(self._queues) < self._sweep_at:
            return
        self._queues = {
            host: queue
            for host, queue in self._queues.items()
            if queue.people or queue.free_at > now
        }
        self._sweep_at = max(REMEMBERED, 2 * len(self._queues))
