"""The web pages of a node: served in its own loop, as long as it works."""

import asyncio
from dataclasses import replace

import aiohttp
import pytest

from bot.errors import WebAddressError
from bot.model.settings import WebRules
from bot.web.server import listen
from bot.wiring.node import open_node
from tests.bot.delivery.waiting import until
from tests.bot.wiring.conftest import let_dbos_end
from tests.fakes.front import FakeFront

PUBLIC = "https://news.example.org"


@pytest.fixture
def configuration(configuration):
    with listen(WebRules(port=0)) as free:
        port = free.getsockname()[1]
    return replace(configuration, web=WebRules(PUBLIC, port=port))


async def get(configuration, path):
    address = f"http://127.0.0.1:{configuration.web.port}{path}"
    async with aiohttp.ClientSession() as session, session.get(address) as answer:
        return answer.status, await answer.text()


def page_of(node):
    with node.kept.store.reading() as transaction:
        told = node.kept.digests.last_of(transaction, 1)
        return told.page if told else ""


async def test_a_node_serves_the_evidence_of_what_it_told(at_work, site, configuration):
    site.publish("/strike")
    async with at_work() as (node, front):
        await front.say(f"/summary {site.server.url_for('/strike')}")
        await until(lambda: page_of(node))
        status, page = await get(configuration, f"/d/{page_of(node)}")
        assert (status, "<mark>60</mark>" in page) == (200, True)
        assert await get(configuration, "/health") == (
            200,
            '{"ok": true, "fetching": [], "posting": [], "listening": []}',
        )
    with pytest.raises(aiohttp.ClientConnectionError):
        await get(configuration, "/health")


async def test_a_node_whose_port_is_taken_does_not_start(configuration):
    with listen(configuration.web):
        with pytest.raises(WebAddressError):
            await opened(configuration)
        await asyncio.to_thread(let_dbos_end)


async def opened(configuration):
    async with open_node(configuration, "test", [FakeFront()]):
        raise AssertionError
