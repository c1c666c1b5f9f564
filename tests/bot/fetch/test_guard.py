"""Nothing at all is sent to a forbidden place: the listener there counts who knocks."""

import socket

import pytest

from bot.fetch.download import Downloader
from bot.fetch.errors import (
    FetchError,
    ForbiddenAddressError,
    ForbiddenPortError,
    NoSuchHostError,
    RefusedConnectionError,
)
from bot.fetch.guard import ForbiddenConnectError, GuardedResolver, SocketMaker
from bot.model.settings import FetchRules
from tests.bot.fetch.hostile import HERE, DeadNames, FakeNames, answer, open_rules, serving

SECRET = answer(b"the secret of this machine", content_type="text/plain")


async def get(url, rules, names=None):
    async with Downloader(rules, names) as downloader:
        return await downloader.get(url, limit=10_000)


def shut_rules(*ports):
    """The rules as they are by default, but for the ports of the test's own servers."""
    return FetchRules(ports=(80, 443, *ports))


WAYS_IN = [
    "http://127.0.0.1:{}/",
    "http://127.0.0.1.:{}/",
    "http://127.1:{}/",
    "http://0:{}/",
    "http://0.0.0.0:{}/",
    "http://2130706433:{}/",
    "http://0x7f.1:{}/",
    "http://0177.0.0.1:{}/",
    "http://①②⑦.⓪.⓪.①:{}/",
    "http://[::1]:{}/",
    "http://[::ffff:127.0.0.1]:{}/",
    "http://[::127.0.0.1]:{}/",
    "http://[64:ff9b::7f00:1]:{}/",
    "http://localhost:{}/",
    "http://localhost.localdomain:{}/",
    "http://user@127.0.0.1:{}/",
    "http://inside.test:{}/",
    "http://mapped.test:{}/",
    "http://nat.test:{}/",
    "http://zone.test:{}/",
    "http://words.test:{}/",
]
NAMES = {
    "inside.test": [[HERE]],
    "mapped.test": [["::ffff:127.0.0.1"]],
    "nat.test": [["64:ff9b::7f00:1"]],
    "zone.test": [["fe80::1%lo"]],
    "words.test": [["localhost"]],
}


@pytest.mark.parametrize("way", WAYS_IN)
async def test_no_way_of_writing_it_leads_to_this_machine(way):
    async with serving(SECRET) as server:
        with pytest.raises(FetchError):
            await get(way.format(server.port), shut_rules(server.port), FakeNames(NAMES))
        assert server.connects == 0


async def test_the_listener_is_there_for_whoever_may_come():
    async with serving(SECRET) as server:
        got = await get(server.url(), open_rules(server))
        assert (got.body, server.connects) == (b"the secret of this machine", 1)


async def test_a_name_is_looked_up_once_and_the_answer_is_what_is_connected_to():
    """Rebinding: the second answer would be private, but nobody asks for it."""
    names = FakeNames({"twice.test": [[HERE], ["10.0.0.1"]]})
    async with serving(SECRET) as server:
        await get(server.url(host="twice.test"), open_rules(server), names)
        assert names.asked == ["twice.test"]


async def test_a_name_that_turns_private_between_two_requests_is_refused():
    names = FakeNames({"turns.test": [["127.0.0.2"], [HERE]]})
    async with serving(SECRET) as server:
        rules = open_rules(server, allowed_networks=("127.0.0.2/32",), connect_seconds=1)
        async with Downloader(rules, names) as downloader:
            with pytest.raises(RefusedConnectionError):  # nobody listens at the public one
                await downloader.get(server.url(host="turns.test"), limit=100)
            with pytest.raises(ForbiddenAddressError):
                await downloader.get(server.url(host="turns.test"), limit=100)
        assert server.connects == 0


async def test_of_mixed_answers_only_the_permitted_is_connected_to():
    names = FakeNames({"mixed.test": [["10.0.0.9", "fe80::1", HERE, "169.254.169.254"]]})
    async with serving(SECRET) as server:
        got = await get(server.url(host="mixed.test"), open_rules(server), names)
        assert got.status == 200


async def test_mixed_answers_whose_public_part_is_dead_do_not_fall_back_to_the_private_part():
    names = FakeNames({"mixed.test": [["127.0.0.2", HERE]]})
    async with serving(SECRET) as server:
        rules = open_rules(server, allowed_networks=("127.0.0.2/32",))
        with pytest.raises(RefusedConnectionError):
            await get(server.url(host="mixed.test"), rules, names)
        assert server.connects == 0


