"""Durable work by DBOS Transact; the only file that knows it. docs/decisions/ says why and how.

Its tables stand in the same database as ours, so that a row and its job are one transaction. The
truth about a post is in our rows alone: a job that runs once more finds there how far it came.
"""

import logging
import math
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta
from functools import cached_property, wraps
from typing import Concatenate, ParamSpec, TypeVar

import sqlalchemy as sa
from dbos import (
    DBOS,
    DBOSClient,
    DBOSConfig,
    DBOSPortableJSONSerializer,
    EnqueueOptions,
    WorkflowStatus,
)

from bot.model.chats import Platform
from bot.model.jobs import Ending, Job, JobFate, Work
from bot.ports import Run, Transaction

APPLICATION = "whosaid"

# DBOS takes up a job only under the version that began it. What a job looks like is `_arguments`;
# count up when that changes in a way that jobs under way would not survive.
VERSION = "jobs-1"

POLL_SECONDS = 0.3

# Each is a coroutine, nearly always asleep: a chat that has to wait must not keep others out.
SENDS_AT_ONCE = 1000
DIGESTS_AT_ONCE = 50

# Connections to PostgreSQL: 3 nodes must fit into the 100 that it allows by default.
RUNNER_POOL, CLIENT_POOL = 10, 2
RUNNER_THREADS = 16

# So often a digest may be under way when its node dies: an article that kills its reader kills no
# more nodes than these. Dozens of digests are made at once and all are counted, the innocent too:
# with 3, nodes that were killed every few seconds cost slots.
MAX_DEATHS = 10
DEATHS = "deaths"

ENDINGS = {
    "ENQUEUED": Ending.AHEAD,
    "DELAYED": Ending.AHEAD,
    "PENDING": Ending.UNDER_WAY,
    "SUCCESS": Ending.DONE,
    "ERROR": Ending.BROKEN,
    "MAX_RECOVERY_ATTEMPTS_EXCEEDED": Ending.BROKEN,
    "CANCELLED": Ending.CANCELLED,
}
FINISHED = ["SUCCESS", "ERROR", "CANCELLED", "MAX_RECOVERY_ATTEMPTS_EXCEEDED"]
CHUNK = 500


def _queue(job: Job) -> str:
    """Name the queue: a platform that hangs must not keep the others waiting."""
    return f"send-{job.platform}" if job.work is Work.SEND else str(job.work)


P = ParamSpec("P")
T = TypeVar("T")
Named = Callable[[], AbstractContextManager[None]]


def _named(
    method: Callable[Concatenate["DbosJobs", P], T],
) -> Callable[Concatenate["DbosJobs", P], T]:
    """Have the database's errors come out of a method as StoreErrors, as the store's do."""

    @wraps(method)
    def act(self: "DbosJobs", /, *args: P.args, **kwargs: P.kwargs) -> T:
        with self.named():
            return method(self, *args, **kwargs)

    return act


