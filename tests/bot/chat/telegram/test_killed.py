"""A node that posts to Telegram is killed and started again: what arrives, arrives once.

The real engine and the real adapter run in a process of their own, on a file of SQLite.
"""

import asyncio
import signal
import sys
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import pytest

from bot.model.chats import Every, Platform, WhenUncertain, Wishes
from bot.model.deliveries import State
from bot.model.settings import StoreRules
from bot.store.store import open_store
from tests.bot.delivery.waiting import until
from tests.fakes.node import DELIVERIES, Setting, as_json, prepare, subscribe
from tests.fakes.telegram_api import Fault

PARTS = 3


@pytest.fixture
def url(tmp_path):
    url = f"sqlite:///{tmp_path / 'whosaid.db'}"
    prepare(url)
    return url


@pytest.fixture
def store(url):
    store = open_store(StoreRules(url))
    yield store
    store.close()


@pytest.fixture
def node(telegram, url):
    """Have a node run, and kill it at the end."""

    @asynccontextmanager
    async def run():
        setting = as_json(Setting("n1", url, telegram.url, parts=PARTS))
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tests.fakes.telegram_node", setting)
        )
        try:
            yield process
        finally:
            process.kill()
            assert await process.wait() == -signal.SIGKILL

    return run


class Reader:
    """Somebody who gets a post of three messages at once, and where it stands."""

    def __init__(self, telegram, store, policy=WhenUncertain.RESEND):
        self.person = telegram.person("Reader")
        self.person.chat.is_started = True
        self.store = store
        slot = datetime.now(UTC).replace(microsecond=0)
        wishes = Wishes(Every(60), when_uncertain=policy)
        made = subscribe(store, str(self.person.id), wishes, slot, Platform.TELEGRAM)
        self.name = f"{made.id}:{int(slot.timestamp())}"

    def is_in(self, state):
        with self.store.reading() as transaction:
            found = DELIVERIES.get(transaction, self.name)
        return found is not None and found.state is state

    def breaks(self, telegram, fault):
        telegram.faults.next(fault, "sendMessage", self.person.id)

    def parts(self):
        """Give which parts of the post have arrived, in order."""
        return "".join(post.text.split("part ")[1][0] for post in self.person.chat.posts)


async def test_a_post_arrives_once_whenever_its_node_is_killed(telegram, store, node):
    whole = Reader(telegram, store)
    async with node():
        await until(lambda: whole.is_in(State.SENT))
        half = Reader(telegram, store)
        await telegram.until(half.parts)
        half.breaks(telegram, Fault.asks_to_wait(10))
        never_came = Reader(telegram, store)
        never_came.breaks(telegram, Fault.holds_request())
        left, repeated = Reader(telegram, store, WhenUncertain.SKIP), Reader(telegram, store)
        for reader in (left, repeated):
            reader.breaks(telegram, Fault.holds_answer())
        await until(lambda: never_came.is_in(State.SENDING) and half.is_in(State.RETRY))
        await telegram.until(lambda: left.parts() and repeated.parts())
    assert not never_came.parts()
    async with node():
        await until(lambda: left.is_in(State.UNCERTAIN))
        others = (half, never_came, repeated)
        await until(lambda: all(reader.is_in(State.SENT) for reader in others))
    assert [reader.parts() for reader in (whole, half, never_came)] == ["012"] * 3
    # Telegram shows no bot what it posted: who wants no post lost may get a message twice.
    assert (left.parts(), repeated.parts()) == ("0", "0012")
