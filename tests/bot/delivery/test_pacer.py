import asyncio
from itertools import pairwise

import pytest

from bot.delivery.lines import Rank
from bot.delivery.pacer import Pacer
from bot.errors import RetryLaterError
from bot.model.chats import Address, Platform
from bot.model.limits import Limits, Rate

FAST = Limits(chat=Rate(1, 0.05), token=Rate(1000, 1.0))


def address(chat, topic="", tenant=""):
    return Address(Platform.TELEGRAM, chat, topic, tenant)


async def leave(pacer, where, left, name):
    await pacer.turn(where, is_group=False)
    left.append(name)


async def test_a_chat_is_served_in_the_order_of_arrival():
    pacer, left = Pacer(FAST), []
    await asyncio.gather(*(leave(pacer, address("1"), left, number) for number in range(6)))
    assert left == list(range(6))


async def test_messages_to_a_chat_leave_apart_and_other_chats_do_not_wait():
    pacer, left = Pacer(FAST), []
    started = asyncio.get_running_loop().time()
    turns = [leave(pacer, address("1"), left, "first") for _ in range(4)]
    await asyncio.gather(*turns, leave(pacer, address("2"), left, "other"))
    assert asyncio.get_running_loop().time() - started >= 0.15
    assert left.index("other") <= 1


async def test_topics_of_a_chat_share_its_budget():
    pacer, left = Pacer(FAST), []
    started = asyncio.get_running_loop().time()
    for topic in ("a", "b", "c"):
        await leave(pacer, address("1", topic), left, topic)
    assert asyncio.get_running_loop().time() - started >= 0.1


async def test_a_held_chat_waits_and_the_others_do_not():
    pacer, left = Pacer(FAST), []
    pacer.hold(address("1"), RetryLaterError(0.2))
    held = asyncio.create_task(leave(pacer, address("1"), left, "held"))
    await leave(pacer, address("2"), left, "free")
    assert left == ["free"]
    await held
    assert left == ["free", "held"]


async def test_a_held_token_holds_its_chats_and_no_other_workspace():
    pacer, left = Pacer(FAST), []
    pacer.hold(address("1", tenant="T1"), RetryLaterError(0.2, holds_token=True))
    held = asyncio.create_task(leave(pacer, address("9", tenant="T1"), left, "held"))
    await leave(pacer, address("9", tenant="T2"), left, "free")
    assert left == ["free"]
    await held


async def test_a_hold_that_comes_while_one_waits_is_obeyed():
    pacer, left = Pacer(Limits(chat=Rate(1, 0.01), token=Rate(1, 0.1))), []
    await leave(pacer, address("0"), left, "draws the token")
    waiting = asyncio.create_task(leave(pacer, address("1"), left, "waits for the token"))
    await asyncio.sleep(0.02)
    started = asyncio.get_running_loop().time()
    pacer.hold(address("1"), RetryLaterError(0.3))
    await waiting
    assert asyncio.get_running_loop().time() - started >= 0.29


async def test_who_is_cancelled_leaves_the_line():
    pacer, left = Pacer(FAST), []
    pacer.hold(address("1"), RetryLaterError(60.0))
    gone = asyncio.create_task(leave(pacer, address("1"), left, "gone"))
    behind = asyncio.create_task(leave(pacer, address("1"), left, "behind"))
    await asyncio.sleep(0)
    for task in (gone, behind):
        task.cancel()
    await asyncio.gather(gone, behind, return_exceptions=True)
    assert not pacer._lines
    await leave(pacer, address("2"), left, "another")
    assert left == ["another"]


async def pass_the_door(pacer, where, left, preparing=0.0, answering=0.0):
    async with pacer.door(where, Rank.BEGINS, is_group=False) as leave:
        await asyncio.sleep(preparing)
        await leave()
        left.append(asyncio.get_running_loop().time())
        await asyncio.sleep(answering)


