"""The inside of a parser's process: bounded, without environment or network, one job at a time.

It is started by `bot.fetch.worker` and speaks with it over one socket. A message is its length in
eight bytes and so many bytes: a job comes pickled, from code that we trust; an answer goes back as
JSON, because nobody should trust what comes out of here.
"""

import contextlib
import ctypes
import dataclasses
import json
import math
import os
import pickle
import resource
import signal
import socket
import sys
from collections.abc import Callable
from datetime import datetime
from enum import StrEnum

LENGTH_BYTES = 8
READY = b"ready"

# From sys/prctl.h.
PR_SET_PDEATHSIG = 1
PR_SET_NO_NEW_PRIVS = 38

# What a parser never needs; the names are those of the audit events of Python.
FORBIDDEN = frozenset(
    {
        "ctypes.dlopen",
        "os.exec",
        "os.fork",
        "os.forkpty",
        "os.posix_spawn",
        "os.spawn",
        "os.system",
        "pty.spawn",
        "socket.__new__",
        "socket.bind",
        "socket.connect",
        "socket.getaddrinfo",
        "socket.gethostbyaddr",
        "socket.gethostbyname",
        "socket.getnameinfo",
        "socket.sendto",
        "subprocess.Popen",
    }
)


class Kind(StrEnum):
    """What an answer holds."""

    VALUE = "value"
    REFUSED = "refused"  # an error of bot.fetch.errors: its name and its words
    MEMORY = "memory"
    BROKEN = "broken"  # any other exception: the name of its class


def main(descriptor: int, parent: int, memory_bytes: int) -> None:
    """Shut this process in, then do jobs until the other end of the socket closes."""
    line = socket.socket(fileno=descriptor)
    die_with(parent)
    limit(memory_bytes)
    sys.addaudithook(refuse)
    with line:
        send(line, READY)
        while job := receive(line):
            send(line, do(job))


def die_with(parent: int) -> None:
    """End when the parent ends, and leave Ctrl-C to it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform == "linux":
        libc = ctypes.CDLL(None)
        libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    if os.getppid() != parent:  # it ended while this process began
        sys.exit()


def limit(memory_bytes: int) -> None:
    """Bound memory, and forbid core dumps and files that grow."""
    bounds = {
        resource.RLIMIT_AS: memory_bytes,
        resource.RLIMIT_DATA: memory_bytes,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_FSIZE: 0,
    }
    for what, most in bounds.items():
        _, hard = resource.getrlimit(what)
        bound = most if hard == resource.RLIM_INFINITY else min(most, hard)
        # macOS knows some limits by name only.
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(what, (bound, bound))


def refuse(event: str, _: tuple[object, ...]) -> None:
    """Raise where a library is about to use the network or to start a program."""
    if event in FORBIDDEN:
        raise PermissionError(event)


def do(job: bytes) -> bytes:
    """Do one job and give its answer, whatever happens."""
    try:
        function, arguments, named, seconds = pickle.loads(job)  # noqa: S301 - our own code sent it
        limit_cpu(seconds)
        return answer(Kind.VALUE, function(*arguments, **named))
    except MemoryError:
        return answer(Kind.MEMORY, None)
    except (Exception, SystemExit) as error:  # noqa: BLE001 - the other side judges it
        return complaint(error)


def limit_cpu(seconds: float) -> None:
    """Bound the time of one job, should nobody be left to end it."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    most = math.ceil(used.ru_utime + used.ru_stime + seconds) + 1
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    bound = most if hard == resource.RLIM_INFINITY else min(most, hard)
    resource.setrlimit(resource.RLIMIT_CPU, (bound, hard))


def complaint(error: BaseException) -> bytes:
    """Give the answer of a job that failed."""
    from bot.fetch.errors import FetchError

    if isinstance(error, FetchError):
        return answer(Kind.REFUSED, [type(error).__name__, *map(str, error.args)])
    return answer(Kind.BROKEN, [type(error).__name__])


def answer(kind: Kind, content: object) -> bytes:
    """Write an answer: its kind on the first line, then its content as JSON.

    Half a surrogate pair, which no chat can show, becomes a question mark.
    """
    written = json.dumps(content, default=plain, ensure_ascii=False)
    return f"{kind}\n{written}".encode("utf-8", "replace")


def plain(value: object) -> object:
    """Write a value of ours as JSON can hold it."""
    if dataclasses.is_dataclass(value):
        return {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} is no value that a parser gives")


def send(line: socket.socket, message: bytes) -> None:
    """Send one message."""
    line.sendall(len(message).to_bytes(LENGTH_BYTES, "big"))
    line.sendall(message)


def receive(line: socket.socket) -> bytes:
    """Wait for one message; b"" when there will be no more."""
    length = int.from_bytes(exactly(line.recv, LENGTH_BYTES), "big")
    return exactly(line.recv, length)


def exactly(read: Callable[[int], bytes], size: int) -> bytes:
    """Read so many bytes; b"" when the other side has closed."""
    parts: list[bytes] = []
    missing = size
    while missing:
        part = read(min(missing, 1 << 16))
        if not part:
            return b""
        parts.append(part)
        missing -= len(part)
    return b"".join(parts)
