"""From a slash command in Slack to a post, through the whole product: once, and found again."""

import asyncio
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta

import pytest
from aiohttp import ClientSession

from bot.model.secrets import Secret
from bot.model.settings import SlackRules, WebRules
from bot.render.slack import slack_words
from bot.wiring.fronts import fronts_of
from bot.wiring.node import open_node
from tests.bot.delivery.waiting import until
from tests.bot.wiring.conftest import let_dbos_end
from tests.bot.wiring.test_node import FLOOD, MORNING, deliveries, ticks, waiting
from tests.fakes.slack_api import Channel, FakeSlack, Member
from tests.fakes.slack_api.signing import SECRET, form, signed


@pytest.fixture
async def slack():
    fake = FakeSlack()
    fake.workspace.add(Channel("C1", "desk", creator="UMAKER"), Member("UMAKER"))
    await fake.open()
    yield fake
    await fake.close()


@pytest.fixture
def at_work(slack, configuration, clock):
    """Have a node at work for a while that listens in Slack."""
    tokens = (Secret(slack.workspace.bot_token), Secret(slack.sockets.app_token))
    chosen = replace(configuration, slack=SlackRules(*tokens, base_url=slack.api_url))

    @asynccontextmanager
    async def work():
        try:
            async with open_node(chosen, "test", fronts_of(chosen), clock) as node:
                await slack.sockets.wait(joined=1)
                yield node
        finally:
            await asyncio.to_thread(let_dbos_end)

    return work


async def ask(slack, text):
    """Type a command and wait for its last answer."""
    body, answers = slack.people.command(text, user="UMAKER")
    await slack.sockets.send("slash_commands", body)
    await slack.until(lambda: answers.given)
    return "\n".join(slack_words(answers.given[-1]["blocks"]))


def posts(slack):
    return [each for each in slack.workspace.said("C1") if "metadata" in each]


async def morning(slack, node, site, clock):
    await ask(slack, f"add {site.feed}")
    assert "Next post: Thu 02 Jul 07:30 Europe/Berlin" in await ask(slack, "digest 07:30")
    site.publish("/flood", FLOOD)
    clock.at = MORNING - timedelta(hours=1)
    await until(lambda: waiting(node) == 1)
    clock.at = MORNING


async def test_a_feed_is_followed_and_its_news_is_one_post_at_the_slot(
    at_work, slack, site, clock
):
    site.publish("/strike")
    async with at_work() as node:
        await morning(slack, node, site, clock)
        await until(lambda: posts(slack))
        clock.at += timedelta(hours=5)
        await ticks(node, clock)
        (post,) = posts(slack)
        said = "\n".join(slack_words(post["blocks"]))
        assert "40 people" in said
        assert "55 civilians" not in said
        # The buttons know which digest it is.
        (delivery,) = deliveries(node)
        value = post["blocks"][-1]["elements"][0]["value"]
        assert value == delivery.id == post["metadata"]["event_payload"]["delivery"]
        body, _ = slack.people.press("quotes", value, "UMAKER", message=post["ts"])
        await slack.sockets.send("interactive", body)
        await until(lambda: slack.workspace.said("C1")[-1].get("thread_ts") == post["ts"])
        quoted = "\n".join(slack_words(slack.workspace.said("C1")[-1]["blocks"]))
        assert "The fire brigade said 40 people had been taken to a school." in quoted


async def test_a_post_whose_answer_was_lost_is_looked_up_and_not_sent_again(
    at_work, slack, site, clock
):
    site.publish("/strike")
    async with at_work() as node:
        await ask(slack, "settings uncertain ask")
        slack.fail("chat.postMessage", is_taken=True, hangs_up=True)
        await morning(slack, node, site, clock)
        await until(lambda: posts(slack))
        await until(lambda: deliveries(node) and deliveries(node)[0].state == "sent")
        assert len(posts(slack)) == 1
        assert deliveries(node)[0].receipts == (posts(slack)[0]["ts"],)


async def test_a_channel_that_was_archived_is_paused_with_the_reason(at_work, slack, site, clock):
    site.publish("/strike")
    async with at_work() as node:
        await ask(slack, "health")
        slack.workspace.channels["C1"].is_archived = True
        await morning(slack, node, site, clock)
        await until(lambda: deliveries(node) and deliveries(node)[0].state == "failed")
        assert "archived" in await ask(slack, "health")


async def test_slack_may_bring_its_requests_itself(slack, configuration, clock, unused_tcp_port):
    rules = SlackRules(
        Secret(slack.workspace.bot_token), signing_secret=Secret(SECRET), base_url=slack.api_url
    )
    web = WebRules(port=unused_tcp_port)
    chosen = replace(configuration, slack=rules, web=web)
    url = f"http://127.0.0.1:{unused_tcp_port}/slack"
    try:
        fronts = fronts_of(chosen)
        async with open_node(chosen, "test", fronts, clock), ClientSession() as http:
            await until(lambda: fronts[0]._signed)
            body, answers = slack.people.command("health", user="UMAKER")
            text = form(body)
            async with http.post(url, data=text, headers=signed(text)) as answer:
                assert answer.status == 200
            await slack.until(lambda: answers.given)
            async with http.post(url, data=text, headers=signed(text, "soon")) as answer:
                assert answer.status == 401
            async with http.post(url, data=b"x" * 1_000_001) as answer:
                assert answer.status == 413
    finally:
        await asyncio.to_thread(let_dbos_end)
