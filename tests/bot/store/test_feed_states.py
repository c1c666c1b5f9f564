"""Feeds in the database keep the port's contract, and what they bring has its fate at once."""

from dataclasses import replace

import pytest
import sqlalchemy as sa

from bot.errors import StoreError
from bot.model.chats import Quiet
from bot.model.feeds import FeedState, Look
from bot.store.feed_states import StoredFeedStates, lease_due, remembered, save_look
from bot.store.pending import StoredPending, entry_of
from bot.store.tables import chats, entries, feeds, key_of, notices, pending
from tests.bot.store.made import (
    CHATS,
    INSTANT,
    NOON,
    SUBSCRIPTIONS,
    URL,
    a_feed,
    a_subscription,
    bring,
    later,
)
from tests.bot.store.made import entries as some_entries
from tests.contracts.feed_states import FeedStatesContract

PENDING = StoredPending()


class Noon:
    def now(self):
        return NOON


class FollowedFeedStates(StoredFeedStates):
    """The port, and what its contract asks of a chat that follows feeds."""

    def __init__(self, store):
        super().__init__(store, Noon(), lambda wishes, now: now)
        self.store = store
        with store.writing() as transaction:
            self.subscription = a_subscription(transaction).id

    def follow(self, state):
        with self.store.writing() as transaction:
            SUBSCRIPTIONS.follow(transaction, self.subscription, state, NOON)

    def unfollow(self, url):
        with self.store.writing() as transaction:
            SUBSCRIPTIONS.unfollow(transaction, self.subscription, url)

    def remembered(self, url):
        with self.store.reading() as transaction:
            return remembered(transaction, url)

    def brought(self, url):
        chosen = sa.select(entries).join(feeds).where(feeds.c.url_key == key_of(url))
        with self.store.reading() as transaction:
            return tuple(entry_of(row) for row in transaction.connection.execute(chosen))

    def notices(self, url):
        chosen = sa.select(notices.c.words).join(feeds).where(feeds.c.url_key == key_of(url))
        with self.store.reading() as transaction:
            return tuple(transaction.connection.scalars(chosen))


class TestStoredFeedStates(FeedStatesContract):
    @pytest.fixture
    def states(self, store):
        return FollowedFeedStates(store)


def waiting(transaction, subscription):
    return [each.item.title for each in PENDING.waiting(transaction, subscription.id, 10)]


def fates(transaction, subscription):
    chosen = (
        sa.select(entries.c.title, pending.c.fate)
        .join(pending)
        .where(pending.c.subscription_id == subscription.id)
    )
    return dict(tuple(row) for row in transaction.connection.execute(chosen))


def test_what_a_feed_brings_waits_for_all_who_follow_it_the_newest_first(store):
    with store.writing() as transaction:
        first = a_subscription(transaction, "-1", feed=URL)
        second = a_subscription(transaction, "-2", feed=URL)
        other = a_subscription(transaction, "-3")
        bring(transaction, "new", "old")
        bring(transaction, "newest", "new")
        assert waiting(transaction, first) == waiting(transaction, second)
        assert waiting(transaction, first) == ["newest", "new", "old"]
        assert waiting(transaction, other) == []


def test_who_follows_a_feed_gets_nothing_that_it_brought_before(store):
    with store.writing() as transaction:
        a_subscription(transaction, "-1", feed=URL)
        bring(transaction, "new", "old")
        late = a_subscription(transaction, "-2", feed=URL)
        assert waiting(transaction, late) == []
        assert set(fates(transaction, late).values()) == {"it came before you subscribed"}
        bring(transaction, "newest")
        assert waiting(transaction, late) == ["newest"]


def test_a_feed_that_was_never_read_shows_its_newest_entry_and_no_more(store):
    with store.writing() as transaction:
        made = a_subscription(transaction)
        SUBSCRIPTIONS.follow(transaction, made.id, FeedState(URL, NOON), NOON)
        bring(transaction, "new", "old", "older")
        assert waiting(transaction, made) == ["new"]
        bring(transaction, "newer", "newest")
        assert waiting(transaction, made) == ["newer", "newest", "new"]


def test_a_first_look_without_entries_leaves_the_preview_to_the_next(store):
    with store.writing() as transaction:
        made = a_subscription(transaction)
        SUBSCRIPTIONS.follow(transaction, made.id, FeedState(URL, NOON), NOON)
        bring(transaction)
        bring(transaction, "new", "old")
        assert waiting(transaction, made) == ["new"]


