"""What became of every slot and post of a run, judged by what the platform has accepted."""

import json
from collections import Counter
from dataclasses import dataclass
from itertools import groupby, pairwise
from pathlib import Path
from typing import NamedTuple

import sqlalchemy as sa

from bot.model.chats import WhenUncertain
from bot.model.deliveries import OPEN, State
from bot.store.store import Store
from bot.store.tables import deliveries, subscriptions


class Message(NamedTuple):
    """A message that the platform accepted."""

    chat: str
    delivery: str
    part: int

    @property
    def slot(self) -> int:
        """Give the slot of its post, in UTC seconds."""
        return int(self.delivery.partition(":")[2])


@dataclass(frozen=True, slots=True)
class Row:
    """A delivery as it stands at the end."""

    id: str
    state: State
    policy: WhenUncertain


@dataclass(frozen=True, slots=True)
class Kept:
    """What stands in the database at the end; `fired` are the slots of the digest jobs."""

    rows: tuple[Row, ...]
    fired: tuple[str, ...]
    open_jobs: int


def read_log(path: Path) -> list[Message]:
    """Read what the platform accepted, in order."""
    lines = path.read_text().splitlines() if path.exists() else []
    accepted = map(json.loads, lines)
    return [Message(each["chat"], each["delivery"], each["part"]) for each in accepted]


def read_store(store: Store) -> Kept:
    """Read what the nodes have put down."""
    jobs = "workflow_status" if store.engine.dialect.name == "sqlite" else "dbos.workflow_status"
    ended = "status in ('SUCCESS', 'ERROR', 'CANCELLED')"
    with store.reading() as transaction:
        connection = transaction.connection
        found = connection.execute(sa.select(deliveries)).all()
        names = connection.execute(sa.text(f"select workflow_uuid, {ended} from {jobs}")).all()  # noqa: S608 - no input
    rows = tuple(Row(row.id, State(row.state), WhenUncertain(row.when_uncertain)) for row in found)
    digests = (name.removeprefix("digest:") for name, _ in names if name.startswith("digest:"))
    fired = tuple(name.partition("~")[0] for name in digests)
    return Kept(rows, fired, sum(not has_ended for _, has_ended in names))


def is_idle(store: Store) -> bool:
    """Tell whether nothing is due, under way or open any more."""
    with store.reading() as transaction:
        due = sa.select(sa.func.count()).where(subscriptions.c.next_at.is_not(None))
        still_due = transaction.connection.scalar(due)
    kept = read_store(store)
    return not still_due and not kept.open_jobs and not any(row.state in OPEN for row in kept.rows)


def twice(accepted: list[Message], kept: Kept) -> Counter[WhenUncertain]:
    """Count the messages that came more than once, by the policy of their chat."""
    policies = {row.id: row.policy for row in kept.rows}
    extra = Counter(policies[message.delivery] for message in accepted)
    extra.subtract(policies[message.delivery] for message in set(accepted))
    return extra


def lost(due: set[str], accepted: list[Message], kept: Kept, parts: int) -> list[str]:
    """Name the posts that should have come and did not, whole, save those shown as uncertain."""
    arrived = Counter(message.delivery for message in set(accepted))
    shown = {row.id for row in kept.rows if row.state is State.UNCERTAIN}
    wanted = due | set(kept.fired) | {row.id for row in kept.rows}
    return sorted(name for name in wanted - shown if arrived[name] != parts)


def untrue(accepted: list[Message], kept: Kept, parts: int) -> list[str]:
    """Name the posts of which the database says something else than the platform."""
    arrived = Counter(message.delivery for message in set(accepted))
    return [
        f"{row.id} is {row.state}, {arrived[row.id]} of {parts} messages arrived"
        for row in kept.rows
        if row.state is not State.UNCERTAIN
        and (row.state is State.SENT) != (arrived[row.id] == parts)
    ]


def disordered(accepted: list[Message]) -> list[str]:
    """Name the chats in which a post came for the first time after one of a later slot."""
    first = sorted(dict.fromkeys(accepted), key=lambda message: message.chat)
    return [
        chat
        for chat, messages in groupby(first, key=lambda message: message.chat)
        if any((a.slot, a.part) > (b.slot, b.part) for a, b in pairwise(messages))
    ]
