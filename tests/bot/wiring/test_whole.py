"""`whosaid run` as people have it: a process of its own, a Telegram, a site, and a kill."""

import asyncio
import os
import signal
import sys
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from bot.model.deliveries import State
from bot.model.settings import StoreRules
from bot.store.tables import feeds, nodes
from bot.wiring.clock import SystemClock
from bot.wiring.repositories import open_repositories
from tests.bot.delivery.waiting import until
from tests.bot.wiring.test_node import FLOOD
from tests.fakes.telegram_api import FakeTelegram, Fault

ROOT = Path(__file__).parents[3]
LIMIT = 120.0  # for what hangs
# What the database has no part in.
ONE = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


@pytest.fixture
async def telegram():
    telegram = FakeTelegram()
    await telegram.open()
    yield telegram
    await telegram.close()


@pytest.fixture
def folder(tmp_path, database, telegram, httpserver):
    """Where whosaid is started, with its settings."""
    (tmp_path / "config.toml").write_text(
        f'[telegram]\ntoken = "{telegram.token}"\nbase_url = "{telegram.url}"\n'
        f'[fetch]\nports = [{httpserver.port}]\nallowed_networks = ["127.0.0.0/8"]\n'
        f'host_pause = 0.0\n[store]\ndatabase_url = "{database}"\n'
    )
    (tmp_path / "config.toml").chmod(0o600)
    return tmp_path


@pytest.fixture
def whosaid(folder):
    """Run it for a while; a program that still runs at the end is killed."""

    @asynccontextmanager
    async def run(name="one"):
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "run", "--node", name),
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "ignore"},
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        try:
            yield process
        finally:
            if process.returncode is None:
                process.kill()
            await process.communicate()

    return run


@pytest.fixture
def kept(database):
    kept = open_repositories(StoreRules(database))
    yield kept
    kept.store.close()


def look_at_feeds(kept):
    """Let all feeds be due, as if their quarter of an hour had passed."""
    with kept.store.writing() as transaction:
        past = SystemClock().now() - timedelta(seconds=1)
        transaction.connection.execute(feeds.update().values(next_at=past))


def states(kept):
    with kept.store.reading() as transaction:
        return [each.state for each in kept.deliveries.newest_of_chat(transaction, 1, 10)]


def floods(ann):
    """Give the posts that tell the news."""
    return [post for post in ann.chat.posts if "40 people" in post.text]


async def hear(telegram, ann, command, answer):
    """Say something and wait for the answer."""
    ann.says(command)
    await telegram.until(lambda: any(answer in post.text for post in ann.chat.posts), LIMIT)


async def follow(telegram, ann, site):
    site.publish("/strike")
    await hear(telegram, ann, f"/add {site.feed}", "Following Tarn Courier.")
    await hear(telegram, ann, "/instant", "Done: /digest instant")


async def test_news_of_a_feed_reaches_a_chat_once_and_the_process_ends_on_sigterm(
    whosaid, telegram, site, kept
):
    ann = telegram.person("Ann")
    async with whosaid() as process:
        await follow(telegram, ann, site)
        site.publish("/flood", FLOOD)
        look_at_feeds(kept)
        await telegram.until(lambda: floods(ann), LIMIT)
        await until(lambda: states(kept) == [State.SENT], LIMIT)
        look_at_feeds(kept)
        process.send_signal(signal.SIGTERM)
        said, log = await asyncio.wait_for(process.communicate(), LIMIT)
    assert process.returncode == 0
    assert len(floods(ann)) == 1
    assert said.startswith(b"one serves telegram, on ")
    assert b"Traceback" not in log
    assert telegram.token.encode() not in log


@pytest.mark.parametrize(
    ("database", "moment"),
    [
        ("sqlite", "while it is made"),
        ("sqlite", "while it is sent"),
        ("postgresql", "while it is sent"),
        ("postgresql", "when it was sent"),
    ],
    indirect=["database"],
)
async def test_who_is_killed_and_started_again_posts_once(whosaid, telegram, site, kept, moment):
    ann = telegram.person("Ann")
    async with whosaid() as process:
        await follow(telegram, ann, site)
        site.publish("/flood", FLOOD)
        if moment == "while it is sent":
            telegram.faults.next(Fault.holds_request(), "sendMessage")
        look_at_feeds(kept)
        if moment == "while it is made":
            await until(lambda: "/flood" in paths(site), LIMIT)
        elif moment == "while it is sent":
            await until(lambda: telegram.faults.are_over, LIMIT)
        else:
            await telegram.until(lambda: floods(ann), LIMIT)
            await until(lambda: states(kept) == [State.SENT], LIMIT)
        process.kill()
        await process.communicate()
    async with whosaid():
        await telegram.until(lambda: floods(ann), LIMIT)
        await until(lambda: states(kept) == [State.SENT], LIMIT)
        # What would post it once more has had its turn when the next news has come.
        site.publish("/fire", FLOOD.replace("40 people", "50 people"))
        look_at_feeds(kept)
        await telegram.until(lambda: "50 people" in ann.chat.last_post.text, LIMIT)
    assert len(floods(ann)) == 1


