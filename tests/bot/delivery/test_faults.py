"""Jobs that are lost, broken or forgotten, and clocks that jump: no post is lost or doubled."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
import sqlalchemy as sa

from bot.delivery.dbos_jobs import MAX_DEATHS
from bot.delivery.engine import KEPT
from bot.delivery.held import Held
from bot.delivery.sweep import MAX_ATTEMPTS, UNTOUCHED, job_of
from bot.model.deliveries import State
from bot.model.jobs import Ending, Job, Work
from bot.store.audit import StoredAudit
from tests.bot.delivery.conftest import SLOT
from tests.bot.delivery.reader import Reader
from tests.bot.delivery.waiting import until
from tests.fakes.node import DELIVERIES, WallClock, delivery_of

pytestmark = pytest.mark.asyncio(loop_scope="module")

HOUR = timedelta(hours=1)

TAKE_UP = """
update {jobs} set status = 'PENDING', executor_id = :worker where workflow_uuid = :job
"""


def meddle(transaction, statement, **values):
    """Change the table of the jobs behind everybody's back."""
    is_sqlite = transaction.connection.dialect.name == "sqlite"
    jobs = "workflow_status" if is_sqlite else "dbos.workflow_status"
    transaction.connection.execute(sa.text(statement.format(jobs=jobs)), values)


def plan(store, reader):
    """Plan a reader's post, without a job."""
    delivery = delivery_of(reader.subscription, SLOT)
    with store.writing() as transaction:
        DELIVERIES.plan(transaction, delivery)
    return delivery


def digest_job(reader, slot=SLOT):
    chat = reader.subscription.chat
    return Job(Work.DIGEST, str(reader.subscription.id), chat.id, chat.address.platform, slot)


def take_up(store, node, job, worker):
    """Make a job one that a worker has taken up, without his doing it."""
    with store.writing() as transaction:
        node.jobs.enqueue(transaction, job)
        meddle(transaction, TAKE_UP, worker=worker, job=job.id)


def fate(node, job):
    return next((fate.ending for fate in node.jobs.fates([job.id])), None)


async def ends(node, job, *endings):
    """Wait until a job has ended so."""
    async with asyncio.timeout(60):
        while await asyncio.to_thread(fate, node, job) not in endings:
            await asyncio.sleep(0.05)


# ── jobs ────────────────────────────────────────────────────────────────────────────────────


async def test_a_job_that_this_node_lost_hold_of_is_done_at_the_second_sweep(
    node, store, platform
):
    reader = Reader(store, slot=None)
    worker = node.engine.life.worker
    take_up(store, node, digest_job(reader), worker)
    await node.sweep()
    assert fate(node, digest_job(reader)) is Ending.UNDER_WAY  # perhaps it just begins
    await node.sweep()
    await until(lambda: reader.has(State.SENT))
    assert len(platform.of(reader.chat)) == 1


async def test_a_job_of_a_node_that_nobody_knows_any_more_is_done(node, store, platform):
    reader = Reader(store, slot=None)
    take_up(store, node, digest_job(reader), "n9@20260101T000000.000000")
    await node.sweep()
    await until(lambda: reader.has(State.SENT))
    assert len(platform.of(reader.chat)) == 1


async def test_what_a_node_does_is_left_to_it(node, store, platform):
    reader = Reader(store)
    platform.late[reader.chat] = 1.0
    await node.tick()
    await until(lambda: reader.has(State.SENDING))
    await node.sweep()
    await node.sweep()
    await until(lambda: reader.has(State.SENT))
    assert len(platform.of(reader.chat)) == 1


async def test_a_post_without_a_job_is_sent(node, store, platform, clock):
    reader = Reader(store, slot=None)
    plan(store, reader)
    clock.at = SLOT + UNTOUCHED + timedelta(seconds=1)
    await node.sweep()
    clock.at = SLOT
    await until(lambda: reader.has(State.SENT))
    assert len(platform.of(reader.chat)) == 1


def break_it(node, store, delivery, attempts):
    """Have a delivery's jobs come to a bad end, so many of them."""
    for attempt in range(1, attempts + 1):
        job = job_of(delivery, attempt)
        with store.writing() as transaction:
            node.jobs.enqueue(transaction, job)
            broken = "update {jobs} set status = 'ERROR' where workflow_uuid = :job"
            meddle(transaction, broken, job=job.id)


