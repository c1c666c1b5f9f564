"""An outlet corrects what was posted: the post is changed and a reply tells of it, once."""

from datetime import timedelta

import pytest
import sqlalchemy as sa

from bot.chat.console import CHANGED
from bot.model.deliveries import DeliveryKind, State
from bot.store.tables import watches
from bot.wiring import node as wiring
from tests.bot.delivery.waiting import until
from tests.bot.wiring.test_node import subscription_of

FIRE = """Fire at Velis market injures 17, police say

A fire swept through the market in Velis on Monday, injuring 17 people, police said.

The blaze began at a bakery shortly after noon and burned until the evening.

"We counted 23 stalls destroyed," the mayor, Anna Horvat, told the Tarn Courier.

The market is the oldest in the city, and people come from far away to buy bread and fruit there.
"""
NOTE = "\nCorrection: An earlier version of this story misstated the number of injured.\n"
FIRST_LOOK, SURE = timedelta(minutes=31), timedelta(minutes=3)


@pytest.fixture(autouse=True)
def quickly(monkeypatch):
    """Ask more often than in earnest whether there is something to look at."""
    monkeypatch.setattr(wiring, "LOOK_SECONDS", 0.2)


def deliveries(node):
    with node.kept.store.reading() as transaction:
        found = node.kept.deliveries.newest_of_chat(transaction, 1, 100)
    return {each.kind: each for each in found}


async def posted(node, front, site, clock):
    """Follow a feed and get a post of the fire."""
    site.publish("/strike")
    await front.say(f"/add {site.feed}")
    await front.say("/instant")
    site.publish("/fire", FIRE)
    clock.at += timedelta(hours=1)
    await until(lambda: front.posts)


async def look(node, site, clock, wait):
    """Let the next look come, and wait until it is put down."""
    seen = len(site.read)
    clock.at += wait
    await until(lambda: len(site.read) > seen, 30)
    await until(lambda: not watched(node) or watched(node)[0].lease_until is None, 30)


async def look_twice(node, site, clock):
    """Let the next look come, and the one that makes sure."""
    await look(node, site, clock, FIRST_LOOK)
    await look(node, site, clock, SURE)


def watched(node):
    with node.kept.store.reading() as transaction:
        chosen = watches.c.url.like("%/fire")
        return transaction.connection.execute(sa.select(watches).where(chosen)).all()


async def settled(node):
    await until(lambda: not node.jobs.backlog(10))


async def test_a_correction_changes_the_post_and_is_told_once(at_work, site, clock):
    async with at_work() as (node, front):
        await posted(node, front, site, clock)
        site.edit("/fire", FIRE.replace("17", "7") + NOTE)
        await look_twice(node, site, clock)
        await until(lambda: len(front.posts) == 3, 30)
        edited, reply = front.posts[1:]
        assert edited.startswith(CHANGED)
        assert "• 7 people injured — police" in edited
        assert "Corrected " in edited
        assert ": 17 → 7 people injured — police" in edited
        assert reply.startswith("Correction · localhost: 17 → 7 people injured")
        assert "We posted 17 people injured (police) at " in reply
        assert "“Correction: An earlier version of this story misstated the number of" in reply
        assert "Withdrawn: 17." in reply
        assert "7 injured — police" in await front.say("/why 1")
        clock.at += timedelta(days=2)
        await settled(node)
        assert len(front.posts) == 3
        states = {kind: each.state for kind, each in deliveries(node).items()}
        assert states == dict.fromkeys(DeliveryKind, State.SENT)


async def test_what_is_no_change_of_a_figure_is_not_told(at_work, site, clock):
    async with at_work() as (node, front):
        await posted(node, front, site, clock)
        edits = ("", FIRE.replace("oldest", "odlest"), f"{FIRE}\nSubscribe for $9 a month.\n")
        for minutes, edit in zip((31, 90, 240), edits, strict=True):
            site.edit("/fire", edit)
            await look(node, site, clock, timedelta(minutes=minutes))
        clock.at += timedelta(days=2)
        await settled(node)
        assert len(front.posts) == 1
        assert [*deliveries(node)] == [DeliveryKind.POST]


async def test_what_one_look_finds_and_the_next_does_not_is_not_told(at_work, site, clock):
    async with at_work() as (node, front):
        await posted(node, front, site, clock)
        site.edit("/fire", FIRE.replace("17", "7"))
        await look(node, site, clock, FIRST_LOOK)
        site.edit("/fire", FIRE)
        await look(node, site, clock, SURE)
        await settled(node)
        assert len(front.posts) == 1


async def test_in_quiet_hours_the_post_is_changed_and_the_reply_waits(at_work, site, clock):
    async with at_work() as (node, front):
        await posted(node, front, site, clock)
        await front.say("/quiet 00-23")
        quiet = subscription_of(node).wishes.quiet
        assert quiet is not None
        site.edit("/fire", FIRE.replace("17", "31"))
        await look_twice(node, site, clock)
        await until(lambda: len(front.posts) == 2, 30)
        assert front.posts[1].startswith(CHANGED)
        reply = deliveries(node)[DeliveryKind.REPLY]
        assert (reply.state, reply.wait_until) == (State.PLANNED, reply.slot)
        assert reply.slot - clock.at > timedelta(hours=5)


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
async def test_nothing_is_looked_at_where_the_operator_wants_none(
    at_work, configuration, site, clock
):
    object.__setattr__(configuration.schedule, "look_again_minutes", ())
    async with at_work() as (node, front):
        await posted(node, front, site, clock)
        seen = site.read.count("/fire")
        clock.at += timedelta(days=2)
        await settled(node)
        assert site.read.count("/fire") == seen
