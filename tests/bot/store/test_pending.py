"""What waits, and what became of it."""

from bot.model.deliveries import POSTED, Fate, Post
from bot.model.feeds import Look
from bot.store.digests import StoredDigests
from bot.store.pending import StoredPending
from tests.bot.store.made import NOON, URL, a_feed, a_subscription, bring, entries, later

DIGESTS, PENDING = StoredDigests(), StoredPending()


def test_what_has_its_fate_waits_no_more_and_the_fate_stays(store):
    with store.writing() as transaction:
        made = a_subscription(transaction, feed=URL)
        bring(transaction, "c", "b", "a")
        newest, *others = PENDING.waiting(transaction, made.id, 10)
        fates = (Fate(newest.entry, POSTED), Fate(others[0].entry, "no figure in it \x00"))
        PENDING.settle(transaction, made.id, fates, "7:1", NOON)
        PENDING.settle(transaction, made.id, (Fate(newest.entry, "late"),), "7:2", later(hours=1))
        PENDING.settle(transaction, made.id, (), "7:3", NOON)
        assert [each.item.identity for each in PENDING.waiting(transaction, made.id, 10)] == ["a"]
        assert PENDING.fates(transaction, "7:1") == fates
        assert PENDING.fates(transaction, "7:2") == ()


def test_fates_of_one_subscription_are_not_those_of_another(store):
    with store.writing() as transaction:
        first = a_subscription(transaction, "-1", feed=URL)
        second = a_subscription(transaction, "-2", feed=URL)
        bring(transaction, "news")
        (item,) = PENDING.waiting(transaction, first.id, 10)
        PENDING.settle(transaction, first.id, (Fate(item.entry, POSTED),), "7:1", NOON)
        assert PENDING.waiting(transaction, second.id, 10) == (item,)


def test_no_more_are_given_than_were_asked_for(store):
    with store.writing() as transaction:
        made = a_subscription(transaction, feed=URL)
        bring(transaction, "c", "b", "a")
        assert [each.item.title for each in PENDING.waiting(transaction, made.id, 2)] == ["c", "b"]


def test_what_somebody_was_shown_is_known_and_waits_for_nobody(store):
    with store.writing() as transaction:
        made = a_subscription(transaction, feed=URL)
        PENDING.keep_shown(transaction, made.id, Look(a_feed(), entries("shown")), NOON)
        assert PENDING.waiting(transaction, made.id, 10) == ()
        (newest,) = PENDING.newest(transaction, made.id, 10)
        assert newest.item.title == "shown"
        assert PENDING.last_fates(transaction, made.id) == ()
        bring(transaction, "news", "shown")
        assert [each.item.title for each in PENDING.waiting(transaction, made.id, 10)] == ["news"]


def test_what_one_was_shown_is_still_news_to_those_who_followed_before(store):
    with store.writing() as transaction:
        first = a_subscription(transaction, feed=URL)
        second = a_subscription(transaction, "-200", feed=URL)
        PENDING.keep_shown(transaction, second.id, Look(a_feed(), entries("shown")), NOON)
        bring(transaction, "shown")
        assert len(PENDING.waiting(transaction, first.id, 10)) == 1


def test_fates_of_the_last_digest_are_counted_by_reason(store):
    with store.writing() as transaction:
        made = a_subscription(transaction, feed=URL)
        assert PENDING.last_fates(transaction, made.id) == ()
        bring(transaction, "a", "b", "c", "d")
        newest = [each.entry for each in PENDING.waiting(transaction, made.id, 10)]
        reasons = ("no figure", POSTED, "no figure")
        fates = [Fate(*pair) for pair in zip(newest, reasons, strict=False)]
        DIGESTS.keep(transaction, "1:1", made.chat.id, NOON, Post(()))
        PENDING.settle(transaction, made.id, fates, "1:1", NOON)
        assert PENDING.last_fates(transaction, made.id) == (("no figure", 2), (POSTED, 1))
        DIGESTS.keep(transaction, "1:2", made.chat.id, later(hours=1), Post(()))
        PENDING.settle(transaction, made.id, [Fate(newest[3], POSTED)], "1:2", later(hours=1))
        assert PENDING.last_fates(transaction, made.id) == ((POSTED, 1),)


def test_notices_are_told_once_the_oldest_first(store):
    with store.writing() as transaction:
        made = a_subscription(transaction, feed=URL)
        bring(transaction, "a", notice="It has moved.")
        bring(transaction, "b", notice="It is silent.")
        assert PENDING.tell(transaction, made.id, NOON) == ("It has moved.", "It is silent.")
        assert PENDING.tell(transaction, made.id, NOON) == ()
