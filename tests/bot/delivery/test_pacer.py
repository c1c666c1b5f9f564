import asyncio

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
