"""The operator's pages: who may see them, what they show, what a button does."""

import json
import re
from base64 import b64encode
from dataclasses import replace
from datetime import timedelta

import aiohttp
import pytest

from bot.model.chats import Address, Every, Platform, Wishes
from bot.model.deliveries import Delivery, Post, State
from bot.model.feeds import FeedState
from bot.model.jobs import Ending, Job, JobFate, Life, Work
from bot.model.secrets import Secret
from bot.model.services import Service
from bot.model.settings import WebRules
from bot.store.chats import StoredChats
from bot.store.nodes import StoredNodes
from bot.store.subscriptions import StoredSubscriptions
from tests.bot.web.conftest import PUBLIC, served
from tests.bot.web.test_evidence import get

TOKEN = "a-token-of-the-operator"  # noqa: S105 - made up
GUARDED = WebRules(ops_token=Secret(TOKEN))
BEARER = {"Authorization": f"Bearer {TOKEN}"}
REFUSED = "Telegram refuses the token; get one from @BotFather <b>&</b>."
EVIL = "<script>alert(1)</script>\u202e"


def basic(password):
    return {"Authorization": f"Basic {b64encode(f'anna:{password}'.encode()).decode()}"}


def a_failure(clock, name="7:1", **changes):
    address = Address(Platform.TELEGRAM, "-100")
    plain = {"state": State.FAILED, "tries": 3, "reason": EVIL}
    return Delivery(name, address, Post(()), clock.at, **(plain | changes))


def furnish(site):
    """Put a chat with a feed that fails, a slot and a node into the database."""
    now = site.clock.now()
    feed = FeedState(
        "https://news.example/feed?key=geheim", now + timedelta(minutes=5), EVIL, failures=3,
        error="no answer", last_success=now - timedelta(hours=3),
    )  # fmt: skip
    with site.store.writing() as transaction:
        chat = StoredChats().join(transaction, Address(Platform.SLACK, "C1"), "News & Co", now)
        wishes = Wishes(Every(60), "Europe/Berlin")
        made = StoredSubscriptions().open(transaction, chat.id, wishes, now)
        StoredSubscriptions().follow(transaction, made.id, feed, now)
        StoredSubscriptions().set_next(transaction, made.id, now + timedelta(hours=1))
        services = (Service(Platform.TELEGRAM, REFUSED, is_over=True), Service(Platform.SLACK))
        StoredNodes().enter(transaction, Life("node-1", now), services)


async def test_the_page_shows_how_everything_stands(site, clock):
    furnish(site)
    site.stuck.held = (a_failure(clock), a_failure(clock, "7:2", state=State.UNCERTAIN))
    job = Job(Work.DIGEST, "7", 1, Platform.TELEGRAM, clock.at)
    site.stuck.unmade = (JobFate(job, Ending.BROKEN, "a bug"),)
    async with served(replace(site, rules=GUARDED)) as address:
        status, _, body = await get(address, "/ops", headers=BEARER)
    page = body.decode()
    assert status == 200
    for shown in (
        "News &amp; Co (slack)", "Wed 1 Jul, 09:00", "Europe/Berlin",
        "node-1", "3 × in a row:", "no answer", "3 h ago", "in 5 min", "news.example/feed?…",
        "Telegram refuses the token; get one from @BotFather &lt;b&gt;&amp;&lt;/b&gt;.",
        "No feed can be read, telegram is not served", "Telegram is not served:",
        "Send though it may have arrived", "digest not made", job.id, "a bug",
    ):  # fmt: skip
        assert shown in page, shown
    assert "geheim" not in page
    assert "<script" not in page
    assert "\u202e" not in page
    assert page.count("<form") == 3


async def test_an_empty_node_has_a_page_too(site):
    async with served(replace(site, rules=WebRules())) as address:
        status, _, body = await get(address, "/ops")
    assert (status, b"All is well" in body) == (200, True)


@pytest.mark.parametrize(
    ("rules", "headers", "status"),
    [
        # Without a token: this machine, by its own name, and only where nothing is public.
        (WebRules(), {}, 200),
        (WebRules(), {"Host": "localhost:8080"}, 200),
        (WebRules(), {"Host": "evil.example"}, 404),
        (WebRules(), {"X-Forwarded-For": "203.0.113.7"}, 404),
        (WebRules(), {"Forwarded": "for=203.0.113.7"}, 404),
        (WebRules(PUBLIC), {}, 404),
        (WebRules(PUBLIC), {"Host": "127.0.0.1"}, 404),
        # With one: whoever shows it, wherever.
        (GUARDED, {}, 401),
        (GUARDED, BEARER, 200),
        (GUARDED, basic(TOKEN), 200),
        (GUARDED, {**BEARER, "Host": "news.example.org", "X-Forwarded-For": "203.0.113.7"}, 200),
        (GUARDED, basic(TOKEN + "x"), 401),
        (GUARDED, basic(""), 401),
        (GUARDED, {"Authorization": f"Bearer {TOKEN[:-1]}"}, 401),
        (GUARDED, {"Authorization": "Bearer "}, 401),
        (GUARDED, {"Authorization": f"Digest {TOKEN}"}, 401),
        (GUARDED, {"Authorization": "Basic %%%"}, 401),
        (GUARDED, {"Authorization": "Basic /w=="}, 401),
        (replace(GUARDED, public_address=PUBLIC), BEARER, 200),
        (replace(GUARDED, public_address=PUBLIC), {}, 401),
    ],
    ids=str,
)
@pytest.mark.parametrize("path", ["/ops", "/metrics"])
async def test_who_may_see_how_the_node_stands(site, path, rules, headers, status):
    async with served(replace(site, rules=rules)) as address:
        got, told, _ = await get(address, path, headers=headers)
    assert got == status
    assert ("WWW-Authenticate" in told) is (status == 401)


