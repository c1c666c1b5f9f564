"""What the bot needs of the world; each port has a fake that passes the same tests as the adapter.

A port is named for what it does for us, never for the library behind it.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from bot.model.chats import Address, Platform
from bot.model.deliveries import Post
from bot.model.stories import Page

# The platform's ids of the messages that a post became, in order.
Receipts = tuple[str, ...]


class Clock(Protocol):
    """What time it is; the only clock that the bot asks."""

    def now(self) -> datetime:
        """Give the present moment, aware, in UTC."""


class PageReader(Protocol):
    """Reads the article that stands at a web address."""

    async def read(self, url: str) -> Page:
        """Fetch the page and give its article; raises an UnreadableError that says why not."""


class Messenger(Protocol):
    """Posts to the chats of one platform.

    A post may become several messages; they are sent in order, and `sent` are the receipts of
    those that arrived at an earlier try, which are not sent again.
    """

    @property
    def platform(self) -> Platform:
        """Tell whose chats these are."""

    async def send(
        self, delivery: str, address: Address, post: Post, sent: Sequence[str] = ()
    ) -> Receipts:
        """Send what has not arrived yet, and give the receipts of all its messages.

        Raises RetryLaterError, ChatLostError, ChatMovedError, PostRefusedError,
        UncertainPostError.
        """

    async def find(self, delivery: str, address: Address, since: datetime) -> Receipts | None:
        """Ask the platform whether a delivery arrived; None when it did not.

        Raises UncertainPostError where the platform cannot tell.
        """

    async def is_admin(self, address: Address, user: str) -> bool:
        """Tell whether a user may change the settings of a chat; False when in doubt."""