def paths(site):
    """Give what the site was asked for."""
    return [request.path for request, _ in site.server.log]


@ONE
async def test_a_second_process_of_the_same_name_is_refused(whosaid, telegram, kept):
    ann = telegram.person("Ann")
    async with whosaid() as first:
        await hear(telegram, ann, "/health", "Last post: none yet")
        async with whosaid() as second:
            _, log = await asyncio.wait_for(second.communicate(), LIMIT)
        assert second.returncode == 1
        assert log.startswith(b"whosaid: A node of this name is running on this database;")
        assert log.count(b"\n") == 1
        assert first.returncode is None


@ONE
async def test_a_process_that_the_others_took_for_dead_ends_with_a_reason(whosaid, telegram, kept):
    ann = telegram.person("Ann")
    async with whosaid() as process:
        await hear(telegram, ann, "/health", "Last post: none yet")
        with kept.store.writing() as transaction:
            transaction.connection.execute(nodes.delete())
        _, log = await asyncio.wait_for(process.communicate(), LIMIT)
    assert process.returncode == 1
    assert b"took this one for dead" in log.splitlines()[-1]


@ONE
async def test_a_token_that_is_refused_ends_it_in_one_line(whosaid, folder, telegram):
    settings = (folder / "config.toml").read_text()
    (folder / "config.toml").write_text(settings.replace("AAFakeFake", "AAOtherOne"))
    async with whosaid() as process:
        _, log = await asyncio.wait_for(process.communicate(), LIMIT)
    assert process.returncode == 1
    assert log.splitlines()[-1].startswith(b"whosaid: ")
    assert b"AAOtherOne" not in log


@ONE
async def test_a_database_that_breaks_ends_it_in_one_line(whosaid, telegram, database):
    path = database.removeprefix("sqlite:///")
    ann = telegram.person("Ann")
    async with whosaid() as process:
        await hear(telegram, ann, "/health", "Last post: none yet")
        for name in (path, f"{path}-wal"):
            Path(name).write_bytes(b"x" * Path(name).stat().st_size)
        _, log = await asyncio.wait_for(process.communicate(), LIMIT)
    assert process.returncode == 1
    assert log.splitlines()[-1].startswith(b"whosaid: This file is no SQLite database;")
    assert b"Traceback" not in log


async def test_what_a_node_was_sending_when_it_died_another_sends_once(
    whosaid, telegram, site, kept
):
    ann = telegram.person("Ann")
    async with whosaid() as first:
        await follow(telegram, ann, site)
        site.publish("/flood", FLOOD)
        telegram.faults.next(Fault.holds_request(), "sendMessage")
        look_at_feeds(kept)
        await until(lambda: telegram.faults.are_over, LIMIT)
        async with whosaid("two") as second:
            said = [await asyncio.wait_for(second.stdout.readline(), LIMIT) for _ in range(2)]
            assert said[0].startswith(b"two serves telegram, on ")
            assert said[1].startswith(b"At work on this ")
            assert said[1].endswith(b": one.\n")
            first.kill()
            await first.communicate()
            await telegram.until(lambda: floods(ann), LIMIT)
            await until(lambda: states(kept) == [State.SENT], LIMIT)
    assert len(floods(ann)) == 1


@ONE
async def test_who_writes_on_telegram_is_answered_though_a_terminal_was_opened_first(
    whosaid, folder, telegram, kept
):
    terminal = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "chat"),
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    terminal.stdin.write(b"/health\n")
    await asyncio.wait_for(terminal.stdout.readuntil(b"Last post: none yet"), LIMIT)
    async with whosaid():
        await hear(telegram, telegram.person("Ann"), "/health", "Last post: none yet")
    terminal.stdin.close()
    await asyncio.wait_for(terminal.communicate(), LIMIT)
    assert terminal.returncode == 0
