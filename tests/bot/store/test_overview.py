"""The whole at a glance: feeds, slots, nodes, deliveries, and what happened lately."""

from dataclasses import replace

from bot.model.chats import Platform
from bot.model.deliveries import State
from bot.model.jobs import Life
from bot.model.overview import NodeStanding, Pulse
from bot.model.services import Service
from bot.store.chats import StoredChats
from bot.store.deliveries import StoredDeliveries
from bot.store.nodes import StoredNodes
from bot.store.overview import StoredOverview
from bot.store.subscriptions import StoredSubscriptions
from tests.bot.store.made import NOON, a_chat, a_delivery, a_feed, a_subscription, later

OVERVIEW, DELIVERIES, NODES = StoredOverview(), StoredDeliveries(), StoredNodes()
SUBSCRIPTIONS, CHATS = StoredSubscriptions(), StoredChats()
OTHER = "https://other.example/feed"


def test_an_empty_database_shows_nothing_and_has_no_pulse(store):
    with store.reading() as transaction:
        assert OVERVIEW.pulse(transaction, NOON) == Pulse()
        assert OVERVIEW.feeds(transaction, 10) == ()
        assert OVERVIEW.slots_ahead(transaction, 10) == ()
        assert OVERVIEW.nodes(transaction) == ()
        assert all(count == 0 for _, count in OVERVIEW.deliveries(transaction))


def test_feeds_that_fail_stand_first_and_are_counted(store):
    with store.writing() as transaction:
        made = a_subscription(transaction, feed="https://news.example/feed")
        failing = a_feed(OTHER, failures=3, error="no answer", next_at=later(minutes=-5))
        gone = a_feed("https://gone.example/feed", gone=True, failures=9)
        for feed in (failing, gone):
            SUBSCRIPTIONS.follow(transaction, made.id, feed, NOON)
        found = OVERVIEW.feeds(transaction, 10)
        assert [feed.url for feed in found][1] == OTHER
        pulse = OVERVIEW.pulse(transaction, NOON)
        assert (pulse.feeds, pulse.failing) == (2, 1)
        assert (pulse.fetched, pulse.due_feed) == (NOON, later(minutes=-5))


def test_slots_come_in_their_order_with_the_zone_of_the_chat(store):
    with store.writing() as transaction:
        late, early = (a_subscription(transaction, chat) for chat in ("-1", "-2"))
        SUBSCRIPTIONS.set_next(transaction, late.id, later(hours=2))
        SUBSCRIPTIONS.set_next(transaction, early.id, later(hours=1))
        slots = OVERVIEW.slots_ahead(transaction, 10)
        assert [slot.next_at for slot in slots] == [later(hours=1), later(hours=2)]
        assert (slots[0].chat, slots[0].zone) == ("News (telegram)", "UTC")
        assert OVERVIEW.pulse(transaction, NOON).slot == later(hours=1)
        CHATS.pause(transaction, early.chat.id, "lost")
        assert len(OVERVIEW.slots_ahead(transaction, 10)) == 1
        assert OVERVIEW.pulse(transaction, NOON).slot == later(hours=2)


def test_what_became_of_deliveries_is_told_by_its_moments(store):
    with store.writing() as transaction:
        chat = a_chat(transaction)
        slots = [later(hours=hour) for hour in range(4)]
        planned = [a_delivery(chat, slot) for slot in slots]
        for delivery in planned:
            DELIVERIES.plan(transaction, delivery)
        sent = replace(planned[0], state=State.SENT)
        DELIVERIES.save(transaction, sent, planned[0], later(minutes=1))
        waits = replace(planned[1], state=State.RETRY, wait_until=later(days=1))
        DELIVERIES.save(transaction, waits, planned[1], later(minutes=2))
        failed = replace(planned[3], state=State.FAILED)
        DELIVERIES.save(transaction, failed, planned[3], later(minutes=3))
        pulse = OVERVIEW.pulse(transaction, later(hours=5))
        assert (pulse.sent, pulse.failed) == (later(minutes=1), later(minutes=3))
        assert (pulse.retrying, pulse.waiting) == (slots[1], slots[2])
        assert dict(OVERVIEW.deliveries(transaction))[State.PLANNED] == 1
        CHATS.pause(transaction, chat.id, "the bot was removed")
        pulse = OVERVIEW.pulse(transaction, later(hours=5))
        assert (pulse.sent, pulse.failed) == (later(minutes=1), None)
        assert (pulse.retrying, pulse.waiting) == (None, None)


def test_nodes_are_shown_with_their_last_sign_of_life(store):
    with store.writing() as transaction:
        NODES.enter(transaction, Life("a", NOON))
        refused = (Service(Platform.TELEGRAM, "the token is refused", is_over=True),)
        NODES.beat(transaction, Life("a", NOON), later(seconds=1), refused)
        (node,) = OVERVIEW.nodes(transaction)
        assert node == NodeStanding("a", later(seconds=1), NOON, node.version, refused)
