import asyncio

import pytest

from bot.delivery.lines import Lines, Rank


async def stand(lines, rank, served, name, seconds=0.0):
    async with lines.place("line", rank):
        served.append(name)
        await asyncio.sleep(seconds)


async def in_line(lines, served, *who):
    """Let all of them come while somebody else has the place, in this order."""
    async with lines.place("line", Rank.BEGINS):
        waiting = [asyncio.create_task(stand(lines, rank, served, name)) for rank, name in who]
        await asyncio.sleep(0)
    return waiting


async def test_who_is_waited_for_goes_first_and_of_one_rank_who_came_first():
    lines, served = Lines(), []
    who = [
        (Rank.BEGINS, "post"),
        (Rank.GOES_ON, "second half"),
        (Rank.BEGINS, "another post"),
        (Rank.ANSWER, "answer"),
        (Rank.GOES_ON, "another second half"),
    ]
    await asyncio.gather(*await in_line(lines, served, *who))
    assert served == ["answer", "second half", "another second half", "post", "another post"]


async def test_there_are_as_many_places_as_were_asked_for():
    lines, inside, most = Lines(), 0, 0

    async def enter():
        nonlocal inside, most
        async with lines.place("room", Rank.BEGINS, 3):
            inside += 1
            most = max(most, inside)
            await asyncio.sleep(0.01)
            inside -= 1

    await asyncio.gather(*(enter() for _ in range(10)))
    assert most == 3


async def test_lines_of_different_names_do_not_wait_for_each_other():
    lines = Lines()
    async with lines.place("one", Rank.BEGINS):
        await asyncio.wait_for(stand(lines, Rank.BEGINS, served := [], "other"), 10)
    assert served == ["other"]


async def test_who_goes_while_he_waits_is_passed_over():
    lines, served = Lines(), []
    async with lines.place("line", Rank.BEGINS):
        gone = asyncio.create_task(stand(lines, Rank.ANSWER, served, "gone"))
        behind = asyncio.create_task(stand(lines, Rank.BEGINS, served, "behind"))
        await asyncio.sleep(0)
        gone.cancel()
    await behind
    assert served == ["behind"]
    assert not lines


async def test_who_is_called_and_goes_at_that_moment_hands_the_place_on():
    lines, served = Lines(), []
    async with lines.place("line", Rank.BEGINS):
        called = asyncio.create_task(stand(lines, Rank.BEGINS, served, "called"))
        behind = asyncio.create_task(stand(lines, Rank.BEGINS, served, "behind"))
        await asyncio.sleep(0)
    called.cancel()  # it has been called, and has not run since
    await asyncio.wait_for(behind, 10)
    assert served == ["behind"]
    assert not lines


async def test_nothing_is_left_of_a_line_in_which_something_broke():
    lines = Lines()
    with pytest.raises(ValueError, match="broke"):
        async with lines.place("line", Rank.BEGINS):
            raise ValueError("broke")
    assert not lines
