"""Digests: kept once a slot, changed with their history, found by chat and by page."""

from dataclasses import replace

import sqlalchemy as sa

from bot.model.deliveries import Post, Report
from bot.model.digests import Edition, Revision
from bot.store.articles import StoredArticles
from bot.store.digests import StoredDigests
from bot.store.reports import StoredReports
from bot.store.tables import articles, claims, digests
from bot.store.transaction import connection_of
from tests.bot.store.made import NOON, PAGE, a_chat, a_post, later

ARTICLES, DIGESTS, REPORTS = StoredArticles(), StoredDigests(), StoredReports()


def test_a_slot_has_one_digest_and_the_first_stays(store):
    with store.writing() as transaction:
        chat = a_chat(transaction)
        assert DIGESTS.get(transaction, "7:1") is None
        assert DIGESTS.keep(transaction, "7:1", chat.id, NOON, a_post()) is True
        assert DIGESTS.keep(transaction, "7:1", chat.id, NOON, a_post("else")) is False
        assert DIGESTS.get(transaction, "7:1") == a_post()


def test_a_post_that_is_kept_knows_the_name_of_its_page_which_is_never_written_into_it(store):
    with store.writing() as transaction:
        chat = a_chat(transaction)
        DIGESTS.keep(transaction, "7:1", chat.id, NOON, a_post())
        kept = DIGESTS.kept(transaction, "7:1")
        assert kept.post.page == DIGESTS.get(transaction, "7:1").page == kept.page
        DIGESTS.revise(transaction, "7:1", replace(kept.post, note="changed"), later(hours=1))
        assert DIGESTS.kept(transaction, "7:1").post.page == kept.page
        written = connection_of(transaction).scalar(sa.select(digests.c.post))
        assert kept.page not in written


def test_the_last_digest_of_a_chat_is_that_of_its_latest_slot(store):
    with store.writing() as transaction:
        chat, other = a_chat(transaction, "-1"), a_chat(transaction, "-2")
        assert DIGESTS.last_of(transaction, chat.id) is None
        DIGESTS.keep(transaction, "7:2", chat.id, later(hours=1), a_post("late"))
        DIGESTS.keep(transaction, "7:1", chat.id, NOON, a_post("early"))
        DIGESTS.keep(transaction, "8:1", other.id, later(hours=2), a_post("other"))
        assert DIGESTS.last_of(transaction, chat.id).post == a_post("late")


def test_a_digest_that_told_nothing_is_not_the_last_that_was_told(store):
    with store.writing() as transaction:
        chat = a_chat(transaction)
        DIGESTS.keep(transaction, "7:1", chat.id, NOON, a_post())
        DIGESTS.keep(transaction, "7:2", chat.id, later(hours=1), Post((), note="It has moved."))
        assert DIGESTS.last_of(transaction, chat.id).id == "7:1"


def test_the_page_of_a_digest_cannot_be_guessed(store):
    with store.writing() as transaction:
        chat = a_chat(transaction)
        for slot in ("7:1", "7:2"):
            DIGESTS.keep(transaction, slot, chat.id, NOON, a_post())
        pages = {DIGESTS.kept(transaction, slot).page for slot in ("7:1", "7:2")}
        assert len(pages) == 2
        assert all(len(page) >= 22 for page in pages)
        assert {DIGESTS.by_page(transaction, page).id for page in pages} == {"7:1", "7:2"}
        assert DIGESTS.by_page(transaction, "7:1") is None


def test_a_changed_digest_keeps_what_it_said_and_its_page(store):
    with store.writing() as transaction:
        chat = a_chat(transaction)
        DIGESTS.keep(transaction, "7:1", chat.id, NOON, a_post("first"))
        before = DIGESTS.kept(transaction, "7:1")
        assert DIGESTS.revise(transaction, "7:1", a_post("second"), later(hours=1)) == 1
        assert DIGESTS.revise(transaction, "7:1", Post(()), later(hours=2)) == 2
        after = DIGESTS.kept(transaction, "7:1")
        assert (after.post, after.revision, after.page) == (Post(()), 2, before.page)
        assert DIGESTS.revisions(transaction, "7:1") == (
            Revision(a_post("first"), later(hours=1)),
            Revision(a_post("second"), later(hours=2)),
        )
        assert rows(transaction, claims) == []
        assert DIGESTS.revise(transaction, "7:2", a_post(), NOON) == 0


def test_how_far_a_page_is_can_be_asked_without_reading_it(store):
    with store.writing() as transaction:
        DIGESTS.keep(transaction, "7:1", a_chat(transaction).id, NOON, a_post())
        page = DIGESTS.kept(transaction, "7:1").page
        assert DIGESTS.edition(transaction, page) == Edition(NOON, 0)
        DIGESTS.revise(transaction, "7:1", a_post("else"), later(hours=1))
        assert DIGESTS.edition(transaction, page) == Edition(NOON, 1)
        assert DIGESTS.edition(transaction, "7:1") is None


def test_every_quotation_is_a_claim_that_knows_its_article(store):
    with store.writing() as transaction:
        chat = a_chat(transaction)
        ARTICLES.keep(transaction, PAGE, NOON)
        DIGESTS.keep(transaction, "7:1", chat.id, NOON, a_post())
        (claim,) = rows(transaction, claims)
        assert (claim.number, claim.story, claim.speaker) == (1, 0, "the coastguard")
        assert PAGE.text[claim.start : claim.end] == claim.words
        (article,) = rows(transaction, articles)
        assert claim.article_id == article.id


def test_a_claim_stays_when_its_article_is_not_kept(store):
    with store.writing() as transaction:
        DIGESTS.keep(transaction, "7:1", a_chat(transaction).id, NOON, a_post())
        assert [claim.article_id for claim in rows(transaction, claims)] == [None]


def test_reports_are_kept_the_newest_first(store):
    with store.writing() as transaction:
        chat = a_chat(transaction)
        DIGESTS.keep(transaction, "7:1", chat.id, NOON, a_post())
        first, second = (
            Report(NOON, chat.id, "7:1", figure, "U1", "It is ten. \x00") for figure in (1, 0)
        )
        REPORTS.keep(transaction, first)
        REPORTS.keep(transaction, second)
        assert REPORTS.newest(transaction, 10) == (second, first)
        assert REPORTS.newest(transaction, 1) == (second,)


def rows(transaction, table):
    return list(transaction.connection.execute(sa.select(table)))
