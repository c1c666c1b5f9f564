"""Two thousand chats whose slot comes at once: does all leave at Telegram's pace, and in order?

    uv run python benchmarks/telegram_load.py [--chats N] [--database URL] [--slower TIMES]

The real engine and the real adapter post over real sockets to the fake Bot API, which holds them
to 30 messages a second in all, one a second for each chat without any burst, and 20 a minute for
each group. On a machine that is busy with other things, `--slower 3` has all three take three
times as long, for the fake and for us: 10 messages a second, one in three seconds, 20 in three
minutes. Half of the chats are private, the others groups and channels;
every tenth gets a post of three messages, and five groups one of 22, more than fits a minute.

Ends with exit code 1 when the fake asked to wait after the first second, when less than 95 % of
what the limits allow went through, or when a message is missing, doubled or out of order.
"""

import argparse
import asyncio
import re
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.chat.telegram.messenger import TelegramMessenger
from bot.model.chats import Every, Platform, Subscription, Wishes
from bot.model.limits import Limits, Rate
from tests.fakes.node import Setting, prepare, subscribe
from tests.fakes.telegram_api import FakeTelegram, FloodLimits
from tests.fakes.telegram_api.chats import Chat
from tests.fakes.telegram_api.flood import TooFast
from tests.fakes.telegram_node import TelegramNode

CHATS = 2000
SLOT = datetime(2026, 7, 1, 6, 0, tzinfo=UTC)
HOURLY = Wishes(Every(60))
MANY, SEVERAL = 22, 3
CROWDED = 5
# Of fewer chats all others would be done before a group's minute is over.
CROWDED_FROM = 1500
ENOUGH = 0.95
PATIENCE = 600.0
# What is posted twice is posted within this time.
AFTERWARDS = 3.0
OK = 200
PART = re.compile(r"part (\d+)")


@dataclass(frozen=True, slots=True)
class Measured:
    """What the fake saw: when messages arrived, when it asked to wait, what is wrong in chats.

    `most` is how many messages a second the limits allow, `worked` how many seconds of the
    processor it took, the fake's own included.
    """

    most: float
    due: float
    worked: float
    arrivals: tuple[float, ...]
    refusals: tuple[TooFast, ...]
    wrong: tuple[str, ...]

    @property
    def rate(self) -> float:
        """Messages a second, from the first to the last."""
        return (len(self.arrivals) - 1) / (self.arrivals[-1] - self.arrivals[0])

    @property
    def first(self) -> float:
        """How many seconds after the slot the first message came."""
        return self.arrivals[0] - self.due

    @property
    def early_refusals(self) -> int:
        """How often the fake asked to wait in the first second."""
        return len(self.refusals) - self.late_refusals

    @property
    def late_refusals(self) -> int:
        """How often the fake asked to wait after the first second."""
        return sum(each.at > self.arrivals[0] + 1.0 for each in self.refusals)


class LoadNode(TelegramNode):
    """A node whose posts are of different lengths, and which is slower than it might be."""

    slower: float
    lengths: dict[str, int]

    def open_messenger(self) -> TelegramMessenger:
        """Open what posts, with slower limits."""
        opened = super().open_messenger()
        opened.limits = slower_limits(opened.limits, self.slower)
        return opened

    def parts(self, found: Subscription) -> int:
        """Tell of how many messages the post to a chat is."""
        return self.lengths[found.chat.address.chat]


class Clock:
    """A clock that stands still until the slot comes."""

    at = SLOT

    def now(self) -> datetime:
        """Give the moment."""
        return self.at


