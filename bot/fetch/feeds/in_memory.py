"""Feed states for as long as the program runs: for one command, for tests and benchmarks."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from heapq import heappop, heappush

from bot.model.feeds import Entry, FeedState, Lease, Look


@dataclass(slots=True)
class _Row:
    state: FeedState
    lease_until: datetime | None = None
    brought: dict[str, Entry] = field(default_factory=dict)
    notices: list[str] = field(default_factory=list)

    @property
    def free_at(self) -> datetime:
        """When somebody may look at it next."""
        return self.lease_until or self.state.next_at


class InMemoryFeedStates:
    """The port FeedStates without a file; what is forgotten with the process may be forgotten."""

    def __init__(self) -> None:
        self._rows: dict[str, _Row] = {}
        self._waiting: list[tuple[datetime, str]] = []  # a heap; rows know which of it still holds

    def follow(self, state: FeedState) -> None:
        """Begin to look at a feed."""
        self._rows[state.url] = _Row(state)
        heappush(self._waiting, (state.next_at, state.url))

    def unfollow(self, url: str) -> None:
        """Forget a feed and all that it brought."""
        self._rows.pop(url, None)

    def remembered(self, url: str) -> FeedState | None:
        """Give what is remembered of a feed, None when nobody follows it."""
        row = self._rows.get(url)
        return row.state if row else None

    def brought(self, url: str) -> tuple[Entry, ...]:
        """Give the entries that a feed brought, in the order in which they were kept."""
        return tuple(self._rows[url].brought.values())

    def notices(self, url: str) -> tuple[str, ...]:
        """Give what there was to tell those who follow a feed."""
        return tuple(self._rows[url].notices)

    def hand_over(self) -> tuple[Entry, ...]:
        """Give the entries of all feeds and keep them no longer."""
        handed = tuple(each for row in self._rows.values() for each in row.brought.values())
        for row in self._rows.values():
            row.brought.clear()
        return handed

    def next_at(self) -> datetime | None:
        """Tell when the next feed may be looked at; None when there is none."""
        self._drop_outdated()
        return self._waiting[0][0] if self._waiting else None

    async def due(self, now: datetime, limit: int, seconds: float) -> tuple[Lease, ...]:
        """Lease the feeds that are due, the longest due first."""
        leases: list[Lease] = []
        until = now + timedelta(seconds=seconds)
        while len(leases) < limit and (free_at := self.next_at()) and free_at <= now:
            _, url = heappop(self._waiting)
            row = self._rows[url]
            row.lease_until = until
            heappush(self._waiting, (until, url))
            leases.append(Lease(row.state, until))
        return tuple(leases)

    async def save(self, lease: Lease, look: Look) -> bool:
        """Keep what a look came to, unless its lease was lost."""
        row = self._rows.get(lease.state.url)
        if row is None or row.lease_until != lease.until:
            return False
        state = look.state
        if state.url != lease.state.url and state.url in self._rows:
            state = replace(state, url=lease.state.url)
        del self._rows[lease.state.url]
        self._rows[state.url] = row
        row.state, row.lease_until = state, None
        for entry in look.entries:
            row.brought.setdefault(entry.identity, entry)
        row.notices += [look.notice] if look.notice else []
        heappush(self._waiting, (state.next_at, state.url))
        return True

    def _drop_outdated(self) -> None:
        """Drop from the heap what a later look, a move or an end has made untrue."""
        while self._waiting:
            free_at, url = self._waiting[0]
            row = self._rows.get(url)
            if row and not row.state.gone and row.free_at == free_at:
                return
            heappop(self._waiting)
