"""The first look at a feed, over real sockets and the real parsers."""

from datetime import timedelta

import pytest

from bot.fetch.errors import FetchError, NotAFeedError
from bot.fetch.feeds.first_look import FirstLook
from bot.fetch.sandbox import Sandbox
from bot.fetch.web import Web
from bot.model.feeds import Validators
from bot.model.settings import FetchRules, PollRules
from tests.bot.fetch.feeds.made import FakeClock, entry, rss

TWO = rss(entry(1, 30), entry(2, 2))


@pytest.fixture
async def find(httpserver):
    """Look for the feed at a path of the server."""
    rules = FetchRules(
        ports=(httpserver.port,), allowed_networks=("127.0.0.0/8",), host_pause=0.0, robots=False
    )
    async with Web(rules) as web, Sandbox() as sandbox:
        first = FirstLook(web, sandbox, FakeClock(), (rules, PollRules()), lambda: 0.5)
        yield lambda path: first.find(httpserver.url_for(path))


def serve(httpserver, path, body, **more):
    httpserver.expect_request(path).respond_with_data(body, **more)


async def test_the_newest_entry_is_shown_and_all_are_known(find, httpserver):
    serve(httpserver, "/rss", TWO, headers={"ETag": '"v1"'})
    look = await find("/rss")
    url = httpserver.url_for("/rss")
    assert [each.title for each in look.entries] == ["Story 2"]
    assert len(look.state.known) == 2
    assert (look.state.url, look.state.title) == (url, "The News")
    assert look.state.validators == Validators('"v1"', "", url)
    assert look.state.last_success == FakeClock().now()
    soonest = FakeClock().now() + timedelta(seconds=PollRules().interval)
    assert soonest <= look.state.next_at <= soonest + timedelta(minutes=2)


async def test_a_site_is_followed_at_the_feed_that_it_names(find, httpserver):
    page = '<link rel="alternate" type="application/rss+xml" href="/rss">'
    serve(httpserver, "/", page, content_type="text/html")
    serve(httpserver, "/rss", TWO)
    assert (await find("/")).state.url == httpserver.url_for("/rss")


async def test_a_feed_that_moved_for_good_is_followed_where_it_is(find, httpserver):
    there = {"Location": httpserver.url_for("/rss")}
    serve(httpserver, "/old", "", status=301, headers=there)
    serve(httpserver, "/rss", TWO)
    assert (await find("/old")).state.url == httpserver.url_for("/rss")


async def test_an_address_has_one_spelling(find, httpserver):
    serve(httpserver, "/rss", TWO)
    assert (await find("/a/../rss#top")).state.url == httpserver.url_for("/rss")


async def test_of_half_a_feed_no_validator_is_kept(find, httpserver):
    serve(httpserver, "/rss", TWO[: TWO.rindex(b"</item>") + 7], headers={"ETag": '"half"'})
    look = await find("/rss")
    assert look.state.error
    assert look.entries
    assert look.state.validators == Validators()


async def test_an_empty_feed_can_be_followed(find, httpserver):
    serve(httpserver, "/rss", rss())
    look = await find("/rss")
    assert look.entries == ()
    assert look.state.last_success is not None


@pytest.mark.parametrize("path", ["/page", "/missing"])
async def test_what_is_no_feed_is_said(find, httpserver, path):
    serve(httpserver, "/page", "<p>Words</p>", content_type="text/html")
    for place in ("/feed", "/rss", "/feed.xml", "/atom.xml", "/index.xml", "/missing"):
        serve(httpserver, place, "", status=404)
    with pytest.raises(NotAFeedError if path == "/page" else FetchError):
        await find(path)
