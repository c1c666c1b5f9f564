"""What outlives a node of what people said: which of it is answered already."""

import asyncio
from collections.abc import Collection
from typing import Protocol

from bot.model.chats import Platform
from bot.ports import Clock, Heard, Store


class Memory(Protocol):
    """Knows which updates of a platform were handled, of those that it may bring again."""

    async def numbers(self) -> Collection[int]:
        """Give them. Raises StoreError."""

    async def note(self, number: int) -> None:
        """Put one down. Raises StoreError."""


class NoMemory:
    """Implements Memory where nobody brings anything again."""

    async def numbers(self) -> Collection[int]:
        """Give none."""
        return ()

    async def note(self, number: int) -> None:
        """Forget it."""


class KeptMemory:
    """Implements Memory over the store, so that the next node knows."""

    def __init__(self, store: Store, heard: Heard, platform: Platform, clock: Clock) -> None:
        self._store = store
        self._heard = heard
        self._platform = platform
        self._clock = clock

    async def numbers(self) -> Collection[int]:
        """Give what was put down. Raises StoreError."""
        return await asyncio.to_thread(self._numbers)

    async def note(self, number: int) -> None:
        """Put one down. Raises StoreError."""
        await asyncio.to_thread(self._note, number)

    def _numbers(self) -> Collection[int]:
        with self._store.reading() as transaction:
            return self._heard.numbers(transaction, self._platform)

    def _note(self, number: int) -> None:
        with self._store.writing() as transaction:
            self._heard.note(transaction, self._platform, number, self._clock.now())
