"""What stands under a post of the schedule, in the whole product: its picture, its page."""

import asyncio
from dataclasses import replace

import aiohttp
import pytest

from bot.model.secrets import Secret
from bot.model.settings import TelegramRules, WebRules
from bot.web.server import listen
from bot.wiring.fronts import fronts_of
from bot.wiring.node import open_node
from tests.bot.delivery.waiting import until
from tests.bot.wiring.conftest import let_dbos_end
from tests.bot.wiring.test_node import FLOOD, MORNING, waiting
from tests.bot.wiring.test_telegram import telegram  # noqa: F401 - a fixture

PUBLIC = "https://news.example.org"


@pytest.fixture
async def node(configuration, clock, telegram):  # noqa: F811
    with listen(WebRules(port=0)) as free:
        port = free.getsockname()[1]
    rules = TelegramRules(Secret(telegram.token), base_url=telegram.url)
    configuration = replace(configuration, telegram=rules, web=WebRules(PUBLIC, port=port))
    try:
        async with open_node(configuration, "test", fronts_of(configuration), clock) as node:
            yield node, port
    finally:
        await asyncio.to_thread(let_dbos_end)


async def test_a_post_that_was_delivered_leads_to_its_picture_and_to_its_page(
    telegram,  # noqa: F811
    node,
    site,
    clock,
):
    node, port = node
    site.publish("/flood", FLOOD)
    ann = telegram.person("Ann")
    ann.starts()
    ann.says(f"/add {site.feed}")
    ann.says("/digest 7:30")
    await telegram.until(lambda: any("Next post" in each.text for each in ann.chat.posts))
    site.publish("/strike")
    clock.at = MORNING.replace(hour=MORNING.hour - 1)
    await until(lambda: waiting(node) == 1)
    clock.at = MORNING
    await telegram.until(lambda: "55 civilians" in ann.chat.last_post.text)
    post = ann.chat.last_post
    for _ in range(2):
        ann.sends_callback(post.button("Chart").data, post)
    await telegram.until(lambda: ann.chat.last_post.photo)
    photo = ann.chat.last_post
    assert "• 60 people — Mohammed Karbouli (lawmaker)" in photo.text
    assert photo.answers == post
    page = post.button("Evidence").url.removeprefix(PUBLIC)
    address = f"http://127.0.0.1:{port}{page}"
    async with aiohttp.ClientSession() as session, session.get(address) as answer:
        assert answer.status == 200
        assert "Mohammed Karbouli" in await answer.text()
    await telegram.until(lambda: len(telegram.records.answered) == 2)
    assert [each for each in ann.chat.posts if each.photo] == [photo]
