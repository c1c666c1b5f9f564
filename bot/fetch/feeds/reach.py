"""Tell a network that is down on our side from servers that are down on theirs."""

# Servers of so many names do not go down together between two answers.
NOBODY = 3


class Reach:
    """Counts the hosts that could not be reached since one was."""

    def __init__(self) -> None:
        self._unreached: set[str] = set()

    def saw(self, host: str, *, is_unreached: bool) -> None:
        """Take note of how a request to a host ended."""
        if not is_unreached:
            self._unreached.clear()
        elif not self.is_lost:
            self._unreached.add(host)

    @property
    def is_lost(self) -> bool:
        """Tell whether the trouble seems to be ours."""
        return len(self._unreached) >= NOBODY
