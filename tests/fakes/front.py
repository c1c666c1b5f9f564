"""A platform in the same process: what is said is answered, what is posted is kept."""

import asyncio
from contextlib import suppress

from bot.chat.console import ConsoleMessenger, say


class FakeFront:
    """Implements Front; `posts` are those that came by themselves."""

    def __init__(self):
        self.posts = []
        self.messenger = ConsoleMessenger(self.posts.append)
        self.hears = asyncio.Event()
        self._gone = asyncio.Event()
        self._conversation = None

    async def listen(self, conversation):
        self._conversation = conversation
        self.hears.set()
        await self._gone.wait()

    async def say(self, line):
        """Say something in the chat and get the answer."""
        await self.hears.wait()
        return await say(self._conversation, line)

    def leave(self):
        """Let `listen` end, as when somebody closes the terminal."""
        with suppress(RuntimeError):
            self._gone.set()
