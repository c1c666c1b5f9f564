"""Waiting in tests: for something to hold, never for time to pass."""

import asyncio


async def until(holds, seconds=60.0):
    """Wait until something holds; the limit is for what hangs."""
    async with asyncio.timeout(seconds):
        while not holds():
            await asyncio.sleep(0.02)
