"""What every platform's adapter is: it hears the platform's people and posts to its chats."""

from typing import Protocol

from bot.chat.conversation import Conversation
from bot.ports import Messenger


class Front(Protocol):
    """One platform, joined with one account of ours; nothing is connected before `listen`."""

    @property
    def messenger(self) -> Messenger:
        """Give what posts there, over the same connections; it may be used while `listen` runs."""

    async def listen(self, conversation: Conversation) -> None:
        """Connect, then hear and answer people until cancelled; what breaks is joined again.

        Raises a BotError that no retry mends, such as a token that was taken back.
        """
