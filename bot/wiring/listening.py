"""The fronts at work side by side: one that breaks for good leaves the others at work."""

import asyncio
import logging
from collections.abc import Callable, Mapping

from bot.errors import BotError, StoreError
from bot.model.chats import Platform

GiveUp = Callable[[Platform, str], None]

_log = logging.getLogger(__name__)


async def end_of_listening(
    listening: Mapping[Platform, asyncio.Task[None]], give_up: GiveUp
) -> None:
    """Wait until a front has nobody left to hear, or the last one is broken.

    A front that no retry mends, as when its token is refused, is logged and put down by `give_up`,
    and the others go on. Raises what broke the last one; a broken database and a bug break all.
    """
    left = dict(listening)
    while left:
        await asyncio.wait(left.values(), return_when=asyncio.FIRST_COMPLETED)
        for platform in [each for each, task in left.items() if task.done()]:
            error = left.pop(platform).exception()
            if error is None:
                return
            if not left or isinstance(error, StoreError) or not isinstance(error, BotError):
                raise error
            give_up(platform, f"{error} Then start this node again.")
            _log.error(
                "%s is not served, its posts wait for a day at most: %s"
                " Then start this node again; the other platforms go on.",
                platform.capitalize(),
                error,
            )
