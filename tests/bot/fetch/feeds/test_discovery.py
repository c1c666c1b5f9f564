"""From a site's address to its feed."""

import re
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.fetch.errors import BadStatusError, FetchError, NotAFeedError
from bot.fetch.feeds.discovery import MOST_TRIES, USUAL_PLACES, find_feed, named_feeds
from bot.fetch.sandbox import Sandbox
from bot.fetch.web import Web
from bot.model.settings import FetchRules
from tests.bot.fetch.feeds.corpus import atom, rss

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
ANY = re.compile("/")
PAGE = "https://post.example/news/today"
RSS = '<link rel="alternate" type="application/rss+xml" title="News" href="/rss.xml">'
FOUND = ("https://post.example/rss.xml",)


def named(page, content_type="text/html"):
    return named_feeds(page.encode(), content_type, PAGE)


@pytest.mark.parametrize(
    "page",
    [
        RSS,
        RSS.replace("rss+xml", "atom+xml"),
        RSS.replace("rss+xml", "feed+json"),
        RSS.replace("rss+xml", "rdf+xml"),
        RSS.replace("rss+xml", "rss+xml; charset=utf-8"),
        RSS.replace('"', "'"),
        "<LINK REL=Alternate TYPE=application/rss+xml HREF=/rss.xml>",
        RSS.replace("alternate", "stylesheet alternate"),
        RSS.replace("alternate", "feed").replace("application/rss+xml", ""),
        RSS.replace("application/rss", "text/").replace("text/+", "text/"),
        RSS.replace("/rss.xml", "https://post.example/rss.xml"),
        RSS.replace("/rss.xml", "//post.example/rss.xml"),
        RSS.replace("/rss.xml", "../rss.xml"),
        RSS.replace("/rss.xml", "&#x2F;rss.xml"),
        f'<base href="https://post.example/x/">{RSS.replace("/rss.xml", "../rss.xml")}',
        f"<title>A <b</title><script>'<link'</script>{RSS}",
        f"<html><head>{RSS}{RSS}</head><body>{'<p>words</p>' * 99}",
        '<a class="x > y" href="/rss.xml" type="application/rss+xml">',
        "<a href='/rss.xml'>RSS</a>",
    ],
)
def test_a_page_names_its_feed(page):
    assert named(page) == FOUND


@pytest.mark.parametrize(
    "page",
    [
        "",
        "<p>There is a feed at /rss.xml</p>",
        f"<!-- {RSS} -->",
        f"<script>document.write('{RSS}')</script>",
        RSS.replace("alternate", "stylesheet"),
        RSS.replace("application/rss+xml", "application/json"),
        RSS.replace("application/rss+xml", "application/json+oembed"),
        RSS.replace("application/rss+xml", "text/xml+oembed"),
        RSS.replace("/rss.xml", "javascript:alert(1)"),
        RSS.replace("/rss.xml", "file:///etc/passwd"),
        RSS.replace("/rss.xml", ""),
        "<a href='/sitemap.xml'>Map</a>",
        "<a href='/feedback'>Feedback</a>",
        "<a href='/feeders/'>Bird feeders</a>",
    ],
)
def test_what_names_no_feed(page):
    assert named(page) == ()


def test_the_likeliest_feed_comes_first():
    page = """
      <a href="/sport/rss">Sport</a>
      <link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
      <link rel="alternate" type="text/xml" href="/vague">
      <link rel="alternate" type="application/atom+xml" href="/first">
      <link rel="alternate" type="application/rss+xml" href="/second">"""
    paths = [link.removeprefix("https://post.example") for link in named(page)]
    assert paths == ["/first", "/second", "/vague", "/sport/rss", "/comments/feed"]


def test_a_page_in_utf_16_names_its_feed():
    assert named_feeds(RSS.encode("utf-16"), "text/html", PAGE) == FOUND


@given(st.text(alphabet="<link rel=alternate/'\">ahref!-", max_size=200))
def test_any_page_gives_addresses_of_the_web(page):
    assert all(link.startswith(("https://", "http://")) for link in named(RSS + page))


