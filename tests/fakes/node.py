"""A node made for tests and benchmarks: the real engine on a real database, posts made by rule.

In this process there is one at a time, because DBOS is one in a process; more of them, and those
that are to be killed, are processes of their own: `python -m tests.fakes.node JSON`.
"""

import asyncio
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime

from bot.cli.serving import serve
from bot.delivery.engine import Engine, Office
from bot.delivery.runner import Runner
from bot.delivery.tick import Ticker
from bot.delivery.timers import timers_of
from bot.errors import LostNodeError
from bot.model.chats import Address, Platform, Subscription, Wishes
from bot.model.deliveries import Delivery, Post, StoryPost
from bot.model.limits import Limits, Rate
from bot.model.settings import StoreRules
from bot.ports import Clock, Messenger
from bot.store.chats import StoredChats
from bot.store.deliveries import StoredDeliveries
from bot.store.nodes import StoredNodes
from bot.store.store import Store, open_store
from bot.store.subscriptions import StoredSubscriptions
from bot.wiring.jobs import open_jobs
from digests import Fragment, Line, LineKind
from tests.fakes.platform import FakeMessenger

CHATS, DELIVERIES, SUBSCRIPTIONS = StoredChats(), StoredDeliveries(), StoredSubscriptions()


class WallClock:
    """Implements Clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Setting:
    """What a node is told; JSON carries it to a process of its own.

    `chat_rate` and `token_rate` are the limits that it keeps to, (messages, seconds); `building`
    is how many seconds it takes to make a post, `parts` of how many messages that is.
    """

    name: str
    url: str
    platform: str
    patience: float = 5.0
    building: float = 0.0
    parts: int = 1
    chat_rate: tuple[int, float] = (1000, 1.0)
    token_rate: tuple[int, float] = (10_000, 1.0)


class FakeNode:
    """One node; `tick`, `beat` … are what its timers do, for tests that do it themselves."""

    def __init__(self, setting: Setting, clock: Clock | None = None) -> None:
        self.setting = setting
        self.clock = clock or WallClock()
        self.store = open_store(StoreRules(setting.url))
        self.jobs = open_jobs(self.store)
        self.messenger = self.open_messenger()
        self.office = Office(self.store, DELIVERIES, CHATS, StoredNodes(), self.jobs, self.clock)
        self.engine = Engine(setting.name, self.office, [self.messenger], self._build)
        self.builds: list[tuple[int, datetime]] = []
        timers = timers_of(self.engine, Ticker(SUBSCRIPTIONS, self.jobs), self.clock)
        self.runner = Runner(timers)
        self.beat, self.tick, self.sweep, self.forget = (timer.work for timer in timers)

    async def __aenter__(self) -> "FakeNode":
        await self.engine.start()
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.stop()

    async def stop(self) -> bool:
        """Stop; True when nothing had to be torn off."""
        await self.runner.stop()
        whole = await self.engine.stop()
        await self.close_messenger()
        self.store.close()
        return whole

    def open_messenger(self) -> Messenger:
        """Open what posts; a node of another platform has another."""
        setting = self.setting
        limits = Limits(chat=Rate(*setting.chat_rate), token=Rate(*setting.token_rate))
        return FakeMessenger(setting.platform, limits, setting.patience)

    async def close_messenger(self) -> None:
        await self.messenger.close()

    def make(self, found: Subscription, slot: datetime) -> Delivery:
        """Make what a subscription gets."""
        return delivery_of(found, slot, self.setting.parts)

    async def _build(self, subscription: int, slot: datetime) -> Sequence[Delivery]:
        self.builds.append((subscription, slot))
        await asyncio.sleep(self.setting.building)
        found = await self.store.look(lambda opened: SUBSCRIPTIONS.get(opened, subscription))
        return [self.make(found, slot)] if found else []


def delivery_of(subscription: Subscription, slot: datetime, parts: int = 1) -> Delivery:
    """Make what a subscription gets at a slot: as many messages as there are parts."""
    identity = f"{subscription.id}:{int(slot.timestamp())}"
    stories = tuple(_story(f"{identity}, part {part}") for part in range(parts))
    return Delivery(
        identity,
        subscription.chat.address,
        Post(stories),
        slot,
        when_uncertain=subscription.wishes.when_uncertain,
        chat_id=subscription.chat.id,
    )


def subscribe(
    store: Store,
    chat: str,
    wishes: Wishes,
    next_at: datetime | None,
    platform: Platform = Platform.CONSOLE,
) -> Subscription:
    """Have a chat get posts from a slot on."""
    with store.writing() as transaction:
        address = Address(platform, chat)
        joined = CHATS.join(transaction, address, chat, WallClock().now())
        made = SUBSCRIPTIONS.open(transaction, joined.id, wishes, WallClock().now())
        SUBSCRIPTIONS.set_next(transaction, made.id, next_at)
    return replace(made, next_at=next_at)


def prepare(url: str) -> None:
    """Make the tables, ours and those of DBOS."""
    store = open_store(StoreRules(url))
    store.upgrade()
    jobs = open_jobs(store)
    jobs.prepare()
    jobs.close()
    store.close()


def _story(text: str) -> StoryPost:
    return StoryPost((Line(LineKind.TITLE, (Fragment(text),)),))


async def run(setting: Setting, kind: type[FakeNode] = FakeNode) -> None:
    """Work until the others took this node for dead."""
    node = kind(setting)
    try:
        await node.engine.start()
        node.runner.start()
        await node.engine.lost.wait()
    finally:
        await node.stop()
    raise LostNodeError(setting.name)


def as_json(setting: Setting) -> str:
    """Write a setting for a process of its own."""
    return json.dumps(asdict(setting))


if __name__ == "__main__":
    setting = Setting(**json.loads(sys.argv[1]))
    serve(lambda: run(setting))
