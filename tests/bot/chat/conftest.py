"""A desk with a real store in a file, a web that the test makes and a clock that stands still."""

import pytest

from bot.chat.console import say
from bot.chat.conversation import Conversation
from bot.model.settings import StoreRules
from bot.store.articles import StoredArticles
from bot.store.audit import StoredAudit
from bot.store.chats import StoredChats
from bot.store.digests import StoredDigests
from bot.store.pending import StoredPending
from bot.store.reports import StoredReports
from bot.store.store import open_store
from bot.store.subscriptions import StoredSubscriptions
from bot.store.watches import StoredWatches
from bot.use_cases.desk import Desk
from tests.fakes.artist import FakeArtist
from tests.fakes.clock import FakeClock
from tests.fakes.web import FakeWeb


@pytest.fixture
def web():
    return FakeWeb()


@pytest.fixture
def artist():
    return FakeArtist()


@pytest.fixture
def desk(tmp_path, web, artist):
    store = open_store(StoreRules(f"sqlite:///{tmp_path}/whosaid.db"))
    store.upgrade()
    yield Desk(
        store=store,
        chats=StoredChats(),
        subscriptions=StoredSubscriptions(),
        pending=StoredPending(),
        articles=StoredArticles(),
        digests=StoredDigests(),
        reports=StoredReports(),
        audit=StoredAudit(),
        pages=web,
        finder=web,
        clock=FakeClock(),
        watches=StoredWatches(),
        draw=artist,
    )
    store.close()


@pytest.fixture
def ask(desk):
    """Type a line at the console and get what it answers."""

    async def everybody(address, user):
        return True

    conversation = Conversation(desk, everybody)
    return lambda line: say(conversation, line)
