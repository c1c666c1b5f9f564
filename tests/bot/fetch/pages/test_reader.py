"""Pages are fetched, parsed and judged: over real sockets, in real parsers' processes."""

import asyncio
import gzip

import pytest
import pytest_asyncio
from pytest_httpserver import HTTPServer

from bot.fetch.answers import Answer
from bot.fetch.errors import (
    AnswerTooLargeError,
    BadStatusError,
    ForbiddenAddressError,
    ForbiddenSchemeError,
    LegallyBlockedError,
    LoginNeededError,
    NoArticleError,
    NoSuchPageError,
    PageForbiddenError,
    PageGoneError,
    ParserCrashedError,
    ParserMemoryError,
    ParserTimeoutError,
    PaymentNeededError,
    ServerTroubleError,
    TooManyRequestsError,
    WrongContentTypeError,
)
from bot.fetch.pages.reader import Pages, judge_page
from bot.fetch.sandbox import Sandbox
from bot.fetch.statuses import status_error
from bot.fetch.web import Web
from bot.model.settings import FetchRules, ParserRules
from bot.model.stories import Page
from tests.bot.fetch.pages.refused import STORY, page, paragraphs

FERRY = page(
    f"<article><h1>Ferry sinks</h1>{paragraphs(STORY, STORY)}</article>",
    head='<meta property="og:site_name" content="Tarn Courier">',
)
ADDRESS = "https://courier.example/ferry"


def rules_for(server: HTTPServer, **changes) -> FetchRules:
    opened = {"ports": (server.port,), "allowed_networks": ("127.0.0.1/32",), "host_pause": 0.0}
    return FetchRules(**opened | {"robots": False} | changes)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def sandbox():
    async with Sandbox(ParserRules(seconds=60, workers=1)) as sandbox:
        yield sandbox


@pytest_asyncio.fixture(loop_scope="module")
async def read(httpserver, sandbox):
    """Read the page that stands at a path of the server."""

    async def reader(path="/ferry", address="", **changes):
        rules = rules_for(httpserver, **changes)
        async with Web(rules) as web:
            return await Pages(web, sandbox, rules).read(address or httpserver.url_for(path))

    return reader


pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_a_page_comes_with_its_outlet_and_its_addresses(httpserver, read):
    httpserver.expect_request("/ferry").respond_with_data(FERRY, content_type="text/html")
    found = await read()
    assert found.text == f"Ferry sinks\n\n{STORY}"
    assert (found.title, found.publisher) == ("Ferry sinks", "Tarn Courier")
    assert found.url == found.canonical == httpserver.url_for("/ferry")


async def test_the_address_that_was_asked_and_the_one_that_answered_are_both_known(
    httpserver, read
):
    moved = {"Location": "/ferry"}
    httpserver.expect_request("/short").respond_with_data("", status=302, headers=moved)
    httpserver.expect_request("/ferry").respond_with_data(FERRY, content_type="text/html")
    found = await read("/short")
    assert found.url == httpserver.url_for("/short")
    assert found.canonical == httpserver.url_for("/ferry")


async def test_compressed_pages_and_encodings_are_read(httpserver, read):
    body = gzip.compress(FERRY.replace("Tarn Bay", "Tärn Bay").encode("latin-1"))
    httpserver.expect_request("/ferry").respond_with_data(
        body, content_type="text/html; charset=latin-1", headers={"Content-Encoding": "gzip"}
    )
    assert "off Tärn Bay" in (await read()).text


async def test_plain_text_keeps_its_lines(httpserver, read):
    httpserver.expect_request("/ferry").respond_with_data(
        f"Ferry sinks\r\n\r\n{STORY} That is 5 < 6.\r\n", content_type="text/plain"
    )
    assert (await read()).text == f"Ferry sinks\n\n{STORY} That is 5 < 6."


@pytest.mark.parametrize(
    ("body", "kind", "error"),
    [
        ("", "text/html", NoArticleError),
        ("  \n", "text/html", NoArticleError),
        ("%PDF-1.7", "application/pdf", WrongContentTypeError),
        ("%PDF-1.7", "text/html", WrongContentTypeError),
        ('{"dead": 9}', "application/json", NoArticleError),
        ("<rss></rss>", "application/rss+xml", NoArticleError),
        ("x" * 20_001, "text/html", AnswerTooLargeError),
    ],
    ids=str,
)
async def test_what_holds_no_article_is_one_clear_error(httpserver, read, body, kind, error):
    httpserver.expect_request("/ferry").respond_with_data(body, content_type=kind)
    with pytest.raises(error):
        await read(page_bytes=20_000)


@pytest.mark.parametrize(
    ("address", "error"),
    [
        ("file:///etc/passwd", ForbiddenSchemeError),
        ("http://127.0.0.1:{port}/ferry", ForbiddenAddressError),
    ],
)
async def test_the_guard_stands_before_the_parser(httpserver, read, address, error):
    with pytest.raises(error):
        await read(address=address.format(port=httpserver.port), allowed_networks=())


