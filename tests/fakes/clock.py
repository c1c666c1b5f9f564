"""A clock that stands still until a test moves it."""

from datetime import UTC, datetime


class FakeClock:
    """Implements Clock."""

    def __init__(self, at: datetime = datetime(2026, 7, 1, 6, 0, tzinfo=UTC)) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at
