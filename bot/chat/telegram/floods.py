"""Tell whether Telegram asks one chat to wait, or all chats of the bot: it does not say itself."""

import time
from collections.abc import Callable

# Two chats that are asked to wait within so many seconds: then the rate of all posts is too high.
CLOSE_SECONDS = 2.0


class Floods:
    """Remembers which chat was asked to wait last; `ticks` is a clock that never goes back."""

    def __init__(self, ticks: Callable[[], float] = time.monotonic) -> None:
        self._ticks = ticks
        self._chat = ""
        self._at = float("-inf")

    def holds_token(self, chat: str) -> bool:
        """Note that a chat is asked to wait, and tell whether all chats must."""
        now = self._ticks()
        holds = chat != self._chat and now - self._at <= CLOSE_SECONDS
        self._chat, self._at = chat, now
        return holds
