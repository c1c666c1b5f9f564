"""What has been taken up, so that it is done once.

Slack sends a request again when our answer was lost; several people press the same button.
"""

import time
from collections import OrderedDict
from collections.abc import Callable

# Slack tries an event again after a minute and after five; a signed request is good for five.
SECONDS = 15 * 60.0
MOST = 20_000


class Seen:
    """Remembers names for a while; `ticks` gives the seconds of a clock that never goes back."""

    def __init__(
        self,
        seconds: float = SECONDS,
        most: int = MOST,
        ticks: Callable[[], float] = time.monotonic,
    ) -> None:
        self._seconds, self._most, self._ticks = seconds, most, ticks
        self._taken: OrderedDict[str, float] = OrderedDict()

    def is_new(self, name: str) -> bool:
        """Tell whether a name comes for the first time, and remember it."""
        now = self._ticks()
        while self._taken and self._is_old(now):
            self._taken.popitem(last=False)
        if name in self._taken:
            return False
        self._taken[name] = now
        return True

    def forget(self, name: str) -> None:
        """Let a name come for the first time again: what it was taken up for came to nothing."""
        self._taken.pop(name, None)

    def _is_old(self, now: float) -> bool:
        first = next(iter(self._taken.values()))
        return now - first >= self._seconds or len(self._taken) >= self._most