class DbosJobs:
    """Durable work in the database at `url`.

    `connection_of` opens transactions up, in `named` the database's errors become StoreErrors.
    """

    def __init__(
        self, url: sa.URL, connection_of: Callable[[Transaction], sa.Connection], named: Named
    ) -> None:
        self.named = named
        self._url = url.set(drivername=url.drivername.partition("+")[0]).render_as_string(
            hide_password=False
        )
        self._connection_of = connection_of

    @_named
    def prepare(self) -> None:
        """Make DBOS's tables, or bring them to their newest shape."""
        _be_quiet()
        DBOS.migrate(self._url)

    @_named
    def launch(
        self, worker: str, runs: Mapping[Work, Run], platforms: Collection[Platform]
    ) -> None:
        """Begin to do jobs, as tasks of the running loop; no other worker ever has this name.

        Sends of other platforms are left to other nodes. One launch in a process at a time.
        """
        _be_quiet()
        for work, run in runs.items():
            _register(work, run)
        queues = {f"send-{platform}": SENDS_AT_ONCE for platform in platforms}
        queues[str(Work.DIGEST)] = DIGESTS_AT_ONCE
        DBOS(config=self._config(worker))
        DBOS.listen_queues(list(queues))
        DBOS.launch()
        for name, at_once in queues.items():
            # One at a time in each chat, and there by priority, which is the slot.
            self._client.register_queue(
                name,
                partition_concurrency=1,
                worker_concurrency=at_once,
                polling_interval_sec=POLL_SECONDS,
                on_conflict="always_update",
            )

    def halt(self, seconds: float) -> None:
        """Take up no jobs any more, and wait so long for the caller to end those under way."""
        DBOS.destroy(destroy_registry=True, workflow_completion_timeout_sec=math.ceil(seconds))

    def close(self) -> None:
        """Close the connections."""
        if "_client" in self.__dict__:
            self._client.destroy()

    def enqueue(self, transaction: Transaction, job: Job, wait: timedelta = timedelta()) -> None:
        """Have a job done, once the transaction has happened; one of the same id is done once.

        It is not begun for as long as `wait` says, and keeps nobody waiting until then.
        """
        options: EnqueueOptions = {
            "workflow_name": str(job.work),
            "queue_name": _queue(job),
            "workflow_id": job.id,
            "app_version": VERSION,
            "queue_partition_key": str(job.chat_id),
            # Without it the order within one second, or one transaction, is random.
            "priority": int(job.slot.timestamp()),
        }
        if wait > timedelta():
            options["delay_seconds"] = wait.total_seconds()
        connection = self._connection_of(transaction)
        self._client.enqueue_in_transaction(connection, options, *_arguments(job))

    @_named
    def fates(self, jobs: Sequence[str]) -> Sequence[JobFate]:
        """Tell what has become of jobs, by id; those that nobody knows are left out."""
        found: list[JobFate] = []
        for start in range(0, len(jobs), CHUNK):
            ids = list(jobs[start : start + CHUNK])
            found += map(_fate, self._client.list_workflows(workflow_ids=ids))
        return found

    @_named
    def backlog(self, limit: int) -> int:
        """Count the jobs that are ahead or under way, up to a limit."""
        alive = ["ENQUEUED", "DELAYED", "PENDING"]
        found = self._client.list_workflows(
            status=alive, limit=limit, load_input=False, load_output=False
        )
        return len(found)

    @_named
    def broken(self, limit: int) -> Sequence[JobFate]:
        """Give the jobs that came to a bad end, the oldest first."""
        bad = ["ERROR", "MAX_RECOVERY_ATTEMPTS_EXCEEDED", "CANCELLED"]
        found = self._client.list_workflows(status=bad, limit=limit)
        return [_fate(status) for status in found]

    @_named
    def take_over(self, worker: str) -> int:
        """Let the others do what a dead worker was doing; tells how many jobs that was."""
        orphans = self._under_way(worker)
        self._resume([orphan for orphan in orphans if self._outlives(orphan)])
        return len(orphans)

    @_named
    def hand_back(self, worker: str) -> int:
        """Let others do what a worker leaves undone, having halted; tells how many jobs."""
        undone = self._under_way(worker)
        self._resume(undone)
        return len(undone)

    @_named
    def workers(self) -> Collection[str]:
        """Give those who have jobs under way, the dead among them."""
        return {str(status.executor_id) for status in self._under_way(None)}

    @_named
    def under_way(self, worker: str) -> Collection[str]:
        """Give the ids of the jobs that a worker has taken up and not ended."""
        return {status.workflow_id for status in self._under_way(worker)}

    @_named
    def redo(self, jobs: Collection[str]) -> None:
        """Let jobs be taken up anew, whoever has them under way; those that ended stay so."""
        known = self._client.list_workflows(
            workflow_ids=list(jobs), status="PENDING", load_input=False, load_output=False
        )
        self._resume(known)

    @_named
    def cancel(self, jobs: Sequence[Job]) -> None:
        """Do not do these jobs any more; what is under way stops at its next step."""
        known = [fate.job.id for fate in self.fates([job.id for job in jobs])]
        if known:
            self._client.cancel_workflows(known)

    @_named
    def forget(self, jobs: Sequence[Job]) -> None:
        """Remove every trace of jobs that have ended."""
        self._client.delete_workflows([job.id for job in jobs])

    @_named
    def forget_finished(self, before: datetime, limit: int) -> int:
        """Remove the traces of up to so many jobs that ended well before a moment."""
        old = self._client.list_workflows(
            status="SUCCESS",
            completed_before=before.isoformat(),
            limit=limit,
            load_input=False,
            load_output=False,
        )
        self._client.delete_workflows([status.workflow_id for status in old])
        return len(old)

    @cached_property
    def _client(self) -> DBOSClient:
        _be_quiet()
        return DBOSClient(
            system_database_url=self._url,
            serializer=DBOSPortableJSONSerializer(),
            system_database_pool_size=CLIENT_POOL,
            application_name=APPLICATION,
            lazy=True,
        )

    def _config(self, worker: str) -> DBOSConfig:
        return {
            "name": APPLICATION,
            "system_database_url": self._url,
            "sys_db_pool_size": RUNNER_POOL,
            "db_engine_kwargs": {"hide_parameters": True},
            "max_executor_threads": RUNNER_THREADS,
            # The default, "local", would let two nodes do the same jobs.
            "executor_id": worker,
            # The default is a hash of the source: after an update nobody would go on with them.
            "application_version": VERSION,
            "serializer": DBOSPortableJSONSerializer(),
            "scheduler_polling_interval_sec": 3600.0,  # we have our own
            "enable_otlp": False,
            "log_level": "ERROR",
        }

    def _under_way(self, worker: str | None) -> list[WorkflowStatus]:
        return self._client.list_workflows(
            status="PENDING", executor_id=worker, load_input=False, load_output=False
        )

    def _resume(self, jobs: Sequence[WorkflowStatus]) -> None:
        """Put jobs back into their queues, not into the one that DBOS has for such: order."""
        by_queue: dict[str, list[str]] = {}
        for job in jobs:
            by_queue.setdefault(str(job.queue_name), []).append(job.workflow_id)
        for queue, ids in by_queue.items():
            self._client.resume_workflows(ids, queue_name=queue)

    def _outlives(self, orphan: WorkflowStatus) -> bool:
        """Count one more death of a node under a job; after too many it is done no more."""
        if orphan.name == Work.SEND:  # has a count of its own
            return True
        deaths = int((orphan.attributes or {}).get(DEATHS, 0)) + 1
        self._client.update_workflow_attributes(orphan.workflow_id, {DEATHS: deaths})
        if deaths >= MAX_DEATHS:
            self._client.cancel_workflow(orphan.workflow_id)
        return deaths < MAX_DEATHS


