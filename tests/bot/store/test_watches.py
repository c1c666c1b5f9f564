"""Articles that are looked at again: by one at a time, from the last post on."""

from dataclasses import replace

import pytest

from bot.store.articles import StoredArticles
from bot.store.deliveries import StoredDeliveries
from bot.store.digests import StoredDigests
from bot.store.watches import StoredWatches
from tests.bot.store.made import NOON, PAGE, a_chat, a_delivery, a_post, later

WATCHES, ARTICLES = StoredWatches(), StoredArticles()
DIGESTS, DELIVERIES = StoredDigests(), StoredDeliveries()
HALF = later(minutes=30)
UNTIL = later(minutes=35)


@pytest.fixture
def watched(store):
    """A digest whose article is looked at again half an hour after noon."""
    with store.writing() as transaction:
        ARTICLES.keep(transaction, PAGE, NOON)
        posted = a_delivery(a_chat(transaction))
        DELIVERIES.plan(transaction, posted)
        WATCHES.watch(transaction, posted.id, NOON, HALF)
    return posted.id


def due(store, now=HALF, until=UNTIL):
    with store.writing() as transaction:
        return WATCHES.lease_due(transaction, now, 10, until)


def test_an_article_is_looked_at_where_it_was_asked_for(store, watched):
    assert due(store, later(minutes=29)) == ()
    (watch,) = due(store)
    assert (watch.url, watch.since, watch.looks, watch.doubt) == (PAGE.url, NOON, 0, "")


def test_one_looks_at_a_time_and_another_when_he_does_not_come_back(store, watched):
    assert len(due(store)) == 1
    assert due(store) == ()
    assert len(due(store, UNTIL, later(minutes=40))) == 1


def test_the_next_look_is_put_down(store, watched):
    (watch,) = due(store)
    later_on = replace(watch, looks=1, next_at=later(hours=2), doubt="17 > 7")
    with store.writing() as transaction:
        WATCHES.put(transaction, later_on, watch)
    assert due(store, later(minutes=119)) == ()
    (again,) = due(store, later(hours=2), later(hours=3))
    assert (again.looks, again.doubt, again.since) == (1, "17 > 7", NOON)


def test_who_lost_his_lease_puts_nothing_down(store, watched):
    (watch,) = due(store)
    (other,) = due(store, UNTIL, later(minutes=40))
    with store.writing() as transaction:
        WATCHES.put(transaction, replace(watch, next_at=later(hours=9)), watch)
        WATCHES.end(transaction, watch)
        WATCHES.put(transaction, replace(other, next_at=later(hours=2)), other)
    assert len(due(store, later(hours=2), later(hours=3))) == 1


def test_in_the_end_nobody_looks_any_more(store, watched):
    (watch,) = due(store)
    with store.writing() as transaction:
        WATCHES.end(transaction, watch)
    assert due(store, later(days=9), later(days=10)) == ()


@pytest.mark.parametrize("ends", [True, False])
def test_another_post_of_the_article_begins_anew_even_while_somebody_looks(store, watched, ends):
    (watch,) = due(store)
    with store.writing() as transaction:
        WATCHES.watch(transaction, watched, HALF, later(minutes=60))
        if ends:
            WATCHES.end(transaction, watch)
        else:
            WATCHES.put(transaction, replace(watch, looks=4, next_at=later(days=1)), watch)
    (again,) = due(store, later(minutes=60), later(minutes=65))
    assert (again.since, again.looks) == (HALF, 0)


def test_posts_are_found_by_the_article_on_which_they_rest(store, watched):
    with store.writing() as transaction:
        DIGESTS.keep(
            transaction, "asked", a_chat(transaction).id, NOON, a_post()
        )  # an answer, which was not posted
        found = DIGESTS.resting_on(transaction, PAGE.url, NOON)
        assert [kept.id for kept in found] == [watched]
        assert DIGESTS.resting_on(transaction, PAGE.url, HALF) == ()
        assert DIGESTS.resting_on(transaction, PAGE.canonical, NOON) == ()
        newer = replace(PAGE, text=f"{PAGE.text} Now.")
        ARTICLES.keep(transaction, newer, HALF)
        assert ARTICLES.versions(transaction, PAGE.url) == (newer, PAGE)
