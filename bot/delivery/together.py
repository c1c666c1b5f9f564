"""Small pieces of work that share a transaction: each waits until it has happened, none spoils it.

A transaction costs more than what a post puts down in it, and SQLite has room for one at a time.
So whatever comes while one is under way is done in the next one, all of it together.
"""

import asyncio
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Any, Generic, TypeVar

from bot.ports import Transaction

T = TypeVar("T")
Opened = Callable[[], AbstractContextManager[Transaction]]

# The first of them waits for the last: that must be no time.
MOST = 30

# What nobody waits for takes longer: a post that is planned, five times a post that is sent.
MOST_OF_THE_REST = 5


@dataclass(eq=False, slots=True)
class Piece(Generic[T]):
    """A piece of work, and who waits for what comes of it.

    `in_doubt` when it broke while it was committed: it may have happened.
    """

    work: Callable[[Transaction], T]
    done: asyncio.Future[T]
    in_doubt: bool = False


class Reached(Enum):
    """How far a transaction came."""

    NOTHING = auto()
    OPEN = auto()
    WORKED = auto()  # all of the work was done, and was to be committed


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a piece: its result, or the error that its transaction ended with."""

    piece: Piece[Any]
    reached: Reached
    result: object = None
    error: Exception | None = None

    def tell(self) -> None:
        """Let whoever waits for it go on, unless he has gone."""
        if self.piece.done.done():
            return
        if self.error:
            self.piece.in_doubt = self.reached is Reached.WORKED
            self.piece.done.set_exception(_bearable(self.error))
        else:
            self.piece.done.set_result(self.result)


class Together:
    """Does pieces of work in a thread, as many in one transaction as have come meanwhile."""

    def __init__(self, opened: Opened) -> None:
        self._opened = opened
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="store together")
        self._waiting: deque[Piece[Any]] = deque()
        self._rest: deque[Piece[Any]] = deque()
        self._lock = threading.Lock()
        self._is_at_work = False
        self._is_closed = False

    def begin(self, work: Callable[[Transaction], T], *, can_wait: bool = False) -> Piece[T]:
        """Have a piece of work done soon, or after those that cannot wait; await its `done`.

        Raises RuntimeError when it is closed: nobody would ever do it.
        """
        loop = asyncio.get_running_loop()
        piece = Piece(work, loop.create_future())
        with self._lock:
            if self._is_closed:
                raise RuntimeError("nothing is put down any more")
            (self._rest if can_wait else self._waiting).append(piece)
            is_idle, self._is_at_work = not self._is_at_work, True
        if is_idle:
            self._thread.submit(self._work_off, loop)
        return piece

    def close(self) -> None:
        """Begin nothing any more; what is under way ends by itself, the rest is cancelled."""
        self._thread.shutdown(wait=False, cancel_futures=True)
        with self._lock:
            self._is_closed = True
            undone = (*self._waiting, *self._rest)
            self._waiting.clear()
            self._rest.clear()
        for piece in undone:
            piece.done.cancel()

    def _work_off(self, loop: asyncio.AbstractEventLoop) -> None:
        while pieces := self._next():
            outcomes = tuple(outcomes_of(self._opened, pieces))
            with suppress(RuntimeError):  # the loop was closed, nobody waits any more
                loop.call_soon_threadsafe(_tell, outcomes)

    def _next(self) -> Sequence[Piece[Any]]:
        with self._lock:
            pieces = (*_first(self._waiting, MOST), *_first(self._rest, MOST_OF_THE_REST))
            self._is_at_work = bool(pieces)
        return pieces


def _first(waiting: deque[Piece[Any]], most: int) -> Sequence[Piece[Any]]:
    """Take those who come first. Who has gone wants nothing done any more.

    A node that was torn off would put down that it sends, hand the post to another node, and
    that one would find that it may have left.
    """
    taken: list[Piece[Any]] = []
    while waiting and len(taken) < most:
        piece = waiting.popleft()
        if not piece.done.cancelled():
            taken.append(piece)
    return taken


def outcomes_of(opened: Opened, pieces: Sequence[Piece[Any]]) -> Iterator[Outcome]:
    """Do pieces of work in one transaction, or each in its own when one of them breaks."""
    outcomes = _attempt(opened, pieces)
    if len(pieces) > 1 and outcomes[0].reached is Reached.OPEN:
        return _each_alone(opened, pieces)
    return iter(outcomes)


def _attempt(opened: Opened, pieces: Sequence[Piece[Any]]) -> Sequence[Outcome]:
    reached = Reached.NOTHING
    try:
        with opened() as transaction:
            reached = Reached.OPEN
            results = [piece.work(transaction) for piece in pieces]
            reached = Reached.WORKED
    except Exception as error:  # noqa: BLE001 - whoever waits for it gets it
        return [Outcome(piece, reached, error=error) for piece in pieces]
    return [Outcome(piece, reached, each) for piece, each in zip(pieces, results, strict=True)]


def _each_alone(opened: Opened, pieces: Sequence[Piece[Any]]) -> Iterator[Outcome]:
    for number, piece in enumerate(pieces):
        (outcome,) = _attempt(opened, (piece,))
        if outcome.reached is Reached.NOTHING:  # the database is away, for the others too
            yield from (replace(outcome, piece=each) for each in pieces[number:])
            return
        yield outcome


def _bearable(error: Exception) -> Exception:
    """Give an error that a future takes: it refuses StopIteration, and then nobody is told."""
    return RuntimeError(repr(error)) if isinstance(error, StopIteration) else error


def _tell(outcomes: Sequence[Outcome]) -> None:
    for outcome in outcomes:
        outcome.tell()
