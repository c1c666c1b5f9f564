"""Commands that work until they are stopped: signals, the log, and an end within ten seconds."""

import asyncio
import os
import signal
import sys
import threading
from collections.abc import Callable, Coroutine, Iterator
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
    """Do some work until it ends, or until SIGINT, SIGTERM or SIGHUP.

    Ends the process when it failed. Whoever sends a second signal is not kept waiting.
    """
    others = set(threading.enumerate())
    alarm = Alarm()
    try:
        with asyncio.Runner() as runner:
            is_well = runner.run(_until_stopped(work, alarm))
        if not is_well:
            sys.exit(FAILED)
    finally:
        left = set(threading.enumerate()) - others
        # Python itself waits for these, however long they hang: the alarm goes on.
        if all(thread.daemon for thread in left):
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


async def _until_stopped(work: Callable[[], Work], alarm: Alarm) -> bool:
    """Do the work; False when it failed, which is said at once: to end may take a while."""
    task = asyncio.ensure_future(work())
    stopped = asyncio.Event()

    def stop() -> None:
        if stopped.is_set():
            os._exit(INTERRUPTED)
        stopped.set()
        alarm.set()
        task.cancel()

    for number in _signals():
        with suppress(NotImplementedError):  # Windows has no such handlers
            asyncio.get_running_loop().add_signal_handler(number, stop)
    await asyncio.wait({task})
    alarm.set()
    if task.cancelled():
        return stopped.is_set()
    error = task.exception()
    if isinstance(error, OSError):  # the output cannot be written: the command line says so
        raise error
    return _tell(error)


def _tell(error: BaseException | None) -> bool:
    """Say what went wrong, masked like all that is logged; True for nothing."""
    if error is None:
        return True
    if isinstance(error, BotError):
        sys.stderr.write(f"whosaid: {one_line(harmless(str(error)))}\n")
    else:
        sys.excepthook(type(error), error, error.__traceback__)
    sys.stderr.flush()
    return False


def _signals() -> Iterator[signal.Signals]:
    yield signal.SIGINT
    yield signal.SIGTERM
    closed = getattr(signal, "SIGHUP", None)  # the terminal was closed; nohup has it ignored
    if closed and signal.getsignal(closed) is not signal.SIG_IGN:
        yield closed