def main() -> int:
    """Measure, and judge."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--chats", type=int, default=CHATS)
    parser.add_argument("--database", default="")
    parser.add_argument("--slower", type=float, default=1.0)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        url = chosen.database or f"sqlite:///{Path(folder) / 'load.db'}"
        measured = asyncio.run(measure(url, chosen.chats, chosen.slower))
    return judge(measured)


async def measure(url: str, count: int, slower: float) -> Measured:
    """Have all chats due at once, and wait until everything has arrived."""
    limits = FloodLimits(slower, 1, (20, 60.0 * slower), (30, 1.0 * slower))
    telegram = FakeTelegram(limits=limits)
    await telegram.open()
    prepare(url)
    LoadNode.slower = slower
    async with LoadNode(Setting("load", url, telegram.url), Clock()) as node:
        node.lengths = {str(chat.id): length for chat, length in make_chats(telegram, count)}
        for chat in node.lengths:
            subscribe(node.store, chat, HOURLY, SLOT, Platform.TELEGRAM)
        total = sum(node.lengths.values())
        print(f"{count} chats, {total} messages; at best {total * slower / 30:.0f} s")
        due, begun = time.monotonic(), time.process_time()
        await node.tick()
        await telegram.until(lambda: len(telegram.requests) >= total, PATIENCE)
        await telegram.until(lambda: len(arrivals(telegram)) >= total, PATIENCE)
        worked = time.process_time() - begun
        await asyncio.sleep(AFTERWARDS)
    await telegram.close()
    refusals = tuple(telegram.records.flood.refused)
    wrong = tuple(wrongs(telegram, node.lengths))
    return Measured(30 / slower, due, worked, arrivals(telegram), refusals, wrong)


def slower_limits(limits: Limits, slower: float) -> Limits:
    """Have all of a messenger's limits take longer."""
    rates = {
        name: Rate(rate.count, rate.seconds * slower)
        for name in ("chat", "token", "group", "spread")
        if (rate := getattr(limits, name))
    }
    return Limits(**rates)


def make_chats(telegram: FakeTelegram, count: int) -> Iterator[tuple[Chat, int]]:
    """Make chats with the bot in them, each with the number of messages that its post is."""
    owner = telegram.person("Owner")
    for number in range(count):
        if number % 2 == 0:
            person = telegram.person(f"Reader {number}")
            person.starts()
            yield person.chat, SEVERAL if number % 20 == 0 else 1
            continue
        make = telegram.channel if number % 10 == 1 else telegram.supergroup
        chat = make(f"Chat {number}", owner)
        owner.adds_bot(chat)
        several = SEVERAL if number % 20 == 1 else 1
        is_crowded = number < 2 * CROWDED and count >= CROWDED_FROM
        yield chat, MANY if is_crowded else several


def arrivals(telegram: FakeTelegram) -> tuple[float, ...]:
    """Give when messages were accepted."""
    return tuple(asked.at for asked in telegram.asked("sendMessage") if asked.status == OK)


def wrongs(telegram: FakeTelegram, lengths: dict[str, int]) -> Iterator[str]:
    """Name the chats that have not got each message of their post once, in order."""
    for chat, length in lengths.items():
        found = PART.findall(
            "".join(post.text for post in telegram.records.chats[int(chat)].posts)
        )
        if found != [str(part) for part in range(length)]:
            yield f"{chat} got the parts {', '.join(found)} of {length}"


def judge(measured: Measured) -> int:
    """Print what was measured beside what is wanted; 1 when something is not kept."""
    took = measured.arrivals[-1] - measured.due
    per_message = measured.worked / len(measured.arrivals) * 1000
    rows = (
        ("messages a second", f"{measured.rate:.1f}", measured.rate >= ENOUGH * measured.most),
        ("asked to wait, in the first second", str(measured.early_refusals), True),
        ("asked to wait, later", str(measured.late_refusals), not measured.late_refusals),
        ("chats with a wrong post", str(len(measured.wrong)), not measured.wrong),
        ("from the slot to the first message", f"{measured.first:.1f} s", True),
        ("from the slot to the last message", f"{took:.1f} s", True),
        ("of the processor, for each message", f"{per_message:.0f} ms", True),
    )
    for what, value, kept in rows:
        print(f"{what:36}{value:>10}  {'' if kept else 'NOT KEPT'}")
    for refused in measured.refusals[:10]:
        print(
            f"{refused.at - measured.due:.2f} s: {refused.rule}, {refused.seconds:.2f} s too soon"
        )
    for wrong in measured.wrong[:10]:
        print(wrong)
    return 0 if all(kept for _, _, kept in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
