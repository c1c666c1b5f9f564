"""Judge whether fetching, posting and listening really happen; pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.model.chats import Platform
from bot.model.overview import NodeStanding, Pulse

# A feed waits longer for its look, and a slot or a delivery for its turn, only when nobody works
# or everybody is held up.
LATE = timedelta(minutes=15)
# Platforms ask for pauses of minutes; longer trouble should be looked at.
RETRIED = timedelta(hours=1)
# When the last of several ends is a failure, something may be wrong for longer than one chat.
LATELY = timedelta(hours=1)
# A node that has just begun may be connecting still.
STARTING = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Health:
    """What is wrong with fetching, posting and listening; nothing where all is well.

    Of a platform that no node serves, `listening` says why and what to do, behind a colon.
    """

    fetching: tuple[str, ...] = ()
    posting: tuple[str, ...] = ()
    listening: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        """Tell whether all is well."""
        return not self.troubles

    @property
    def troubles(self) -> tuple[str, ...]:
        """Give all that is wrong, in a few words each."""
        unserved = (words.partition(":")[0] for words in self.listening)
        return (*self.fetching, *self.posting, *unserved)


def judge(pulse: Pulse, nodes: Sequence[NodeStanding], now: datetime) -> Health:
    """Judge what happened lately; with nothing to do, all is well."""
    return Health(
        tuple(_fetching(pulse, now)), tuple(_posting(pulse, now)), tuple(_listening(nodes, now))
    )


def _listening(nodes: Sequence[NodeStanding], now: datetime) -> Iterator[str]:
    """Name the platforms that no node serves; where one of several does, people are heard."""
    served = [
        (service, service.is_over or now - node.started >= STARTING)
        for node in nodes
        for service in node.services
        if service.platform is not Platform.CONSOLE
    ]
    for platform in Platform:
        here = [(service, is_sure) for service, is_sure in served if service.platform is platform]
        if here and all(service.trouble and is_sure for service, is_sure in here):
            yield f"{platform} is not served: {here[0][0].trouble}"


def _fetching(pulse: Pulse, now: datetime) -> Iterator[str]:
    if _is_over(pulse.due_feed, LATE, now):
        yield "no feed is looked at"
    if pulse.feeds and pulse.failing == pulse.feeds:
        yield "no feed can be read"


def _posting(pulse: Pulse, now: datetime) -> Iterator[str]:
    if _is_over(pulse.slot, LATE, now):
        yield "slots are not fired"
    if _is_over(pulse.waiting, LATE, now):
        yield "posts are not sent"
    elif _is_over(pulse.retrying, RETRIED, now):
        yield "a post cannot be sent"
    if _is_within(pulse.failed, now) and not _is_within(pulse.sent, now):
        yield "all posts of the last hour failed"


def _is_within(at: datetime | None, now: datetime) -> bool:
    return at is not None and now - at <= LATELY


def _is_over(since: datetime | None, most: timedelta, now: datetime) -> bool:
    return since is not None and now - since > most
