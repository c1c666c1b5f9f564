"""The whole product in one process: a feed is followed, its news is posted, once."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.errors import LostNodeError, NodeNameError
from bot.model.deliveries import State
from tests.bot.delivery.waiting import until

MORNING = datetime(2026, 7, 2, 5, 30, tzinfo=UTC)  # 07:30 in Berlin
FLOOD = """Flood closes the bridge at Tarn

Twelve houses were flooded in Tarn on Monday, the mayor, Ada Holm, said.

The fire brigade said 40 people had been taken to a school.
"""


FIRE = """Fire in the harbour of Tarn

The fire brigade said 90 sheds had burned.
"""


def waiting(node):
    """Count the entries that wait for the chat."""
    with node.kept.store.reading() as transaction:
        return len(node.kept.pending.waiting(transaction, 1, 100))


def deliveries(node):
    with node.kept.store.reading() as transaction:
        return node.kept.deliveries.newest_of_chat(transaction, 1, 100)


def subscription_of(node):
    with node.kept.store.reading() as transaction:
        return node.kept.subscriptions.get(transaction, 1)


async def ticks(node, clock):
    """Wait until slots that have come are jobs, and all jobs are done."""
    await until(lambda: (next_at := subscription_of(node).next_at) is None or next_at > clock.at)
    await until(lambda: not node.jobs.backlog(10))


async def test_what_is_new_in_a_feed_is_posted_at_the_slot_and_once(at_work, site, clock):
    site.publish("/fire", FIRE)
    site.publish("/strike")
    async with at_work() as (node, front):
        answer = await front.say(f"/add {site.server.url_for('/')}")
        assert "55 civilians" in answer  # the newest story, and no other
        assert "90 sheds" not in answer
        assert "Following Tarn Courier." in answer
        assert "Next post: Wed 01 Jul 09:00 Europe/Berlin" in await front.say("/digest 9:00, 7:30")
        site.publish("/flood", FLOOD)
        clock.at = MORNING - timedelta(hours=1)
        await until(lambda: waiting(node) == 1)
        assert front.posts == []
        clock.at = MORNING
        await until(lambda: front.posts)
        clock.at += timedelta(hours=5)
        await ticks(node, clock)
        (post,) = front.posts
        assert "40 people" in post
        assert "55 civilians" not in post  # what stood there before is not posted
        assert "90 sheds" not in post
        (delivery,) = deliveries(node)
        assert (delivery.state, delivery.slot) == (State.SENT, MORNING)
        assert "fire brigade" in await front.say("/why")


async def test_a_chat_that_only_adds_a_feed_gets_its_morning_post(at_work, site, clock):
    site.publish("/strike")
    async with at_work() as (node, front):
        assert "Next post: Thu 02 Jul 07:30 Europe/Berlin" in await front.say(f"/add {site.feed}")
        site.publish("/flood", FLOOD)
        clock.at = MORNING - timedelta(hours=1)
        await until(lambda: waiting(node) == 1)
        clock.at = MORNING
        await until(lambda: front.posts)


async def test_what_comes_instantly_comes_as_soon_as_the_feed_has_it(at_work, site, clock):
    site.publish("/strike")
    async with at_work() as (node, front):
        await front.say(f"/add {site.feed}")
        await front.say("/instant")
        site.publish("/flood", FLOOD)
        clock.at += timedelta(hours=1)
        await until(lambda: len(front.posts) == 1)
        site.publish("/again", f"Again: {FLOOD}")
        clock.at += timedelta(hours=1)
        await until(lambda: len(front.posts) == 2)
        clock.at += timedelta(hours=5)
        await ticks(node, clock)
        assert len(front.posts) == 2


async def test_quiet_hours_hold_what_is_instant(at_work, site, clock):
    site.publish("/strike")
    async with at_work() as (node, front):
        await front.say(f"/add {site.feed}")
        await front.say("/instant")
        await front.say("/quiet 20-07:30")
        site.publish("/flood", FLOOD)
        clock.at = MORNING - timedelta(hours=2)
        await until(lambda: waiting(node) == 1)
        await until(lambda: subscription_of(node).next_at == MORNING)
        assert front.posts == []
        clock.at = MORNING
        await until(lambda: front.posts)


async def test_who_turns_to_instant_gets_what_waits(at_work, site, clock):
    async with at_work() as (node, front):
        await front.say(f"/add {site.feed}")
        site.publish("/flood", FLOOD)
        clock.at += timedelta(hours=1)
        await until(lambda: waiting(node) == 1)
        await front.say("/instant")
        await until(lambda: front.posts)


async def test_a_paused_chat_gets_nothing_and_nothing_is_caught_up(at_work, site, clock):
    site.publish("/strike")
    async with at_work() as (node, front):
        await front.say(f"/add {site.feed}")
        await front.say("/pause")
        site.publish("/flood", FLOOD)
        clock.at = MORNING + timedelta(hours=1)
        site.server.clear_log()
        await until(lambda: any(request.path == "/rss" for request, _ in site.server.log))
        await front.say("/resume")
        clock.at += timedelta(days=1)
        await ticks(node, clock)
        assert front.posts == []


async def test_a_feed_that_falls_silent_is_told_to_those_who_follow_it(at_work, site, clock):
    site.publish("/strike")
    async with at_work() as (node, front):
        await front.say(f"/add {site.feed}")
        await front.say("/instant")
        site.status = 410
        clock.at += timedelta(hours=1)
        await until(lambda: front.posts)
        assert front.posts == [
            "Tarn Courier is gone for good, its server says; remove it, or give another."
        ]
        clock.at += timedelta(days=1)
        await ticks(node, clock)
        assert len(front.posts) == 1


async def test_a_post_that_tells_nothing_is_not_sent(at_work, site, clock):
    async with at_work() as (node, front):
        await front.say(f"/add {site.feed}")
        site.publish("/talk", "Mayor opens the fair\n\nThe fair was opened, the mayor said.\n")
        clock.at = MORNING - timedelta(hours=1)
        await until(lambda: waiting(node) == 1)
        clock.at = MORNING
        await until(lambda: not waiting(node))
        await ticks(node, clock)
        assert front.posts == []
        assert deliveries(node) == ()


async def test_a_node_goes_on_where_the_one_before_stopped(at_work, site, clock):
    site.publish("/strike")
    async with at_work() as (node, front):
        await front.say(f"/add {site.feed}")
        site.publish("/flood", FLOOD)
        clock.at = MORNING - timedelta(hours=1)
        await until(lambda: waiting(node) == 1)
    clock.at = MORNING + timedelta(minutes=30)
    async with at_work() as (node, front):
        await until(lambda: front.posts)
    async with at_work("other") as (node, again):
        await ticks(node, clock)
        assert again.posts == []
    assert len(front.posts) == 1


async def test_a_name_is_taken_once(at_work):
    async with at_work() as (node, _):
        with pytest.raises(NodeNameError):
            async with at_work():
                pass
        assert await node.others() == ()


async def test_a_node_that_was_taken_for_dead_ends(at_work):
    async with at_work() as (node, _):
        with node.kept.store.writing() as transaction:
            node.kept.nodes.leave(transaction, node.engine.life)
        async with asyncio.timeout(30):
            with pytest.raises(LostNodeError):
                await node.work()


async def test_a_node_ends_when_there_is_nobody_to_listen_to(at_work):
    async with at_work() as (node, front):
        front.leave()
        async with asyncio.timeout(30):
            await node.work()
