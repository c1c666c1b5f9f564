"""Run parsers of hostile bytes in processes of their own, with a deadline and a memory limit.

A worker stays warm between jobs. Whatever happens to it costs one job: it is killed, and the next
job gets a fresh one. What it may still do: docs/decisions/0009-parsers-run-in-processes.md.
"""

import asyncio
import pickle
from collections.abc import Callable
from types import TracebackType
from typing import ParamSpec, Self, TypeVar

from bot.fetch.errors import NoParserError, ParserCrashedError, ParserTimeoutError
from bot.fetch.results import PARSERS_SAY, read_answer
from bot.fetch.worker import Worker
from bot.model.settings import ParserRules

P = ParamSpec("P")
T = TypeVar("T")

# Starting Python takes 0.1 s; a machine that needs so long for it has other troubles.
START_SECONDS = 60.0


class Sandbox:
    """Parsers in processes of their own; use it with `async with`."""

    def __init__(self, rules: ParserRules | None = None) -> None:
        self._rules = rules or ParserRules()
        self._slots = asyncio.Semaphore(self._rules.workers)
        self._idle: list[Worker] = []
        self._busy: set[Worker] = set()
        self._is_closed = False

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
        await asyncio.sleep(0)  # the loop closes the sockets in its next round

    def close(self) -> None:
        """End all workers at once; jobs that still run fail with ParserCrashedError."""
        self._is_closed = True
        for worker in (*self._idle, *self._busy):
            worker.kill()
        self._idle.clear()

    @property
    def workers(self) -> tuple[int, ...]:
        """Give the system's numbers of the processes that are kept or at work."""
        return tuple(worker.number for worker in (*self._idle, *self._busy))

    async def run(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Give what the function gives, from a process that can do little harm.

        The function stands at the top of its module, and its annotation says what it gives: text,
        numbers, datetimes, tuples and frozen dataclasses of these.

        Raises what parsers say (NoArticleError, NotAFeedError, WrongContentTypeError), and
        ParserTimeoutError, ParserMemoryError, ParserCrashedError; NoParserError when the system
        lets no process begin.
        """
        job = pickle.dumps((function, args, kwargs, self._rules.seconds))
        async with self._slots:
            worker = self._take()
            is_sound = False
            try:
                value = read_answer(await self._ask(worker, job), function)
                is_sound = True
            except PARSERS_SAY:
                is_sound = True
                raise
            finally:  # also when nobody waits for the answer any more
                self._give_back(worker, is_sound=is_sound)
        return value

    async def _ask(self, worker: Worker, job: bytes) -> bytes:
        try:
            if not worker.jobs:
                async with asyncio.timeout(START_SECONDS):
                    await worker.start()
            async with asyncio.timeout(self._rules.seconds):
                return await worker.ask(job)
        except TimeoutError:
            raise ParserTimeoutError(f"{self._rules.seconds:g} s") from None
        except (asyncio.IncompleteReadError, OSError):
            raise worker.kill() from None

    def _take(self) -> Worker:
        if self._is_closed:
            raise ParserCrashedError("the program ends")
        alive = [worker for worker in self._idle if worker.is_alive()]
        for worker in set(self._idle) - set(alive):
            worker.kill()
        worker = alive.pop() if alive else self._begin()
        self._idle = alive
        self._busy.add(worker)
        return worker

    def _begin(self) -> Worker:
        try:
            return Worker(self._rules.memory_bytes)
        except OSError as error:  # a table of the system is full; nothing is wrong with the bytes
            raise NoParserError(error.strerror or "") from error

    def _give_back(self, worker: Worker, *, is_sound: bool) -> None:
        self._busy.discard(worker)
        if is_sound and worker.jobs < self._rules.jobs and not self._is_closed:
            self._idle.append(worker)
        else:
            worker.kill()