async def find(server, path="/"):
    rules = FetchRules(
        ports=(server.port,), host_pause=0.0, robots=False, allowed_networks=("127.0.0.0/8",)
    )
    async with Web(rules) as web, Sandbox() as sandbox:
        return await find_feed(server.url_for(path), web, sandbox, 100_000, NOW)


def titles(found):
    return [entry.title for entry in found.content.entries]


async def test_the_address_itself_may_be_the_feed(httpserver):
    httpserver.expect_request("/").respond_with_data(rss(), content_type="text/html")
    found = await find(httpserver)
    assert (titles(found), found.answer.address) == (["Barge sinks"], httpserver.url_for("/"))


async def test_the_first_feed_that_can_be_read_is_taken(httpserver):
    page = RSS.replace("/rss.xml", "/gone") + RSS.replace("/rss.xml", "/broken") + RSS
    httpserver.expect_request("/").respond_with_data(page, content_type="text/html")
    httpserver.expect_request("/gone").respond_with_data("", status=410)
    httpserver.expect_request("/broken").respond_with_data("<rss", content_type="text/xml")
    httpserver.expect_request("/rss.xml").respond_with_data("", 301, {"Location": "/atom"})
    httpserver.expect_request("/atom").respond_with_data(atom(), content_type="text/xml")
    found = await find(httpserver)
    assert (titles(found), found.answer.address) == (["Barge sinks"], httpserver.url_for("/atom"))


async def test_only_a_page_that_names_no_feed_is_asked_at_the_usual_places(httpserver):
    httpserver.expect_request("/a/page").respond_with_data("<p>Hello", content_type="text/html")
    httpserver.expect_request("/feed.xml").respond_with_data(rss(), content_type="text/xml")
    assert titles(await find(httpserver, "/a/page")) == ["Barge sinks"]
    asked = [request.path for request, _ in httpserver.log]
    assert asked == ["/a/page", "/feed", "/rss", "/feed.xml"]


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ("<rss><channel><item><title><![CDATA[<html><a href='/rss'>]]>", "broken XML"),
        ("<feed xmlns='http://www.w3.org/2005/Atom'><title>Ports & Piers", "broken XML"),
        ('{"version": "https://jsonfeed.org/version/1.1", "items": [', "broken JSON"),
        ('{"error": "too busy"}', "other JSON"),
    ],
    ids=["rss", "atom", "json", "no feed"],
)
async def test_another_feed_of_the_site_does_not_stand_in_for_a_broken_one(httpserver, body, why):
    httpserver.expect_request("/world").respond_with_data(body, content_type="text/html")
    httpserver.expect_request(ANY).respond_with_data(rss(), content_type="text/xml")
    with pytest.raises(NotAFeedError, match=why):
        await find(httpserver, "/world")
    assert len(httpserver.log) == 1


async def test_a_site_is_not_asked_for_ever(httpserver):
    page = "".join(RSS.replace("/rss.xml", f"/{n}.rss") for n in range(50))
    httpserver.expect_request("/named").respond_with_data(page, content_type="text/html")
    httpserver.expect_request(ANY).respond_with_data("<p>Hello", content_type="text/html")
    for path, tries in (("/named", MOST_TRIES), ("/none", len(USUAL_PLACES))):
        httpserver.clear_log()
        with pytest.raises(NotAFeedError):
            await find(httpserver, path)
        assert len(httpserver.log) == 1 + tries


async def test_a_page_that_is_not_there_is_no_reason_to_guess(httpserver):
    httpserver.expect_request("/").respond_with_data("gone", status=404)
    with pytest.raises(BadStatusError, match="404"):
        await find(httpserver)
    assert len(httpserver.log) == 1


async def test_a_dead_host_is_told_at_once(httpserver):
    httpserver.stop()
    with pytest.raises(FetchError) as caught:
        await find(httpserver)
    assert not isinstance(caught.value, NotAFeedError | BadStatusError)
    httpserver.start()
