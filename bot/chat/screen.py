"""The terminal of the console chat: lines that are typed, and posts that come meanwhile.

Reading blocks, so it has a thread of its own, which keeps nobody from ending. Without a terminal
the lines come from a pipe or a file, and there is no prompt.
"""

import asyncio
import io
import os
import sys
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from types import ModuleType, TracebackType
from typing import BinaryIO, Self

PROMPT = "> "
WORKING = "…"
# Back to the beginning of the line, and clear it.
AFRESH = "\r\x1b[K"
LONGEST_LINE = 100_000


class Screen:
    """Standard input and output; use it with `with`, which leaves the terminal as it was."""

    def __init__(self) -> None:
        # What the shell closed is None: whosaid chat <&-
        self.is_terminal = bool(sys.stdin) and sys.stdin.isatty() and sys.stdout.isatty()
        self._afresh = "\n" if os.environ.get("TERM") == "dumb" else AFRESH
        self._editor = _line_editor() if self.is_terminal else None
        self._at_prompt = False
        self._lock = threading.Lock()
        self._restore: Callable[[], None] = lambda: None

    def __enter__(self) -> Self:
        if self.is_terminal:
            self._restore = _keep_terminal()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._restore()
        if self._at_prompt:
            self._write("\n")

    def show(self, text: str) -> None:
        """Print a text and a blank line; above the prompt, and what is typed there stays."""
        with self._lock:
            if not self.is_terminal:
                self._write(f"{text}\n\n")
                return
            typed = self._editor.get_line_buffer() if self._editor else ""
            again = f"{PROMPT}{typed}" if self._at_prompt else ""
            self._write(f"{self._afresh}{text}\n\n{again}")

    async def lines(self) -> AsyncIterator[str]:
        """Give the lines that are typed, each when the one before has been answered."""
        loop = asyncio.get_running_loop()
        wanted = threading.Semaphore(0)
        typed: asyncio.Queue[str | None] = asyncio.Queue()

        def read() -> None:
            line: str | None = ""
            while line is not None:
                wanted.acquire()
                line = self._read()
                with suppress(RuntimeError):  # the loop has ended meanwhile
                    loop.call_soon_threadsafe(typed.put_nowait, line)

        threading.Thread(target=read, daemon=True, name="keyboard").start()
        while True:
            wanted.release()
            line = await typed.get()
            if line is None:
                return
            if self.is_terminal:
                self._write(WORKING)
            yield line
            if self.is_terminal:
                self._write(self._afresh)

    def _read(self) -> str | None:
        if not sys.stdin:
            return None
        if not self.is_terminal:
            return _read_line(_unbuffered())
        self._at_prompt = True
        try:
            return input(PROMPT)
        except EOFError:
            self._write("\n")
            return None
        finally:
            self._at_prompt = False

    def _write(self, text: str) -> None:
        sys.stdout.write(text)
        sys.stdout.flush()


def _unbuffered() -> BinaryIO | io.FileIO:
    """Give standard input without a buffer, whose lock a thread that waits would hold for ever."""
    try:
        number = sys.stdin.fileno()
    except (OSError, ValueError):  # it is no file, as in tests
        return sys.stdin.buffer
    return io.FileIO(number, closefd=False)


def _read_line(stream: BinaryIO | io.FileIO) -> str | None:
    raw = stream.readline(LONGEST_LINE)
    return raw.decode("utf-8", "replace").rstrip("\r\n") if raw else None


def _line_editor() -> ModuleType | None:
    """Give what lets people edit the line and go back to earlier ones, where there is such."""
    try:
        import readline
    except ImportError:
        return None
    return readline


def _keep_terminal() -> Callable[[], None]:
    """Give what puts the terminal back: who waits for a line has switched its echo off."""
    try:
        import termios
    except ImportError:
        return lambda: None
    number = sys.stdin.fileno()
    before = termios.tcgetattr(number)
    return lambda: termios.tcsetattr(number, termios.TCSANOW, before)
