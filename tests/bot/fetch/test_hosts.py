import asyncio
from itertools import pairwise

import pytest

from bot.fetch.hosts import REMEMBERED, Hosts


async def test_a_host_is_asked_by_one_at_a_time_in_the_order_of_coming():
    hosts, inside, order = Hosts(at_once=20), 0, []

    async def ask(number):
        nonlocal inside
        async with hosts.turn("a.example", 0.0):
            inside += 1
            assert inside == 1
            await asyncio.sleep(0)
            order.append(number)
            inside -= 1

    await asyncio.gather(*(ask(number) for number in range(20)))
    assert order == list(range(20))


async def test_between_two_requests_to_a_host_lies_the_pause():
    hosts, loop = Hosts(at_once=20), asyncio.get_running_loop()
    ends = []
    for _ in range(3):
        async with hosts.turn("a.example", 0.03):
            ends.append(loop.time())
    assert all(later - earlier >= 0.029 for earlier, later in pairwise(ends))


async def test_a_pause_at_one_host_keeps_no_other_waiting():
    hosts, done = Hosts(at_once=1), []

    async def ask(host, times):
        for _ in range(times):
            async with hosts.turn(host, 0.02):
                done.append(host)

    await asyncio.gather(ask("slow.example", 3), *(ask(f"{n}.example", 1) for n in range(10)))
    assert done[-2:] == ["slow.example", "slow.example"]
    assert len(done) == 13


async def test_only_so_many_hosts_are_asked_together():
    hosts, inside, most = Hosts(at_once=3), 0, 0

    async def ask(host):
        nonlocal inside, most
        async with hosts.turn(host, 0.0):
            inside += 1
            most = max(most, inside)
            await asyncio.sleep(0)
            inside -= 1

    await asyncio.gather(*(ask(f"{n}.example") for n in range(20)))
    assert most == 3


async def test_a_failed_or_cancelled_turn_lets_the_next_one_in():
    hosts = Hosts(at_once=1)
    with pytest.raises(ZeroDivisionError):
        async with hosts.turn("a.example", 0.0):
            raise ZeroDivisionError

    async def hang():
        async with hosts.turn("a.example", 0.0):
            await asyncio.Event().wait()

    hanging = [asyncio.create_task(hang()) for _ in range(3)]
    await asyncio.sleep(0)
    for task in hanging:
        task.cancel()
    await asyncio.gather(*hanging, return_exceptions=True)
    async with hosts.turn("a.example", 0.0):
        pass


async def test_hosts_that_nobody_waits_for_are_forgotten():
    hosts = Hosts(at_once=20)
    for number in range(5 * REMEMBERED):
        async with hosts.turn(f"{number}.example", 0.0):
            pass
    assert len(hosts) <= REMEMBERED


async def test_a_host_with_a_pause_or_a_queue_is_not_forgotten():
    hosts = Hosts(at_once=20)
    async with hosts.turn("paused.example", 60.0):
        pass
    async with hosts.turn("held.example", 0.0):
        for number in range(2 * REMEMBERED):
            async with hosts.turn(f"{number}.example", 0.0):
                pass
        second = asyncio.create_task(hosts.turn("held.example", 0.0).__aenter__())
        await asyncio.sleep(0.01)
        assert not second.done()
        second.cancel()
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.01), hosts.turn("paused.example", 0.0):
            pass