STATUSES = [
    (401, LoginNeededError),
    (402, PaymentNeededError),
    (403, PageForbiddenError),
    (404, NoSuchPageError),
    (410, PageGoneError),
    (429, TooManyRequestsError),
    (451, LegallyBlockedError),
    (418, BadStatusError),
    (500, ServerTroubleError),
    (503, ServerTroubleError),
    (599, ServerTroubleError),
]


@pytest.mark.parametrize(("status", "error"), STATUSES, ids=str)
async def test_a_status_is_said_in_words(httpserver, read, status, error):
    httpserver.expect_request("/ferry").respond_with_data(FERRY, status=status)
    with pytest.raises(error, match=f"status {status}") as caught:
        await read()
    assert type(caught.value) is error


async def test_success_is_no_error():
    assert [status_error(status) for status in (200, 204, 299)] == [None] * 3


# What costs the extractor minutes, gigabytes or its life where nobody stops it.
HOSTILE = {
    "two megabytes of paragraphs": "<article>" + "<p>" * 600_000,
    "a table of a megabyte": "<table>" + "<tr><td>1<td>2" * 80_000,
    "50,000 open links": "<a href=x>" * 50_000,
    "deep nesting": "<div>" * 300_000 + "9",
    "deep emphasis": "<b><i>" * 100_000 + "9",
    "much JSON-LD": '<script type="application/ld+json">' + "[" * 900_000 + "</script>",
    "one long word": "<p>" + "9" * 1_500_000,
    "one endless line": "<p>" + "By A " * 300_000 + "</p>" + "photo by A. " * 50_000,
}


@pytest.mark.parametrize("body", HOSTILE.values(), ids=HOSTILE)
async def test_a_hostile_page_ends_in_a_page_or_one_clear_line(body):
    rules = ParserRules(seconds=1.0, workers=1)

    class Giver:
        async def get(self, url, *, limit, accept="*/*"):
            return Answer(url, url, "", 200, {}, body.encode())

    async with Sandbox(rules) as shut:
        try:
            found = await Pages(Giver(), shut, FetchRules()).read(ADDRESS)
        except (NoArticleError, ParserTimeoutError, ParserMemoryError, ParserCrashedError) as end:
            found = end
    assert len(str(found)) < 2 * len(body) + 1_000  # its first line may be its headline too


async def test_memory_ends_a_page_before_it_ends_the_machine():
    body = ("<table>" + "<tr><td>1<td>2" * 140_000).encode()

    class Giver:
        async def get(self, url, *, limit, accept="*/*"):
            return Answer(url, url, "", 200, {}, body)

    async with Sandbox(ParserRules(seconds=60, memory_bytes=150_000_000, workers=1)) as shut:
        with pytest.raises((ParserMemoryError, ParserCrashedError, NoArticleError)):
            await Pages(Giver(), shut, FetchRules()).read(ADDRESS)


class TestJudgement:
    RULES = FetchRules()

    @pytest.mark.parametrize(
        "canonical",
        [
            "javascript:alert(1)",
            "https://other.example/a",
            "https://courier.example:8443/a",
            "http://10.0.0.1/a",
            "",
        ],
    )
    async def test_an_address_that_a_parser_must_not_give_is_replaced(self, canonical):
        given = Page("x", "Ferry\n\nNine.", "Ferry", canonical=canonical)
        assert judge_page(given, "u", ADDRESS, self.RULES).canonical == ADDRESS

    async def test_what_was_asked_is_not_for_the_parser_to_say(self):
        given = Page("https://evil.example/", "Ferry\n\nNine.", "Ferry")
        assert judge_page(given, "https://a.example/", ADDRESS, self.RULES).url == (
            "https://a.example/"
        )

    @pytest.mark.parametrize("text", ["", " \n", "Another headline"], ids=repr)
    async def test_a_page_that_cannot_be_is_a_crash(self, text):
        with pytest.raises(ParserCrashedError):
            judge_page(Page("x", text, "Ferry"), "u", ADDRESS, self.RULES)


async def test_many_pages_at_once_come_back_each_to_its_asker(httpserver):
    for n in range(12):
        words = FERRY.replace("Nine people", f"Some {n} people")
        httpserver.expect_request(f"/{n}").respond_with_data(words, content_type="text/html")
    rules = rules_for(httpserver)
    async with Web(rules) as web, Sandbox(ParserRules(seconds=60)) as shut:
        pages = Pages(web, shut, rules)
        asked = [httpserver.url_for(f"/{n}") for n in range(12)]
        found = await asyncio.gather(*map(pages.read, asked))
    assert [each.url for each in found] == asked
    assert all(f"Some {n} people" in each.text for n, each in enumerate(found))
