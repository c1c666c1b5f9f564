"""Deliveries: planned once, changed only from a known state."""

from dataclasses import replace

import pytest

from bot.model.chats import WhenUncertain
from bot.model.deliveries import Delivery, DeliveryKind, State
from bot.store.deliveries import StoredDeliveries
from bot.store.digests import StoredDigests
from tests.bot.store.made import NOON, a_chat, a_delivery, a_post, later

DELIVERIES, DIGESTS = StoredDeliveries(), StoredDigests()


def test_a_delivery_is_planned_once_and_comes_back_the_same(store):
    with store.writing() as transaction:
        full = a_delivery(
            a_chat(transaction),
            state=State.RETRY,
            when_uncertain=WhenUncertain.ASK,
            tries=3,
            receipts=("a", "b\x00"),
            reason="wait",
            wait_until=later(seconds=7),
        )
        assert DELIVERIES.get(transaction, full.id) is None
        assert DELIVERIES.plan(transaction, full) is True
        assert DELIVERIES.plan(transaction, replace(full, post=a_post("else"))) is False
        assert DELIVERIES.get(transaction, full.id) == full
        page = DIGESTS.kept(transaction, full.id).page
        assert page
        assert DELIVERIES.get(transaction, full.id).post.page == page


def test_a_delivery_changes_only_from_where_it_was(store):
    with store.writing() as transaction:
        planned = a_delivery(a_chat(transaction))
        DELIVERIES.plan(transaction, planned)
        sending = replace(planned, state=State.SENDING, tries=1)
        sent = replace(sending, state=State.SENT, receipts=("m1",))
        assert DELIVERIES.save(transaction, sending, planned, NOON) is True
        assert DELIVERIES.save(transaction, sending, planned, NOON) is False
        assert DELIVERIES.save(transaction, sent, replace(sending, tries=2), NOON) is False
        half = replace(sending, receipts=("m0",))
        assert DELIVERIES.save(transaction, sent, half, NOON) is False
        assert DELIVERIES.save(transaction, sent, sending, NOON) is True
        assert DELIVERIES.get(transaction, planned.id) == sent
        unknown = replace(planned, id="9:9")
        assert DELIVERIES.save(transaction, unknown, unknown, NOON) is False


def test_earlier_open_deliveries_of_the_chat_go_first(store):
    with store.writing() as transaction:
        chat, other = a_chat(transaction, "-1"), a_chat(transaction, "-2")
        slots = [later(minutes=minute) for minute in range(5)]
        made = [a_delivery(chat, slot) for slot in slots]
        made[2] = replace(made[2], state=State.FAILED)
        for each in (*made, a_delivery(other, NOON, 2)):
            DELIVERIES.plan(transaction, each)
        assert DELIVERIES.open_before(transaction, made[3]) == (made[0].id, made[1].id)
        assert DELIVERIES.open_before(transaction, made[0]) == ()


def test_the_longest_untouched_come_first(store):
    with store.writing() as transaction:
        chat = a_chat(transaction)
        made = [a_delivery(chat, later(minutes=minute)) for minute in range(4)]
        for each in made:
            DELIVERIES.plan(transaction, each)
        sent, retried = replace(made[0], state=State.SENT), replace(made[1], state=State.RETRY)
        DELIVERIES.save(transaction, sent, made[0], NOON)
        DELIVERIES.save(transaction, retried, made[1], later(minutes=3))
        assert DELIVERIES.untouched(transaction, later(minutes=4), 10) == (
            made[2],
            retried,
            made[3],
        )
        assert DELIVERIES.untouched(transaction, later(minutes=4), 1) == (made[2],)
        assert DELIVERIES.untouched(transaction, later(minutes=2), 10) == ()


def test_deliveries_are_found_and_counted_by_state_and_chat(store):
    with store.writing() as transaction:
        chat = a_chat(transaction)
        made: list[Delivery] = []
        for minute, state in enumerate((State.FAILED, State.UNCERTAIN, State.FAILED)):
            made.append(a_delivery(chat, later(minutes=minute), state=state))
            DELIVERIES.plan(transaction, made[-1])
        failed = DELIVERIES.in_states(transaction, (State.FAILED, State.SENT), 10)
        assert failed == (made[0], made[2])
        assert DELIVERIES.in_states(transaction, (), 10) == ()
        assert DELIVERIES.newest_of_chat(transaction, chat.id, 2) == (made[2], made[1])
        counts = dict(DELIVERIES.count(transaction))
        assert (counts[State.FAILED], counts[State.UNCERTAIN], counts[State.SENT]) == (2, 1, 0)


def test_an_edit_and_a_reply_know_their_post(store):
    with store.writing() as transaction:
        posted = a_delivery(a_chat(transaction))
        DELIVERIES.plan(transaction, posted)
        done = replace(posted, state=State.SENT, receipts=("m1", "m2"))
        edit = replace(posted, id=f"{posted.id}:1:edit", kind=DeliveryKind.EDIT, revision=1)
        edit = replace(edit, digest=posted.id, whole=posted.post)
        reply = replace(edit, id=f"{posted.id}:1:reply", kind=DeliveryKind.REPLY)
        reply = replace(reply, post=a_post("Seven"))
        assert DELIVERIES.plan(transaction, edit)
        assert DELIVERIES.plan(transaction, reply)
        assert DELIVERIES.get(transaction, edit.id) == edit
        DELIVERIES.save(transaction, done, posted, NOON)
        targets = {"targets": ("m1", "m2")}
        assert DELIVERIES.get(transaction, edit.id) == replace(edit, **targets)
        assert DELIVERIES.get(transaction, reply.id) == replace(reply, **targets)
        assert DELIVERIES.get(transaction, posted.id) == done
        DIGESTS.revise(transaction, posted.id, a_post("Eight"), NOON)
        assert DELIVERIES.get(transaction, edit.id).post == a_post("Eight")
        assert DELIVERIES.get(transaction, reply.id).post == a_post("Seven")
        assert DELIVERIES.get(transaction, reply.id).whole == a_post("Eight")


@pytest.mark.parametrize(
    ("standing", "carries"),
    [
        ({"state": State.PLANNED}, True),
        ({"state": State.RETRY}, True),
        ({"state": State.PLANNED, "receipts": ("m1",)}, False),
        ({"state": State.SENDING}, False),
        ({"state": State.SENT, "receipts": ("m1",)}, False),
        ({"state": State.FAILED}, False),
    ],
    ids=repr,
)
def test_only_a_post_of_which_nothing_left_carries_a_revision(store, standing, carries):
    with store.writing() as transaction:
        made = a_delivery(a_chat(transaction), **standing)
        DELIVERIES.plan(transaction, made)
        assert DELIVERIES.carry(transaction, made.id, 1) is carries
        sending = replace(made, state=State.SENDING, tries=1)
        # Who took it up as it was finds that it has changed.
        assert DELIVERIES.save(transaction, sending, made, NOON) is not carries