async def test_a_name_with_very_many_addresses_does_not_make_us_knock_at_all_of_them():
    many = [f"127.0.1.{number}" for number in range(100)]
    found = await GuardedResolver(
        FakeNames({"many.test": [many]}), FetchRules(allowed_networks=("127.0.1.0/24",))
    ).resolve("many.test", 80)
    assert [one["host"] for one in found] == many[:8]


async def test_a_dead_name_service_is_told_from_a_missing_name():
    rules = FetchRules(connect_seconds=0.05)
    with pytest.raises(NoSuchHostError, match="silent"):
        await get("http://example.org/", rules, DeadNames())
    with pytest.raises(NoSuchHostError):
        await get("http://example.org/", rules, FakeNames({}))
    with pytest.raises(NoSuchHostError):
        await get("http://example.org/", rules, FakeNames({"example.org": [[]]}))


async def test_the_systems_own_name_service_is_asked_when_no_other_is_given():
    async with serving(SECRET) as server:
        got = await get(server.url(host="localhost"), open_rules(server))
        assert got.status == 200


@pytest.mark.parametrize(
    ("address", "port"),
    [(HERE, 80), ("8.8.8.8", 22), ("localhost", 80), ("127.1", 80), ("10.0.0.1", 443)],
)
def test_no_socket_is_made_for_a_forbidden_place(address, port):
    make = SocketMaker(FetchRules())
    with pytest.raises(ForbiddenConnectError):
        make((socket.AF_INET, socket.SOCK_STREAM, 0, "", (address, port)))


def test_a_socket_is_made_for_a_public_place():
    make = SocketMaker(FetchRules())
    make((socket.AF_INET, socket.SOCK_STREAM, 0, "", ("8.8.8.8", 443))).close()
    make((socket.AF_INET6, socket.SOCK_STREAM, 0, "", ("2606:4700::1111", 443, 0, 0))).close()


async def test_the_last_word_is_with_the_socket_when_the_resolver_lets_all_through():
    """Both checks before the socket are taken away; it still holds."""
    names = FakeNames({"inside.test": [[HERE]]})
    async with serving(SECRET) as server:
        async with Downloader(shut_rules(server.port)) as downloader:
            downloader._session.connector._resolver = names
            with pytest.raises(ForbiddenAddressError, match="loopback"):
                await downloader.get(server.url(host="inside.test"), limit=100)
        assert server.connects == 0


TO_FORBIDDEN_PLACES = [
    "http://127.0.0.1:{}/",
    "http://[::ffff:7f00:1]:{}/",
    "//127.0.0.1:{}/",
    "http://inside.test:{}/",
    "http://localhost:{}/",
    "file:///etc/passwd",
    "data:text/html,five",
    "ftp://public.test:{}/",
    "gopher://127.0.0.1:{}/",
    "http://user@public.test:{}/",
    "http://public.test:22/",
]


@pytest.mark.parametrize("location", TO_FORBIDDEN_PLACES)
async def test_no_redirect_leads_to_a_forbidden_place(location):
    """The public server is 127.0.0.2 here; 127.0.0.1 is the machine that must not be touched."""
    async with serving(SECRET) as secret:
        leads = answer(b"", "302 Found", Location=location.format(secret.port))
        async with serving(leads, host="127.0.0.2") as public:
            rules = FetchRules(
                ports=(public.port, secret.port), allowed_networks=("127.0.0.2/32",)
            )
            names = FakeNames({"public.test": [["127.0.0.2"]], "inside.test": [[HERE]]})
            with pytest.raises(FetchError):
                await get(public.url(host="public.test"), rules, names)
            assert (public.connects, secret.connects) == (1, 0)


async def test_a_proxy_of_the_environment_is_not_asked(monkeypatch):
    async with serving(SECRET) as proxy, serving(answer(b"straight")) as server:
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy.url())
        assert (await get(server.url(), open_rules(server))).body == b"straight"
        assert proxy.connects == 0


async def test_a_proxy_that_is_configured_is_asked_for_everything():
    async with serving(answer(b"by proxy")) as proxy:
        rules = FetchRules(proxy=f"http://{HERE}:{proxy.port}")
        got = await get("http://example.org/a", rules, FakeNames({}))
        assert got.body == b"by proxy"
        assert proxy.requests[0].startswith(b"GET http://example.org/a HTTP/1.1")
        with pytest.raises(ForbiddenAddressError):
            await get("http://10.0.0.1/", rules)
        with pytest.raises(ForbiddenPortError):
            await get("http://example.org:25/", rules)
        assert proxy.connects == 1


async def test_a_dead_proxy_gives_no_secret_away():
    rules = FetchRules(proxy=f"http://user:secret@{HERE}:1")
    with pytest.raises(RefusedConnectionError) as caught:
        await get("http://example.org/", rules)
    assert "secret" not in str(caught.value)
