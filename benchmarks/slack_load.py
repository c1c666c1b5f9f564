"""Five hundred channels whose slot comes at once: does all leave at Slack's pace, with no storm?

    uv run python benchmarks/slack_load.py [--channels N] [--cap N] [--database URL]

The real engine and the real adapter post over real sockets to the fake Slack, which holds them to
one message a second in a channel without any burst, and to --cap messages a second in the
workspace (5, as we reckon), counted over three seconds. Time is not scaled. Every tenth channel
gets a post of two messages.

With a smaller --cap the workspace allows less than we reckon, as when others post in it too:
then no share of the limit is asked for, but that refusals stay few.

Ends with exit code 1 when less than 95 % of what the limits allow went through, when the fake
asked to wait at more than 1 % of the messages (of a busy workspace: more often than it took one),
or when a message is missing, doubled or out of order.
"""

import argparse
import asyncio
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.chat.slack.api import SlackApi, one_token
from bot.chat.slack.messenger import SlackMessenger
from bot.chat.slack.rights import Rights
from bot.model.chats import Every, Platform, Subscription, Wishes
from bot.model.deliveries import Delivery, Post, StoryPost
from bot.model.secrets import Secret
from bot.ports import Messenger
from digests import Fragment, Line, LineKind
from tests.fakes.node import FakeNode, Setting, delivery_of, prepare, subscribe
from tests.fakes.slack_api import Channel, FakeSlack
from tests.fakes.slack_api.rates import Rates

CHANNELS = 500
CAP = 5
SLOT = datetime(2026, 7, 1, 6, 0, tzinfo=UTC)
HOURLY = Wishes(Every(60))
ENOUGH = 0.95
STORM = 0.01
PATIENCE = 900.0
# What is posted twice is posted within this time.
AFTERWARDS = 3.0


@dataclass(frozen=True, slots=True)
class Measured:
    """What the fake saw; `worked` are the seconds of the processor, the fake's own included."""

    cap: int
    due: float
    worked: float
    arrivals: tuple[float, ...]
    refusals: int
    wrong: tuple[str, ...]

    @property
    def seconds(self) -> float:
        """How long it took from the first message to the last."""
        return self.arrivals[-1] - self.arrivals[0]

    @property
    def rate(self) -> float:
        """Messages a second."""
        return (len(self.arrivals) - 1) / self.seconds


class SlackNode(FakeNode):
    """A node that posts to the fake Slack, posts of different lengths."""

    lengths: dict[str, int]

    def open_messenger(self) -> Messenger:
        """Open the real adapter."""
        token = Secret(FakeSlack().workspace.bot_token)
        api = SlackApi(one_token(token), self.setting.platform)
        return SlackMessenger(api, Rights(api))

    async def close_messenger(self) -> None:
        """Leave nothing open: the adapter keeps no connection."""

    def make(self, found: Subscription, slot: datetime) -> Delivery:
        """Make a post of one message, or one that goes on in a second."""
        plain = delivery_of(found, slot)
        claims = 8 if self.lengths[found.chat.address.chat] > 1 else 1
        lines = (Line(LineKind.TITLE, (Fragment(plain.id),)), *[claim()] * claims)
        return Delivery(
            plain.id, plain.address, Post((StoryPost(lines),)), slot, chat_id=plain.chat_id
        )


class Clock:
    """A clock that stands still until the slot comes."""

    at = SLOT

    def now(self) -> datetime:
        """Give the moment."""
        return self.at


def claim() -> Line:
    """Make a line so long that eight of them are more than a message holds."""
    return Line(LineKind.CLAIM, (Fragment("55 civilians killed " * 95),))


def main() -> int:
    """Measure, and judge."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--channels", type=int, default=CHANNELS)
    parser.add_argument("--cap", type=int, default=CAP)
    parser.add_argument("--database", default="")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        url = chosen.database or f"sqlite:///{Path(folder) / 'load.db'}"
        measured = asyncio.run(measure(url, chosen.channels, chosen.cap))
    return judge(measured)


async def measure(url: str, count: int, cap: int) -> Measured:
    """Have all channels due at once, and wait until everything has arrived."""
    slack = FakeSlack(rates=Rates(channel=(1, 1.0), workspace=(3 * cap, 3.0)))
    await slack.open()
    prepare(url)
    lengths = {f"C{number}": 2 if number % 10 == 0 else 1 for number in range(count)}
    slack.workspace.add(*map(Channel, lengths))
    total = sum(lengths.values())
    async with SlackNode(Setting("load", url, slack.api_url), Clock()) as node:
        node.lengths = lengths
        for channel in lengths:
            subscribe(node.store, channel, HOURLY, SLOT, Platform.SLACK)
        print(f"{count} channels, {total} messages; at best {total / cap:.0f} s")
        due, begun = time.monotonic(), time.process_time()
        await node.tick()
        async with asyncio.timeout(PATIENCE):
            while sum(1 for _ in said(slack)) < total:
                await asyncio.sleep(0.2)
        worked = time.process_time() - begun
        await asyncio.sleep(AFTERWARDS)
    await slack.close()
    arrivals = tuple(sorted(message["monotonic"] for message in said(slack)))
    wrong = tuple(wrongs(slack, lengths))
    return Measured(cap, due, worked, arrivals, slack.rates.refused, wrong)


def said(slack: FakeSlack) -> Iterator[dict]:
    """Give what was posted anywhere."""
    for channel in slack.workspace.channels:
        yield from slack.workspace.said(channel)


def wrongs(slack: FakeSlack, lengths: dict[str, int]) -> Iterator[str]:
    """Name the channels that have not got each message of their post once, in order."""
    for channel, length in lengths.items():
        marks = [m["metadata"]["event_payload"] for m in slack.workspace.said(channel)]
        if [mark["part"] for mark in marks] != list(range(length)):
            yield f"{channel} got {Counter(str(mark) for mark in marks)}"


def judge(measured: Measured) -> int:
    """Print what was measured beside what is wanted; 1 when something is not kept."""
    is_busy = measured.cap < CAP
    most_refusals = len(measured.arrivals) * (1.0 if is_busy else STORM)
    per_message = measured.worked / len(measured.arrivals) * 1000
    first, last = (measured.arrivals[at] - measured.due for at in (0, -1))
    rows = (
        (
            "messages a second",
            f"{measured.rate:.2f}",
            is_busy or measured.rate >= ENOUGH * measured.cap,
        ),
        ("of what the limits allow", f"{measured.rate / measured.cap:.1%}", True),
        ("asked to wait", str(measured.refusals), measured.refusals <= most_refusals),
        ("channels with a wrong post", str(len(measured.wrong)), not measured.wrong),
        ("from the slot to the first message", f"{first:.1f} s", True),
        ("from the slot to the last message", f"{last:.1f} s", True),
        ("of the processor, for each message", f"{per_message:.0f} ms", True),
    )
    for what, value, kept in rows:
        print(f"{what:36}{value:>10}  {'' if kept else 'NOT KEPT'}")
    for wrong in measured.wrong[:10]:
        print(wrong)
    return 0 if all(kept for _, _, kept in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
