import asyncio

import pytest

from bot.fetch.errors import (
    DowngradeError,
    FetchTimeoutError,
    ForbiddenAddressError,
    RefusedConnectionError,
    RobotsForbidError,
    RobotsUnavailableError,
    TooManyRedirectsError,
)
from bot.fetch.web import Web
from tests.bot.fetch.hostile import HERE, FakeNames, answer, open_rules, serving

STORY = answer(b"Five people died.", content_type="text/plain")
SHUT = answer(b"User-agent: *\nDisallow: /private\n", content_type="text/plain")


async def get(server, path="/", names=None, host=HERE, **changes):
    async with Web(open_rules(server, **changes), names) as web:
        return await web.get(server.url(path, host), limit=10_000)


async def test_a_site_is_asked_for_its_rules_first_and_once():
    async with serving({"/a": STORY, "/b": STORY}) as server, Web(open_rules(server)) as web:
        for path in ("/a", "/b", "/a"):
            assert (await web.get(server.url(path), limit=99)).body == b"Five people died."
    assert server.paths == ["/robots.txt", "/a", "/b", "/a"]


async def test_what_the_site_closes_is_not_asked_for():
    async with serving({"/robots.txt": SHUT, "/private/a": STORY}) as server:
        for path in ("/private/a", "/x/../private/a", "/%70rivate/a", "/private?x"):
            with pytest.raises(RobotsForbidError):
                await get(server, path)
    assert set(server.paths) == {"/robots.txt"}


async def test_the_operator_may_leave_robots_txt_aside():
    async with serving({"/robots.txt": SHUT, "/private/a": STORY}) as server:
        assert (await get(server, "/private/a", robots=False)).status == 200
    assert server.paths == ["/private/a"]


async def test_a_redirect_asks_the_next_hosts_rules_too():
    table = {"/robots.txt": SHUT}
    async with serving(table) as server:
        table["/a"] = answer(b"", "301 Moved", Location=server.url("/private/a", "b.test"))
        with pytest.raises(RobotsForbidError, match=r"b\.test"):
            await get(server, "/a", FakeNames({"b.test": [[HERE]]}))
    assert server.paths == ["/robots.txt", "/a", "/robots.txt"]


async def test_a_site_in_trouble_is_left_alone():
    async with serving({"/robots.txt": answer(b"", "503 Busy"), "/a": STORY}) as server:
        with pytest.raises(RobotsUnavailableError):
            await get(server, "/a")
    assert server.paths == ["/robots.txt"]


async def test_a_forbidden_place_is_not_asked_for_its_rules():
    async with serving({"/": STORY}) as server:
        rules = open_rules(server, allowed_networks=())
        async with Web(rules, FakeNames({"inside.test": [[HERE]]})) as web:
            for host in (HERE, "inside.test"):
                with pytest.raises(ForbiddenAddressError):
                    await web.get(server.url("/", host), limit=99)
        assert server.connects == 0


async def test_a_dead_host_is_told_as_such():
    async with serving(b"") as server:
        rules = open_rules(server)
    async with Web(rules) as web:
        with pytest.raises(RefusedConnectionError):
            await web.get(server.url(), limit=99)


async def test_requests_to_one_host_never_overlap_and_hosts_do_not_wait_for_each_other():
    busy = {"a.test": 0, "b.test": 0}
    together = 0

    async def play(reader, writer):
        nonlocal together
        host = "a.test" if b"Host: a.test" in server.requests[-1] else "b.test"
        busy[host] += 1
        assert busy[host] == 1
        together = max(together, sum(busy.values()))
        await asyncio.sleep(0.01)
        busy[host] -= 1
        writer.write(STORY)

    names = FakeNames({"a.test": [[HERE]], "b.test": [[HERE]]})
    async with serving(play) as server, Web(open_rules(server, robots=False), names) as web:
        urls = [server.url(f"/{n}", host) for n in range(5) for host in busy]
        got = await asyncio.gather(*(web.get(url, limit=99) for url in urls))
    assert [one.url for one in got] == urls
    assert together == 2


async def test_waiting_for_a_turn_is_not_the_servers_time():
    async def play(reader, writer):
        await asyncio.sleep(0.04)
        writer.write(STORY)

    async with serving(play) as server:
        rules = open_rules(server, robots=False, total_seconds=0.2)
        async with Web(rules) as web:
            got = await asyncio.gather(*(web.get(server.url(), limit=99) for _ in range(8)))
    assert len(got) == 8


