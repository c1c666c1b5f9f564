import asyncio
import gc
import subprocess
import sys
from pathlib import Path

import pytest

from bot.fetch.lookup import AT_ONCE, SystemResolver

ROOT = Path(__file__).parents[3]


async def test_the_systems_answer_is_a_list_of_addresses():
    found = await SystemResolver().resolve("localhost", 8080)
    assert {one["host"] for one in found} <= {"127.0.0.1", "::1"}
    assert {one["port"] for one in found} == {8080}


@pytest.mark.parametrize("host", ["a" * 64 + ".test", "a\0b", "256.256.256.256."], ids=repr)
async def test_no_answer_is_an_os_error(host):
    with pytest.raises(OSError, match=r"\w"):
        await SystemResolver().resolve(host, 80)


async def test_look_ups_do_not_pile_up():
    resolver = SystemResolver()
    for _ in range(AT_ONCE):
        resolver._free.acquire()
    with pytest.raises(OSError, match="too many"):
        await resolver.resolve("localhost", 80)
    resolver._free.release()
    for _ in range(3):
        await resolver.resolve("localhost", 80)


async def test_an_answer_that_nobody_waits_for_is_dropped():
    asking = asyncio.create_task(SystemResolver().resolve("localhost", 80))
    await asyncio.sleep(0)
    asking.cancel()
    await asyncio.gather(asking, return_exceptions=True)
    await asyncio.sleep(0.01)
    gc.collect()


SILENT = """
import asyncio, socket, time
socket.getaddrinfo = lambda *_, **__: time.sleep(600)
from bot.fetch.download import Downloader
from bot.fetch.errors import NoSuchHostError
from bot.model.settings import FetchRules

async def main():
    async with Downloader(FetchRules(connect_seconds=0.05)) as downloader:
        asking = [downloader.get(f"http://{n}.example/", limit=9) for n in range(80)]
        got = await asyncio.gather(*asking, return_exceptions=True)
    assert {type(one) for one in got} == {NoSuchHostError}, got
    await asyncio.to_thread(print, "other threads are free")

asyncio.run(main())
"""


def test_a_silent_name_service_holds_up_neither_the_rest_nor_the_end():
    ran = subprocess.run(
        [sys.executable, "-c", SILENT], cwd=ROOT, capture_output=True, text=True, timeout=120
    )
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "other threads are free\n", "")
