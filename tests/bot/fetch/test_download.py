import asyncio
import gzip
import zlib

import brotli
import pytest
from backports import zstd

from bot.fetch.download import Downloader
from bot.fetch.errors import (
    AnswerTooLargeError,
    BrokenAnswerError,
    FetchTimeoutError,
    RefusedConnectionError,
    UndecodableAnswerError,
    WrongContentTypeError,
)
from bot.model.feeds import Validators
from bot.model.settings import FetchRules
from tests.bot.fetch.hostile import HERE, answer, open_rules, serving

STORY = b"Five people died, police said. " * 20


async def fetch(server, path="/", limit=10_000, rules=None, **asked):
    async with Downloader(rules or open_rules(server)) as downloader:
        return await downloader.get(server.url(path), limit=limit, **asked)


async def fetch_from(said, **asked):
    async with serving(said) as server:
        return await fetch(server, **asked)


async def test_an_answer_has_status_headers_and_body():
    said = answer(STORY, content_type="text/plain", ETag='"v1"', Link="<a>, <b>")
    async with serving(said) as server:
        got = await fetch(server, "/story")
    assert (got.status, got.body) == (200, STORY)
    assert got.headers["etag"] == '"v1"'
    assert got.url == got.address == server.url("/story")
    assert got.moved_to == ""


async def test_we_say_who_we_are_and_where_the_operator_is_reached():
    async with serving(answer(STORY)) as server:
        rules = open_rules(server, contact="https://example.org/bot")
        await fetch(server, rules=rules, accept="application/rss+xml")
    request = server.requests[0]
    assert b"User-Agent: whosaid/0." in request
    assert b"(+https://example.org/bot)\r\n" in request
    assert b"Accept: application/rss+xml\r\n" in request
    assert b"Accept-Encoding: gzip, deflate\r\n" in request
    assert b"Cookie" not in request
    assert b"Authorization" not in request


@pytest.mark.parametrize("contact", ["a\r\nX-Evil: 1", "a\x00", "ä" * 9])
async def test_a_contact_that_no_header_can_hold_ends_no_request(contact):
    async with serving(answer(STORY)) as server:
        await fetch(server, rules=open_rules(server, contact=contact))
    assert b"\r\nX-Evil" not in server.requests[0]


async def test_a_cookie_is_not_kept():
    said = answer(STORY, Set_Cookie="a=b; Path=/")
    async with serving(said) as server, Downloader(open_rules(server)) as downloader:
        await downloader.get(server.url(), limit=9_999)
        await downloader.get(server.url(), limit=9_999)
    assert b"Cookie" not in server.requests[1]


async def test_validators_are_sent_and_304_is_an_answer():
    known = Validators(etag='W/"v1"', last_modified="Mon, 02 Nov 2026 10:00:00 GMT")
    async with serving(answer(b"", "304 Not Modified", ETag='W/"v1"')) as server:
        got = await fetch(server, validators=known)
    assert (got.status, got.body) == (304, b"")
    assert b'If-None-Match: W/"v1"\r\n' in server.requests[0]
    assert b"If-Modified-Since: Mon, 02 Nov 2026 10:00:00 GMT\r\n" in server.requests[0]


@pytest.mark.parametrize("etag", ['"a\r\nX-Evil: 1"', '"ä"', '"\x00"', "\udce9"])
async def test_a_validator_that_no_header_can_hold_is_left_out(etag):
    async with serving(answer(STORY)) as server:
        await fetch(server, validators=Validators(etag=etag))
    assert b"If-None-Match" not in server.requests[0]
    assert b"X-Evil" not in server.requests[0]


@pytest.mark.parametrize("status", ["404 Lost", "410 Gone", "429 Slow", "503 Busy", "999 No"])
async def test_every_status_is_an_answer_and_only_a_good_one_has_a_body(status):
    got = await fetch_from(
        answer(b"x" * 99_999, status, Retry_After="120", content_type="image/x")
    )
    assert got.status == int(status[:3])
    assert got.headers["retry-after"] == "120"
    assert got.body == b""


CODINGS = [
    ("gzip", gzip.compress(STORY)),
    ("GZip", gzip.compress(STORY)),
    ("deflate", zlib.compress(STORY)),
    ("deflate", zlib.compress(STORY)[2:-4]),  # raw, as old servers send it
    ("br", brotli.compress(STORY)),
    ("identity", STORY),
    ("", STORY),
    ("zstd", zstd.compress(STORY)),
    ("zstd", zstd.compress(STORY[:99]) + zstd.compress(STORY[99:])),
    ("gzip", gzip.compress(STORY[:99]) + gzip.compress(STORY[99:])),
    ("gzip", gzip.compress(STORY) + b"garbage behind"),
    ("x-gzip", gzip.compress(STORY)),
]


def coding_of(value):
    """Name a test by its coding alone: what gzip gives holds the time."""
    return value if isinstance(value, str) else ""


@pytest.mark.parametrize(("coding", "body"), CODINGS, ids=coding_of)
async def test_a_compressed_answer_is_decompressed(coding, body):
    assert (await fetch_from(answer(body, content_encoding=coding))).body == STORY


