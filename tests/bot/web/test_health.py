"""When all is well, and when it is not."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.model.overview import Pulse
from bot.web.health import judge

NOON = datetime(2026, 7, 1, 12, tzinfo=UTC)


def ago(**passed):
    return NOON - timedelta(**passed)


@pytest.mark.parametrize(
    "pulse",
    [
        Pulse(),
        Pulse(feeds=2, fetched=ago(minutes=5), due_feed=ago(minutes=1)),
        Pulse(feeds=2, failing=1, fetched=ago(minutes=5), due_feed=NOON + timedelta(hours=1)),
        Pulse(slot=ago(minutes=10)),
        Pulse(slot=NOON + timedelta(days=1), sent=ago(days=1)),
        Pulse(waiting=ago(minutes=14), retrying=ago(minutes=14)),
        Pulse(retrying=ago(minutes=50)),
        Pulse(sent=ago(minutes=50), failed=ago(minutes=1)),
        Pulse(sent=ago(days=2), failed=ago(days=1)),
    ],
    ids=str,
)
def test_all_is_well(pulse):
    assert judge(pulse, NOON).ok


@pytest.mark.parametrize(
    ("pulse", "fetching", "posting"),
    [
        (Pulse(feeds=2, due_feed=ago(minutes=16)), ("no feed is looked at",), ()),
        (Pulse(feeds=2, failing=2, due_feed=NOON), ("no feed can be read",), ()),
        (Pulse(slot=ago(minutes=16)), (), ("slots are not fired",)),
        (Pulse(waiting=ago(minutes=16), retrying=ago(days=1)), (), ("posts are not sent",)),
        (Pulse(retrying=ago(minutes=61)), (), ("a post cannot be sent",)),
        (
            Pulse(sent=ago(minutes=61), failed=ago(minutes=1)),
            (),
            ("all posts of the last hour failed",),
        ),
    ],
    ids=str,
)
def test_something_is_wrong_and_is_named(pulse, fetching, posting):
    health = judge(pulse, NOON)
    assert (health.fetching, health.posting) == (fetching, posting)
    assert not health.ok
