"""A digest is revised: its post is changed and a reply sent, once, whatever happens meanwhile."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.delivery.revising import Revised, Reviser
from bot.model.chats import Every, WhenUncertain, Wishes
from bot.model.deliveries import State
from bot.render.packing import NO_MORE
from bot.store.digests import StoredDigests
from tests.bot.delivery.conftest import SLOT
from tests.bot.delivery.made import a_post
from tests.bot.delivery.reader import Reader
from tests.bot.delivery.waiting import until
from tests.fakes.node import CHATS, DELIVERIES

pytestmark = pytest.mark.asyncio(loop_scope="module")

LATER = SLOT + timedelta(minutes=30)


class Told(Reader):
    """Somebody whose post is revised."""

    def revise(self, node, *stories, before=0, reply="Update", now=LATER):
        reviser = Reviser(StoredDigests(), DELIVERIES, CHATS, node.engine.plan)
        revised = Revised(self.name(), before, a_post(*stories), a_post(reply))
        with self.store.writing() as transaction:
            return reviser.revise(transaction, revised, now)

    def part(self, kind, revision=1):
        with self.store.reading() as transaction:
            return DELIVERIES.get(transaction, f"{self.name()}:{revision}:{kind}")

    def ended(self, kind, state, revision=1):
        found = self.part(kind, revision)
        return found is not None and found.state is state

    def shows(self, platform):
        return [text for _, text in platform.showing(self.chat)]

    def edits(self, platform):
        return [edit for edit in platform.edits if edit.chat == self.chat]


async def posted(node, store, wishes=None):
    reader = Told(store, wishes) if wishes else Told(store)
    await node.tick()
    await until(lambda: reader.has(State.SENT))
    return reader


async def test_a_post_is_changed_once_and_a_reply_tells_of_it_once(node, store, platform):
    reader = await posted(node, store)
    assert reader.revise(node, "7 injured")
    await until(lambda: reader.ended("reply", State.SENT))
    first, reply = platform.of(reader.chat)
    assert reader.shows(platform) == ["7 injured", "Update"]
    assert (first.answers, reply.answers) == ("", first.receipt)
    (edit,) = reader.edits(platform)
    assert edit.at <= reply.at
    assert reader.ended("edit", State.SENT)
    assert reader.has(State.SENT)


async def test_the_same_revision_twice_is_one(node, store, platform):
    reader = await posted(node, store)
    assert [reader.revise(node, "7 injured") for _ in range(2)] == [True, False]
    await until(lambda: reader.ended("reply", State.SENT))
    assert len(platform.of(reader.chat)) == 2


async def test_a_post_that_waits_is_sent_as_it_stands_then(node, store, platform):
    reader = Told(store)
    platform.waits[reader.chat] = 1.0
    await node.tick()
    await until(lambda: reader.has(State.RETRY))
    assert reader.revise(node, "7 injured")
    await until(lambda: reader.has(State.SENT))
    assert reader.shows(platform) == ["7 injured"]
    assert (reader.part("edit"), reader.part("reply")) == (None, None)


async def test_a_post_under_way_is_sent_then_changed_then_replied_to(node, store, platform):
    reader = Told(store)
    platform.late[reader.chat] = 1.0
    await node.tick()
    await until(lambda: len(platform.of(reader.chat)) == 1)
    assert reader.has(State.SENDING)
    assert reader.revise(node, "7 injured")
    await until(lambda: reader.ended("reply", State.SENT))
    assert reader.shows(platform) == ["7 injured", "Update"]


async def test_a_post_that_never_arrived_is_neither_changed_nor_replied_to(node, store, platform):
    reader = Told(store)
    platform.refused.add(reader.chat)
    await node.tick()
    await until(lambda: reader.has(State.FAILED))
    assert reader.revise(node, "7 injured")
    assert (reader.part("edit"), reader.part("reply")) == (None, None)


@pytest.mark.parametrize("fault", ["silent", "deaf"])
async def test_an_edit_whose_answer_is_lost_is_made_again(node, store, platform, fault):
    reader = await posted(node, store, Wishes(Every(60), when_uncertain=WhenUncertain.SKIP))
    getattr(platform, fault).add(reader.chat)
    reader.revise(node, "7 injured")
    await until(lambda: reader.ended("reply", State.SENT))
    assert reader.shows(platform) == ["7 injured", "Update"]
    assert len(platform.of(reader.chat)) == 2


async def test_a_message_that_is_gone_is_given_up_visibly_and_the_reply_sent(
    node, store, platform
):
    reader = await posted(node, store)
    platform.deleted.add(platform.of(reader.chat)[0].receipt)
    reader.revise(node, "7 injured")
    await until(lambda: reader.ended("reply", State.SENT))
    assert reader.ended("edit", State.FAILED)
    assert "not like that" in reader.part("edit").reason
    assert reader.shows(platform) == ["Update"]
    assert reader.paused() == ""


async def test_a_platform_that_asks_to_wait_is_obeyed_in_order(node, store, platform):
    reader = await posted(node, store)
    platform.waits[reader.chat] = 0.7
    reader.revise(node, "7 injured")
    await until(lambda: reader.ended("reply", State.SENT))
    (edit,) = reader.edits(platform)
    assert edit.at - platform.asked_at[reader.chat] >= 0.7
    assert edit.at <= platform.of(reader.chat)[1].at


async def test_a_second_revision_replies_again_and_each_edit_brings_the_newest(
    node, store, platform
):
    reader = await posted(node, store)
    reader.revise(node, "7 injured")
    reader.revise(node, "8 injured", before=1, reply="Again", now=LATER + timedelta(hours=1))
    await until(lambda: reader.ended("reply", State.SENT, 2))
    assert reader.shows(platform) == ["8 injured", "Update", "Again"]


async def test_a_post_that_needs_more_messages_now_stands_whole_in_the_reply(
    node, store, platform
):
    reader = await posted(node, store)
    reader.revise(node, "7 injured", "9 dead")
    await until(lambda: reader.ended("reply", State.SENT))
    assert reader.shows(platform) == ["7 injured", "Update", "7 injured", "9 dead"]


async def test_what_a_shorter_post_leaves_over_says_so(node, store, platform):
    node.setting, was = replace(node.setting, parts=2), node.setting
    reader = await posted(node, store)
    node.setting = was
    reader.revise(node, "7 injured")
    await until(lambda: reader.ended("reply", State.SENT))
    assert reader.shows(platform) == ["7 injured", NO_MORE, "Update"]


async def test_of_two_messages_the_one_that_is_there_is_changed(node, store, platform):
    node.setting, was = replace(node.setting, parts=2), node.setting
    reader = await posted(node, store)
    node.setting = was
    platform.deleted.add(platform.of(reader.chat)[0].receipt)
    reader.revise(node, "7 injured", "9 dead")
    await until(lambda: reader.ended("reply", State.SENT))
    assert reader.ended("edit", State.FAILED)
    assert reader.shows(platform) == ["9 dead", "Update"]
