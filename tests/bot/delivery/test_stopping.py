import asyncio

import pytest

from bot.delivery.stopping import Stopping


async def waiting(stopping):
    await stopping.run(lambda: asyncio.sleep(60))


async def busy(stopping, ended, seconds):
    async def work():
        with stopping.not_now():
            await asyncio.sleep(seconds)
            ended.append("busy")
        await asyncio.sleep(60)

    await stopping.run(work)


async def test_what_waits_is_stopped_at_once():
    stopping = Stopping()
    task = asyncio.create_task(waiting(stopping))
    await asyncio.sleep(0)
    assert await stopping.stop(5.0)
    assert task.cancelled()


async def test_what_is_being_sent_may_end_and_then_stops():
    stopping, ended = Stopping(), []
    task = asyncio.create_task(busy(stopping, ended, 0.1))
    await asyncio.sleep(0.01)
    assert await stopping.stop(5.0)
    assert ended == ["busy"]
    assert task.cancelled()


async def test_what_does_not_end_in_time_is_torn_and_told():
    stopping, ended = Stopping(), []
    task = asyncio.create_task(busy(stopping, ended, 60))
    await asyncio.sleep(0.01)
    assert not await stopping.stop(0.05)
    await asyncio.gather(task, return_exceptions=True)
    assert ended == []


async def test_nothing_begins_after_the_stop():
    stopping = Stopping()
    assert await stopping.stop(1.0)
    with pytest.raises(asyncio.CancelledError):
        await stopping.run(lambda: asyncio.sleep(0))


async def test_nothing_is_sent_after_the_stop():
    stopping = Stopping()
    assert await stopping.stop(1.0)
    with pytest.raises(asyncio.CancelledError), stopping.not_now():
        raise AssertionError("it was sent")


async def test_what_has_ended_is_forgotten():
    stopping = Stopping()
    for _ in range(3):
        await asyncio.create_task(stopping.run(lambda: asyncio.sleep(0)))
    await asyncio.sleep(0)
    assert len(stopping) == 0
