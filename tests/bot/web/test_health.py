"""When all is well, and when it is not."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.model.chats import Platform
from bot.model.overview import NodeStanding, Pulse
from bot.model.services import Service
from bot.web.health import Health, judge

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
    assert judge(pulse, (), NOON).ok


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
    health = judge(pulse, (), NOON)
    assert (health.fetching, health.posting) == (fetching, posting)
    assert not health.ok


TELEGRAM, SLACK = Platform.TELEGRAM, Platform.SLACK
REFUSED = Service(TELEGRAM, "the token is refused; get a new one.", is_over=True)
AWAY = Service(TELEGRAM, "nothing comes from Telegram")
WELL = Service(TELEGRAM)


def node(*services, age=5):
    return NodeStanding("n", NOON, ago(minutes=age), "1", services)


@pytest.mark.parametrize(
    "nodes",
    [
        [],
        [node()],
        [node(WELL)],
        [node(WELL, Service(SLACK))],
        # One of several nodes hears for all.
        [node(REFUSED, Service(SLACK)), node(WELL)],
        [node(AWAY), node(WELL), node(REFUSED)],
        # It has just begun.
        [node(Service(TELEGRAM, "it is being connected"), age=0)],
        # Nobody has to be served at a terminal.
        [node(Service(Platform.CONSOLE, "it is being connected"))],
    ],
    ids=str,
)
def test_people_are_heard(nodes):
    assert judge(Pulse(), nodes, NOON) == Health()


@pytest.mark.parametrize(
    ("nodes", "unserved"),
    [
        ([node(REFUSED, Service(SLACK))], ["telegram"]),
        ([node(REFUSED, Service(SLACK, "away"))], ["slack", "telegram"]),
        ([node(AWAY)], ["telegram"]),
        ([node(AWAY), node(REFUSED)], ["telegram"]),
        ([node(REFUSED, age=0)], ["telegram"]),
        ([node(Service(TELEGRAM, "it is being connected"), age=2)], ["telegram"]),
        ([node(WELL, Service(SLACK, "away")), node(AWAY)], ["slack"]),
    ],
    ids=str,
)
def test_a_platform_that_nobody_serves_is_named_with_what_to_do(nodes, unserved):
    health = judge(Pulse(), nodes, NOON)
    assert not health.ok
    assert sorted(health.troubles) == [f"{platform} is not served" for platform in unserved]
    words = {each.trouble for node in nodes for each in node.services}
    assert all(each.partition(": ")[2] in words for each in health.listening)
