"""Slack's limits: one message a second in a channel, a number of messages in the workspace."""

import math
import time
from collections import defaultdict, deque
from dataclasses import dataclass, field

# The network's jitter: two requests that leave a second apart arrive a little less apart.
TOLERANCE = 0.1


@dataclass
class Rates:
    """Counts what was posted; `channel` and `workspace` are (messages, seconds).

    `history` is how often the history of a workspace's channels may be read. `refused` is when it
    asked to wait.
    """

    channel: tuple[int, float] = (1000, 1.0)
    workspace: tuple[int, float] = (10_000, 1.0)
    history: tuple[int, float] = (1000, 1.0)
    refused: list[float] = field(default_factory=list)
    _times: dict[str, deque[float]] = field(default_factory=lambda: defaultdict(deque))

    def wait(self, workspace: str, channel: str) -> int:
        """Give whole seconds to wait, as Slack does; with 0 the message is counted."""
        now = time.monotonic()
        keys = ((f"{workspace}/{channel}", self.channel), (workspace, self.workspace))
        seconds = max(self._wait(key, rate, now) for key, rate in keys)
        if seconds > 0:
            self.refused.append(now)
            return max(1, math.ceil(seconds))
        for key, _ in keys:
            self._times[key].append(now)
        return 0

    def wait_for_history(self, workspace: str) -> int:
        """Give whole seconds to wait; with 0 the reading is counted."""
        now, key = time.monotonic(), f"history of {workspace}"
        seconds = self._wait(key, self.history, now)
        if seconds > 0:
            self.refused.append(now)
            return max(1, math.ceil(seconds))
        self._times[key].append(now)
        return 0

    def _wait(self, key: str, rate: tuple[int, float], now: float) -> float:
        count, seconds = rate
        times = self._times[key]
        while len(times) > count:
            times.popleft()
        return times[0] + seconds - TOLERANCE - now if len(times) == count else 0.0
