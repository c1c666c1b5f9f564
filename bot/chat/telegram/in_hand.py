"""Which updates we have in hand: what is handled may be confirmed, what is not must come again.

Telegram forgets all updates before the one from which on it is asked, so none may be passed over:
we ask from the first that is not handled yet, and know again those behind it. Pure.
"""

from collections import OrderedDict
from collections.abc import Iterable

# Of those that were handled so many are known again, should Telegram not have forgotten them yet.
REMEMBERED = 1_000


class InHand:
    """The updates from `offset` on, as they came, and whether each is handled."""

    def __init__(self) -> None:
        self.offset = 0
        self._open: OrderedDict[int, bool] = OrderedDict()
        self._done: OrderedDict[int, None] = OrderedDict()

    @property
    def is_empty(self) -> bool:
        """Tell whether all that came is handled."""
        return not self._open

    def take(self, update: int) -> bool:
        """Take an update in hand; False for one that was taken before."""
        if update in self._open:
            return False
        is_new = update not in self._done
        self._open[update] = not is_new
        self._advance()
        return is_new

    def settle(self, update: int) -> bool:
        """Put down that an update is handled; False where it is not confirmed all the same."""
        if update in self._open:
            self._open[update] = True
            self._advance()
        return update not in self._open

    def know(self, updates: Iterable[int]) -> None:
        """Take note of updates that somebody else has handled."""
        self._done.update(dict.fromkeys(updates))

    def _advance(self) -> None:
        """Go on to the first that is not handled."""
        while self._open:
            first, is_handled = next(iter(self._open.items()))
            if not is_handled:
                return
            del self._open[first]
            self._done[first] = None
            self.offset = max(self.offset, first + 1)
            self._done.move_to_end(first)
            if len(self._done) > REMEMBERED:
                self._done.popitem(last=False)
