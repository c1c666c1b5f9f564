"""Do what each chat asks in the order in which it asks; chats do not wait for each other."""

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable

# So many wait in one chat; who sends more at once is not heard. And so many in all: then Telegram
# keeps the rest for us.
MOST_IN_A_CHAT = 20
MOST = 500

Job = Callable[[], Awaitable[None]]
Ended = Callable[[], None]

_log = logging.getLogger(__name__)


def _nobody() -> None:
    """Tell nobody."""


class Lanes:
    """The work under way; a bug in one job is logged and spoils no other."""

    def __init__(self) -> None:
        self._waiting: dict[str, deque[tuple[Job, Ended]]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._room = asyncio.Event()
        self._room.set()

    def put(self, lane: str, job: Job, ended: Ended = _nobody) -> None:
        """Have a job done when the earlier ones of its lane are.

        `ended` is called once it is done, well or badly, or left out; never when it is stopped.
        """
        waiting = self._waiting.get(lane)
        if waiting is None:
            self._waiting[lane] = deque([(job, ended)])
            task = asyncio.create_task(self._run(lane))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        elif len(waiting) < MOST_IN_A_CHAT:
            waiting.append((job, ended))
        else:
            _log.warning("chat %s asks faster than it is answered: something is left out", lane)
            ended()
        self._count()

    @property
    def is_busy(self) -> bool:
        """Tell whether anything waits or is under way."""
        return bool(self._waiting)

    @property
    def has_room(self) -> bool:
        """Tell whether there is room for more."""
        return self._room.is_set()

    async def room(self) -> None:
        """Wait until there is room for more."""
        await self._room.wait()

    async def end(self) -> None:
        """Stop all work."""
        tasks = tuple(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _run(self, lane: str) -> None:
        waiting = self._waiting[lane]
        try:
            while waiting:
                job, ended = waiting.popleft()
                await _do(job)
                ended()
                self._count()
        finally:
            del self._waiting[lane]
            self._count()

    def _count(self) -> None:
        if sum(map(len, self._waiting.values())) < MOST:
            self._room.set()
        else:
            self._room.clear()


async def _do(job: Job) -> None:
    try:
        await job()
    except Exception:  # noqa: BLE001 - one update must not keep the others from being handled
        _log.exception("a bug in whosaid, please report it: an update was not handled")
