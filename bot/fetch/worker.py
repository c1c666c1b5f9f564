"""One process for parsers, as seen from outside: started, asked, killed."""

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

from bot.fetch.errors import FetchError, ParserCrashedError, ParserTimeoutError
from bot.fetch.inside import LENGTH_BYTES

# The whole program of a worker; it looks for modules where we do.
PROGRAM = (
    "import json, sys; sys.path[:] = json.loads(sys.argv[1]); "
    "from bot.fetch.inside import main; main(*map(int, sys.argv[2:]))"
)
# The text of the largest page, several times; whatever is longer is no text of a page.
LONGEST_ANSWER = 16_000_000


class Worker:
    """A process that does one job after the other; `jobs` counts them.

    Raises OSError when the system lets none begin.
    """

    def __init__(self, memory_bytes: int) -> None:
        self.jobs = 0
        self._ours, theirs = socket.socketpair()
        with theirs:
            try:
                self._process = begin(theirs.fileno(), memory_bytes)
            except OSError:
                self._ours.close()
                raise
        self._reader: asyncio.StreamReader | None = None
        self._writer: asyncio.StreamWriter | None = None

    @property
    def number(self) -> int:
        """Give the number under which the system knows the process."""
        return self._process.pid

    def is_alive(self) -> bool:
        """Tell whether the process runs."""
        return self._process.poll() is None

    async def start(self) -> None:
        """Wait until the process has shut itself in.

        Raises OSError and asyncio.IncompleteReadError when it dies.
        """
        self._reader, self._writer = await asyncio.open_unix_connection(sock=self._ours)
        await self._receive(self._reader)

    async def ask(self, job: bytes) -> bytes:
        """Send a job and wait for its answer.

        Raises OSError and asyncio.IncompleteReadError when the process dies of it, and
        ParserCrashedError when its answer has no end.
        """
        if self._reader is None or self._writer is None:
            raise RuntimeError("start the worker first")
        self.jobs += 1
        self._writer.write(len(job).to_bytes(LENGTH_BYTES, "big") + job)
        await self._writer.drain()
        return await self._receive(self._reader)

    async def _receive(self, reader: asyncio.StreamReader) -> bytes:
        length = int.from_bytes(await reader.readexactly(LENGTH_BYTES), "big")
        if length > LONGEST_ANSWER:
            raise ParserCrashedError("its answer has no end")
        return await reader.readexactly(length)

    def kill(self) -> FetchError:
        """End the process, if it still runs, and tell what it died of."""
        if self.is_alive():
            os.killpg(self._process.pid, signal.SIGKILL)
        code = self._process.wait()  # at once: nothing survives SIGKILL
        if self._writer is None:
            self._ours.close()
        else:
            self._writer.close()
        return cause_of_death(code)


def begin(descriptor: int, memory_bytes: int) -> "subprocess.Popen[bytes]":
    """Start the process of a worker, which speaks over a socket of ours."""
    return subprocess.Popen(  # noqa: S603 - our own interpreter and program
        command(descriptor, memory_bytes),
        env={},  # tokens and passwords stand in ours
        cwd="/",
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        pass_fds=(descriptor,),
        start_new_session=True,
    )


def command(descriptor: int, memory_bytes: int) -> list[str]:
    """Give the command line of a worker."""
    places = [str(Path(place).absolute()) for place in sys.path]
    options = ("-I", "-B")  # nothing from the environment, no file written
    numbers = (descriptor, os.getpid(), memory_bytes)
    return [sys.executable, *options, "-c", PROGRAM, json.dumps(places), *map(str, numbers)]


def cause_of_death(code: int) -> FetchError:
    """Tell what a process died of by its exit code, which is negative after a signal."""
    if code == -signal.SIGXCPU:
        return ParserTimeoutError()
    if code < 0:
        return ParserCrashedError(f"signal {-code}")
    return ParserCrashedError(f"exit code {code}")
