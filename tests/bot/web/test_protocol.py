"""Whoever speaks HTTP badly, slowly or without end gets nowhere; who speaks it well is served."""

import asyncio
import contextlib
import tracemalloc

import pytest

from bot.web import protocol

ASK = b"GET /health HTTP/1.1\r\nHost: x\r\n\r\n"


async def connect(address):
    return await asyncio.open_connection("127.0.0.1", int(address.rpartition(":")[2]))


async def close(sink):
    sink.close()
    with contextlib.suppress(ConnectionError):
        await sink.wait_closed()


async def all_that_comes(address, *parts):
    """Send some packets and give all that is answered until the other side hangs up."""
    source, sink = await connect(address)
    with contextlib.suppress(ConnectionError):
        for part in parts:
            sink.write(part)
            await sink.drain()
            await asyncio.sleep(0.01)
    try:
        async with asyncio.timeout(30):
            return await source.read()
    except ConnectionError:
        return b"reset"
    finally:
        await close(sink)


@pytest.mark.parametrize(
    "sent",
    [
        ASK + ASK,
        b"\r\n\r\n" + ASK + ASK,
        b"GET /health?" + b"x" * 60_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n" + ASK,
        b"GET /health HTTP/1.1\r\nHost: x\r\n" + b"a: b\r\n" * 10_000 + b"\r\n" + ASK,
        b"GET http://x/health HTTP/1.1\r\nHost: x\r\n\r\n" + ASK,
        b"GET /health HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc" + ASK,
        b"GET /health HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + ASK,
    ],
    ids=[
        "two at once", "empty lines before", "a long address", "many headers", "a whole address",
        "a body where none is due", "chunks",
    ],
)  # fmt: skip
async def test_two_requests_get_two_answers_in_order(address, sent):
    last = ASK.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n")
    got = await all_that_comes(address, sent.removesuffix(ASK) + last)
    assert got.count(b"HTTP/1.1 ") == 2
    assert got.endswith(b'{"ok": true, "fetching": [], "posting": [], "listening": []}')


@pytest.mark.parametrize(
    "sent",
    [
        b"GET / HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        b"POST / HTTP/1.1\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcde",
        b"POST / HTTP/1.1\r\nTransfer-Encoding: x, chunked, y\r\n\r\n0\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost : x\r\n\r\n",
        b"GET / HTTP/1.1\r\na: b\x00c\r\n\r\n",
        b"GET / HTTP/1.1\r\na: b\rc: d\r\n\r\n",
        b"GET / HTTP/1.1\r\na: b\n c: d\r\n\r\n",
        b"GET /\xc3\xa9 HTTP/1.1\r\nHost: x\r\n\r\n",
        b"CONNECT evil.example:443 HTTP/1.1\r\nHost: x\r\n\r\n",
        b"GET / HTTP/9.9\r\nHost: x\r\n\r\n",
    ],
    ids=repr,
)
async def test_what_could_be_read_in_two_ways_is_refused(address, sent):
    """A proxy before us and we must never differ about where a request ends."""
    got = await all_that_comes(address, sent)
    assert got.startswith(b"HTTP/1.1 400 "), got[:100]
    assert got.count(b"HTTP/1.1 ") == 1


async def test_a_head_without_an_end_is_refused_before_it_fills_the_memory(address):
    tracemalloc.start()
    try:
        got = await all_that_comes(address, b"GET / HTTP/1.1\r\n", *[b"x" * 10_000] * 200)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert got == b"reset" or got.startswith(b"HTTP/1.1 400 ")
    assert peak < 5_000_000


async def test_requests_far_ahead_of_their_answers_end_the_connection(address):
    got = await all_that_comes(address, ASK * 5_000)
    assert got.count(b"HTTP/1.1 200") <= protocol.MOST_AHEAD + 1


async def test_who_would_speak_another_protocol_is_answered_in_this_one(address):
    source, sink = await connect(address)
    for ask in (ASK.replace(b"\r\n\r\n", b"\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n"), ASK):
        sink.write(ask)
        assert (await source.readuntil(b"\r\n\r\n")).startswith(b"HTTP/1.1 200 ")
        await source.readuntil(b"}")
    await close(sink)


@pytest.mark.parametrize(
    ("begun", "answer"),
    [
        (b"", b""),
        (b"GET /hea", b""),
        (ASK[:-2], b""),
        (b"GET /health HTTP/1.1\r\nContent-Length: 9\r\n\r\nab", b"HTTP/1.1 200 "),
        (ASK, b"HTTP/1.1 200 "),
    ],
    ids=["nothing", "a line", "a head", "a body", "a whole request"],
)
async def test_who_does_not_go_on_is_left(address, monkeypatch, begun, answer):
    monkeypatch.setattr(protocol, "REQUEST_SECONDS", 0.5)
    got = await all_that_comes(address, begun)  # until the connection ends
    assert got.startswith(answer) or got == b"reset"
    assert got.count(b"HTTP/1.1") == bool(answer)


async def test_who_sends_a_byte_now_and_then_is_left(address, monkeypatch):
    monkeypatch.setattr(protocol, "REQUEST_SECONDS", 0.5)
    source, sink = await connect(address)
    sent = 0
    with contextlib.suppress(ConnectionError):
        for each in b"GET / HTTP/1.1\r\n" + b"x" * 10_000:
            sink.write(bytes([each]))
            await sink.drain()
            sent += 1
            await asyncio.sleep(0.02)
            if source.at_eof():
                break
    assert sent < 1_000
    await close(sink)
