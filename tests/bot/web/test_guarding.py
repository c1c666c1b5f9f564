"""Every answer tells browsers the same, whatever its status: a table over a real socket."""

import asyncio
import logging
import socket
from dataclasses import replace

import aiohttp
import pytest
from starlette.responses import Response
from starlette.routing import Route

from bot.model.secrets import Secret
from bot.model.settings import WebRules
from bot.web.guarding import HEADERS
from bot.web.server import listen
from tests.bot.web.conftest import PUBLIC, served
from tests.bot.web.made import a_story, keep
from tests.bot.web.test_ops import BEARER, TOKEN

TELLTALE = "xoxb-a-secret-in-an-error"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


async def breaks(_):
    raise RuntimeError(TELLTALE)


async def breaks_in_many_ways(_):
    raise ExceptionGroup("several", [ValueError(TELLTALE)])


async def speaks(_):
    return Response("words", 418)


class Torn:
    """A place to keep digests that breaks whenever it is asked."""

    def edition(self, transaction, page):
        raise LookupError(TELLTALE)


OTHERS = (
    Route("/break", breaks, methods=["GET", "POST"]),
    Route("/break.json", breaks),
    Route("/group", breaks_in_many_ways),
    Route("/speak", speaks),
)


@pytest.fixture
def rules():
    return WebRules(PUBLIC, ops_token=Secret(TOKEN))


@pytest.mark.parametrize(
    ("method", "path", "told", "status"),
    [
        ("GET", "/d/{name}", {}, 200),
        ("HEAD", "/d/{name}", {}, 200),
        ("GET", "/d/{name}.json", {}, 200),
        ("GET", "/d/{name}/1.png", {}, 200),
        ("HEAD", "/d/{name}/1.png", {}, 200),
        ("GET", "/d/{name}/2.png", {}, 404),
        ("POST", "/d/{name}", {}, 405),
        ("OPTIONS", "/d/{name}", {}, 405),
        ("TRACE", "/d/{name}", {}, 405),
        ("PROPFIND", "/d/{name}", {}, 405),
        ("BREW", "/d/{name}", {}, 400),
        ("GET", "/d/AAAAAAAAAAAAAAAAAAAAAA", {}, 404),
        ("HEAD", "/d/AAAAAAAAAAAAAAAAAAAAAA", {}, 404),
        ("GET", "/favicon.ico", {}, 404),
        ("GET", "/health", {}, 200),
        ("DELETE", "/health", {}, 405),
        ("GET", "/openapi.json", {}, 200),
        ("GET", "/ops", {}, 401),
        ("GET", "/ops", BEARER, 200),
        ("HEAD", "/ops", BEARER, 200),
        ("GET", "/metrics", BEARER, 200),
        ("GET", "/ops/retry", BEARER, 405),
        ("POST", "/ops/retry", BEARER, 415),
        ("POST", "/ops/retry", BEARER | FORM, 403),
        ("POST", "/ops/retry", BEARER | FORM | {"X-Body": "x" * 5_000}, 413),
        ("GET", "/speak", {}, 418),
        ("GET", "/break", {}, 500),
        ("HEAD", "/break", {}, 500),
        ("POST", "/break", {}, 500),
        ("GET", "/break.json", {}, 500),
        ("GET", "/group", {}, 500),
    ],
)
async def test_every_answer_has_all_headers(site, rules, method, path, told, status):
    name = keep(site, a_story())
    body = told.get("X-Body")
    sent = {key: value for key, value in told.items() if key != "X-Body"}
    async with (
        served(replace(site, rules=rules), *OTHERS) as address,
        aiohttp.ClientSession(skip_auto_headers=["Content-Type"]) as session,
        session.request(method, address + path.format(name=name), headers=sent, data=body) as got,
    ):
        words = await got.text("latin-1")
    assert got.status == status
    assert lacking(got.headers) == set()
    assert TELLTALE not in words
    assert "Traceback" not in words
    assert "Set-Cookie" not in got.headers


async def test_a_page_that_breaks_says_so_and_the_log_says_why(site, rules, caplog):
    name = keep(site, a_story())
    torn = replace(site, rules=rules, digests=Torn())
    with caplog.at_level(logging.ERROR):
        async with served(torn) as address, aiohttp.ClientSession() as session:
            for path, words in (
                ("", "A bug in whosaid"),
                (".json", '{"error": "a bug in whosaid"}'),
            ):
                async with session.get(f"{address}/d/{name}{path}") as got:
                    assert got.status == 500
                    assert lacking(got.headers) == set()
                    assert (await got.text()).startswith(words)
    assert TELLTALE in caplog.text
    assert name not in caplog.text  # it is the key of its page


@pytest.mark.parametrize(
    "sent",
    [
        b"nonsense\r\n\r\n",
        b"GET / HTTP/1.1\r\nbad header\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\x00" * 400,
        b"GET / HTTP/1.1\r\nContent-Length: x\r\n\r\n",
    ],
    ids=["no HTTP", "no header", "TLS", "no length"],
)
async def test_what_is_no_request_is_refused_with_all_headers(address, sent):
    status, headers = await answered(address, sent)
    assert status == 400
    assert lacking(headers) == set()


async def test_when_too_many_ask_they_are_told_with_all_headers(site):
    async with served(site, at_once=1) as address:
        status, headers = await answered(address, b"GET /health HTTP/1.1\r\nHost: x\r\n\r\n")
    assert (status, headers["retry-after"]) == (503, "60")
    assert lacking(headers) == set()


async def test_an_answer_is_not_held_back_until_its_beginning_was_acknowledged():
    """Whoever asks over a kept connection waited 40 ms for each answer."""
    told = asyncio.get_running_loop().create_future()

    async def met(_, sink):
        connection = sink.get_extra_info("socket")
        told.set_result(connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
        sink.close()
        await sink.wait_closed()

    listening = listen(WebRules(port=0))
    async with await asyncio.start_server(met, sock=listening):
        _, sink = await asyncio.open_connection(*listening.getsockname())
        assert await told
        sink.close()
        await sink.wait_closed()


async def answered(address, sent):
    source, sink = await asyncio.open_connection("127.0.0.1", int(address.rpartition(":")[2]))
    sink.write(sent)
    head, *lines = (await source.readuntil(b"\r\n\r\n")).decode().strip().split("\r\n")
    sink.close()
    await sink.wait_closed()
    return int(head.split(" ")[1]), {
        name.lower(): value for name, _, value in (line.partition(": ") for line in lines)
    }


def lacking(headers):
    """Name the headers that an answer has not; some pages may say otherwise, but something."""
    names = {name.lower() for name in headers}
    return {name.lower() for name in ("Content-Security-Policy", *HEADERS)} - names
