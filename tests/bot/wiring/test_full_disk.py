"""A disk that is really full, under the real poller and the real database: nothing is lost."""

from datetime import timedelta

import pytest
import sqlalchemy as sa

from bot.fetch.feeds.deciding import begin
from bot.model.settings import StoreRules
from bot.store.feed_states import StoredFeedStates, remembered
from bot.store.store import open_store
from bot.store.tables import entries
from tests.bot.fetch.feeds.made import NOW, FakeClock, entry, found
from tests.bot.fetch.feeds.test_polling import FakeFinder, polling, running, until
from tests.bot.store.made import SUBSCRIPTIONS, a_subscription

FEEDS = [f"https://h{host}.example/{feed}" for feed in range(4) for host in range(5)]
# More than the free pages of a new database hold.
LONG = "Nine people drowned, coastguard officials said. " * 400


class Disk:
    """The disk under an SQLite file; it is full when the file must not grow by one more page."""

    def __init__(self, store):
        self.is_full = False
        sa.event.listen(store.engine, "checkout", self.measure)

    def measure(self, connection, record, proxy):
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages if self.is_full else 1_000_000}")


@pytest.fixture
def store(tmp_path):
    store = open_store(StoreRules(f"sqlite:///{tmp_path}/whosaid.db"))
    store.upgrade()
    with store.writing() as transaction:
        subscription = a_subscription(transaction).id
        for url in FEEDS:
            SUBSCRIPTIONS.follow(transaction, subscription, begin(url, NOW), NOW)
    yield store
    store.close()


def kept(store):
    with store.reading() as transaction:
        return transaction.connection.execute(
            sa.select(sa.func.count()).select_from(entries)
        ).scalar()


async def test_while_it_is_full_hosts_are_left_alone_and_then_every_entry_comes_once(store):
    disk, clock = Disk(store), FakeClock()
    disk.is_full = True
    finder = FakeFinder(lambda url: found(entry(1, title=LONG)))
    states = StoredFeedStates(store, clock, lambda wishes, now: now)
    async with running(polling(finder, states, clock)) as task:
        await until(lambda: finder.asked)
        await until(lambda: clock.tick(seconds=15) or clock.now() > NOW + timedelta(minutes=20))
        assert not task.done()
        assert kept(store) == 0
        assert len(finder.asked) < 5 * len(FEEDS)
        disk.is_full = False
        await until(lambda: clock.tick(seconds=15) or kept(store) == len(FEEDS))
    with store.reading() as transaction:
        assert all(remembered(transaction, url).last_success for url in FEEDS)