async def test_a_post_whose_job_broke_is_tried_anew_and_then_shown(
    node, store, platform, clock, caplog
):
    tried, given_up = Reader(store, slot=None), Reader(store, slot=None)
    break_it(node, store, plan(store, tried), MAX_ATTEMPTS - 1)
    break_it(node, store, plan(store, given_up), MAX_ATTEMPTS)
    clock.at = SLOT + UNTOUCHED + timedelta(seconds=1)
    await node.sweep()
    clock.at = SLOT
    await until(lambda: tried.has(State.SENT))
    assert given_up.has(State.FAILED)
    assert given_up.delivery().reason == "its job broke 3 times; see the log"
    assert given_up.delivery().id in caplog.text


async def test_a_post_that_is_tried_once_more_by_hand_is_not_given_up(
    node, store, platform, clock
):
    reader = Reader(store, slot=None)
    delivery = plan(store, reader)
    break_it(node, store, delivery, MAX_ATTEMPTS)
    gone = replace(delivery, state=State.FAILED)
    with store.writing() as transaction:
        DELIVERIES.save(transaction, gone, delivery, SLOT)
    platform.waits[reader.chat] = 2.0
    held = Held(node.office, StoredAudit(), "anna")
    await asyncio.to_thread(held.retry, delivery.id)
    await until(lambda: reader.has(State.RETRY))
    clock.at = SLOT + UNTOUCHED + timedelta(seconds=1)
    await node.sweep()
    clock.at = SLOT
    assert reader.has(State.RETRY)
    await until(lambda: reader.has(State.SENT))


async def test_a_digest_that_kills_its_nodes_is_given_up_and_shown(node, store):
    reader = Reader(store, slot=None)
    before, poison = digest_job(reader, SLOT - HOUR), digest_job(reader)
    # The jobs of a chat are done one at a time: while this one is under way, ours is not begun.
    take_up(store, node, before, "somebody")
    with store.writing() as transaction:
        node.jobs.enqueue(transaction, poison)
    for death in range(1, MAX_DEATHS + 1):
        assert fate(node, poison) is Ending.AHEAD
        with store.writing() as transaction:
            meddle(transaction, TAKE_UP, worker=f"n{death}", job=poison.id)
        assert await asyncio.to_thread(node.jobs.take_over, f"n{death}") == 1
    held = Held(node.office, StoredAudit(), "anna")
    (shown,) = [digest for digest in held.digests() if digest.job == poison]
    assert shown.reason == "the program died 10 times while it did this"
    assert fate(node, before) is Ending.UNDER_WAY
    await asyncio.to_thread(node.jobs.take_over, "somebody")


async def test_ids_are_kept_until_no_slot_of_theirs_can_fire_again(node, store, clock):
    reader = Reader(store)
    await node.tick()
    await until(lambda: reader.has(State.SENT))
    sent = job_of(reader.delivery())
    await ends(node, sent, Ending.DONE)
    machine = WallClock().now()  # when a job ended goes by the clock of the database
    clock.at = machine + KEPT - HOUR
    await node.forget()
    assert fate(node, sent) is Ending.DONE
    clock.at = machine + KEPT + HOUR
    await node.forget()
    clock.at = SLOT
    assert fate(node, sent) is None


async def test_a_slot_whose_job_was_forgotten_is_still_one_post(node, store, platform):
    reader = Reader(store)
    await node.tick()
    await until(lambda: reader.has(State.SENT))
    await ends(node, digest_job(reader), Ending.DONE)
    with store.writing() as transaction:
        meddle(transaction, "delete from {jobs}")
    reader.ask(SLOT)
    await node.tick()
    await ends(node, digest_job(reader), Ending.DONE)
    assert len(platform.of(reader.chat)) == 1


# ── clocks ──────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("jump", [-2 * HOUR, 2 * HOUR], ids=["back", "ahead"])
async def test_a_clock_that_jumps_while_a_post_waits(node, store, platform, clock, jump):
    reader = Reader(store)
    platform.waits[reader.chat] = 0.5
    await node.tick()
    await until(lambda: reader.has(State.RETRY))
    clock.at = SLOT + jump
    await node.tick()
    await node.beat()
    await node.sweep()
    await until(lambda: reader.has(State.SENT))
    clock.at = SLOT
    await node.tick()
    await node.beat()
    assert not node.engine.lost.is_set()
    assert len([m for m in platform.of(reader.chat) if m.delivery == reader.name()]) == 1
