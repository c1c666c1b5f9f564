"""Five hundred channels whose slot comes at once: does all leave at Slack's pace, with no storm?

    uv run python -m benchmarks.slack_load [--database postgresql] [--channels N] [--cap N]

The real engine and the real adapter post over real sockets to the fake Slack, which holds them to
one message a second in a channel without any burst, and to --cap messages a second in the
workspace (5, as we reckon), counted over three seconds. Time is not scaled. Every tenth channel
gets a post of two messages.

With a smaller --cap the workspace allows less than we reckon, as when others post in it too:
then no share of the limit is asked for, but that refusals stay few.

Ends with exit code 1 when less than 95 % of what the limits allow went through, when the fake
asked to wait at more than 1 % of the messages (of a busy workspace: 5 %, since it must be found
out), or when a message is missing, doubled or out of order.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from benchmarks.databases import DATABASES
from benchmarks.load import Arrival, Lengths, LoadNode, Measured, Row, Seen, judge, measure
from bot.chat.slack.api import SlackApi, one_token
from bot.chat.slack.messenger import SlackMessenger
from bot.chat.slack.rights import Rights
from bot.model.chats import Platform, Subscription
from bot.model.deliveries import Delivery, Post, StoryPost
from bot.model.secrets import Secret
from bot.ports import Messenger
from digests import Fragment, Line, LineKind
from tests.fakes.node import delivery_of
from tests.fakes.slack_api import Channel, FakeSlack
from tests.fakes.slack_api.rates import Rates

CHANNELS = 500
CAP = 5
STORM, STORM_OF_BUSY = 0.01, 0.05


class SlackCrowd:
    """The fake Slack, whose workspace takes so many messages a second, and as many channels."""

    platform = Platform.SLACK

    def __init__(self, count: int, cap: int) -> None:
        self._lengths = {f"C{number}": 2 if number % 10 == 0 else 1 for number in range(count)}
        self._cap = cap

    async def open(self) -> tuple[str, Lengths]:
        """Let it listen, and make its channels."""
        self._slack = FakeSlack(rates=Rates(channel=(1, 1.0), workspace=(3 * self._cap, 3.0)))
        await self._slack.open()
        self._slack.workspace.add(*map(Channel, self._lengths))
        return self._slack.api_url, self._lengths

    def count(self) -> int:
        """Count the messages that were accepted."""
        return sum(len(self._said(channel)) for channel in self._lengths)

    def seen(self) -> Seen:
        """Tell what it saw."""
        arrived = (
            Arrival(said["monotonic"], channel)
            for channel in self._lengths
            for said in self._said(channel)
        )
        refusals = ((at, "asked to wait") for at in self._slack.rates.refused)
        return Seen(tuple(sorted(arrived)), tuple(refusals), tuple(self._wrongs()))

    async def close(self) -> None:
        """Accept nothing any more."""
        await self._slack.close()

    def _said(self, channel: str) -> list[dict]:
        return self._slack.workspace.said(channel)

    def _wrongs(self) -> Iterator[str]:
        """Name the channels that have not got each message of their post once, in order."""
        for channel, length in self._lengths.items():
            marks = [said["metadata"]["event_payload"] for said in self._said(channel)]
            if [mark["part"] for mark in marks] != list(range(length)):
                yield f"{channel} got {Counter(str(mark) for mark in marks)}"


class SlackLoadNode(LoadNode):
    """A node that posts to the fake Slack, posts of different lengths."""

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
        lines = (Line(LineKind.TITLE, (Fragment(plain.id),)), *[_claim()] * claims)
        return replace(plain, post=Post((StoryPost(lines),)))


def main() -> int:
    """Measure, and judge."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--channels", type=int, default=CHANNELS)
    parser.add_argument("--cap", type=int, default=CAP)
    parser.add_argument("--database", choices=DATABASES, default="sqlite")
    chosen = parser.parse_args()
    crowd = SlackCrowd(chosen.channels, chosen.cap)
    measured = measure(SlackLoadNode, crowd, chosen.database, chosen.cap)
    return judge(measured, _rows(measured))


def _claim() -> Line:
    """Make a line so long that eight of them are more than a message holds."""
    return Line(LineKind.CLAIM, (Fragment("55 civilians killed " * 95),))


def _rows(measured: Measured) -> Iterator[Row]:
    is_busy = measured.most < CAP
    refusals = len(measured.seen.refusals)
    most_refusals = len(measured.seen.arrivals) * (STORM_OF_BUSY if is_busy else STORM)
    yield Row("messages a second", f"{measured.rate:.2f}", is_busy or measured.is_enough)
    yield Row("asked to wait", str(refusals), refusals <= most_refusals)


if __name__ == "__main__":
    sys.exit(main())
