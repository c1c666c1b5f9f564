"""Clocks that a test moves: one stands still, one goes on."""

from datetime import UTC, datetime, timedelta
from time import monotonic


class FakeClock:
    """Implements Clock."""

    def __init__(self, at: datetime = datetime(2026, 7, 1, 6, 0, tzinfo=UTC)) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at


class RunningClock:
    """Implements Clock: goes on from where a test puts it."""

    def __init__(self, at: datetime = datetime(2026, 7, 1, 6, 0, tzinfo=UTC)) -> None:
        self.at = at

    @property
    def at(self) -> datetime:
        return self._at + timedelta(seconds=monotonic() - self._since)

    @at.setter
    def at(self, at: datetime) -> None:
        self._at, self._since = at, monotonic()

    def now(self) -> datetime:
        return self.at