def test_who_left_a_feed_gets_nothing_of_it_that_waited(store):
    with store.writing() as transaction:
        made = a_subscription(transaction, "-1", feed=URL)
        a_subscription(transaction, "-2", feed=URL)
        bring(transaction, "news")
        SUBSCRIPTIONS.unfollow(transaction, made.id, URL)
        assert waiting(transaction, made) == []
        SUBSCRIPTIONS.follow(transaction, made.id, a_feed(), NOON)
        assert waiting(transaction, made) == []


def test_new_entries_make_due_who_wants_them_instantly_when_quiet_hours_end(store):
    asked = []

    def release(wishes, now):
        asked.append(wishes.quiet)
        return later(hours=9) if wishes.quiet else now

    with store.writing() as transaction:
        quiet = Quiet(NOON.time(), later(hours=9).time())
        at_once = a_subscription(transaction, "-1", INSTANT, URL)
        held = a_subscription(transaction, "-2", replace(INSTANT, quiet=quiet), URL)
        hourly = a_subscription(transaction, "-3", feed=URL)
        paused = a_subscription(transaction, "-4", INSTANT, URL)
        CHATS.pause(transaction, paused.chat.id, "by hand")
        bring(transaction, release=release)
        assert asked == []
        bring(transaction, "news", release=release)
        due = [
            SUBSCRIPTIONS.get(transaction, each.id).next_at
            for each in (at_once, held, hourly, paused)
        ]
    assert due == [NOON, later(hours=9), None, None]
    assert asked == [None, quiet]


def test_a_moment_of_release_that_stands_is_not_put_off(store):
    with store.writing() as transaction:
        made = a_subscription(transaction, "-1", INSTANT, URL)
        bring(transaction, "first")
        bring(transaction, "second", now=later(minutes=5))
        assert SUBSCRIPTIONS.get(transaction, made.id).next_at == NOON


def test_a_notice_is_told_once_to_each_who_follows(store):
    with store.writing() as transaction:
        first = a_subscription(transaction, "-1", INSTANT, URL)
        second = a_subscription(transaction, "-2", feed=URL)
        bring(transaction, notice="It has moved.")
        assert SUBSCRIPTIONS.get(transaction, first.id).next_at == NOON
        PENDING.tell(transaction, first.id, NOON)
        assert PENDING.notices(transaction, first.id) == ()
        assert PENDING.notices(transaction, second.id) == ("It has moved.",)


def test_a_feed_that_was_gone_is_looked_at_again_when_somebody_finds_it_alive(store):
    with store.writing() as transaction:
        a_subscription(transaction, "-1", feed=URL)
        (lease,) = lease_due(transaction, NOON, 1, later(minutes=2))
        gone = Look(a_feed(gone=True, next_at=later(days=1)))
        assert save_look(transaction, lease, gone, NOON, lambda wishes, now: now)
        assert lease_due(transaction, later(days=2), 1, later(days=3)) == ()
        a_subscription(transaction, "-2", feed=URL)
        assert len(lease_due(transaction, NOON, 1, later(minutes=2))) == 1


def test_a_state_is_never_kept_without_its_entries(store):
    """The poller is stopped in the middle: all or nothing."""
    with store.writing() as transaction:
        made = a_subscription(transaction, feed=URL)
        (lease,) = lease_due(transaction, NOON, 1, later(minutes=2))

    def broken(wishes, now):
        raise StoreError("stopped")

    look = Look(a_feed(title="New title"), some_entries("news"))
    with store.writing() as transaction:
        SUBSCRIPTIONS.save_wishes(transaction, made.id, INSTANT)
    with pytest.raises(StoreError), store.writing() as transaction:
        save_look(transaction, lease, look, NOON, broken)
    with store.reading() as transaction:
        assert remembered(transaction, URL) == lease.state
        assert waiting(transaction, made) == []


def test_two_feeds_may_bring_entries_of_one_name(store):
    with store.writing() as transaction:
        made = a_subscription(transaction, feed=URL)
        bring(transaction, "news")
        other = "https://other.example/"
        SUBSCRIPTIONS.follow(transaction, made.id, a_feed(other), NOON)
        with_next = lease_due(transaction, NOON, 2, later(minutes=2))
        (lease,) = (each for each in with_next if each.state.url == other)
        look = Look(a_feed(other), some_entries("news"))
        assert save_look(transaction, lease, look, NOON, lambda wishes, now: now)
        found = PENDING.waiting(transaction, made.id, 10)
        assert {(each.feed, each.item.identity) for each in found} == {
            (URL, "news"),
            (other, "news"),
        }
        assert transaction.connection.scalar(sa.select(sa.func.count()).select_from(chats)) == 1