async def test_what_counts_is_when_a_message_leaves_and_not_when_it_was_prepared():
    pacer, left = Pacer(Limits(chat=Rate(1, 0.2), token=Rate(1000, 1.0))), []
    await pass_the_door(pacer, address("1"), left, preparing=0.3)
    await pass_the_door(pacer, address("1"), left)
    assert left[1] - left[0] >= 0.199


async def test_messages_that_were_prepared_at_once_leave_apart():
    pacer = Pacer(Limits(chat=Rate(1, 0.01), token=Rate(5, 0.3), spread=Rate(1, 0.02)))
    left = []
    await asyncio.gather(
        *(pass_the_door(pacer, address(str(chat)), left, preparing=0.2) for chat in range(6))
    )
    left.sort()
    assert left[5] - left[0] >= 0.299
    assert all(later - early >= 0.019 for early, later in pairwise(left))


async def test_a_message_that_was_long_on_its_way_counts_as_leaving_later():
    pacer, left = Pacer(Limits(chat=Rate(1, 0.2), token=Rate(1, 0.2))), []
    await pass_the_door(pacer, address("1"), left, answering=0.4)
    await pass_the_door(pacer, address("2"), left)
    assert left[1] - left[0] >= 0.4 - 0.1 + 0.2 - 0.001


async def test_who_is_told_to_wait_at_the_door_is_let_go():
    pacer, left = Pacer(FAST), []
    async with pacer.door(address("1"), Rank.BEGINS, is_group=False) as leave:
        pacer.hold(address("2"), RetryLaterError(60.0, holds_token=True))
        with pytest.raises(RetryLaterError) as caught:
            await leave()
    assert caught.value.seconds > 50
    assert not pacer._lines
    assert not left


async def test_a_chat_that_is_held_does_not_stand_in_the_door_of_others():
    pacer, left = Pacer(FAST), []
    for chat in range(40):
        pacer.hold(address(str(chat)), RetryLaterError(60.0))
    held = [
        asyncio.create_task(pass_the_door(pacer, address(str(chat)), left)) for chat in range(40)
    ]
    await asyncio.wait_for(pass_the_door(pacer, address("free"), left), 30)
    assert len(left) == 1
    for task in held:
        task.cancel()
    await asyncio.gather(*held, return_exceptions=True)
    assert not pacer._lines


async def test_an_answer_and_the_rest_of_a_post_leave_before_many_posts_that_wait():
    pacer, left = Pacer(Limits(chat=Rate(1, 0.01), token=Rate(1, 0.02))), []
    ranks = [*[Rank.BEGINS] * 40, Rank.GOES_ON, Rank.ANSWER]
    async with asyncio.TaskGroup() as tasks:
        for chat, rank in enumerate(ranks):
            tasks.create_task(pass_in_line(pacer, address(str(chat)), rank, left))
            await asyncio.sleep(0)
    assert max(left.index(Rank.ANSWER), left.index(Rank.GOES_ON)) < 20


async def pass_in_line(pacer, where, rank, left):
    async with pacer.door(where, rank, is_group=False) as leave:
        await leave()
        left.append(rank)


@pytest.mark.parametrize(
    ("late", "counts_as"), [(0.0, 0.0), (0.03, 0.0), (0.05, 0.0), (0.08, 0.03)]
)
async def test_who_leaves_a_little_late_counts_as_punctual(late, counts_as):
    now = 0.0
    limits = Limits(chat=Rate(1, 0.01), token=Rate(1, 10.0), lateness=0.05)
    pacer = Pacer(limits, lambda: now)
    await pacer.turn(address("1"), is_group=False)
    now = 10.0 + late
    await pacer.turn(address("2"), is_group=False)
    now = 20.0 + counts_as - 0.051
    third = asyncio.create_task(pacer.turn(address("3"), is_group=False))
    await asyncio.sleep(0.02)
    assert not third.done()
    now = 20.0 + counts_as
    await asyncio.wait_for(third, 10)
