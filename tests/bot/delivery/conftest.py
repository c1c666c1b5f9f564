"""Tests of the engine run on SQLite and on a real PostgreSQL, against the fake platform."""

from datetime import UTC, datetime

import pytest
import pytest_asyncio

from bot.delivery import dbos_jobs, outbox
from bot.model.settings import StoreRules
from bot.store.store import open_store
from tests.bot.store.conftest import KINDS, new_database
from tests.fakes.clock import FakeClock
from tests.fakes.node import FakeNode, Setting, prepare
from tests.fakes.platform import FakePlatform

SLOT = datetime(2026, 7, 1, 6, 0, tzinfo=UTC)


@pytest.fixture(scope="module", params=KINDS)
def kind(request):
    """The databases, one after the other."""
    return request.param


@pytest.fixture(scope="module")
def url(kind, tmp_path_factory):
    """A database with all tables, for the tests of a module; each test has chats of its own."""
    with new_database(kind, tmp_path_factory.mktemp("engine")) as url:
        prepare(url)
        yield url


@pytest.fixture(scope="module")
def store(url):
    """The database, for the tests to look into."""
    store = open_store(StoreRules(url))
    yield store
    store.close()


@pytest.fixture(scope="module")
def clock():
    """The clock of the node, which stands at SLOT until a test moves it."""
    return FakeClock(SLOT)


@pytest.fixture(scope="module")
def quickly():
    """Look for jobs more often than in earnest, and give posts less time to settle."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(dbos_jobs, "POLL_SECONDS", 0.05)
        patched.setattr(outbox, "SETTLE_SECONDS", 0.3)
        yield


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def platform(url):
    """A chat platform with a server of its own, for one database: they give the same ids."""
    platform = FakePlatform()
    await platform.open()
    yield platform
    await platform.close()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def node(url, platform, clock, quickly):
    """A node at work, whose timers the tests turn by hand."""
    async with FakeNode(Setting("n1", url, platform.url), clock) as node:
        yield node
