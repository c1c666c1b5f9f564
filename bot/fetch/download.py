"""Download one thing from the web through the guard: every hop, address and byte is judged."""

import re
import ssl
from collections.abc import Mapping
from types import MappingProxyType, TracebackType
from typing import Self

import aiohttp
from aiohttp.abc import AbstractResolver
from aiohttp.http_exceptions import HttpProcessingError
from multidict import CIMultiDictProxy
from yarl import URL

from bot.fetch.answers import NOTHING_KNOWN, Answer, Ask, Overflow
from bot.fetch.budget import Budget
from bot.fetch.content_types import name_of_no_text
from bot.fetch.decoding import BROKEN_CODE, open_decoder
from bot.fetch.errors import (
    AnswerTooLargeError,
    BrokenAnswerError,
    UndecodableAnswerError,
    WrongContentTypeError,
)
from bot.fetch.failures import explain_failure
from bot.fetch.guard import GuardedResolver, SocketMaker
from bot.fetch.links import Link
from bot.fetch.lookup import SystemResolver
from bot.fetch.redirects import follow
from bot.model.feeds import Validators
from bot.model.settings import FetchRules

PARTIAL = 206
# What is decompressed before others get their turn again; not so little that it costs time.
CODED_STEP = 16_384
# How a byte that is no UTF-8 stands in a header; a Location of an old server may have such.
STRAY_BYTE = re.compile("[\udc80-\udcff]")


class Downloader:
    """Fetches what stands at a web address; an async context manager.

    `resolver` and `tls` take the place of the system's own name service and trusted certificates.
    """

    def __init__(
        self,
        rules: FetchRules,
        resolver: AbstractResolver | None = None,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._rules = rules
        self._resolver = resolver
        self._tls = tls
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        self._session = self._open_session()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._session:
            await self._session.close()

    async def get(
        self, url: str, *, limit: int, accept: str = "*/*", validators: Validators = NOTHING_KNOWN
    ) -> Answer:
        """Fetch what stands at `url`, at most `limit` bytes of it; raises a FetchError.

        Every status of the server is an answer, 304, 404 and 503 too.
        """
        return await follow(self.visit, url, Ask(limit, accept, validators), self._rules)

    async def visit(self, link: Link, ask: Ask, budget: Budget) -> Answer:
        """Ask for one link and give the answer, a redirect too; raises a FetchError."""
        if self._session is None:
            raise RuntimeError("a Downloader is used inside `async with`")
        try:
            async with (
                budget.spend(),
                self._session.get(
                    URL(link.address, encoded=True),
                    allow_redirects=False,
                    headers=_headers_of(ask),
                    proxy=self._rules.proxy or None,
                ) as response,
            ):
                return await _read_answer(link, ask, response)
        except (aiohttp.ClientError, HttpProcessingError, TimeoutError, OSError) as error:
            raise explain_failure(error, link.host) from error

    def _open_session(self) -> aiohttp.ClientSession:
        rules = self._rules
        connector = aiohttp.TCPConnector(
            socket_factory=SocketMaker(rules),
            resolver=GuardedResolver(self._resolver or SystemResolver(), rules),
            use_dns_cache=False,
            ssl=self._tls or True,
            limit=0,  # who may ask at the same time is decided before, and costs no time here
            force_close=True,  # one host is asked once in a while: an old connection is dead
        )
        return aiohttp.ClientSession(
            connector=connector,
            timeout=aiohttp.ClientTimeout(total=None, sock_connect=rules.connect_seconds),
            trust_env=False,
            auto_decompress=False,
            cookie_jar=aiohttp.DummyCookieJar(),
            headers={"User-Agent": rules.user_agent, "Accept-Encoding": "gzip, deflate"},
        )


def _headers_of(ask: Ask) -> dict[str, str]:
    headers = {
        "Accept": ask.accept,
        "If-None-Match": ask.validators.etag,
        "If-Modified-Since": ask.validators.last_modified,
    }
    # A validator that a header cannot hold would end the request, not save it.
    return {name: value for name, value in headers.items() if value and _fits_header(value)}


def _fits_header(value: str) -> bool:
    return value.isascii() and value.isprintable()


async def _read_answer(link: Link, ask: Ask, response: aiohttp.ClientResponse) -> Answer:
    headers = _plain_headers(response.headers)
    body = b""
    if response.status == PARTIAL:  # never asked for, and half an article is a wrong one
        raise BrokenAnswerError(f"{link.host} gave a part only")
    if response.ok and 200 <= response.status < 300:
        _judge_headers(link, ask, headers)
        body = await _read_body(link, ask, response)
        _judge_kind(headers, body)
    return Answer(link.address, link.address, "", response.status, headers, body)


def _plain_headers(headers: CIMultiDictProxy[str]) -> Mapping[str, str]:
    """Lower-case names; what stands twice is joined, but for Location, of which the first counts;
    bytes that are no UTF-8 become "%E9".
    """
    joined: dict[str, str] = {}
    for name, value in headers.items():
        clean = STRAY_BYTE.sub(lambda byte: f"%{ord(byte[0]) - 0xDC00:02X}", value)
        key = name.lower()
        if key not in joined:
            joined[key] = clean
        elif key != "location":
            joined[key] += f", {clean}"
    return MappingProxyType(joined)


def _judge_headers(link: Link, ask: Ask, headers: Mapping[str, str]) -> None:
    _judge_kind(headers, b"")
    length = headers.get("content-length", "")
    if ask.overflow is Overflow.REFUSE and length.isdecimal() and int(length) > ask.limit:
        raise AnswerTooLargeError(f"{int(length):,} bytes, the limit is {ask.limit:,}")


def _judge_kind(headers: Mapping[str, str], start: bytes) -> None:
    no_text = name_of_no_text(headers.get("content-type", ""), start)
    if no_text:
        raise WrongContentTypeError(no_text)


async def _read_body(link: Link, ask: Ask, response: aiohttp.ClientResponse) -> bytes:
    coding = ", ".join(response.headers.getall("Content-Encoding", []))
    decoder = open_decoder(coding)
    if decoder is None:
        raise UndecodableAnswerError(f"{link.host}: {coding[:40]!a}")
    body = bytearray()
    try:
        async for coded in response.content.iter_chunked(CODED_STEP):
            for piece in decoder.feed(coded):
                body += piece
                if len(body) > ask.limit:
                    return _overflowing(ask, body)
    except BROKEN_CODE as error:
        raise UndecodableAnswerError(link.host) from error
    if not decoder.ended():
        raise BrokenAnswerError(f"{link.host}: the compressed text breaks off")
    return bytes(body)


def _overflowing(ask: Ask, body: bytearray) -> bytes:
    if ask.overflow is Overflow.REFUSE:
        raise AnswerTooLargeError(f"the limit is {ask.limit:,} bytes")
    return bytes(body[: ask.limit])
