"""The JSON routes keep what their description promises, whatever they are asked."""

import asyncio
import threading
from contextlib import contextmanager
from pathlib import Path

import pytest
import schemathesis
from hypothesis import HealthCheck, settings

from bot.web.app import DESCRIPTION
from tests.bot.web.conftest import served
from tests.bot.web.made import a_story, keep

schema = schemathesis.openapi.from_path(Path(DESCRIPTION))
known = schemathesis.openapi.from_path(Path(DESCRIPTION)).include(path="/d/{name}.json")


@contextmanager
def served_apart(site):
    """Serve a site in a thread of its own: schemathesis blocks."""
    addresses, stop = [], None
    ready = threading.Event()
    loop = asyncio.new_event_loop()

    async def serve():
        nonlocal stop
        stop = asyncio.Event()
        async with served(site) as address:
            addresses.append(address)
            ready.set()
            await stop.wait()

    thread = threading.Thread(target=lambda: loop.run_until_complete(serve()))
    thread.start()
    assert ready.wait(30)
    try:
        yield addresses[0]
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join(30)
        loop.close()


@pytest.fixture
def apart(site):
    with served_apart(site) as address:
        yield address


@schema.parametrize()
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
def test_whatever_is_asked_gets_what_is_described(case, apart):
    case.call_and_validate(base_url=apart)


def test_a_page_that_is_there_is_as_described(site, apart):
    operation = known["/d/{name}.json"]["GET"]
    case = operation.Case(path_parameters={"name": keep(site, a_story())})
    response = case.call_and_validate(base_url=apart)
    assert response.status_code == 200
