"""Finds jobs that somebody has taken up and nobody does, and has them taken up anew.

Such are those of a worker whose node is gone from the list (it was taken for dead, took up more
and died), and those that this node took up and lost hold of: the database went away, or its disk
was full, when the job was to begin or had ended. Without this nobody would ever do them, and
their chats would get nothing more.
"""

import logging
from collections.abc import Collection, Iterator
from contextlib import contextmanager

from bot.delivery.keeper import Keeper
from bot.ports import Jobs, Nodes

_log = logging.getLogger(__name__)


class Strays:
    """The jobs that this node does, and those that nobody does."""

    def __init__(self, keeper: Keeper, nodes: Nodes, jobs: Jobs) -> None:
        self._keeper = keeper
        self._nodes = nodes
        self._jobs = jobs
        self._doing: set[str] = set()
        self._suspects: Collection[str] = ()

    @contextmanager
    def doing(self, job: str) -> Iterator[None]:
        """Take note that a job is done in this block."""
        self._doing.add(job)
        try:
            yield
        finally:
            self._doing.discard(job)

    async def sweep(self, worker: str) -> int:
        """Have stray jobs taken up anew, `worker` being this node; tells how many there were."""
        return await self._of_the_gone() + await self._of(worker)

    async def _of_the_gone(self) -> int:
        # In this order: a node is in the list before it takes up its first job.
        workers = await self._keeper.run(self._jobs.workers)
        beats = await self._keeper.look(self._nodes.beats)
        gone = set(workers) - {beat.life.worker for beat in beats}
        counts = [await self._take_over(worker) for worker in sorted(gone)]
        return sum(counts)

    async def _take_over(self, worker: str) -> int:
        count = await self._keeper.run(lambda: self._jobs.take_over(worker))
        _log.warning("Node %s is gone; its %d jobs go on elsewhere.", worker, count)
        return count

    async def _of(self, worker: str) -> int:
        """Have done anew what this node lost hold of, at the second sight: jobs begin and end."""
        taken_up = await self._keeper.run(lambda: self._jobs.under_way(worker))
        idle = set(taken_up) - self._doing
        strays = idle & set(self._suspects)
        self._suspects = idle
        if strays:
            await self._keeper.run(lambda: self._jobs.redo(strays))
            _log.warning("%d jobs had come to a halt; they are done anew.", len(strays))
        return len(strays)