async def post(address, path="/ops/retry", form=None, headers=None):
    async with (
        aiohttp.ClientSession() as session,
        session.post(address + path, data=form, headers=headers, allow_redirects=False) as answer,
    ):
        return answer.status, answer.headers.get("Location"), await answer.text()


async def a_form(address):
    """Give what the first button on the page sends."""
    page = (await get(address, "/ops", headers=BEARER))[2].decode()
    return dict(re.findall(r'name="(name|seal)" value="([^"]*)"', page)[:2])


async def test_a_button_tries_a_delivery_anew(site, clock):
    site.stuck.held = (a_failure(clock),)
    async with served(replace(site, rules=GUARDED)) as address:
        form = await a_form(address)
        status, where, _ = await post(address, form=form, headers=BEARER)
    assert (status, where) == (303, "/ops")
    assert site.stuck.retried == ["7:1"]


async def test_a_button_that_was_pressed_twice_says_so(site, clock):
    site.stuck.held = (a_failure(clock),)
    async with served(replace(site, rules=GUARDED)) as address:
        form = await a_form(address)
        site.stuck.held = ()
        status, _, words = await post(address, form=form, headers=BEARER)
    assert (status, "There is no such delivery" in words) == (409, True)


@pytest.mark.parametrize(
    ("changes", "headers", "status"),
    [
        ({}, {}, 401),
        ({"seal": ""}, BEARER, 403),
        ({"seal": "0" * 64}, BEARER, 403),
        ({"seal": "é"}, BEARER, 403),
        # A seal is good for its own delivery alone.
        ({"name": "7:2"}, BEARER, 403),
        ({}, {**BEARER, "Origin": "https://evil.example"}, 403),
        ({}, {**BEARER, "Origin": "null"}, 403),
        ({}, {**BEARER, "Sec-Fetch-Site": "cross-site"}, 403),
        ({}, {**BEARER, "Content-Type": "text/plain"}, 415),
        ({"more": "x" * 5_000}, BEARER, 413),
    ],
    ids=str,
)
async def test_what_is_no_form_of_ours_changes_nothing(site, clock, changes, headers, status):
    site.stuck.held = (a_failure(clock), a_failure(clock, "7:2"))
    async with served(replace(site, rules=GUARDED)) as address:
        form = await a_form(address)
        got, _, _ = await post(address, form=form | changes, headers=headers)
    assert got == status
    assert site.stuck.retried == []


async def test_health_is_for_everybody_and_says_nothing_else(site, clock):
    async with served(site) as address:
        status, headers, body = await get(address, "/health", headers={"Host": "anything"})
        assert (status, headers["Content-Type"]) == (200, "application/json")
        assert json.loads(body) == {
            "ok": True,
            "fetching": [],
            "posting": [],
            "listening": [],
        }
        furnish(site)
        clock.at += timedelta(hours=2)
        status, _, body = await get(address, "/health")
    assert status == 503
    assert json.loads(body) == {
        "ok": False,
        "fetching": ["no feed is looked at", "no feed can be read"],
        "posting": ["slots are not fired"],
        "listening": [f"telegram is not served: {REFUSED}"],
    }


async def test_prometheus_gets_its_numbers(site):
    furnish(site)
    async with served(replace(site, rules=WebRules())) as address:
        _, headers, body = await get(address, "/metrics")
    lines = body.decode().splitlines()
    assert headers["Content-Type"].startswith("text/plain; version=")
    assert 'whosaid_healthy{part="fetching"} 0.0' in lines
    assert 'whosaid_healthy{part="posting"} 1.0' in lines
    assert 'whosaid_healthy{part="listening"} 0.0' in lines
    assert 'whosaid_deliveries{state="sent"} 0.0' in lines
    assert 'whosaid_feeds{standing="failing"} 1.0' in lines
    assert 'whosaid_node_seen_seconds{node="node-1"} 1.7828856e+09' in lines
