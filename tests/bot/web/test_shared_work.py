"""Who asks for the same at the same time has it done once."""

import asyncio
import threading

import pytest

from bot.web.shared_work import SharedWork


async def test_it_is_done_once_and_all_get_it():
    together, done, go = SharedWork(), [], threading.Event()

    def work():
        go.wait(10)
        done.append(1)
        return len(done)

    asked = [asyncio.create_task(together.do("a", work)) for _ in range(5)]
    await asyncio.sleep(0)
    go.set()
    assert await asyncio.gather(*asked) == [1] * 5
    assert await together.do("a", work) == 2


async def test_other_things_do_not_wait_for_it():
    together, go = SharedWork(), threading.Event()
    slow = asyncio.create_task(together.do("a", lambda: go.wait(10)))
    assert await together.do("b", lambda: "b") == "b"
    go.set()
    assert await slow


async def test_what_breaks_breaks_for_all_who_waited_and_is_tried_anew_by_the_next():
    together = SharedWork()

    def breaks():
        raise ValueError("no")

    asked = [asyncio.create_task(together.do("a", breaks)) for _ in range(3)]
    assert [type(each) for each in await asyncio.gather(*asked, return_exceptions=True)] == [
        ValueError
    ] * 3
    assert await together.do("a", lambda: "well") == "well"


async def test_who_goes_away_takes_it_from_nobody():
    together, go = SharedWork(), threading.Event()

    def work():
        go.wait(10)
        return "done"

    first, second = (asyncio.create_task(together.do("a", work)) for _ in range(2))
    await asyncio.sleep(0)
    first.cancel()
    await asyncio.sleep(0)
    go.set()
    assert await second == "done"
    with pytest.raises(asyncio.CancelledError):
        await first
