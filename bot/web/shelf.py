"""Keeps what was just written, so that a page that many open is made once."""

from collections import OrderedDict
from collections.abc import Hashable
from datetime import datetime, timedelta
from threading import Lock
from typing import Generic, TypeVar

T = TypeVar("T")


class Shelf(Generic[T]):
    """Things that weigh at most `most` together, each for its time.

    Those not asked for longest go first. Safe to use from several threads.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._weight = 0
        self._held: OrderedDict[Hashable, tuple[datetime, timedelta, int, T]] = OrderedDict()
        self._lock = Lock()

    @property
    def weight(self) -> int:
        """Give what all that stands there weighs."""
        return self._weight

    def get(self, key: Hashable, now: datetime) -> T | None:
        """Give what stands there; None when nothing does (any more).

        What was put there at a time that is yet to come is not trusted: the clock was set back.
        """
        with self._lock:
            if key not in self._held:
                return None
            since, lasting, _, thing = self._held[key]
            if not since <= now < since + lasting:
                return None
            self._held.move_to_end(key)
            return thing

    def put(
        self, key: Hashable, thing: T, now: datetime, lasting: timedelta, weight: int = 1
    ) -> None:
        """Put something there for a time, in the place of what had its key."""
        with self._lock:
            if key in self._held:
                self._weight -= self._held.pop(key)[2]
            self._held[key] = (now, lasting, weight, thing)
            self._weight += weight
            while self._weight > self._most:
                self._weight -= self._held.popitem(last=False)[1][2]