UNDECODABLE = [
    ("gzip, gzip", gzip.compress(gzip.compress(STORY))),
    ("gzip, identity", gzip.compress(STORY)),
    ("br, gzip", gzip.compress(brotli.compress(STORY))),
    ("compress", b"\x1f\x9d"),
    ("rot13", STORY),
    ("gzip", STORY),
    ("br", STORY),
    ("zstd", STORY),
    ("deflate", b"\x78\x9c not deflate at all"),
    ("gzip", gzip.compress(STORY)[:10] + b"\xff" * 60),
]


@pytest.mark.parametrize(("coding", "body"), UNDECODABLE, ids=coding_of)
async def test_what_cannot_be_decompressed_is_refused(coding, body):
    with pytest.raises(UndecodableAnswerError):
        await fetch_from(answer(body, content_encoding=coding))


async def test_a_second_coding_in_a_header_of_its_own_is_seen():
    body = gzip.compress(gzip.compress(STORY))
    head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\n"
    said = (head + "Content-Encoding: gzip\r\nContent-Encoding: gzip\r\n\r\n").encode() + body
    with pytest.raises(UndecodableAnswerError):
        await fetch_from(said)


@pytest.mark.parametrize("size", [9_999, 10_000])
async def test_an_answer_may_be_as_large_as_the_limit(size):
    assert len((await fetch_from(answer(b"x" * size), limit=10_000)).body) == size


async def endless(reader, writer):
    writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    while True:
        writer.write(b"1000\r\n" + b"x" * 4096 + b"\r\n")
        await writer.drain()


async def lying(reader, writer):
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n")
    while True:
        writer.write(b"x" * 4096)
        await writer.drain()


async def without_length(reader, writer):
    writer.write(b"HTTP/1.0 200 OK\r\n\r\n" + b"x" * 10_001)


TOO_LARGE = {
    "the length says so": answer(b"x" * 10_001),
    "gzip that grows": answer(gzip.compress(b"x" * 10_001), content_encoding="gzip"),
    "endless chunks": endless,
    "a huge length": lying,
    "no length": without_length,
}


@pytest.mark.parametrize("said", TOO_LARGE.values(), ids=TOO_LARGE.keys())
async def test_a_larger_answer_is_refused_as_soon_as_it_shows(said):
    with pytest.raises(AnswerTooLargeError, match="10,000"):
        await fetch_from(said, limit=10_000)


OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
BROKEN = {
    "nothing": b"",
    "HTTP/0.9": b"<html>Five people died",
    "noise": bytes(range(256)) * 4,
    "another protocol": b"SSH-2.0-OpenSSH_9.2\r\n\r\n",
    "no status": b"HTTP/1.1\r\n\r\n",
    "a broken status": b"HTTP/1.1 abc OK\r\n\r\n",
    "a broken header": OK + b"no colon here\r\n\r\n",
    "half a head": OK + b"Content-Type: text/",
    "a long status line": b"HTTP/1.1 200 " + b"O" * 20_000 + b"\r\n\r\n",
    "a long header": OK + b"X: " + b"x" * 20_000 + b"\r\n\r\n",
    "too many headers": OK + b"" + b"X: y\r\n" * 5_000 + b"\r\n",
    "cut off behind the head": OK + b"Content-Length: 9\r\n\r\n",
    "cut off in the body": OK + b"Content-Length: 99\r\n\r\nFive people",
    "cut off in a chunk": CHUNKED + b"99\r\nFive",
    "cut off between chunks": CHUNKED + b"4\r\nFive\r\n",
    "a chunk of no number": CHUNKED + b"zz\r\nFive\r\n",
    "a negative length": OK + b"Content-Length: -1\r\n\r\nFive",
    "two lengths": OK + b"Content-Length: 4\r\nContent-Length: 9\r\n\r\nFive",
    "a part": answer(b"Five", "206 Partial Content", Content_Range="bytes 0-3/99"),
    "a redirect to nowhere": answer(b"", "302 Found"),
}


@pytest.mark.parametrize("said", BROKEN.values(), ids=BROKEN.keys())
async def test_an_answer_that_is_none_or_breaks_off_is_no_article(said):
    with pytest.raises(BrokenAnswerError):
        await fetch_from(said)


HALF = [("gzip", gzip.compress), ("deflate", zlib.compress), ("br", brotli.compress)]


@pytest.mark.parametrize(("coding", "compress"), [*HALF, ("zstd", zstd.compress)])
async def test_a_compressed_text_that_breaks_off_is_no_article(coding, compress):
    """Half an article may end in half a number."""
    body = compress(bytes(range(256)) * 20)
    with pytest.raises(BrokenAnswerError, match="breaks off"):
        await fetch_from(answer(body[:-3], content_encoding=coding))


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd"])
async def test_nothing_may_be_compressed_too(coding):
    assert (await fetch_from(answer(b"", content_encoding=coding))).body == b""


async def drip(reader, writer, start=b"", piece=b"x"):
    writer.write(start)
    while True:
        writer.write(piece)
        await writer.drain()
        await asyncio.sleep(0.01)


