"""Which nodes live: each says so every second; the work of one that falls silent goes on.

Whether a node lives is seen from here, by our own clock that only goes forward: its beat changes
or it does not. What the clocks of the machines show may differ by hours.
"""

import asyncio
import logging
import math
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.delivery.board import Board
from bot.delivery.keeper import Keeper
from bot.errors import LostNodeError, NodeNameError
from bot.model.chats import Platform
from bot.model.jobs import Beat, Life
from bot.model.services import Service
from bot.ports import Clock, Jobs, Nodes

BEAT_SECONDS = 1.0
SILENT_SECONDS = 10.0

# A node of this name that lives beats at least once meanwhile.
NAME_SECONDS = 2 * BEAT_SECONDS

# Who could not look for so long watches anew.
BLIND_SECONDS = SILENT_SECONDS / 2

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
        self._watched: dict[Life, Watch] = {}
        self._looked = -math.inf

    def see(self, beats: Sequence[Beat], now: float) -> None:
        """Take note of the last beats.

        Who could not look for a while (the database was away, this process was held up) knows of
        nobody's silence: perhaps nobody could beat either. He begins to watch anew.
        """
        known = self._watched if now - self._looked < BLIND_SECONDS else {}
        self._looked = now
        self._watched = {
            beat.life: known[beat.life]
            if beat.life in known and known[beat.life].beat == beat
            else Watch(beat, now)
            for beat in beats
        }

    def silent(self, now: float) -> tuple[Beat, ...]:
        """Give the beats of the nodes that stayed silent for too long."""
        return tuple(
            watch.beat for watch in self._watched.values() if now - watch.since >= SILENT_SECONDS
        )

    def serving(self, now: float, platform: Platform) -> Mapping[Life, Service]:
        """Give those that serve a platform and are not silent; they share its limits."""
        silent = {beat.life for beat in self.silent(now)}
        return {
            life: service
            for life, watch in self._watched.items()
            for service in watch.beat.services
            if service.platform is platform and not service.is_over and life not in silent
        }

    def first(self, now: float, platform: Platform) -> Life | None:
        """Give the one that began first of those that serve a platform best; None for none.

        One in trouble is better than nobody: perhaps all are in the same.
        """
        serving = self.serving(now, platform)

        def rank(life: Life) -> tuple[bool, datetime, str]:
            return (bool(serving[life].trouble), life.started, life.node)

        return min(serving, key=rank, default=None)


class Membership:
    """This node among the others."""

    def __init__(
        self, board: Board, keeper: Keeper, nodes: Nodes, jobs: Jobs, clock: Clock
    ) -> None:
        self._name = board.node
        self._board = board
        self._keeper = keeper
        self._nodes = nodes
        self._jobs = jobs
        self._clock = clock
        self._census = Census()
        self._awake = awake_seconds
        self._life: Life | None = None
        self._beaten = -math.inf
        self._first: frozenset[Platform] = frozenset()

    def is_first(self, platform: Platform) -> bool:
        """Tell whether this node does what one node alone may do for a platform.

        Nodes may differ about it for as long as it takes to see that one fell silent.
        """
        return platform in self._first

    @property
    def life(self) -> Life:
        """Give this life of the node; it begins with `enter`."""
        if self._life is None:
            raise RuntimeError("the node has not entered")
        return self._life

    async def enter(self) -> None:
        """Take the name, and over what a dead node of this name left undone.

        Raises NodeNameError when another living node has it.
        """
        while before := await self._namesake():
            await self._succeed(before)
        life, services = Life(self._name, self._clock.now()), self._board.services
        if not await self._keeper.write(lambda opened: self._nodes.enter(opened, life, services)):
            raise NodeNameError(self._name)
        self._life = life
        self._beaten = self._awake()

    async def beat(self) -> None:
        """Say that this node lives. Raises LostNodeError when others took it for dead."""
        began = self._awake()
        known = await self._keeper.write(
            lambda transaction: self._nodes.beat(
                transaction, self.life, self._clock.now(), self._board.services
            )
        )
        if not known:
            raise LostNodeError(self._name)
        self._beaten = began

    async def confirm(self) -> None:
        """Make sure that nobody does this node's work in its place, as after a long sleep.

        Raises LostNodeError.
        """
        if self._awake() - self._beaten > SILENT_SECONDS / 2:
            await self.beat()

    async def look_around(self) -> Mapping[Platform, int]:
        """Take over the work of dead nodes, and tell how many serve each platform of ours."""
        beats = await self._keeper.look(self._nodes.beats)
        now = time.monotonic()
        self._census.see(beats, now)
        ours = [service.platform for service in self._board.services]
        self._first = frozenset(
            each for each in ours if self._census.first(now, each) == self._life
        )
        for beat in self._census.silent(now):
            if beat.life != self._life:
                await self._take_over(beat)
        return {each: max(1, len(self._census.serving(now, each))) for each in ours}

    async def leave(self) -> None:
        """Go, so that nobody waits for this node."""
        await self._keeper.run(lambda: self._jobs.hand_back(self.life.worker))
        await self._keeper.write(lambda transaction: self._nodes.leave(transaction, self.life))

    async def _succeed(self, before: Beat) -> None:
        """Wait whether the last node of this name lives, and take over from it when it is dead.

        Raises NodeNameError when it beats twice. Once is no proof: another node that takes over
        from it puts down a beat too.
        """
        for _ in range(2):
            await asyncio.sleep(NAME_SECONDS)
            now = await self._namesake()
            if now is None:
                return
            if now == before:
                await self._take_over(before)
                return
            before = now
        raise NodeNameError(self._name)

    async def _take_over(self, beat: Beat) -> None:
        seized = await self._keeper.write(
            lambda transaction: self._nodes.seize(transaction, beat, self._clock.now())
        )
        if not seized:
            return
        # The row goes last: should this node die meanwhile, a third one finds it silent again.
        count = await self._keeper.run(lambda: self._jobs.take_over(beat.life.worker))
        await self._keeper.write(lambda transaction: self._nodes.leave(transaction, beat.life))
        _log.warning("Node %s fell silent; its %d jobs go on elsewhere.", beat.node, count)

    async def _namesake(self) -> Beat | None:
        beats = await self._keeper.look(self._nodes.beats)
        return next((beat for beat in beats if beat.node == self._name), None)
