"""Work that outlives a process: what is to be done, and how the one who does it is chosen."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from bot.model.chats import Platform
from bot.model.services import Services


class Work(StrEnum):
    """The kinds of durable work: to make a digest, to send a delivery."""

    DIGEST = "digest"
    SEND = "send"


@dataclass(frozen=True, slots=True)
class Job:
    """One piece of durable work; the same one twice is one.

    `subject` is the id of the subscription or of the delivery, `chat_id` the chat whose jobs are
    done one at a time, those of earlier slots first. `attempt` counts from 1: a job that came to
    a bad end is done anew under the next number.
    """

    work: Work
    subject: str
    chat_id: int
    platform: Platform
    slot: datetime
    attempt: int = 1

    @property
    def id(self) -> str:
        """Give the name under which it is done once: "digest:7:1767225600", "send:7:1767225600~2".

        A delivery's id holds its slot already.
        """
        slot = "" if self.work is Work.SEND else f":{int(self.slot.timestamp())}"
        again = f"~{self.attempt}" if self.attempt > 1 else ""
        return f"{self.work}:{self.subject}{slot}{again}"

    @property
    def again(self) -> "Job":
        """Give the next attempt at it."""
        return replace(self, attempt=self.attempt + 1)


class Ending(StrEnum):
    """How far a job has come."""

    AHEAD = "ahead"
    UNDER_WAY = "under way"
    DONE = "done"
    BROKEN = "broken"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class JobFate:
    """What has become of a job; `reason` says why it came to a bad end."""

    job: Job
    ending: Ending
    reason: str = ""


# The node of a terminal, `whosaid chat`: it does its share of the work, but serves no platform.
TERMINAL = "chat"


@dataclass(frozen=True, slots=True)
class Life:
    """One run of a node, from its start on; a node that is started again lives anew.

    So what is meant for the dead one never hits the one that took its name.
    """

    node: str
    started: datetime

    @property
    def worker(self) -> str:
        """Give the name under which it takes up jobs; no other life ever has it."""
        return f"{self.node}@{self.started:%Y%m%dT%H%M%S.%f}"


@dataclass(frozen=True, slots=True)
class Beat:
    """A node's last sign of life, by its own clock, and how it served its platforms then."""

    life: Life
    seen: datetime
    services: Services = ()

    @property
    def node(self) -> str:
        """Give the name of the node."""
        return self.life.node
