import asyncio
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.fetch.answers import Answer
from bot.fetch.errors import (
    FetchTimeoutError,
    NoSuchHostError,
    RobotsForbidError,
    RobotsUnavailableError,
    WrongContentTypeError,
)
from bot.fetch.links import parse_link
from bot.fetch.robots import ASKED_AGAIN_AFTER, BYTES, DAY, GIVEN_UP_AFTER, SITES, Robots
from bot.model.settings import FetchRules

RULES = FetchRules(host_pause=1.0)
STORY = parse_link("https://example.org/news/story")


class Site:
    """A site that gives its robots.txt, or raises, or leads on; with a clock to turn."""

    def __init__(self, said=b"", status=200, headers=None):
        self.said, self.status, self.headers = said, status, headers or {}
        self.asked = []
        self.now = 1_000.0
        self.robots = Robots(self.visit, RULES, lambda: self.now)

    async def visit(self, link, ask, budget):
        self.asked.append(link.address)
        await asyncio.sleep(0)
        if isinstance(self.said, Exception):
            raise self.said
        address = link.address
        body = self.said[: ask.limit] if self.status == 200 else b""
        return Answer(address, address, "", self.status, self.headers, body)

    async def ask(self, link=STORY):
        return await self.robots.ask(link)


OPEN = {
    "an empty file": b"",
    "no rule for us": b"User-agent: other\nDisallow: /\n",
    "another folder": b"User-agent: *\nDisallow: /private\n",
    "an exception": b"User-agent: *\nDisallow: /\nAllow: /news/\n",
    "us by name": b"User-agent: *\nDisallow: /\n\nUser-agent: Whosaid\nAllow: /\n",
    "a page instead": b"<!doctype html><title>Not found</title>",
    "noise": bytes(range(256)),
    "a mark first": "\ufeffUser-agent: *\nDisallow: /private".encode(),
}
SHUT = {
    "everything": b"User-agent: *\nDisallow: /\n",
    "our folder": b"User-agent: *\nDisallow: /news\n",
    "a pattern": b"User-agent: *\nDisallow: /*/story$\n",
    "us by name": b"User-agent: whosaid\nDisallow: /\n\nUser-agent: *\nAllow: /\n",
    "a mark first": "\ufeffUser-agent: *\nDisallow: /".encode(),
    "old newlines": b"User-agent: *\rDisallow: /",
}


@pytest.mark.parametrize("said", OPEN.values(), ids=OPEN.keys())
async def test_a_site_that_lets_us_in(said):
    assert await Site(said).ask() == RULES.host_pause


@pytest.mark.parametrize("said", SHUT.values(), ids=SHUT.keys())
async def test_a_site_that_asks_us_to_stay_away(said):
    with pytest.raises(RobotsForbidError, match=r"example\.org"):
        await Site(said).ask()


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 418, 204])
async def test_a_site_without_robots_txt_lets_us_in(status):
    assert await Site(b"User-agent: *\nDisallow: /", status).ask() == RULES.host_pause


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
async def test_a_site_in_trouble_lets_nobody_in_and_is_asked_again_later(status):
    site = Site(b"", status)
    for _ in range(3):
        with pytest.raises(RobotsUnavailableError):
            await site.ask()
    assert len(site.asked) == 1
    site.now += ASKED_AGAIN_AFTER
    site.status = 200
    assert await site.ask() == RULES.host_pause


async def test_after_a_month_of_trouble_a_site_counts_as_one_without_rules():
    site = Site(b"", 503)
    end = site.now + GIVEN_UP_AFTER
    while site.now < end:
        with pytest.raises(RobotsUnavailableError):
            await site.ask()
        site.now += DAY
    assert await site.ask() == RULES.host_pause


async def test_trouble_that_ended_and_came_again_is_new_trouble():
    site = Site(b"", 503)
    with pytest.raises(RobotsUnavailableError):
        await site.ask()
    site.now, site.status = site.now + GIVEN_UP_AFTER / 2, 200
    await site.ask()
    site.now, site.status = site.now + GIVEN_UP_AFTER, 503
    with pytest.raises(RobotsUnavailableError):
        await site.ask()


@pytest.mark.parametrize("error", [NoSuchHostError(), FetchTimeoutError()], ids=repr)
async def test_a_dead_network_is_told_as_what_it_is(error):
    with pytest.raises(type(error)):
        await Site(error).ask()


async def test_a_robots_txt_that_is_a_picture_is_none():
    assert await Site(WrongContentTypeError()).ask() == RULES.host_pause


async def test_a_robots_txt_that_leads_in_circles_or_to_a_private_place_is_none():
    for location in ("/robots.txt", "http://10.0.0.1/robots.txt", "file:///etc/passwd"):
        site = Site(b"", 302, {"location": location})
        assert await site.ask() == RULES.host_pause


async def test_an_answer_is_kept_for_a_day():
    site = Site()
    await site.ask()
    site.now += DAY - 1
    await site.ask()
    assert site.asked == ["https://example.org/robots.txt"]
    site.now += 1
    await site.ask()
    assert len(site.asked) == 2


async def test_many_who_ask_at_once_ask_the_site_once():
    site = Site()
    await asyncio.gather(*(site.ask() for _ in range(10)))
    assert len(site.asked) == 1


async def test_who_is_cancelled_while_asking_does_not_spoil_it_for_the_next():
    site = Site()
    first = asyncio.create_task(site.ask())
    second = asyncio.create_task(site.ask())
    await asyncio.sleep(0)
    first.cancel()
    assert await second == RULES.host_pause


async def test_each_origin_has_its_own_robots_txt():
    site = Site()
    for address in ("https://a.example/", "http://a.example/", "https://b.example/x?y"):
        await site.ask(parse_link(address))
    assert site.asked == [
        "https://a.example/robots.txt",
        "http://a.example/robots.txt",
        "https://b.example/robots.txt",
    ]


PAUSES = [("10", 10.0), ("0.5", 1.0), ("86400", 30.0), ("-5", 1.0), ("nan", 1.0), ("x", 1.0)]


@pytest.mark.parametrize(("delay", "pause"), PAUSES, ids=str)
async def test_a_sites_own_pause_is_kept_within_bounds(delay, pause):
    assert await Site(f"User-agent: *\nCrawl-delay: {delay}\n".encode()).ask() == pause


async def test_only_the_first_half_megabyte_counts():
    padding = b"# " + b"x" * 600_000 + b"\n"
    shut = b"User-agent: *\nDisallow: /\n"
    with pytest.raises(RobotsForbidError):
        await Site(shut + padding).ask()
    assert await Site(padding + shut).ask() == RULES.host_pause


async def test_memory_is_bounded_over_many_sites():
    site = Site(b"User-agent: *\nDisallow: /private\n")
    for number in range(SITES + 50):
        await site.ask(parse_link(f"https://{number}.example/"))
    assert len(site.robots) == SITES
    site.said = b"#" * 499_999
    for number in range(10):
        await site.ask(parse_link(f"https://large{number}.example/"))
    assert len(site.robots) <= BYTES // 499_999


@given(st.binary())
async def test_any_bytes_are_a_robots_txt(said):
    with suppress(RobotsForbidError):
        assert RULES.host_pause <= await Site(said).ask() <= 30.0
