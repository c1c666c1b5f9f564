"""Commands that work until they are stopped: signals, the log, and an end within ten seconds."""

import asyncio
import os
import signal
import sys
import threading
from collections.abc import Callable, Coroutine
from contextlib import suppress
from functools import partial
from typing import Any, TextIO

from bot.errors import BotError
from bot.logs import start_logging
from bot.model.settings import Configuration, LogRules
from bot.render.harmless import harmless
from bot.use_cases.reading import one_line

FAILED = 1
INTERRUPTED = 130

# A node stops in less; what hangs beyond that, as a dead disk does, is not waited for.
STOP_SECONDS = 9.8

Work = Coroutine[Any, Any, None]


def log_to(stream: TextIO, configuration: Configuration, rules: LogRules | None = None) -> None:
    """Send all that is logged to a stream, masked."""
    start_logging(rules or configuration.log, configuration.secrets, stream)


def serve(work: Callable[[], Work]) -> None:
    """Do some work until it ends, or until SIGINT or SIGTERM; ends the process when it failed.

    Whoever sends a second signal is not kept waiting.
    """
    others = set(threading.enumerate())
    alarm = Alarm()
    try:
        with asyncio.Runner() as runner:
            runner.run(_until_stopped(work, alarm))
    except BotError as error:
        sys.stderr.write(f"whosaid: {one_line(harmless(str(error)))}\n")
        sys.exit(FAILED)
    finally:
        for thread in set(threading.enumerate()) - others:
            if not thread.daemon:  # Python itself would wait for it, and for ever
                thread.join()
        alarm.cancel()


class Alarm:
    """Ends the process when its end takes too long: a thread may hang in a dead disk."""

    def __init__(self) -> None:
        self._timer: threading.Timer | None = None

    def set(self) -> None:
        """Count the seconds from now, if that has not begun."""
        if self._timer is None:
            self._timer = threading.Timer(STOP_SECONDS, partial(os._exit, FAILED))
            self._timer.daemon = True
            self._timer.start()

    def cancel(self) -> None:
        """Count no more."""
        if self._timer is not None:
            self._timer.cancel()


async def _until_stopped(work: Callable[[], Work], alarm: Alarm) -> None:
    loop = asyncio.get_running_loop()
    task = asyncio.ensure_future(work())
    stopped = asyncio.Event()

    def stop() -> None:
        if stopped.is_set():
            os._exit(INTERRUPTED)
        stopped.set()
        alarm.set()
        task.cancel()

    for number in (signal.SIGINT, signal.SIGTERM):
        with suppress(NotImplementedError):  # Windows has no such handlers
            loop.add_signal_handler(number, stop)
    try:
        await task
    except asyncio.CancelledError:
        if not stopped.is_set():
            raise
    finally:
        alarm.set()
