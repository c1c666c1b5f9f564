import asyncio
import ssl
from datetime import UTC, datetime

import pytest

from bot.fetch.download import Downloader
from bot.fetch.errors import FetchError, FetchTimeoutError, TlsError
from bot.model.settings import FetchRules
from tests.bot.fetch.hostile import HERE, FakeNames, answer, open_rules, serving

STORY = answer(b"Five people died.", content_type="text/plain")
NAMES = {name: [[HERE]] for name in ("safe.test", "other.test", "xn--bcher-kva.test")}


async def get(server, host="safe.test", tls=None):
    async with Downloader(open_rules(server), FakeNames(NAMES), tls) as downloader:
        return await downloader.get(f"https://{host}:{server.port}/", limit=99)


@pytest.mark.parametrize("host", ["safe.test", "SAFE.test.", "bücher.test"])
async def test_a_server_that_proves_its_name_is_read(host, served_as, trusting):
    shown = served_as("safe.test", "bücher.test")
    async with serving(STORY, tls=shown) as server:
        assert (await get(server, host, trusting)).body == b"Five people died."


async def test_a_certificate_of_another_name_is_refused(served_as, trusting):
    async with serving(STORY, tls=served_as("safe.test")) as server:
        with pytest.raises(TlsError, match=r"other\.test"):
            await get(server, "other.test", trusting)
    assert server.requests == []


async def test_a_certificate_that_nobody_trusts_is_refused(served_as):
    async with serving(STORY, tls=served_as("safe.test")) as server:
        with pytest.raises(TlsError):
            await get(server)
    assert server.requests == []


async def test_a_certificate_that_is_over_is_refused(served_as, trusting):
    shown = served_as("safe.test", not_after=datetime(2020, 1, 1, tzinfo=UTC))
    async with serving(STORY, tls=shown) as server:
        with pytest.raises(TlsError):
            await get(server, tls=trusting)


async def test_old_tls_is_refused(served_as, trusting):
    shown = served_as("safe.test")
    shown.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
    with pytest.warns(DeprecationWarning, match="TLSv1_1"):
        shown.maximum_version = ssl.TLSVersion.TLSv1_1
    async with serving(STORY, tls=shown) as server:
        with pytest.raises(FetchError):
            await get(server, tls=trusting)
    assert server.requests == []


async def test_a_server_that_never_shakes_hands_is_given_up(trusting):
    async with serving(STORY) as server:
        rules = open_rules(server, connect_seconds=0.1)
        async with Downloader(rules, FakeNames(NAMES), trusting) as downloader:
            with pytest.raises(FetchTimeoutError):
                await downloader.get(f"https://safe.test:{server.port}/", limit=99)


async def test_a_server_that_answers_without_tls_is_no_https_server(trusting):
    async def answer_at_once(reader, writer):
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        writer.close()

    listener = await asyncio.start_server(answer_at_once, HERE, 0)
    port = listener.sockets[0].getsockname()[1]
    rules = FetchRules(ports=(port,), allowed_networks=(f"{HERE}/32",))
    async with listener, Downloader(rules, FakeNames(NAMES), trusting) as downloader:
        with pytest.raises(TlsError):
            await downloader.get(f"https://safe.test:{port}/", limit=99)
