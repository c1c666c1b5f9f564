"""The whole product on Telegram: somebody types, the clock moves, the post arrives, once."""

import asyncio
import os
import sys
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.model.secrets import Secret
from bot.model.settings import TelegramRules, WebRules
from bot.wiring.fronts import fronts_of
from bot.wiring.node import open_node
from tests.bot.delivery.waiting import until
from tests.bot.wiring.conftest import let_dbos_end
from tests.bot.wiring.test_node import FLOOD, MORNING, ticks, waiting
from tests.fakes.telegram_api import FakeTelegram, Fault

ROOT = Path(__file__).parents[3]


@pytest.fixture
async def telegram():
    telegram = FakeTelegram()
    await telegram.open()
    yield telegram
    await telegram.close()


@pytest.fixture
async def node(configuration, clock, telegram):
    rules = TelegramRules(Secret(telegram.token), base_url=telegram.url)
    configuration = replace(configuration, telegram=rules)
    try:
        async with open_node(configuration, "test", fronts_of(configuration), clock) as node:
            yield node
    finally:
        await asyncio.to_thread(let_dbos_end)


async def test_a_feed_is_added_in_a_topic_and_its_news_arrives_there_once(
    telegram, node, site, clock
):
    site.publish("/strike")
    ann = telegram.person("Ann")
    forum = telegram.forum("Desk", ann)
    ann.adds_bot(forum)
    topic = ann.opens_topic(forum, "Tolls")
    ann.says(f"/add {site.feed}", forum, topic=topic)
    await telegram.until(lambda: len(forum.posts_in(topic)) == 2)
    preview, words = forum.posts_in(topic)
    assert "55 civilians" in preview.text
    assert "Following Tarn Courier." in words.text
    ann.says("/digest 7:30", forum, topic=topic)
    await telegram.until(lambda: len(forum.posts_in(topic)) == 3)
    assert "Next post: Thu 02 Jul 07:30 Europe/Berlin" in forum.last_post.text
    site.publish("/flood", FLOOD)
    clock.at = MORNING - timedelta(hours=1)
    await until(lambda: waiting(node) == 1)
    clock.at = MORNING
    await telegram.until(lambda: len(forum.posts_in(topic)) == 4)
    clock.at += timedelta(hours=5)
    await ticks(node, clock)
    assert len(forum.posts_in(topic)) == 4
    post = forum.last_post
    assert "40 people" in post.words("bold")
    ann.presses("Quotes", post)
    await telegram.until(lambda: post.words("expandable_blockquote"))
    assert "fire brigade" in post.words("expandable_blockquote")[0]
    assert not telegram.records.flood.refused


async def test_updates_that_telegram_brings_are_taken_at_the_web_server(
    telegram, configuration, clock, unused_tcp_port
):
    secret = Secret("tell-nobody-of-it")
    rules = TelegramRules(
        Secret(telegram.token),
        base_url=telegram.url,
        webhook_url=f"http://127.0.0.1:{unused_tcp_port}/telegram",
        webhook_secret=secret,
    )
    configuration = replace(configuration, telegram=rules, web=WebRules(port=unused_tcp_port))
    ann = telegram.person("Ann")
    try:
        async with open_node(configuration, "test", fronts_of(configuration), clock):
            ann.says("/help")
            await telegram.until(lambda: ann.chat.posts)
    finally:
        await asyncio.to_thread(let_dbos_end)
    assert not telegram.asked("getUpdates")


async def test_a_group_that_moved_gets_its_post_at_its_new_id(telegram, node, site, clock):
    ann = telegram.person("Ann")
    group = telegram.group("Desk", ann)
    ann.adds_bot(group)
    site.publish("/strike")
    ann.says(f"/add {site.feed}", group)
    await telegram.until(lambda: len(group.posts) == 3)
    site.publish("/flood", FLOOD)
    clock.at = MORNING - timedelta(hours=1)
    await until(lambda: waiting(node) == 1)
    new = ann.makes_supergroup(group)
    clock.at = MORNING
    await telegram.until(lambda: new.posts)
    assert "40 people" in new.last_post.text
    assert len(group.posts) == 3


async def test_who_blocked_the_bot_gets_nothing_and_begins_anew_afterwards(
    telegram, node, site, clock
):
    ann = telegram.person("Ann")
    site.publish("/strike")
    ann.says(f"/add {site.feed}")
    await telegram.until(lambda: len(ann.chat.posts) == 2)
    site.publish("/flood", FLOOD)
    clock.at = MORNING - timedelta(hours=1)
    await until(lambda: waiting(node) == 1)
    ann.blocks_bot()
    await until(lambda: _paused(node))
    clock.at = MORNING
    await ticks(node, clock)
    ann.unblocks_bot()
    await until(lambda: not _paused(node))
    site.publish("/again", f"Again: {FLOOD}")
    clock.at = MORNING + timedelta(hours=23)
    await until(lambda: waiting(node) == 1)
    clock.at = MORNING + timedelta(hours=24)
    await telegram.until(lambda: len(ann.chat.posts) == 3)
    assert ann.chat.last_post.text.startswith("Again")


def _paused(node):
    with node.kept.store.reading() as transaction:
        return node.kept.chats.paused(transaction, 1)


@asynccontextmanager
async def a_process(telegram, tmp_path):
    """Have `whosaid run` run in a process of its own that logs all there is to log."""
    output = tmp_path / "output.txt"
    settings = {
        "WHOSAID_TELEGRAM__TOKEN": telegram.token,
        "WHOSAID_TELEGRAM__BASE_URL": telegram.url,
        "WHOSAID_STORE__DATABASE_URL": f"sqlite:///{tmp_path}/whosaid.db",
        "WHOSAID_LOG__LEVEL": "debug",
    }
    with output.open("wb") as stream:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "run"),
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT), **settings},
            stdout=stream,
            stderr=stream,
        )
        try:
            yield process, output
        finally:
            if process.returncode is None:
                process.kill()
            await process.wait()


async def test_whatever_a_process_writes_the_token_is_not_in_it(telegram, tmp_path):
    secret = telegram.token.partition(":")[2]
    async with a_process(telegram, tmp_path) as (process, output):
        ann = telegram.person("Ann")
        ann.starts()
        await telegram.until(lambda: ann.chat.posts, 60.0)
        (hello,) = ann.chat.posts
        for fault in (Fault.page(502), Fault.drops_answer(), Fault.refuses(400, "Bad Request: x")):
            telegram.faults.next(fault, "sendMessage")
            sent = len(telegram.asked("sendMessage"))
            ann.says("/help")
            await telegram.until(lambda sent=sent: len(telegram.asked("sendMessage")) > sent)
        ann.presses("Show me one", hello)
        await telegram.until(lambda: "55 civilians" in ann.chat.last_post.text)
        telegram.token = "4200000042:AANewNewNewNewNewNewNewNewNewNewNew1"  # noqa: S105
        telegram.records.updates.interrupt("a new token")
        assert await asyncio.wait_for(process.wait(), 60.0) == 1
        written = output.read_text()
        assert "Telegram refuses the token; get one from @BotFather" in written
        assert secret not in written


async def test_a_process_that_is_told_to_stop_stops_at_once(telegram, tmp_path):
    async with a_process(telegram, tmp_path) as (process, output):
        ann = telegram.person("Ann")
        ann.starts()
        await telegram.until(lambda: ann.chat.posts, 60.0)
        process.terminate()
        assert await asyncio.wait_for(process.wait(), 15.0) == 0
        assert not telegram.records.updates.pending
        assert "Traceback" not in output.read_text()
