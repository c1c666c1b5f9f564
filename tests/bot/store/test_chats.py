"""Chats: met once, paused with a reason, resumed without a flood, followed where they move."""

from dataclasses import replace

from bot.model.chats import Address, Chat, Platform
from bot.store.audit import StoredAudit
from bot.store.deliveries import StoredDeliveries
from bot.store.pending import StoredPending
from tests.bot.store.made import (
    ADDRESS,
    CHATS,
    NOON,
    SUBSCRIPTIONS,
    URL,
    a_chat,
    a_delivery,
    a_feed,
    a_subscription,
    bring,
)

DELIVERIES, PENDING = StoredDeliveries(), StoredPending()


def test_a_chat_is_kept_once_and_its_title_anew(store):
    with store.writing() as transaction:
        first = CHATS.join(transaction, ADDRESS, "Desk", NOON)
        second = CHATS.join(transaction, ADDRESS, "News desk", NOON)
    assert first == Chat(first.id, ADDRESS, "Desk")
    assert second == replace(first, title="News desk")
    with store.reading() as transaction:
        assert CHATS.at(transaction, ADDRESS) == CHATS.get(transaction, first.id) == second


def test_topics_tenants_and_platforms_are_chats_apart(store):
    others = (
        replace(ADDRESS, topic=""),
        replace(ADDRESS, tenant="T1"),
        replace(ADDRESS, platform=Platform.SLACK),
    )
    with store.writing() as transaction:
        a_chat(transaction)
        CHATS.join(transaction, ADDRESS, "", NOON)
        assert [CHATS.at(transaction, each) for each in others[1:]] == [None, None]
        ids = {CHATS.join(transaction, each, "", NOON).id for each in (ADDRESS, *others)}
    assert len(ids) == 4


def test_nothing_of_a_paused_chat_is_due(store):
    with store.writing() as transaction:
        subscription = a_subscription(transaction)
        SUBSCRIPTIONS.set_next(transaction, subscription.id, NOON)
        CHATS.pause(transaction, subscription.chat.id, "the bot was removed")
        assert CHATS.paused(transaction, subscription.chat.id) == "the bot was removed"
        assert SUBSCRIPTIONS.claim_due(transaction, NOON, 10) == ()
        CHATS.resume(transaction, subscription.chat.id)
        assert CHATS.paused(transaction, subscription.chat.id) == ""


def test_who_resumes_gets_only_what_comes_from_now_on(store):
    with store.writing() as transaction:
        subscription = a_subscription(transaction, feed=URL)
        bring(transaction, "held")
        CHATS.pause(transaction, subscription.chat.id, "by hand")
        bring(transaction, "missed 1", "missed 2")
        CHATS.resume(transaction, subscription.chat.id)
        assert PENDING.waiting(transaction, subscription.id, 10) == ()
        bring(transaction, "new")
        assert [each.item.title for each in PENDING.waiting(transaction, subscription.id, 10)] == [
            "new"
        ]


def test_strikes_are_counted_in_a_row(store):
    with store.writing() as transaction:
        chat = a_chat(transaction)
        assert [CHATS.strike(transaction, chat.id) for _ in range(2)] == [1, 2]
        CHATS.forgive(transaction, chat.id)
        assert CHATS.strike(transaction, chat.id) == 1


def test_a_chat_that_moves_takes_its_topics_and_deliveries_along(store):
    with store.writing() as transaction:
        chat, topic = a_chat(transaction, "-1"), a_chat(transaction, "-1", "7")
        other = a_chat(transaction, "-2")
        DELIVERIES.plan(transaction, a_delivery(chat))
        CHATS.move(transaction, chat.id, "-1001")
        CHATS.move(transaction, chat.id, "-1001")
        moved = [CHATS.get(transaction, each.id) for each in (chat, topic, other)]
        assert [each.address.chat for each in moved] == ["-1001", "-1001", "-2"]
        delivery = DELIVERIES.get(transaction, a_delivery(chat).id)
    assert delivery.address == Address(Platform.TELEGRAM, "-1001")


def test_a_chat_that_moves_where_somebody_spoke_already_is_one_with_it(store):
    with store.writing() as transaction:
        old = a_subscription(transaction, "-1", feed=URL)
        new = a_subscription(transaction, "-1001", feed=URL)
        SUBSCRIPTIONS.follow(transaction, new.id, a_feed("https://other.example/"), NOON)
        bring(transaction, "news")
        CHATS.move(transaction, old.chat.id, "-1001")
        assert CHATS.get(transaction, new.chat.id) is None
        assert SUBSCRIPTIONS.get(transaction, old.id).feeds == (URL,)
        absorbed = SUBSCRIPTIONS.get(transaction, new.id)
        assert absorbed.chat.id == old.chat.id
        assert absorbed.feeds == ("https://other.example/",)
        assert len(PENDING.waiting(transaction, old.id, 10)) == 1
        assert PENDING.waiting(transaction, new.id, 10) == ()


def test_a_chat_that_nobody_knows_does_not_move(store):
    with store.writing() as transaction:
        CHATS.move(transaction, 4711, "-1001")
        assert StoredAudit().newest(transaction, 4711, 1) == ()
