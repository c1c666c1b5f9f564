"""Databases that go away, fill up or are damaged: it is told, nothing is lost, and it goes on."""

import asyncio
import os
import sqlite3
import subprocess
from contextlib import closing
from datetime import UTC, datetime

import pytest
import pytest_asyncio

from bot.model.chats import Instantly, WhenUncertain, Wishes
from bot.model.deliveries import State
from bot.model.settings import StoreRules
from bot.store.errors import DamagedDatabaseError, NotADatabaseError
from bot.store.store import open_store
from tests.bot.delivery.reader import Reader
from tests.bot.delivery.waiting import until
from tests.bot.store.conftest import new_database
from tests.fakes.node import FakeNode, Setting, prepare
from tests.fakes.platform import FakePlatform
from tests.fakes.proxy import Proxy

SKIPS = Wishes(Instantly(), when_uncertain=WhenUncertain.SKIP)


@pytest_asyncio.fixture
async def platform():
    platform = FakePlatform()
    await platform.open()
    yield platform
    await platform.close()


def now():
    return datetime.now(UTC).replace(microsecond=0)


def readers_of(store, count, slot):
    return [Reader(store, SKIPS, slot) for _ in range(count)]


async def all_sent(readers, slot):
    await until(lambda: all(reader.has(State.SENT, slot) for reader in readers))


# ── away ────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def away(tmp_path):
    """A database, and the way to it that can be cut."""
    with new_database("postgresql", tmp_path) as url:
        prepare(url)
        direct = open_store(StoreRules(url))
        port = direct.engine.url.port or 5432
        proxy = Proxy(port)
        yield direct, proxy, url.replace(f":{port}", f":{proxy.port}")
        proxy.close()
        direct.close()


async def test_a_database_that_goes_away_while_posts_are_sent(away, platform, quickly, caplog):
    store, proxy, url = away
    slot = now()
    sending, waiting = readers_of(store, 5, slot), readers_of(store, 5, None)
    platform.late.update({reader.chat: 0.5 for reader in sending})
    async with FakeNode(Setting("n1", url, platform.url)) as node:
        await node.tick()
        await until(lambda: len(platform.log) == 5)
        proxy.cut()  # accepted, not answered: their receipts cannot be put down
        for reader in waiting:
            reader.ask(slot)
        beat, tick = asyncio.create_task(node.beat()), asyncio.create_task(node.tick())
        await until(lambda: "The database does not answer" in caplog.text)
        await asyncio.sleep(1.0)
        assert not any(task.done() for task in (beat, tick))
        proxy.mend()
        await asyncio.gather(beat, tick)
        await all_sent(sending + waiting, slot)
        assert not node.engine.lost.is_set()
    assert [len(platform.of(reader.chat)) for reader in sending + waiting] == [1] * 10
    assert "The database answers again" in caplog.text


# ── full ────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def small_disk(tmp_path):
    """A folder on a disk of its own, of four megabytes."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if not mounted("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(folder)):
        pytest.skip("only root can mount a disk that is small")
    yield folder
    assert mounted("umount", "--lazy", str(folder))


def mounted(*command):
    return subprocess.run(command, check=False).returncode == 0


def fill(folder):
    """Fill a disk to its last byte, and give what fills it."""
    # SQLite would go on for a while in the room that its journal has already.
    with closing(sqlite3.connect(folder / "whosaid.db", timeout=30)) as connection:
        while connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
            continue
    ballast = folder / "ballast"
    with ballast.open("ab", buffering=0) as file:
        for size in (65536, 4096, 1):
            try:
                while True:
                    file.write(b"x" * size)
            except OSError:
                continue
    return ballast


async def sweep_again_and_again(node):
    while True:
        await node.sweep()
        await asyncio.sleep(0.2)


async def test_a_disk_that_is_full_loses_nothing(small_disk, platform, quickly, caplog):
    url = f"sqlite:///{small_disk}/whosaid.db"
    prepare(url)
    store = open_store(StoreRules(url))
    slot = now()
    sending, waiting = readers_of(store, 5, slot), readers_of(store, 10, None)
    platform.late.update({reader.chat: 1.0 for reader in sending})
    async with FakeNode(Setting("n1", url, platform.url)) as node:
        await node.tick()
        await until(lambda: all(platform.of(reader.chat) for reader in sending))
        for reader in waiting:
            reader.ask(slot)
        ballast = fill(small_disk)
        tick = asyncio.create_task(node.tick())
        await until(lambda: "The disk of the database is full" in caplog.text)
        await asyncio.sleep(1.0)
        ballast.unlink()
        await tick
        # What was to begin or to end just then has come to a halt: the sweep finds it.
        sweeps = asyncio.create_task(sweep_again_and_again(node))
        await all_sent(sending + waiting, slot)
        sweeps.cancel()
    assert [len(platform.of(reader.chat)) for reader in sending + waiting] == [1] * 15
    store.close()


# ── damaged ─────────────────────────────────────────────────────────────────────────────────


def overwrite(path):
    path.write_bytes(b"no database at all, but some other file of some length" * 400)


def damage(path):
    """Spoil the pages behind the first, as a bad disk does."""
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + os.urandom(len(whole) - 4096))


@pytest.mark.parametrize(
    ("harm", "error"), [(overwrite, NotADatabaseError), (damage, DamagedDatabaseError)]
)
async def test_a_damaged_file_is_named_and_its_copy_goes_on(
    tmp_path, platform, quickly, harm, error
):
    path = tmp_path / "whosaid.db"
    url = f"sqlite:///{path}"
    prepare(url)
    slot = now()
    store = open_store(StoreRules(url))
    (reader,) = readers_of(store, 1, slot)
    store.close()  # the last one to leave writes all into the one file
    copy = path.read_bytes()
    harm(path)
    broken = FakeNode(Setting("n1", url, platform.url))
    with pytest.raises(error, match=str(path)):
        await broken.engine.start()
    await broken.stop()
    assert not platform.log
    path.write_bytes(copy)
    async with FakeNode(Setting("n1", url, platform.url)) as node:
        await node.tick()
        await until(lambda: reader.has(State.SENT, slot))
    assert len(platform.of(reader.chat)) == 1


async def test_a_file_that_is_damaged_at_work_is_named(tmp_path, platform, quickly):
    path = tmp_path / "whosaid.db"
    url = f"sqlite:///{path}"
    prepare(url)
    async with FakeNode(Setting("n1", url, platform.url)) as node:
        overwrite(path)
        with pytest.raises((NotADatabaseError, DamagedDatabaseError), match=str(path)):
            await node.tick()
