"""Subscriptions: any wishes come back the same, and what is due is claimed once."""

from datetime import UTC

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.model.chats import Cron, Daily, Every, Instantly, Quiet, WhenUncertain, Wishes
from tests.bot.store.made import (
    ANY_TEXT,
    CHATS,
    HOURLY,
    INSTANT,
    MOMENTS,
    NOON,
    SUBSCRIPTIONS,
    URL,
    a_chat,
    a_feed,
    a_subscription,
    later,
)
from tests.bot.store.nodes_apart import claim_all, together

TIMINGS = st.one_of(
    st.just(Instantly()),
    st.builds(Every, st.integers(1, 10**6)),
    st.builds(Cron, ANY_TEXT),
    st.builds(
        Daily,
        st.lists(st.times()).map(tuple),
        st.lists(st.integers(0, 6)).map(tuple),
    ),
)
WORDS = st.lists(ANY_TEXT, max_size=3).map(tuple)
WISHES = st.builds(
    Wishes,
    TIMINGS,
    st.sampled_from(["UTC", "Europe/Berlin"]),
    st.none() | st.builds(Quiet, st.times(), st.times()),
    WORDS,
    WORDS,
    st.booleans(),
    st.integers(0, 100),
    st.sampled_from(WhenUncertain),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(wishes=WISHES, next_at=st.none() | MOMENTS)
def test_any_wishes_come_back_the_same(store, wishes, next_at):
    with store.writing() as transaction:
        made = SUBSCRIPTIONS.open(transaction, a_chat(transaction).id, HOURLY, NOON)
        SUBSCRIPTIONS.save_wishes(transaction, made.id, wishes)
        SUBSCRIPTIONS.set_next(transaction, made.id, next_at)
        kept = SUBSCRIPTIONS.get(transaction, made.id)
    assert (kept.wishes, kept.next_at) == (wishes, next_at)


def test_a_subscription_begins_without_feeds_and_nothing_due(store):
    with store.writing() as transaction:
        chat = a_chat(transaction)
        assert SUBSCRIPTIONS.of_chat(transaction, chat.id) is None
        made = SUBSCRIPTIONS.open(transaction, chat.id, INSTANT, NOON)
        assert (made.chat, made.wishes, made.feeds, made.next_at) == (chat, INSTANT, (), None)
        assert SUBSCRIPTIONS.of_chat(transaction, chat.id) == made
        assert SUBSCRIPTIONS.get(transaction, made.id + 1) is None


def test_the_longest_due_come_first_and_no_more_than_were_asked_for(store):
    with store.writing() as transaction:
        for minute in (3, 1, 4, 2):
            made = a_subscription(transaction, f"-{minute}")
            SUBSCRIPTIONS.set_next(transaction, made.id, later(minutes=minute))
        nobody = a_subscription(transaction, "-5")
        due = SUBSCRIPTIONS.claim_due(transaction, later(minutes=4), 3)
        assert [each.next_at for each in due] == [later(minutes=n) for n in (1, 2, 3)]
        assert len(SUBSCRIPTIONS.claim_due(transaction, later(minutes=4), 10)) == 4
        assert SUBSCRIPTIONS.claim_due(transaction, later(seconds=59), 10) == ()
        assert nobody.next_at is None
        assert len(SUBSCRIPTIONS.next_slots(transaction, 10)) == 4


def test_two_processes_never_claim_the_same(store, url):
    with store.writing() as transaction:
        for number in range(100):
            made = a_subscription(transaction, f"-{number}", feed=URL)
            SUBSCRIPTIONS.set_next(transaction, made.id, NOON)
    claimed = [each for node in together(claim_all, url, 2) for each in node]
    assert len(claimed) == len({*claimed}) == 100


def test_a_feed_is_followed_once(store):
    with store.writing() as transaction:
        made = a_subscription(transaction)
        assert SUBSCRIPTIONS.follow(transaction, made.id, a_feed(), NOON) is True
        assert SUBSCRIPTIONS.follow(transaction, made.id, a_feed(), NOON) is False
        assert SUBSCRIPTIONS.get(transaction, made.id).feeds == (URL,)


def test_a_feed_that_was_never_followed_cannot_be_left(store):
    with store.writing() as transaction:
        made = a_subscription(transaction)
        assert SUBSCRIPTIONS.unfollow(transaction, made.id, URL) is False


@pytest.mark.parametrize("address", [URL, "https://news.example/" + "ü\x00" * 30_000])
def test_a_feed_is_forgotten_with_the_last_who_follows_it(store, address):
    from bot.store.feed_states import remembered

    with store.writing() as transaction:
        first = a_subscription(transaction, "-1", feed=address)
        second = a_subscription(transaction, "-2", feed=address)
        assert SUBSCRIPTIONS.unfollow(transaction, first.id, address) is True
        assert remembered(transaction, address) == a_feed(address)
        SUBSCRIPTIONS.remove(transaction, second.id)
        assert remembered(transaction, address) is None
        assert SUBSCRIPTIONS.get(transaction, second.id) is None
        assert CHATS.get(transaction, second.chat.id) is not None


def test_an_id_is_never_given_twice(store):
    with store.writing() as transaction:
        first = a_subscription(transaction)
        SUBSCRIPTIONS.remove(transaction, first.id)
        assert a_subscription(transaction).id > first.id


def test_moments_come_back_in_utc(store):
    with store.writing() as transaction:
        made = a_subscription(transaction)
        SUBSCRIPTIONS.set_next(transaction, made.id, NOON)
        assert SUBSCRIPTIONS.get(transaction, made.id).next_at.tzinfo is UTC
