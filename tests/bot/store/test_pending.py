"""What waits, and what became of it."""

from bot.model.deliveries import POSTED, Fate
from bot.store.pending import StoredPending
from tests.bot.store.made import NOON, URL, a_subscription, bring, later

PENDING = StoredPending()


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
