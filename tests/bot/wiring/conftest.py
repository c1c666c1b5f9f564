"""A whole node: the real store, jobs, web and parsers; the test has clock, site and chat."""

import asyncio
import threading
from contextlib import asynccontextmanager

import pytest

from bot.model.settings import (
    Configuration,
    FetchRules,
    ParserRules,
    PollRules,
    ScheduleRules,
    StoreRules,
)
from bot.wiring.node import open_node
from tests.bot.store.conftest import KINDS, new_database
from tests.fakes.clock import RunningClock
from tests.fakes.front import FakeFront
from tests.fakes.site import Site


def let_dbos_end():
    """Wait for what a process need not wait for that ends anyway: there is one DBOS in each."""
    for thread in threading.enumerate():
        if thread.name == "halt":
            thread.join(30.0)


@pytest.fixture(params=KINDS)
def database(request, tmp_path):
    """The databases, one after the other, each empty."""
    with new_database(request.param, tmp_path) as url:
        yield url


@pytest.fixture
def site(httpserver):
    return Site(httpserver)


@pytest.fixture
def clock():
    return RunningClock()


@pytest.fixture
def configuration(database, httpserver):
    networks = ("127.0.0.0/8",)
    return Configuration(
        fetch=FetchRules(ports=(httpserver.port,), host_pause=0.0, allowed_networks=networks),
        parse=ParserRules(workers=1),
        poll=PollRules(idle=0.05),
        store=StoreRules(database),
        schedule=ScheduleRules(zone="Europe/Berlin"),
    )


@pytest.fixture
def at_work(configuration, clock):
    """Have a node at work for a while, with a chat."""

    @asynccontextmanager
    async def work(name="test"):
        front = FakeFront()
        try:
            async with open_node(configuration, name, [front], clock) as node:
                yield node, front
        finally:
            await asyncio.to_thread(let_dbos_end)

    return work
