"""Keeps what was just written, so that a page that many open at once is made once."""

from collections import OrderedDict
from collections.abc import Hashable
from datetime import datetime
from threading import Lock
from typing import Generic, TypeVar

T = TypeVar("T")


class Shelf(Generic[T]):
    """At most `places` things, each until a moment; the one not asked for longest goes first.

    Safe to use from several threads.
    """

    def __init__(self, places: int) -> None:
        self._places = places
        self._held: OrderedDict[Hashable, tuple[datetime, T]] = OrderedDict()
        self._lock = Lock()

    def get(self, key: Hashable, now: datetime) -> T | None:
        """Give what stands there; None when nothing does (any more)."""
        with self._lock:
            until, thing = self._held.get(key, (now, None))
            if thing is None or now >= until:
                return None
            self._held.move_to_end(key)
            return thing

    def put(self, key: Hashable, thing: T, until: datetime) -> None:
        """Put something there until a moment."""
        with self._lock:
            self._held[key] = (until, thing)
            self._held.move_to_end(key)
            while len(self._held) > self._places:
                self._held.popitem(last=False)
