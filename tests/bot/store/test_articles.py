"""Articles: every text that evidence refers to, once for each address."""

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.model.chats import Change
from bot.model.stories import Page
from bot.store.articles import StoredArticles, hash_of
from bot.store.audit import StoredAudit
from bot.store.tables import articles
from tests.bot.store.made import ANY_TEXT, MOMENTS, NOON, PAGE, a_chat, later

ARTICLES, AUDIT = StoredArticles(), StoredAudit()
PAGES = st.builds(Page, *[ANY_TEXT] * 5, st.none() | MOMENTS, ANY_TEXT)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(page=PAGES)
def test_any_article_comes_back_the_same(store, page):
    with store.writing() as transaction:
        transaction.connection.execute(articles.delete())  # those of earlier examples
        ARTICLES.keep(transaction, page, NOON)
        ARTICLES.keep(transaction, page, later(hours=1))
        assert ARTICLES.newest(transaction, page.url).text == page.text
        assert ARTICLES.by_hash(transaction, hash_of(page.text)).text == page.text


def test_the_newest_text_of_an_address_counts_and_the_older_one_is_kept(store):
    changed = replace(PAGE, text=PAGE.text + " Ten, it said later.")
    with store.writing() as transaction:
        assert ARTICLES.newest(transaction, PAGE.url) is None
        ARTICLES.keep(transaction, PAGE, NOON)
        ARTICLES.keep(transaction, changed, later(hours=1))
        assert ARTICLES.newest(transaction, PAGE.url) == changed
        assert ARTICLES.by_hash(transaction, hash_of(PAGE.text)) == PAGE
        ARTICLES.keep(transaction, PAGE, later(hours=2))
        assert ARTICLES.newest(transaction, PAGE.url) == PAGE


def test_who_changed_what_is_kept_the_newest_first(store):
    with store.writing() as transaction:
        chat = a_chat(transaction)
        first, second = (
            Change(NOON, chat.id, "U1", "quiet", before, "22-07") for before in ("", "off")
        )
        AUDIT.keep(transaction, first)
        AUDIT.keep(transaction, second)
        assert AUDIT.newest(transaction, chat.id, 10) == (second, first)