async def test_the_time_for_robots_txt_is_the_servers_time_too():
    async def play(reader, writer):
        await asyncio.sleep(0.3)
        writer.write(answer(b"", "404 No") if server.paths[-1] == "/robots.txt" else STORY)

    async with serving(play) as server:
        with pytest.raises(FetchTimeoutError):
            await get(server, "/a", total_seconds=0.5)
    assert server.paths == ["/robots.txt", "/a"]


CHAINS = [
    (["301 M", "308 P"], True),
    (["301 M"], True),
    (["302 F"], False),
    (["303 S"], False),
    (["307 T"], False),
    (["301 M", "302 F", "301 M"], False),
    (["308 P"] * 5, True),
]


@pytest.mark.parametrize(("chain", "permanent"), CHAINS, ids=str)
async def test_a_place_has_moved_only_when_every_step_says_so(chain, permanent):
    table = {f"/{n}": answer(b"", step, Location=f"{n + 1}") for n, step in enumerate(chain)}
    table[f"/{len(chain)}"] = STORY
    async with serving(table) as server:
        got = await get(server, "/0")
        last = server.url(f"/{len(chain)}")
    assert (got.url, got.address) == (server.url("/0"), last)
    assert got.moved_to == (last if permanent else "")


async def test_the_sixth_redirect_is_not_followed():
    table = {f"/{n}": answer(b"", "301 M", Location=f"/{n + 1}") for n in range(9)}
    async with serving(table) as server:
        with pytest.raises(TooManyRedirectsError, match="more than 5"):
            await get(server, "/0", robots=False)
    assert server.paths == [f"/{n}" for n in range(6)]


@pytest.mark.parametrize("location", ["/0", "0", "", "?", "#top", "HTTP:/0"])
async def test_a_circle_is_seen_at_once(location):
    async with serving({"/0": answer(b"", "302 F", Location=location or "/0#x")}) as server:
        with pytest.raises(TooManyRedirectsError, match="circle"):
            await get(server, "/0", robots=False)
    assert len(server.paths) == 1


async def test_a_location_in_an_old_servers_letters_is_followed():
    raw = b"HTTP/1.1 302 F\r\nContent-Length: 0\r\nLocation: /caf\xe9\r\n\r\n"
    async with serving({"/": raw, "/caf%E9": STORY}) as server:
        assert (await get(server)).status == 200


async def test_from_https_nobody_leads_us_to_http(served_as, trusting):
    down = answer(b"", "301 Moved", Location="http://safe.test/")
    async with serving({"/": down}, tls=served_as("safe.test")) as server:
        rules = open_rules(server, robots=False, ports=(80, server.port))
        async with Web(rules, FakeNames({"safe.test": [[HERE]]}), trusting) as web:
            with pytest.raises(DowngradeError, match=r"safe\.test"):
                await web.get(f"https://safe.test:{server.port}/", limit=99)


async def test_of_two_locations_the_first_counts():
    raw = b"HTTP/1.1 302 F\r\nContent-Length: 0\r\nLocation: /a\r\nLocation: /b\r\n\r\n"
    async with serving({"/": raw, "/a": STORY}) as server:
        assert (await get(server)).address == server.url("/a")


async def test_the_pause_that_a_site_wants_lies_between_two_requests():
    loop = asyncio.get_running_loop()
    moments = []

    async def play(reader, writer):
        moments.append(loop.time())
        delay = answer(b"User-agent: *\nCrawl-delay: 0.05\n", content_type="text/plain")
        writer.write(delay if server.paths[-1] == "/robots.txt" else STORY)

    async with serving(play) as server, Web(open_rules(server)) as web:
        await asyncio.gather(*(web.get(server.url(f"/{n}"), limit=99) for n in range(3)))
    assert server.paths[0] == "/robots.txt"
    first, second, third = moments[1:]
    assert second - first >= 0.049
    assert third - second >= 0.049


async def test_of_an_endless_robots_txt_the_beginning_counts():
    rules = b"User-agent: *\nDisallow: /private\n" + b"# padding\n" * 60_000
    table = {"/robots.txt": answer(rules, content_type="text/plain"), "/a": STORY}
    async with serving(table) as server:
        assert (await get(server, "/a")).status == 200
        with pytest.raises(RobotsForbidError):
            await get(server, "/private/a")
