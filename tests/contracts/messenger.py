"""What every messenger must do, whatever its platform; fake and adapters pass the same tests.

An adapter's test module subclasses MessengerContract and gives a fixture `world`: the messenger,
and ways to make its platform behave. A way that a platform has not is None, and skips its tests.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from bot.errors import (
    ChatLostError,
    ChatMovedError,
    PlatformAwayError,
    PostRefusedError,
    RetryLaterError,
    UncertainPostError,
)
from bot.model.chats import Address
from bot.model.deliveries import Post
from bot.ports import Messenger
from bot.render.packing import NO_MORE

SINCE = datetime(2026, 1, 1, tzinfo=UTC)
Act = Callable[[], None]


@dataclass(frozen=True, slots=True)
class World:
    """A messenger and its platform; every act changes what happens to the next request."""

    messenger: Messenger
    address: Address
    short: Post  # becomes one message
    long: Post  # becomes several
    arrived: Callable[[], Sequence[str]]  # the receipts of what the chat got, in order
    shown: Callable[[str], str]  # what the message of a receipt says now
    answered: Callable[[str], str]  # to which receipt a message replies, "" for none
    ask_to_wait: Callable[[float], None] | None = None
    lose_chat: Act | None = None
    move_chat: Callable[[str], None] | None = None
    refuse: Act | None = None
    swallow_answer: Act | None = None  # it accepts, and never answers
    swallow_request: Act | None = None  # it neither accepts nor answers
    delete: Callable[[str], None] | None = None  # somebody deletes the message of a receipt
    go_away: Callable[[], Awaitable[None]] | None = None
    can_find: bool = True
    admin: str = ""
    nobody: str = "no-such-user"


def act(way):
    """Give a way to make the platform behave; skip where it has none."""
    if way is None:
        pytest.skip("this platform never does that")
    return way


class MessengerContract:
    """The tests; `world` is the adapter's own fixture."""

    async def test_a_short_post_is_one_message(self, world: World):
        assert world.messenger.count(world.short) == 1
        receipt = await world.messenger.send("1:10", world.address, world.short, ())
        assert list(world.arrived()) == [receipt]

    async def test_a_long_post_is_several_messages_sent_one_by_one(self, world: World):
        count = world.messenger.count(world.long)
        assert count > 1
        receipts: tuple[str, ...] = ()
        for number in range(1, count + 1):
            receipt = await world.messenger.send("1:10", world.address, world.long, receipts)
            receipts = (*receipts, receipt)
            assert tuple(world.arrived()) == receipts
            assert len(world.arrived()) == number
        assert len(set(receipts)) == count

    async def test_messages_with_a_receipt_are_not_sent_again(self, world: World):
        first = await world.messenger.send("1:10", world.address, world.long, ())
        second = await world.messenger.send("1:10", world.address, world.long, (first,))
        assert first != second
        assert list(world.arrived()) == [first, second]

    async def test_an_edit_changes_what_stands_there_and_posts_nothing(self, world: World):
        sent = await self.post(world, world.long)
        before = world.shown(sent[0])
        await world.messenger.edit("1:10", world.address, world.short, sent, 0)
        assert tuple(world.arrived()) == sent
        now = world.shown(sent[0])
        assert now != before
        alone = (await self.post(world, world.short))[0]
        assert now.split() == world.shown(alone).split()

    async def test_an_edit_made_twice_is_as_once(self, world: World):
        sent = await self.post(world, world.long)
        for _ in range(2):
            await world.messenger.edit("1:10", world.address, world.short, sent[:1], 0)
        for _ in range(2):
            await world.messenger.edit("1:10", world.address, world.long, sent, 1)
        assert tuple(world.arrived()) == sent

    async def test_a_message_for_which_nothing_is_left_says_so(self, world: World):
        sent = await self.post(world, world.long)
        await world.messenger.edit("1:10", world.address, world.short, sent, 1)
        assert NO_MORE in world.shown(sent[1])

    async def test_what_is_more_than_the_messages_hold_is_left_out(self, world: World):
        sent = await self.post(world, world.short)
        await world.messenger.edit("1:10", world.address, world.long, sent, 0)
        assert tuple(world.arrived()) == sent

    async def test_a_message_that_is_gone_is_not_edited(self, world: World):
        sent = await self.post(world, world.short)
        act(world.delete)(sent[0])
        with pytest.raises(PostRefusedError):
            await world.messenger.edit("1:10", world.address, world.long, sent, 0)

    async def test_a_reply_stands_where_it_belongs(self, world: World):
        (first,) = await self.post(world, world.short)
        reply = await world.messenger.send("1:10:r1", world.address, world.short, (), first)
        assert list(world.arrived()) == [first, reply]
        assert (world.answered(first), world.answered(reply)) == ("", first)

    async def test_a_reply_arrives_though_its_message_is_gone(self, world: World):
        (first,) = await self.post(world, world.short)
        act(world.delete)(first)
        reply = await world.messenger.send("1:10:r1", world.address, world.short, (), first)
        assert reply in world.arrived()

    async def test_a_reply_that_arrived_without_an_answer_is_found(self, world: World):
        if not world.can_find:
            pytest.skip("this platform cannot tell")
        (first,) = await self.post(world, world.short)
        act(world.swallow_answer)()
        with pytest.raises(UncertainPostError):
            await world.messenger.send("1:10:r1", world.address, world.short, (), first)
        found = await world.messenger.find("1:10:r1", world.address, SINCE, first)
        assert found == tuple(world.arrived())[1:]

    async def test_a_reply_without_its_message_is_found_too(self, world: World):
        if not world.can_find:
            pytest.skip("this platform cannot tell")
        (first,) = await self.post(world, world.short)
        act(world.delete)(first)
        reply = await world.messenger.send("1:10:r1", world.address, world.short, (), first)
        assert await world.messenger.find("1:10:r1", world.address, SINCE, first) == (reply,)

    async def test_an_edit_in_a_chat_that_cannot_be_reached_says_so(self, world: World):
        sent = await self.post(world, world.short)
        act(world.lose_chat)()
        with pytest.raises(ChatLostError):
            await world.messenger.edit("1:10", world.address, world.long, sent, 0)

    async def post(self, world: World, post: Post) -> tuple[str, ...]:
        """Send all messages of a post."""
        sent: tuple[str, ...] = ()
        while len(sent) < world.messenger.count(post):
            sent = (*sent, await world.messenger.send("1:10", world.address, post, sent))
        return sent

    async def test_limits_are_named(self, world: World):
        limits = world.messenger.limits
        rates = [limits.chat, limits.token, *([limits.group] if limits.group else [])]
        assert all(rate.count >= 1 and rate.seconds > 0 for rate in rates)

    async def test_a_request_to_wait_says_how_long(self, world: World):
        act(world.ask_to_wait)(7.0)
        with pytest.raises(RetryLaterError) as caught:
            await world.messenger.send("1:10", world.address, world.short, ())
        assert caught.value.seconds == 7.0
        assert not world.arrived()

    async def test_a_chat_that_cannot_be_reached_is_lost(self, world: World):
        act(world.lose_chat)()
        with pytest.raises(ChatLostError):
            await world.messenger.send("1:10", world.address, world.short, ())

    async def test_a_chat_with_a_new_id_has_moved_there(self, world: World):
        act(world.move_chat)("-1009")
        with pytest.raises(ChatMovedError) as caught:
            await world.messenger.send("1:10", world.address, world.short, ())
        assert caught.value.chat == "-1009"

    async def test_a_post_that_the_platform_refuses_is_refused(self, world: World):
        act(world.refuse)()
        with pytest.raises(PostRefusedError):
            await world.messenger.send("1:10", world.address, world.short, ())
        assert not world.arrived()

    async def test_without_an_answer_it_is_uncertain(self, world: World):
        act(world.swallow_answer)()
        with pytest.raises(UncertainPostError):
            await world.messenger.send("1:10", world.address, world.short, ())

    async def test_what_never_left_is_not_uncertain(self, world: World):
        await act(world.go_away)()
        with pytest.raises(PlatformAwayError):
            await world.messenger.send("1:10", world.address, world.short, ())

    async def test_what_arrived_without_an_answer_is_found(self, world: World):
        if not world.can_find:
            pytest.skip("this platform cannot tell")
        act(world.swallow_answer)()
        with pytest.raises(UncertainPostError):
            await world.messenger.send("1:10", world.address, world.short, ())
        found = await world.messenger.find("1:10", world.address, SINCE)
        assert found == tuple(world.arrived())

    async def test_what_did_not_arrive_is_not_found(self, world: World):
        if not world.can_find:
            pytest.skip("this platform cannot tell")
        act(world.swallow_request)()
        with pytest.raises(UncertainPostError):
            await world.messenger.send("1:10", world.address, world.short, ())
        assert await world.messenger.find("1:10", world.address, SINCE) is None

    async def test_only_its_own_messages_are_found(self, world: World):
        if not world.can_find:
            pytest.skip("this platform cannot tell")
        await world.messenger.send("1:10", world.address, world.short, ())
        assert await world.messenger.find("1:100", world.address, SINCE) is None

    async def test_a_platform_that_cannot_tell_says_so(self, world: World):
        if world.can_find:
            pytest.skip("this platform can tell")
        with pytest.raises(UncertainPostError):
            await world.messenger.find("1:10", world.address, SINCE)

    async def test_an_admin_is_one_and_a_stranger_is_not(self, world: World):
        if world.admin:
            assert await world.messenger.is_admin(world.address, world.admin)
        assert not await world.messenger.is_admin(world.address, world.nobody)
