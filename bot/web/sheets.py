"""Answers that are ready to be sent: packed once, and not sent to whoever has them already."""

import gzip
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.types import Receive, Scope, Send

# A browser keeps a page, and asks each time whether it is still the same; nobody between us and
# him may keep it.
CACHING = (b"cache-control", b"private, no-cache")
VARYING = (b"vary", b"accept-encoding")
# What is shorter does not become shorter enough.
SHORTEST = 1_000

Pairs = tuple[tuple[bytes, bytes], ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes over the wire; an ASGI application, as Starlette wants of what it is given."""

    status: int
    headers: Pairs
    body: bytes = b""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send it."""
        start = {"type": "http.response.start", "status": self.status, "headers": self.headers}
        await send(start)
        await send({"type": "http.response.body", "body": self.body})


@dataclass(frozen=True, slots=True)
class Sheet:
    """Something written, in the forms in which it is sent; `tags` are the names of these forms."""

    plain: Answer
    packed: Answer | None
    tags: tuple[str, ...]

    @property
    def weight(self) -> int:
        """Give how many bytes it takes, more or less."""
        return len(self.plain.body) + (len(self.packed.body) if self.packed else 0) + 2_000

    def answer(self, request: Request) -> Answer:
        """Answer a request: in the form that suits, or with nothing to whoever has it already."""
        headers = request.headers
        chosen = self.packed if self.packed and reads_gzip(headers) else self.plain
        if is_known(headers, self.tags):
            return Answer(304, tuple(each for each in chosen.headers if each[0] in KEPT))
        return chosen


# What an answer without a body still says.
KEPT = {b"etag", CACHING[0], VARYING[0]}


def write_sheet(body: bytes, media_type: str, *, is_packed: bool = False) -> Sheet:
    """Make a body ready; `is_packed` says that it is so already, as a picture is."""
    name = sha256(body).hexdigest()[:32]
    packs = not is_packed and len(body) >= SHORTEST
    typed = (b"content-type", media_type.encode())
    shared = (typed, CACHING, VARYING) if packs else (typed, CACHING)
    plain = _answer(body, f'"{name}"', shared)
    if not packs:
        return Sheet(plain, None, (f'"{name}"',))
    tag = f'"{name}-gzip"'
    smaller = gzip.compress(body, mtime=0)
    packed = _answer(smaller, tag, (*shared, (b"content-encoding", b"gzip")))
    return Sheet(plain, packed, (f'"{name}"', tag))


def _answer(body: bytes, tag: str, headers: Pairs) -> Answer:
    length = (b"content-length", str(len(body)).encode())
    return Answer(200, (*headers, (b"etag", tag.encode()), length), body)


def is_known(headers: Headers, tags: Iterable[str]) -> bool:
    """Tell whether who asks has one of these forms already (RFC 9110, 13.1.2)."""
    known = headers.get("if-none-match")
    if not known:
        return False
    names = {each.strip().removeprefix("W/") for each in known.split(",")}
    return "*" in names or not names.isdisjoint(tags)


def reads_gzip(headers: Headers) -> bool:
    """Tell whether who asks says that he reads gzip (RFC 9110, 12.5.3)."""
    for each in headers.get("accept-encoding", "").lower().split(","):
        coding, _, quality = each.replace(" ", "").partition(";")
        if coding in ("gzip", "x-gzip"):
            return quality not in ("q=0", "q=0.0", "q=0.00", "q=0.000")
    return False
