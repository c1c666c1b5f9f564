"""Which nodes live: each says so every second; the work of one that falls silent goes on.

Whether a node lives is seen from here, by our own clock that only goes forward: its beat changes
or it does not. What the clocks of the machines show may differ by hours.
"""

import asyncio
import logging
import math
import time
from collections.abc import Sequence
from dataclasses import dataclass

from bot.delivery.keeper import Keeper
from bot.errors import LostNodeError, NodeNameError
from bot.model.jobs import Beat
from bot.ports import Clock, Jobs, Nodes

BEAT_SECONDS = 1.0
SILENT_SECONDS = 10.0

# A node of this name that lives beats at least once meanwhile.
NAME_SECONDS = 2 * BEAT_SECONDS

# Counts on while the machine sleeps, where the system has such a clock.
BOOT_CLOCK = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)

_log = logging.getLogger(__name__)


def awake_seconds() -> float:
    """Give the seconds since some moment, those included for which the machine slept."""
    return time.clock_gettime(BOOT_CLOCK)


@dataclass(slots=True)
class Watch:
    """The last beat that was seen of a node, and when it was seen first."""

    beat: Beat
    since: float


class Census:
    """Who was seen to live; pure, `now` is seconds of a clock that only goes forward."""

    def __init__(self) -> None:
        self._watched: dict[str, Watch] = {}

    def see(self, beats: Sequence[Beat], now: float) -> None:
        """Take note of the last beats."""
        known = self._watched
        self._watched = {
            beat.node: known[beat.node]
            if beat.node in known and known[beat.node].beat == beat
            else Watch(beat, now)
            for beat in beats
        }

    def silent(self, now: float) -> tuple[Beat, ...]:
        """Give the beats of the nodes that stayed silent for too long."""
        return tuple(
            watch.beat for watch in self._watched.values() if now - watch.since >= SILENT_SECONDS
        )

    def living(self, now: float) -> int:
        """Count the nodes that are not silent."""
        return len(self._watched) - len(self.silent(now))


class Membership:
    """This node among the others."""

    def __init__(self, name: str, keeper: Keeper, nodes: Nodes, jobs: Jobs, clock: Clock) -> None:
        self.name = name
        self._keeper = keeper
        self._nodes = nodes
        self._jobs = jobs
        self._clock = clock
        self._census = Census()
        self._awake = awake_seconds
        self._beaten = -math.inf

    async def enter(self) -> None:
        """Take the name. Raises NodeNameError when another living node has it.

        What a dead one of the same name left undone is this one's from now on.
        """
        before = await self._beat_of_this_name()
        if before:
            await asyncio.sleep(NAME_SECONDS)
            if await self._beat_of_this_name() not in {before, None}:
                raise NodeNameError(self.name)
        await self._keeper.write(
            lambda transaction: self._nodes.enter(transaction, self.name, self._clock.now())
        )
        self._beaten = self._awake()

    async def beat(self) -> None:
        """Say that this node lives. Raises LostNodeError when others took it for dead."""
        began = self._awake()
        known = await self._keeper.write(
            lambda transaction: self._nodes.beat(transaction, self.name, self._clock.now())
        )
        if not known:
            raise LostNodeError(self.name)
        self._beaten = began

    async def confirm(self) -> None:
        """Make sure that nobody does this node's work in its place, as after a long sleep.

        Raises LostNodeError.
        """
        if self._awake() - self._beaten > SILENT_SECONDS / 2:
            await self.beat()

    async def look_around(self) -> int:
        """Take over the work of dead nodes, and tell how many live, at least one."""
        beats = await self._keeper.look(self._nodes.beats)
        now = time.monotonic()
        self._census.see(beats, now)
        for beat in self._census.silent(now):
            if beat.node != self.name:
                await self._take_over(beat)
        return max(1, self._census.living(now))

    async def leave(self) -> None:
        """Go, so that nobody waits for this node."""
        await self._keeper.run(lambda: self._jobs.hand_back(self.name))
        await self._keeper.write(lambda transaction: self._nodes.leave(transaction, self.name))

    async def _take_over(self, beat: Beat) -> None:
        seized = await self._keeper.write(
            lambda transaction: self._nodes.seize(transaction, beat, self._clock.now())
        )
        if not seized:
            return
        # The row goes last: should this node die meanwhile, a third one finds it silent again.
        count = await self._keeper.run(lambda: self._jobs.take_over(beat.node))
        await self._keeper.write(lambda transaction: self._nodes.leave(transaction, beat.node))
        _log.warning("Node %s fell silent; its %d jobs go on elsewhere.", beat.node, count)

    async def _beat_of_this_name(self) -> Beat | None:
        beats = await self._keeper.look(self._nodes.beats)
        return next((beat for beat in beats if beat.node == self.name), None)
