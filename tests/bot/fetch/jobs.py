"""What tests let a parser's process do: honest work, and everything that a captured one might."""

import os
import signal
import socket
import stat
import subprocess
import sys
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.fetch.errors import BadStatusError, NoArticleError


@dataclass(frozen=True, slots=True)
class Finding:
    words: str
    size: int
    parts: tuple[str, ...] = ()
    at: datetime | None = None


def find(body: bytes) -> Finding:
    return Finding("caf\u00e9 \U0001f6a2", len(body), ("a", "b"), datetime(2026, 5, 1, tzinfo=UTC))


def number_of_process() -> int:
    return os.getpid()


def environment() -> tuple[str, ...]:
    return tuple(os.environ)


def open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def number_and_rest(seconds: float) -> int:
    time.sleep(seconds)
    return os.getpid()


def repeat(words: str, times: int) -> str:
    return words * times


def sleep(seconds: float) -> str:
    time.sleep(seconds)
    return "rested"


def spin() -> str:
    while True:
        pass


def eat() -> int:
    return len([bytes(10_000_000) for _ in range(10_000)])


def recurse() -> int:
    return recurse()


def refuse(reason: str) -> Finding:
    raise NoArticleError(reason)


def claim_a_status() -> Finding:
    raise BadStatusError(200)


def stumble() -> Finding:
    raise KeyError("https://example.org/?key=secret")


def leave() -> str:
    sys.exit(3)


def leave_at_once() -> str:
    os._exit(3)


def fall() -> str:
    os.kill(os.getpid(), signal.SIGSEGV)
    return "fell"


def noise() -> str:
    sys.stdout.write("noise")
    sys.stdout.flush()
    os.write(2, b"noise")
    os.write(1, b"noise")
    return "quiet"


def half_a_pair() -> str:
    return "12 \ud83d dead"


def ignore_interrupts() -> str:
    os.kill(os.getpid(), signal.SIGINT)
    return "still here"


def connect(port: int) -> str:
    with socket.create_connection(("127.0.0.1", port)):
        return "connected"


def start_a_program() -> str:
    return subprocess.check_output(["/bin/echo", "started"], text=True)


def write_a_file(path: str) -> str:
    Path(path).write_text("written")
    return "written"


def speak(raw: bytes) -> Finding:
    """Do what a captured worker may: write on the line itself, past all our code."""
    for descriptor in range(3, 64):
        try:
            if stat.S_ISSOCK(os.fstat(descriptor).st_mode):
                os.write(descriptor, raw)
        except OSError:
            continue
    time.sleep(60)
    return find(b"")
