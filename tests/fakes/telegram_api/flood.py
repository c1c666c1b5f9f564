"""The limits on how fast a bot may post."""

import math
from collections import defaultdict, deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.fakes.telegram_api.refusals import too_many

# The network's jitter: two requests that leave a second apart arrive a little less apart.
TOLERANCE = 0.1


@dataclass(frozen=True, slots=True)
class FloodLimits:
    """How many messages in how many seconds: telegra.ph/Hitting-limits-bot-FAQ.

    A chat may get `burst` messages at once, "short bursts", and then one a second; `burst` 1 is
    the bare rule.
    """

    chat_seconds: float = 1.0
    burst: int = 5
    group: tuple[int, float] = (20, 60.0)
    token: tuple[int, float] = (30, 1.0)


@dataclass(frozen=True, slots=True)
class TooFast:
    """A message that came too fast: when, under which rule, and by how many seconds."""

    at: float
    rule: str
    seconds: float


class Flood:
    """Counts what was posted, by the clock that it is given."""

    def __init__(self, limits: FloodLimits, clock: Callable[[], float]) -> None:
        self.limits = limits
        self.refused: list[TooFast] = []
        self._clock = clock
        self._times: dict[str, deque[float]] = defaultdict(deque)

    def admit(self, chat_id: int) -> None:
        """Count a message for a chat; refuse it when it comes too fast."""
        now = self._clock()
        waits = {
            key: self._wait(key, count, seconds, now)
            for key, count, seconds in self._keys(chat_id)
        }
        rule = max(waits, key=lambda key: waits[key])
        if waits[rule] > 0:
            self.refused.append(TooFast(now, rule, waits[rule]))
            raise too_many(math.ceil(waits[rule]))
        for key, count, _ in self._keys(chat_id):
            times = self._times[key]
            times.append(now)
            while len(times) > count:
                times.popleft()

    def forget(self) -> None:
        """Begin anew, as after a long time."""
        self._times.clear()

    def _keys(self, chat_id: int) -> Iterator[tuple[str, int, float]]:
        limits = self.limits
        yield "token", *limits.token
        yield f"chat {chat_id}", limits.burst, limits.burst * limits.chat_seconds
        if chat_id < 0:
            yield f"group {chat_id}", *limits.group

    def _wait(self, key: str, count: int, seconds: float, now: float) -> float:
        times = self._times[key]
        return times[0] + seconds - TOLERANCE - now if len(times) == count else 0.0
