"""A node's pages over a real socket, before a real database in a file."""

import asyncio
from contextlib import asynccontextmanager

import pytest

from bot.model.settings import StoreRules, WebRules
from bot.store.articles import StoredArticles
from bot.store.digests import StoredDigests
from bot.store.overview import StoredOverview
from bot.store.store import open_store
from bot.web.app import create_app
from bot.web.server import AT_ONCE, WebServer, listen
from bot.web.site import Site
from tests.fakes.clock import FakeClock
from tests.fakes.stuck import FakeStuck

PUBLIC = "https://news.example.org"


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def store(tmp_path):
    """An empty store."""
    store = open_store(StoreRules(f"sqlite:///{tmp_path}/web.db"))
    store.upgrade()
    yield store
    store.close()


@pytest.fixture
def site(store, clock):
    """All that public pages need."""
    rules = WebRules(PUBLIC)
    kept = (store, StoredDigests(), StoredArticles(), StoredOverview())
    return Site(rules, *kept, FakeStuck(), clock)


@pytest.fixture
async def address(site):
    """Where the site is served."""
    async with served(site) as address:
        yield address


@asynccontextmanager
async def served(site, *others, at_once=AT_ONCE):
    """Serve a site and other routes for as long as the block takes; gives the address."""
    listening = listen(WebRules(port=0))
    server = WebServer(create_app(site, others), listening, at_once)
    serving = asyncio.create_task(server.serve())
    yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    server.stop()
    await serving
