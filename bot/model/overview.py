"""How whosaid stands as a whole: what the operator looks at, and what tells that all is well."""

from dataclasses import dataclass
from datetime import datetime

from bot.model.services import Services


@dataclass(frozen=True, slots=True)
class SlotAhead:
    """A post that comes, or is overdue: to whom, when, in which time zone they live."""

    chat: str
    next_at: datetime
    zone: str


@dataclass(frozen=True, slots=True)
class NodeStanding:
    """A process at work, and when it last said that it lives."""

    name: str
    seen: datetime
    started: datetime
    version: str
    services: Services = ()


@dataclass(frozen=True, slots=True)
class Pulse:
    """What really happened lately. Moments are None where there is nothing of the kind.

    `feeds` are those that somebody follows and that are not gone; `failing` those of them whose
    last look brought nothing; `due_feed` is since when the longest waiting of them is due. `slot`
    is the earliest slot to come; `waiting` the slot of the earliest delivery that is open and
    waits for nothing; `retrying` that of the earliest open one at all; `sent` and `failed` tell
    when a delivery last came to that end, `failed` in a chat that is not paused.
    """

    feeds: int = 0
    failing: int = 0
    fetched: datetime | None = None
    due_feed: datetime | None = None
    slot: datetime | None = None
    waiting: datetime | None = None
    retrying: datetime | None = None
    sent: datetime | None = None
    failed: datetime | None = None
