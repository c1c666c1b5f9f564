"""Work in the store: in threads, so that nobody waits for it, and as often as it takes."""

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from typing import TypeVar

from bot.delivery.outbox import backoff
from bot.delivery.together import Together
from bot.errors import PassingStoreError
from bot.ports import Store, Transaction

T = TypeVar("T")
Work = Callable[[Transaction], T]

# SQLite has one writer; PostgreSQL gets no more from one node than its pool of connections.
THREADS = 4
LONGEST_PAUSE = 5.0

_log = logging.getLogger(__name__)


class Keeper:
    """Does work in transactions until it has happened; only other errors than passing ones end it.

    Its threads are its own: those of the loop may all be waiting for the database themselves.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="store")
        self._together = Together(store.writing)
        self._away = False

    async def write(self, work: Work[T]) -> T:
        """Do some work in a transaction. It may have happened when it is done once more.

        Raises StoreError when that will not pass by itself.
        """
        done = await self.run(lambda: _in(self._store.writing, work))
        self._tell_that_it_is_back()  # a full disk can still be read
        return done

    async def put(self, work: Work[T], in_doubt: Work[T], *, can_wait: bool = False) -> T:
        """Do a little work in a transaction that others may share; `in_doubt` is it once more.

        That is done instead when the work may have happened already. Raises StoreError when that
        will not pass by itself.
        """
        next_work, failures = work, 0
        while True:
            piece = self._together.begin(next_work, can_wait=can_wait)
            try:
                done = await piece.done
            except PassingStoreError as error:
                next_work = in_doubt if piece.in_doubt else next_work
                await self._pause(error, failures)
                failures += 1
            else:
                self._tell_that_it_is_back()
                return done

    async def look(self, work: Work[T]) -> T:
        """Do some work that only reads. Raises StoreError when that will not pass by itself."""
        return await self.run(lambda: _in(self._store.reading, work))

    async def run(self, work: Callable[[], T]) -> T:
        """Do something else that blocks. It may have happened when it is done once more.

        Raises StoreError when that will not pass by itself.
        """
        failures = 0
        while True:
            try:
                return await asyncio.get_running_loop().run_in_executor(self._threads, work)
            except PassingStoreError as error:
                await self._pause(error, failures)
                failures += 1

    def close(self) -> None:
        """Start nothing any more; what is under way ends by itself."""
        self._threads.shutdown(wait=False, cancel_futures=True)
        self._together.close()

    async def _pause(self, error: PassingStoreError, failures: int) -> None:
        self._tell(error)
        await asyncio.sleep(min(LONGEST_PAUSE, backoff(failures) / 5))

    def _tell(self, error: PassingStoreError) -> None:
        """Log that the database went away, once."""
        if not self._away:
            _log.warning("%s", error)
        self._away = True

    def _tell_that_it_is_back(self) -> None:
        if self._away:
            _log.warning("The database answers again.")
        self._away = False


def _in(opened: Callable[[], AbstractContextManager[Transaction]], work: Work[T]) -> T:
    with opened() as transaction:
        return work(transaction)
