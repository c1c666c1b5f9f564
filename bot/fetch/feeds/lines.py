"""Whose turn it is: leased feeds stand in one line for each host, and no line is longer than it
can be served before its leases run out.
"""

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.fetch.errors import FetchError
from bot.fetch.links import parse_link
from bot.model.feeds import Lease

# Seconds for one look before we know better; a look that runs into every limit takes 20.
FIRST_GUESS = 5.0
# How much the last look changes the guess.
WEIGHT = 0.3
# Looks are never put off to one and the same moment.
LEAST_PACE = 0.05
# So many hosts that asked us to stay away are remembered before those are dropped that no more do.
REMEMBERED = 1_000


@dataclass(slots=True)
class Line:
    """The feeds of one host that wait for their look; `pace` are the seconds that one takes."""

    leases: deque[Lease] = field(default_factory=deque)
    pace: float = FIRST_GUESS
    full_until: datetime | None = None

    def measure(self, seconds: float) -> None:
        """Learn from how long one look took."""
        self.pace = max(LEAST_PACE, (1 - WEIGHT) * self.pace + WEIGHT * seconds)

    def has_room(self, lease_seconds: float) -> bool:
        """Tell whether one more can be served in half the time of a lease."""
        return (len(self.leases) + 1) * self.pace <= lease_seconds / 2 or not self.leases

    def put_off(self, now: datetime) -> datetime:
        """Give the moment for a feed that finds no room; each call gives a later one."""
        served = now + timedelta(seconds=self.pace * (len(self.leases) + 1))
        self.full_until = max(served, self.full_until or served) + timedelta(seconds=self.pace)
        return self.full_until


class Lines:
    """The lines of all hosts, and which hosts asked us to stay away for a while."""

    def __init__(self, lease_seconds: float) -> None:
        self._lease_seconds = lease_seconds
        self._lines: dict[str, Line] = {}
        self._closed: dict[str, datetime] = {}

    def join(self, lease: Lease) -> tuple[str, Line] | None:
        """Let a feed join its host's line; gives host and line when nobody serves it yet."""
        host = host_of(lease.state.url)
        line = self._lines.get(host)
        if line is not None:
            line.leases.append(lease)
            return None
        line = self._lines[host] = Line(deque((lease,)))
        return host, line

    def delay(self, lease: Lease, now: datetime) -> datetime | None:
        """Tell to which moment a feed has to be put off; None when it may join its line."""
        host = host_of(lease.state.url)
        opens, line = self._closed.get(host, now), self._lines.get(host)
        if opens > now:
            return opens
        if line is None or line.has_room(self._lease_seconds):
            return None
        return line.put_off(now)

    def close(self, host: str, until: datetime, now: datetime) -> None:
        """Keep everybody away from a host until then: it asked for that."""
        if len(self._closed) >= REMEMBERED:
            self._closed = {name: at for name, at in self._closed.items() if at > now}
        self._closed[host] = max(until, self._closed.get(host, until))

    def opens_at(self, host: str, now: datetime) -> datetime:
        """Tell from when on a host may be asked."""
        return max(now, self._closed.get(host, now))

    def end(self, host: str) -> None:
        """Forget a line that is served no more."""
        del self._lines[host]

    def empty(self) -> int:
        """Send all home who wait; tells how many those were."""
        sent = sum(len(line.leases) for line in self._lines.values())
        for line in self._lines.values():
            line.leases.clear()
        return sent


def host_of(url: str) -> str:
    """Give the host of an address; what is no address is its own host, and fails by itself."""
    try:
        return parse_link(url).host
    except FetchError:
        return url
