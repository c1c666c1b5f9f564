"""Judge whether fetching and posting really happen; pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.model.overview import Pulse

# A feed waits longer for its look, and a slot or a delivery for its turn, only when nobody works
# or everybody is held up.
LATE = timedelta(minutes=15)
# Platforms ask for pauses of minutes; longer trouble should be looked at.
RETRIED = timedelta(hours=1)
# When the last of several ends is a failure, something may be wrong for longer than one chat.
LATELY = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Health:
    """What is wrong with fetching and with posting; nothing where all is well."""

    fetching: tuple[str, ...] = ()
    posting: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        """Tell whether all is well."""
        return not self.fetching and not self.posting


def judge(pulse: Pulse, now: datetime) -> Health:
    """Judge what happened lately; with nothing to do, all is well."""
    return Health(tuple(_fetching(pulse, now)), tuple(_posting(pulse, now)))


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
