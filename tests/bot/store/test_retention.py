"""What is older than the operator wants to keep goes; what still waits stays, however old."""

import asyncio
from dataclasses import replace

import pytest
import sqlalchemy as sa

from bot.model.chats import Change
from bot.model.deliveries import OPEN, Fate, Report, State
from bot.model.settings import StoreRules
from bot.store import retention
from bot.store.articles import StoredArticles
from bot.store.audit import StoredAudit
from bot.store.deliveries import StoredDeliveries
from bot.store.pending import StoredPending
from bot.store.reports import StoredReports
from bot.store.retention import believed, count_old, prune
from bot.store.tables import articles, claims, digests, entries, metadata, notices, pending
from tests.bot.store.made import (
    NOON,
    PAGE,
    SUBSCRIPTIONS,
    URL,
    a_chat,
    a_delivery,
    a_subscription,
    bring,
    later,
)

RULES = StoreRules(article_days=90, entry_days=30, digest_days=365, audit_days=365)
DELIVERIES, PENDING = StoredDeliveries(), StoredPending()


@pytest.fixture(autouse=True)
def hurry(monkeypatch):
    monkeypatch.setattr(retention, "PAUSE_SECONDS", 0)


def forget(store, rules=RULES, **passed):
    """Prune as if so much time had passed, and give how much of each kind went."""
    return {each.what: each.rows for each in asyncio.run(prune(store, rules, later(**passed)))}


def would_forget(store, **passed):
    return {each.what: each.rows for each in asyncio.run(count_old(store, RULES, later(**passed)))}


def count(store, table):
    with store.reading() as transaction:
        return transaction.connection.scalar(sa.select(sa.func.count()).select_from(table))


def keep_delivery(store, state=State.SENT, **changes):
    with store.writing() as transaction:
        StoredArticles().keep(transaction, PAGE, NOON)
        delivery = a_delivery(a_chat(transaction), **changes)
        DELIVERIES.plan(transaction, delivery)
        DELIVERIES.save(transaction, replace(delivery, state=state), delivery, NOON)
        return delivery


def bring_entries(store, *names, settled=True):
    """Have a feed bring entries, and let them be posted, or wait."""
    with store.writing() as transaction:
        subscription = a_subscription(transaction, feed=URL)
        bring(transaction, *names)
        if settled:
            waiting = PENDING.waiting(transaction, subscription.id, 1000)
            fates = [Fate(each.entry, "posted") for each in waiting]
            PENDING.settle(transaction, subscription.id, fates, "1:1", NOON)


@pytest.mark.parametrize(
    ("days", "kept"), [(364, 1), (365, 1), (366, 0)], ids=["before", "on the day", "after"]
)
def test_a_digest_goes_after_its_days_with_all_that_belongs_to_it(store, days, kept):
    delivery = keep_delivery(store)
    with store.writing() as transaction:
        report = Report(NOON, delivery.chat_id, delivery.id, 1, "u", "wrong")
        StoredReports().keep(transaction, report)
    forget(store, days=days)
    names = ("digests", "claims", "deliveries", "reports")
    assert [count(store, metadata.tables[name]) for name in names] == [kept] * 4


@pytest.mark.parametrize("state", State, ids=str)
def test_a_post_on_its_way_is_kept_with_its_article(store, state):
    keep_delivery(store, state)
    forget(store, days=4000)
    expected = 1 if state in OPEN else 0
    assert (count(store, digests), count(store, articles)) == (expected, expected)


def test_an_article_goes_before_the_words_that_were_quoted_from_it(store):
    keep_delivery(store)
    assert forget(store, days=91)["articles"] == 1
    with store.reading() as transaction:
        (claim,) = transaction.connection.execute(sa.select(claims)).all()
    assert (claim.article_id, claim.words) == (None, "Nine people drowned")


def test_an_article_that_was_fetched_again_is_young_again(store):
    with store.writing() as transaction:
        StoredArticles().keep(transaction, PAGE, NOON)
        StoredArticles().keep(transaction, PAGE, later(days=60))
    assert forget(store, days=91)["articles"] == 0


def test_entries_go_with_their_fates_all_but_the_newest_of_the_feed(store):
    bring_entries(store, "c", "b", "a")
    assert forget(store, days=31)["entries"] == 2
    with store.reading() as transaction:
        assert transaction.connection.scalars(sa.select(entries.c.identity)).all() == ["c"]
    assert count(store, pending) == 1


def test_an_entry_that_waits_is_kept(store):
    bring_entries(store, "c", "b", "a", settled=False)
    assert forget(store, days=4000)["entries"] == 0
    assert count(store, pending) == 3


def test_a_notice_goes_once_it_was_told(store):
    with store.writing() as transaction:
        subscription = a_subscription(transaction, feed=URL)
        bring(transaction, "a", notice="It moved.")
    assert forget(store, days=4000)["notices"] == 0
    with store.writing() as transaction:
        PENDING.tell(transaction, subscription.id, NOON)
    assert forget(store, days=31)["notices"] == 1
    assert count(store, notices) == 0


def test_changes_of_settings_go_after_their_days(store):
    with store.writing() as transaction:
        change = Change(NOON, a_chat(transaction).id, "u", "zone", "UTC", "Europe/Berlin")
        StoredAudit().keep(transaction, change)
    assert forget(store, days=365)["changes of settings"] == 0
    assert forget(store, days=366)["changes of settings"] == 1


def test_more_than_one_chunk_is_forgotten(store, monkeypatch):
    monkeypatch.setattr(retention, "CHUNK", 3)
    bring_entries(store, *map(str, range(11)))
    assert forget(store, days=31)["entries"] == 10


def test_chats_and_subscriptions_stay_for_ever(store):
    bring_entries(store, "a")
    forget(store, days=36_500)
    with store.reading() as transaction:
        found = SUBSCRIPTIONS.of_chat(transaction, a_chat_id(store))
    assert found.feeds == (URL,)


def a_chat_id(store):
    with store.writing() as transaction:
        return a_chat(transaction).id


def test_what_is_counted_is_what_goes(store):
    keep_delivery(store)
    bring_entries(store, "b", "a")
    counted = would_forget(store, days=366)
    assert counted == would_forget(store, days=366) != {}
    # An article is only free when the digest on it is gone; here both are old enough.
    assert counted == forget(store, days=366)
    assert set(would_forget(store, days=366).values()) == {0}


def test_a_hundred_years_are_for_ever(store):
    keep_delivery(store)
    rules = StoreRules(digest_days=36_500, article_days=36_500)
    assert set(forget(store, rules, days=3000).values()) == {0}


def test_two_nodes_may_forget_at_once(store, monkeypatch):
    monkeypatch.setattr(retention, "CHUNK", 2)
    bring_entries(store, *map(str, range(21)))

    async def both():
        moment = later(days=31)
        return await asyncio.gather(prune(store, RULES, moment), prune(store, RULES, moment))

    done = asyncio.run(both())
    assert sum(each.rows for each in (*done[0], *done[1])) == 20
    assert count(store, entries) == 1


@pytest.mark.parametrize(
    ("passed", "counted"),
    [({"hours": 2}, {"hours": 2}), ({"days": 29}, {"days": 29}), ({"days": 4000}, {"days": 30})],
    ids=str,
)
def test_a_clock_that_is_years_ahead_is_believed_only_for_a_while(store, passed, counted):
    keep_delivery(store)
    assert asyncio.run(believed(store, later(**passed))) == later(**counted)


def test_a_clock_is_believed_while_nothing_is_remembered(store):
    assert asyncio.run(believed(store, later(days=4000))) == later(days=4000)
