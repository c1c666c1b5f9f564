"""The engine: its tables, the nodes and whether they live, and what did not come to a good end."""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import sqlalchemy as sa

from bot.cli.doctor.finding import Finding, bad, fine, odd
from bot.delivery.held import MOST
from bot.delivery.nodes import NAME_SECONDS
from bot.model.deliveries import State
from bot.model.jobs import Beat
from bot.ports import Jobs
from bot.store.errors import named_errors
from bot.store.store import Store
from bot.wiring.repositories import Repositories

ENGINE, NODES, POSTS = "engine", "nodes", "posts"

# A node looks every second who is due.
OVERDUE = timedelta(minutes=2)


@dataclass(frozen=True, slots=True)
class Nodes:
    """The nodes that are put down, and which of them beat while we looked."""

    beats: Sequence[Beat]
    alive: frozenset[str]


def examine_engine(
    kept: Repositories, jobs: Jobs, now: datetime, wait: Callable[[float], None] = time.sleep
) -> Iterator[Finding]:
    """Look at jobs and nodes; it takes the time between two beats. Raises StoreError."""
    if not _has_tables(kept.store):
        yield bad(ENGINE, "it has no tables yet; `whosaid db upgrade` makes them")
        return
    with named_errors(kept.store.place):
        broken, backlog = len(jobs.broken(MOST)), jobs.backlog(MOST)
    yield fine(ENGINE, f"its tables are there, {backlog:,} jobs are ahead or under way")
    if broken:
        yield odd(ENGINE, f"{broken:,} jobs came to a bad end; see `whosaid jobs`")
    nodes = _watch(kept, wait)
    yield from _of_nodes(nodes)
    yield from _overdue(kept, nodes, now)
    yield _posts(kept)


def _has_tables(store: Store) -> bool:
    schema = None if store.engine.dialect.name == "sqlite" else "dbos"
    with store.reading() as transaction:
        return sa.inspect(transaction.connection).has_table("workflow_status", schema=schema)


def _watch(kept: Repositories, wait: Callable[[float], None]) -> Nodes:
    """See who beats: the clocks of the nodes may differ by hours, so no beat is read as a time."""
    before = _beats(kept)
    if before:
        wait(NAME_SECONDS)
    after = _beats(kept)
    return Nodes(after, frozenset(beat.node for beat in after if beat not in before))


def _beats(kept: Repositories) -> Sequence[Beat]:
    with kept.store.reading() as transaction:
        return kept.nodes.beats(transaction)


def _of_nodes(nodes: Nodes) -> Iterator[Finding]:
    if not nodes.beats:
        yield odd(NODES, "none runs, so nothing is posted; start one with `whosaid run`")
    for beat in nodes.beats:
        seen = f"{beat.seen:%Y-%m-%d %H:%M:%S} UTC"
        if beat.node in nodes.alive:
            yield fine(NODES, f"{beat.node} lives, its last beat was at {seen} by its clock")
        else:
            yield odd(NODES, f"{beat.node} is silent since {seen}; start it again")


def _overdue(kept: Repositories, nodes: Nodes, now: datetime) -> Iterator[Finding]:
    with kept.store.reading() as transaction:
        first = kept.subscriptions.next_slots(transaction, 1)
    late = now - first[0].next_at if first and first[0].next_at else timedelta()
    if late > OVERDUE and nodes.alive:
        minutes = late // timedelta(minutes=1)
        yield bad(
            NODES, f"a post is due for {minutes} min and none has begun it; restart the nodes"
        )


def _posts(kept: Repositories) -> Finding:
    with kept.store.reading() as transaction:
        counts = dict(kept.deliveries.count(transaction))
    failed, uncertain = counts[State.FAILED], counts[State.UNCERTAIN]
    if failed or uncertain:
        words = f"{failed:,} failed and {uncertain:,} are uncertain"
        return odd(POSTS, f"{words}; `whosaid jobs` says why, and retries or skips them")
    return fine(POSTS, f"{counts[State.SENT]:,} arrived, none failed")
