"""Nodes that deliver, each a process of its own, and the chat platform that they post to."""

import json
import math
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

import sqlalchemy as sa

from bot.errors import PassingStoreError
from bot.model.chats import WhenUncertain
from bot.model.jobs import Life
from bot.store.nodes import StoredNodes
from bot.store.store import Store
from bot.store.tables import deliveries
from tests.fakes.node import Setting, as_json
from tests.fakes.platform import Manners

# Killed, stopped in order, or stopped before it had begun to listen to that.
EXPECTED = {-signal.SIGKILL, 0, -signal.SIGTERM}

# So long a node lives at work before it is killed; a few are killed so long after they started.
AT_WORK_SECONDS = (0.2, 8.0)
EARLY_SHARE = 0.15

# The time that a transaction which has left a process takes to have happened.
AFTERMATH_SECONDS = 0.1


@dataclass
class Platform:
    """The chat platform: what it has accepted stands in its log, whoever dies."""

    folder: Path
    manners: Manners
    url: str = ""
    process: subprocess.Popen[bytes] | None = None

    @property
    def log(self) -> Path:
        """Give the file in which it keeps what it accepted, one JSON object a line."""
        return self.folder / "accepted.jsonl"

    def start(self) -> None:
        """Start it and wait until it answers."""
        port_file = self.folder / "platform"
        words = [json.dumps(asdict(self.manners)), str(self.log), str(port_file)]
        command = [sys.executable, "-m", "tests.fakes.platform", *words]
        self.process = subprocess.Popen(command)
        while not port_file.exists():
            time.sleep(0.05)
        self.url = port_file.read_text()

    def stop(self) -> None:
        """End it."""
        if self.process:
            self.process.kill()
            self.process.wait()


@dataclass
class Node:
    """One node; it is killed `lives_for` seconds after it has begun to work, or to start."""

    setting: Setting
    log: Path
    process: subprocess.Popen[bytes] | None = None
    starts_at: float = 0.0
    started: datetime | None = None
    lives_for: float = 0.0
    dies_at: float = math.inf

    @property
    def is_alive(self) -> bool:
        """Tell whether its process runs."""
        return self.process is not None and self.process.poll() is None

    def start(self, chance: random.Random) -> None:
        """Start its process, to be killed at work; now and then before it gets so far."""
        command = [sys.executable, "-m", "tests.fakes.node", as_json(self.setting)]
        self.started, self.lives_for = datetime.now(UTC), chance.uniform(*AT_WORK_SECONDS)
        is_early = chance.random() < EARLY_SHARE
        self.dies_at = time.monotonic() + self.lives_for if is_early else math.inf
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(command, stderr=log, stdout=log)

    def see(self, lives: Iterable[Life]) -> None:
        """Take note that it has begun to work, when it is among the living."""
        began = self.started
        entered = began and any(
            life.node == self.setting.name and life.started > began for life in lives
        )
        if entered and self.dies_at == math.inf:
            self.dies_at = time.monotonic() + self.lives_for

    def end(self, number: int) -> None:
        """Send its process a signal and wait until it has ended."""
        if self.process:
            self.process.send_signal(number)
            self.process.wait()

    def stand_still(self) -> None:
        """Have its process do nothing more, without knowing it."""
        if self.process:
            self.process.send_signal(signal.SIGSTOP)
            time.sleep(AFTERMATH_SECONDS)


class Request(NamedTuple):
    """The how manieth request for a message, of which nobody may know whether it arrived."""

    delivery: str
    receipts: int
    tries: int
    policy: WhenUncertain


@dataclass
class Tally:
    """What was done to the nodes, and how many posts were on their way when they were killed."""

    kills: int = 0
    stops: int = 0
    own_ends: int = 0
    in_flight: set[Request] = field(default_factory=set)

    def of(self, policy: WhenUncertain) -> int:
        """Count the requests in flight for chats of a policy; one at two kills is one."""
        return sum(request.policy is policy for request in self.in_flight)


class Cluster:
    """Some nodes on one database, killed and started again at random."""

    def __init__(self, nodes: list[Node], store: Store, chance: random.Random) -> None:
        self.nodes = nodes
        self.tally = Tally()
        self._store = store
        self._chance = chance

    def kill_whose_time_has_come(self, down_seconds: float) -> None:
        """Kill each node that has lived long enough, to be started again after a while."""
        lives = self._lives()
        for node in self.nodes:
            node.see(lives)
            if node.is_alive and time.monotonic() >= node.dies_at:
                # It stands still while we look what it was at, and dies without having moved.
                node.stand_still()
                self.tally.in_flight |= self._in_flight(node.setting.name)
                node.end(signal.SIGKILL)
                self.tally.kills += 1
                node.starts_at = time.monotonic() + self._chance.uniform(0, down_seconds)

    def stop_one(self) -> None:
        """Have a node end in order, as for an update, and start it again."""
        living = [node for node in self.nodes if node.is_alive]
        if living:
            self._chance.choice(living).end(signal.SIGTERM)
            self.tally.stops += 1

    def start_the_dead(self) -> None:
        """Start the nodes whose time has come, and those that ended by themselves."""
        for node in self.nodes:
            if not node.is_alive and time.monotonic() >= node.starts_at:
                if node.process and node.process.returncode not in EXPECTED:
                    self.tally.own_ends += 1
                node.start(self._chance)

    def end(self) -> None:
        """Have all nodes end in order."""
        for node in self.nodes:
            node.end(signal.SIGTERM)

    def _lives(self) -> tuple[Life, ...]:
        try:
            with self._store.reading() as transaction:
                return tuple(beat.life for beat in StoredNodes().beats(transaction))
        except PassingStoreError:
            return ()

    def _in_flight(self, name: str) -> set[Request]:
        """Give the posts for which a node has put down that a request leaves."""
        # DBOS keeps who does a job: a worker is named after its node.
        jobs = (
            "workflow_status"
            if self._store.engine.dialect.name == "sqlite"
            else "dbos.workflow_status"
        )
        theirs = "status = 'PENDING' and executor_id like :worker"
        chosen = f"select workflow_uuid from {jobs} where {theirs}"  # noqa: S608 - no input
        under_way = sa.text(chosen).bindparams(worker=f"{name}@%")
        sending = sa.select(deliveries).where(deliveries.c.state == "sending")
        while True:
            try:
                with self._store.reading() as transaction:
                    names = set(transaction.connection.scalars(under_way))
                    rows = transaction.connection.execute(sending).all()
            except PassingStoreError:
                time.sleep(0.2)
            else:
                ids = {name.removeprefix("send:").partition("~")[0] for name in names}
                return {_request(row) for row in rows if row.id in ids}


def _request(row: sa.Row[Any]) -> Request:
    return Request(row.id, len(row.receipts), row.tries, WhenUncertain(row.when_uncertain))