def _arguments(job: Job) -> tuple[str, int, str, int, int]:
    return job.subject, job.chat_id, str(job.platform), int(job.slot.timestamp()), job.attempt


def _job(work: Work, arguments: Sequence[str | int]) -> Job:
    subject, chat_id, platform, slot, attempt = arguments
    moment = datetime.fromtimestamp(int(slot), UTC)
    return Job(work, str(subject), int(chat_id), Platform(str(platform)), moment, int(attempt))


def _register(work: Work, run: Run) -> None:
    async def do(*arguments: str | int) -> None:
        await run(_job(work, arguments))

    DBOS.workflow(name=str(work))(do)


def _fate(status: WorkflowStatus) -> JobFate:
    ending = ENDINGS[status.status]
    arguments = status.input["args"] if status.input else ()
    return JobFate(_job(Work(status.name), arguments), ending, _reason(status, ending))


def _reason(status: WorkflowStatus, ending: Ending) -> str:
    deaths = (status.attributes or {}).get(DEATHS)
    if ending is Ending.CANCELLED and deaths:
        return f"the program died {deaths} times while it did this"
    if status.status == "MAX_RECOVERY_ATTEMPTS_EXCEEDED":
        return "the program died again and again while it did this"
    return re.sub(r"\s+", " ", str(status.error)) if status.error else ""


def _be_quiet() -> None:
    """Let DBOS log through our handlers, which redact, and only what matters."""
    logger = logging.getLogger("dbos")
    if not logger.handlers:
        logger.addHandler(logging.NullHandler())  # else it makes a handler of its own
    logger.setLevel(logging.ERROR)
