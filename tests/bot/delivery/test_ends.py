"""How nodes end: killed, taken for dead, stopped; and that others go on with what they were at."""

import asyncio
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime

import pytest

from bot.delivery import nodes, outbox
from bot.delivery.engine import HALT_SECONDS
from bot.delivery.records import Records
from bot.errors import NodeNameError
from bot.model.chats import Instantly, WhenUncertain, Wishes
from bot.model.deliveries import State
from bot.model.jobs import Ending, Life
from bot.store.nodes import StoredNodes
from tests.bot.delivery.reader import Reader
from tests.bot.delivery.waiting import until
from tests.fakes.node import FakeNode, Setting, as_json

pytestmark = pytest.mark.asyncio(loop_scope="module")

NODES = StoredNodes()
RESENDS, SKIPS, ASKS = (Wishes(Instantly(), when_uncertain=policy) for policy in WhenUncertain)


@pytest.fixture
def hasty(quickly, monkeypatch):
    """Take a node for dead after two seconds, and ask for its posts two seconds later."""
    monkeypatch.setattr(nodes, "SILENT_SECONDS", 2.0)
    monkeypatch.setattr(nodes, "BLIND_SECONDS", 1.9)
    monkeypatch.setattr(nodes, "NAME_SECONDS", 0.3)
    monkeypatch.setattr(outbox, "SETTLE_SECONDS", 2.0)


@pytest.fixture
def now():
    return datetime.now(UTC).replace(microsecond=0)


def a_node(url, platform, name="n1", **changes):
    return FakeNode(Setting(name, url, platform.url, **changes))


def living(store):
    with store.reading() as transaction:
        return {beat.node for beat in NODES.beats(transaction)}


async def takes_over(node, store, name):
    """Turn a node's timer until another one is gone."""
    async with asyncio.timeout(60):
        while name in living(store):
            await node.beat()
            await asyncio.sleep(0.05)


async def test_a_node_that_is_killed(url, store, platform, hasty, now):
    on_its_way, arrived = Reader(store, ASKS, now), Reader(store, ASKS, now)
    doubled, skipped = Reader(store, RESENDS, now), Reader(store, SKIPS, now)
    readers = (on_its_way, arrived, doubled, skipped)
    # The first is accepted only when the node that sent it is dead, the others are at once.
    platform.slow[on_its_way.chat] = 2.0
    platform.late.update({reader.chat: 30.0 for reader in readers[1:]})
    setting = as_json(Setting("n2", url, platform.url, patience=30.0))
    process = subprocess.Popen([sys.executable, "-m", "tests.fakes.node", setting])
    try:
        await until(lambda: all(reader.has(State.SENDING, now) for reader in readers))
        # What is put down as being sent may not have left yet.
        await until(lambda: all(platform.of(reader.chat) for reader in readers[1:]))
    finally:
        process.kill()
        assert process.wait() == -signal.SIGKILL
    async with a_node(url, platform) as node:
        await takes_over(node, store, "n2")
        await until(lambda: skipped.has(State.UNCERTAIN, now))
        sent = (on_its_way, arrived, doubled)
        await until(lambda: all(reader.has(State.SENT, now) for reader in sent))
    counts = [len(platform.of(reader.chat)) for reader in readers]
    assert counts == [1, 1, 2, 1]


async def test_a_name_that_a_living_node_has_is_refused(url, store, platform, hasty, now):
    life = Life("n1", now)

    async def beat():
        while True:
            with store.writing() as transaction:
                assert NODES.beat(transaction, life, datetime.now(UTC))
            await asyncio.sleep(0.05)

    with store.writing() as transaction:
        NODES.enter(transaction, life)
    heart = asyncio.create_task(beat())
    node = a_node(url, platform)
    with pytest.raises(NodeNameError):
        await node.engine.start()
    await node.stop()
    heart.cancel()
    with store.writing() as transaction:
        NODES.leave(transaction, life)


