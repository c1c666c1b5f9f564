"""The clock of the machine."""

from datetime import UTC, datetime


class SystemClock:
    """The port Clock, as the system tells the time."""

    def now(self) -> datetime:
        """Give the present moment, in UTC."""
        return datetime.now(UTC)
