"""The store: transactions over one database, from threads and from asyncio."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import TypeVar

import sqlalchemy as sa

from bot.model.settings import StoreRules
from bot.store.database import make_file, open_engine, read_only
from bot.store.errors import named_errors
from bot.store.places import name_place, read_url
from bot.store.schema import upgrade
from bot.store.transaction import OpenTransaction

T = TypeVar("T")


class Store:
    """All that whosaid remembers. Every error of the database comes as a StoreError.

    A PassingStoreError may pass by itself: what was done in the transaction is undone, or, when
    the database went away during the commit, perhaps done. Whatever is written may therefore be
    written again: it has ids of its own, or is changed only from a known state.
    """

    def __init__(self, engine: sa.Engine) -> None:
        self.engine = engine
        self.place = name_place(engine.url)

    def upgrade(self) -> str | None:
        """Make the database where there is none, and bring its tables to their newest shape.

        Nodes that start together wait for each other. Gives the step that the tables were at,
        None when there were none.
        """
        if self.engine.dialect.name == "sqlite":
            make_file(self.engine.url)
        with named_errors(self.place):
            return upgrade(self.engine)

    def named(self) -> AbstractContextManager[None]:
        """Give a block in which every error of the database comes as a StoreError."""
        return named_errors(self.place)

    @contextmanager
    def writing(self) -> Iterator[OpenTransaction]:
        """Open a transaction that may write; all of it happens when the block ends, or nothing."""
        with named_errors(self.place), self.engine.begin() as connection:
            yield OpenTransaction(connection)

    @contextmanager
    def reading(self) -> Iterator[OpenTransaction]:
        """Open a transaction that only reads; it waits for nobody."""
        with named_errors(self.place), read_only(self.engine).begin() as connection:
            yield OpenTransaction(connection)

    async def write(self, work: Callable[[OpenTransaction], T]) -> T:
        """Do some work in a transaction, in a thread; a cancelled caller does not undo it."""
        return await asyncio.to_thread(self._write, work)

    async def look(self, work: Callable[[OpenTransaction], T]) -> T:
        """Do some work that only reads, in a thread."""
        return await asyncio.to_thread(self._look, work)

    def close(self) -> None:
        """Close every connection."""
        self.engine.dispose()

    def _write(self, work: Callable[[OpenTransaction], T]) -> T:
        with self.writing() as transaction:
            return work(transaction)

    def _look(self, work: Callable[[OpenTransaction], T]) -> T:
        with self.reading() as transaction:
            return work(transaction)


def open_store(rules: StoreRules) -> Store:
    """Open the store; nothing is connected yet. Raises DatabaseUrlError."""
    return Store(open_engine(read_url(rules.database_url)))
