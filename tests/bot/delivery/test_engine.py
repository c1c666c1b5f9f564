"""The engine on the real DBOS and real databases: from the slot to the receipt."""

from datetime import timedelta

import pytest

from bot.model.chats import Every, WhenUncertain, Wishes
from bot.model.deliveries import State
from tests.bot.delivery.conftest import SLOT
from tests.bot.delivery.reader import Reader
from tests.bot.delivery.waiting import until
from tests.fakes.node import SUBSCRIPTIONS

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_a_slot_becomes_one_post(node, store, platform):
    reader = Reader(store)
    await node.tick()
    await until(lambda: reader.has(State.SENT))
    (message,) = platform.of(reader.chat)
    assert message.delivery == reader.name()
    assert reader.delivery().receipts == (message.receipt,)


async def test_the_same_slot_twice_is_one_post(node, store, platform):
    reader = Reader(store)
    await node.tick()
    await until(lambda: reader.has(State.SENT))
    reader.ask(SLOT)
    await node.tick()
    other = Reader(store)  # whose post comes after whatever came of it
    await node.tick()
    await until(lambda: other.has(State.SENT))
    assert node.builds.count((reader.subscription.id, SLOT)) == 1
    assert len(platform.of(reader.chat)) == 1


async def test_posts_that_wait_leave_in_the_order_of_their_slots(node, store, platform, clock):
    readers = [Reader(store, slot=None) for _ in range(4)]
    slots = [SLOT + timedelta(hours=hour) for hour in range(5)]
    for reader in readers:
        platform.waits[reader.chat] = 0.5
    for slot in slots:
        for reader in readers:
            reader.ask(slot)
        clock.at = slot
        await node.tick()
    clock.at = SLOT
    await until(lambda: all(reader.has(State.SENT, slots[-1]) for reader in readers))
    for reader in readers:
        sent = [message.delivery for message in platform.of(reader.chat)]
        assert sent == [reader.name(slot) for slot in slots]


async def test_a_platform_that_asks_to_wait_is_obeyed(node, store, platform):
    reader = Reader(store)
    platform.waits[reader.chat] = 0.7
    await node.tick()
    await until(lambda: reader.has(State.SENT))
    (message,) = platform.of(reader.chat)
    assert message.at - platform.asked_at[reader.chat] >= 0.7


async def test_a_lost_chat_is_paused_and_told(node, store, platform):
    reader = Reader(store)
    platform.lost.add(reader.chat)
    await node.tick()
    await until(lambda: reader.has(State.FAILED))
    assert "invite the bot again" in reader.delivery().reason
    assert "invite the bot again" in reader.paused()
    with store.reading() as transaction:
        assert SUBSCRIPTIONS.get(transaction, reader.subscription.id).next_at is None


async def test_a_chat_that_moved_is_followed(node, store, platform):
    reader = Reader(store)
    platform.moved[reader.chat] = new = f"-100{reader.chat}"
    await node.tick()
    await until(lambda: reader.has(State.SENT))
    assert [message.chat for message in platform.log if message.delivery == reader.name()] == [new]
    assert reader.delivery().address.chat == new


@pytest.mark.parametrize(
    ("policy", "state", "arrivals"),
    [
        (WhenUncertain.RESEND, State.SENT, 2),
        (WhenUncertain.SKIP, State.UNCERTAIN, 1),
        (WhenUncertain.ASK, State.SENT, 1),
    ],
    ids=str,
)
async def test_a_post_whose_answer_is_lost(node, store, platform, policy, state, arrivals):
    reader = Reader(store, Wishes(Every(60), when_uncertain=policy))
    platform.silent.add(reader.chat)
    await node.tick()
    await until(lambda: reader.has(state))
    assert len(platform.of(reader.chat)) == arrivals


async def test_a_post_that_never_arrived_is_sent_again_by_who_asks(node, store, platform):
    reader = Reader(store, Wishes(Every(60), when_uncertain=WhenUncertain.ASK))
    platform.deaf.add(reader.chat)
    await node.tick()
    await until(lambda: reader.has(State.SENT))
    assert len(platform.of(reader.chat)) == 1