async def test_a_node_that_comes_back_under_its_name_goes_on(url, store, platform, hasty, now):
    reader = Reader(store, RESENDS, now)
    platform.waits[reader.chat] = 3600.0
    first = a_node(url, platform)
    await first.engine.start()
    await first.tick()
    await until(lambda: reader.has(State.RETRY, now))
    await asyncio.to_thread(first.jobs.halt, 0.0)  # as if it were killed: it puts nothing down
    job = f"send:{reader.name(now)}"
    assert [fate.ending for fate in first.jobs.fates([job])] == [Ending.UNDER_WAY]
    async with a_node(url, platform) as second:
        assert second.engine.life.node == first.engine.life.node
        assert second.engine.life.worker != first.engine.life.worker
        await until(lambda: job in second.jobs.under_way(second.engine.life.worker))
    await first.stop()


async def test_a_node_that_was_taken_for_dead_sends_nothing_more(url, store, platform, hasty, now):
    reader = Reader(store, SKIPS, now)
    platform.waits[reader.chat] = 0.5
    node = a_node(url, platform)
    await node.engine.start()
    await node.tick()
    await until(lambda: reader.has(State.RETRY, now))
    with store.writing() as transaction:
        NODES.leave(transaction, node.engine.life)
    await node.beat()
    assert node.engine.lost.is_set()
    await asyncio.sleep(0.7)
    assert not platform.of(reader.chat)
    assert await node.stop()
    async with a_node(url, platform, "n3"):  # what it had taken up, it has left to others
        await until(lambda: reader.has(State.SENT, now))
    assert len(platform.of(reader.chat)) == 1


async def test_a_node_that_slept_between_putting_down_and_sending_sends_nothing(
    url, store, platform, hasty, now, monkeypatch
):
    reader = Reader(store, ASKS, now)
    node = a_node(url, platform)
    put = Records.put

    async def put_and_sleep(records, step, was):
        """Put down, as always; then be taken for dead before the request leaves."""
        is_put = await put(records, step, was)
        with store.writing() as transaction:
            NODES.leave(transaction, node.engine.life)
        monkeypatch.setattr(nodes, "SILENT_SECONDS", 0.0)  # as if its last beat were long ago
        return is_put

    monkeypatch.setattr(Records, "put", put_and_sleep)
    await node.engine.start()
    await node.tick()
    await until(node.engine.lost.is_set)
    assert await node.stop()
    assert not platform.of(reader.chat)
    assert reader.delivery(now).state is State.SENDING
    monkeypatch.setattr(Records, "put", put)
    monkeypatch.setattr(nodes, "SILENT_SECONDS", 2.0)
    async with a_node(url, platform, "n3"):
        await until(lambda: reader.has(State.SENT, now))
    assert len(platform.of(reader.chat)) == 1


async def test_a_stop_leaves_what_waits_to_others(url, store, platform, quickly, now):
    reader = Reader(store, SKIPS, now)
    platform.waits[reader.chat] = 3600.0
    node = a_node(url, platform)
    await node.engine.start()
    await node.tick()
    await until(lambda: reader.has(State.RETRY, now))
    assert await node.stop()
    assert not living(store)
    waiting = reader.delivery(now)
    assert waiting.state is State.RETRY
    assert waiting.wait_until > now


async def test_a_stop_lets_a_request_end_and_tears_off_one_that_does_not(
    url, store, platform, quickly, now
):
    ending, hanging = Reader(store, SKIPS, now), Reader(store, SKIPS, now)
    platform.late.update({ending.chat: 0.5, hanging.chat: 60.0})
    node = a_node(url, platform, patience=60.0)
    await node.engine.start()
    await node.tick()
    await until(lambda: platform.of(ending.chat) and platform.of(hanging.chat))
    began = time.monotonic()
    assert not await node.engine.stop(1.0)
    assert time.monotonic() - began < 1.0 + 2 * HALT_SECONDS + 1.0
    await node.stop()
    assert ending.has(State.SENT, now)
    assert hanging.has(State.SENDING, now)  # a request may have left: nobody knows more
