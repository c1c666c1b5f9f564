"""How long all hops of one request may take together."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager


class Budget:
    """Seconds that are left for the network; waiting for one's turn does not cost any."""

    def __init__(self, seconds: float) -> None:
        self.left = seconds

    @asynccontextmanager
    async def spend(self) -> AsyncGenerator[None, None]:
        """Take what happens inside off the budget; raises TimeoutError when it is used up."""
        loop = asyncio.get_running_loop()
        start = loop.time()
        try:
            async with asyncio.timeout(self.left):
                yield
        finally:
            self.left = max(0.0, self.left - (loop.time() - start))