async def drip_status(reader, writer):
    await drip(reader, writer, b"HTTP/1.1 200 O", b"O")


async def drip_headers(reader, writer):
    await drip(reader, writer, b"HTTP/1.1 200 OK\r\nX: ", b"y")


async def drip_body(reader, writer):
    await drip(reader, writer, b"HTTP/1.1 200 OK\r\n\r\n", b"x")


async def drip_chunks(reader, writer):
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    await drip(reader, writer, head, b"1\r\nx\r\n")


async def drip_hints(reader, writer):
    await drip(reader, writer, b"", b"HTTP/1.1 103 Early Hints\r\n\r\n")


async def drip_nothing(reader, writer):
    await asyncio.sleep(5)


async def drip_gzip(reader, writer):
    """Blocks without content: the body never grows, and the stream never ends."""
    head = b"HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\n\r\n\x78\x9c"
    await drip(reader, writer, head, b"\x00\x00\x00\xff\xff")


DRIPS = [drip_status, drip_headers, drip_body, drip_chunks, drip_hints, drip_nothing, drip_gzip]


@pytest.mark.parametrize("play", DRIPS, ids=lambda play: play.__name__)
async def test_a_slow_drip_ends_at_the_deadline(play):
    async with serving(play) as server:
        rules = open_rules(server, total_seconds=0.15)
        with pytest.raises(FetchTimeoutError):
            await fetch(server, rules=rules, limit=1_000_000)


async def test_all_hops_share_one_deadline():
    async def slowly_on(reader, writer):
        await asyncio.sleep(0.1)
        number = int(server.paths[-1][1:] or 0)
        writer.write(answer(b"", "302 Found", Location=f"/{number + 1}"))

    async with serving(slowly_on) as server:
        rules = open_rules(server, total_seconds=0.25, max_redirects=50)
        with pytest.raises(FetchTimeoutError):
            await fetch(server, rules=rules)
        assert server.connects < 5


async def test_a_connect_that_nobody_takes_ends_at_its_own_deadline():
    """A listener whose queue is full lets a connect hang."""
    import socket

    with socket.socket() as full:
        full.bind((HERE, 0))
        full.listen(0)
        port = full.getsockname()[1]
        waiting = [socket.socket() for _ in range(4)]
        for one in waiting:
            one.settimeout(0)
            one.connect_ex((HERE, port))
        rules = FetchRules(
            ports=(port,), allowed_networks=(f"{HERE}/32",), connect_seconds=0.1, total_seconds=5
        )
        async with Downloader(rules) as downloader:
            with pytest.raises(FetchTimeoutError):
                await downloader.get(f"http://{HERE}:{port}/", limit=9)
        for one in waiting:
            one.close()


async def test_a_closed_port_is_a_refused_connection():
    async with serving(b"") as server:
        rules = open_rules(server)
    async with Downloader(rules) as downloader:
        with pytest.raises(RefusedConnectionError):
            await downloader.get(server.url(), limit=9)


@pytest.mark.parametrize("kind", ["image/png", "Video/MP4", "application/pdf", "application/zip"])
async def test_what_says_that_it_is_no_text_is_not_read(kind):
    with pytest.raises(WrongContentTypeError, match=kind.lower()):
        await fetch_from(answer(b"x" * 99_999, content_type=kind))


@pytest.mark.parametrize(
    "body",
    [b"%PDF-1.7 ...", b"\x89PNG\r\n", gzip.compress(STORY), b"PK\x03\x04..."],
    ids=["PDF", "PNG", "gzip", "zip"],
)
async def test_what_lies_about_being_text_is_refused(body):
    with pytest.raises(WrongContentTypeError):
        await fetch_from(answer(body, content_type="text/html"))


@pytest.mark.parametrize("kind", ["text/html", "application/octet-stream", "", "odd", "a/b;c"])
async def test_a_strange_type_may_be_text_all_the_same(kind):
    assert (await fetch_from(answer(STORY, content_type=kind))).body == STORY


async def test_two_requests_at_once_do_not_mix():
    async def echo(reader, writer):
        path = server.paths[-1]
        await asyncio.sleep(0.01)
        writer.write(answer(path.encode()))

    async with serving(echo) as server, Downloader(open_rules(server)) as downloader:
        paths = [f"/{number}" for number in range(20)]
        got = await asyncio.gather(*(downloader.get(server.url(p), limit=99) for p in paths))
    assert [one.body.decode() for one in got] == paths


async def test_a_request_that_is_given_up_leaves_no_connection():
    async def hang(reader, writer):
        closed.set_result(await reader.read())

    closed = asyncio.get_running_loop().create_future()
    async with serving(hang) as server, Downloader(open_rules(server)) as downloader:
        asking = asyncio.create_task(downloader.get(server.url(), limit=99))
        while not server.requests:
            await asyncio.sleep(0.01)
        asking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asking
        assert await closed == b""


async def test_outside_its_context_a_downloader_asks_nobody():
    with pytest.raises(RuntimeError, match="async with"):
        await Downloader(FetchRules()).get("http://example.org/", limit=9)
