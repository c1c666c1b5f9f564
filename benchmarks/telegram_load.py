"""Two thousand chats whose slot comes at once: does all leave at Telegram's pace, and in order?

    uv run python -m benchmarks.telegram_load [--database postgresql] [--chats N] [--slower TIMES]

The real engine and the real adapter post over real sockets to the fake Bot API, which holds them
to 30 messages a second in all, one a second for each chat without any burst, and 20 a minute for
each group. On a machine that is busy with other things, `--slower 3` has all three take three
times as long, for the fake and for us: 10 messages a second, one in three seconds, 20 in three
minutes. Half of the chats are private, the others groups and channels;
every tenth gets a post of three messages, and five groups one of 22, more than fits a minute.

Ends with exit code 1 when the fake asked to wait after the first second, when less than 95 % of
what the limits allow went through (as long as 30 chats had something to get: fewer are held back
by the limits of each), when a post of 22 messages took longer than its group's limit asks for, or
when a message is missing, doubled or out of order.
"""

import argparse
import re
import sys
from collections.abc import Iterator

from benchmarks.databases import DATABASES
from benchmarks.load import ENOUGH, Arrival, Lengths, LoadNode, Measured, Row, Seen, judge, measure
from bot.chat.telegram.messenger import TelegramMessenger
from bot.model.chats import Platform, Subscription
from bot.model.limits import Limits, Rate
from tests.fakes.telegram_api import FakeTelegram, FloodLimits
from tests.fakes.telegram_api.chats import Chat
from tests.fakes.telegram_node import TelegramNode

CHATS = 2000
MANY, SEVERAL = 22, 3
# Twenty, and the other two when the minute of the first two is over.
LONG_SECONDS = 62.0
CROWDED = 5
# Of fewer chats all others would be done before a group's minute is over.
CROWDED_FROM = 1500
OK = 200
PART = re.compile(r"part (\d+)")


class TelegramCrowd:
    """The fake Telegram, with limits that are so many times slower, and as many chats."""

    platform = Platform.TELEGRAM

    def __init__(self, count: int, slower: float) -> None:
        self._count = count
        self._slower = slower
        self._lengths: Lengths = {}

    async def open(self) -> tuple[str, Lengths]:
        """Let it listen, and make its chats."""
        slower = self._slower
        limits = FloodLimits(slower, 1, (20, 60.0 * slower), (30, 1.0 * slower))
        self._telegram = FakeTelegram(limits=limits)
        await self._telegram.open()
        made = _make_chats(self._telegram, self._count)
        self._lengths = {str(chat.id): length for chat, length in made}
        return self._telegram.url, self._lengths

    def count(self) -> int:
        """Count the messages that were accepted."""
        return len(self._arrivals())

    def seen(self) -> Seen:
        """Tell what it saw."""
        refused = self._telegram.records.flood.refused
        refusals = ((each.at, f"{each.rule}, {each.seconds:.2f} s too soon") for each in refused)
        return Seen(self._arrivals(), tuple(refusals), tuple(self._wrongs()))

    async def close(self) -> None:
        """Accept nothing any more."""
        await self._telegram.close()

    def _arrivals(self) -> tuple[Arrival, ...]:
        asked = self._telegram.asked("sendMessage")
        accepted = (each for each in asked if each.status == OK)
        return tuple(Arrival(each.at, each.parameters.text("chat_id")) for each in accepted)

    def _wrongs(self) -> Iterator[str]:
        """Name the chats that have not got each message of their post once, in order."""
        for chat, length in self._lengths.items():
            posts = self._telegram.records.chats[int(chat)].posts
            found = PART.findall("".join(post.text for post in posts))
            if found != [str(part) for part in range(length)]:
                yield f"{chat} got the parts {', '.join(found)} of {length}"


class TelegramLoadNode(LoadNode, TelegramNode):
    """A node whose posts are of different lengths, and which is slower than it might be."""

    slower: float

    def open_messenger(self) -> TelegramMessenger:
        """Open what posts, with slower limits."""
        opened = super().open_messenger()
        opened.limits = slower_limits(opened.limits, self.slower)
        return opened

    def parts(self, found: Subscription) -> int:
        """Tell of how many messages the post to a chat is."""
        return self.lengths[found.chat.address.chat]


def main() -> int:
    """Measure, and judge."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--chats", type=int, default=CHATS)
    parser.add_argument("--database", choices=DATABASES, default="sqlite")
    parser.add_argument("--slower", type=float, default=1.0)
    chosen = parser.parse_args()
    TelegramLoadNode.slower = chosen.slower
    crowd = TelegramCrowd(chosen.chats, chosen.slower)
    measured = measure(TelegramLoadNode, crowd, chosen.database, 30 / chosen.slower)
    return judge(measured, _rows(measured, LONG_SECONDS * chosen.slower))


def slower_limits(limits: Limits, slower: float) -> Limits:
    """Have all of a messenger's limits take longer."""
    rates = {
        name: Rate(rate.count, rate.seconds * slower)
        for name in ("chat", "token", "group", "spread")
        if (rate := getattr(limits, name))
    }
    return Limits(**rates, lateness=limits.lateness * slower)


def _make_chats(telegram: FakeTelegram, count: int) -> Iterator[tuple[Chat, int]]:
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


def _rows(measured: Measured, long_seconds: float) -> Iterator[Row]:
    first = measured.seen.arrivals[0].at
    late = sum(at > first + 1.0 for at, _ in measured.seen.refusals)
    early = len(measured.seen.refusals) - late
    yield Row("messages a second", f"{measured.rate:.1f}", measured.is_enough)
    yield Row("asked to wait, in the first second", str(early))
    yield Row("asked to wait, later", str(late), not late)
    if longest := measured.longest(MANY):
        is_kept = longest <= long_seconds / ENOUGH
        yield Row(f"a post of {MANY} messages took", f"{longest:.1f} s", is_kept)


if __name__ == "__main__":
    sys.exit(main())
