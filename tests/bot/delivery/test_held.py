"""What the operator retries is done by a node that runs; what arrived of it is not sent again."""

import asyncio
from dataclasses import replace

import pytest
import pytest_asyncio
import sqlalchemy as sa

from bot.delivery.held import Held
from bot.model.deliveries import State
from bot.model.jobs import Job, Work
from bot.store.audit import StoredAudit
from tests.bot.delivery.conftest import SLOT
from tests.bot.delivery.reader import Reader
from tests.bot.delivery.waiting import until
from tests.fakes.node import DELIVERIES, delivery_of

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(loop_scope="module")
async def held(node):
    return Held(node.office, StoredAudit(), "anna")


def keep(store, reader, state, **changes):
    """Keep a reader's post of two messages in some state, without a job."""
    planned = delivery_of(reader.subscription, SLOT, parts=2)
    stands = replace(planned, state=state, **changes)
    with store.writing() as transaction:
        DELIVERIES.plan(transaction, planned)
        DELIVERIES.save(transaction, stands, planned, SLOT)
    return planned.id


async def test_a_failed_post_is_sent_whole(node, store, platform, held):
    reader = Reader(store, slot=None)
    await asyncio.to_thread(held.retry, keep(store, reader, State.FAILED))
    await until(lambda: reader.has(State.SENT))
    assert [message.part for message in platform.of(reader.chat)] == [0, 1]


async def test_of_an_uncertain_post_only_what_did_not_arrive_is_sent(node, store, platform, held):
    reader = Reader(store, slot=None)
    delivery = keep(store, reader, State.UNCERTAIN, receipts=("first",), tries=5)
    await asyncio.to_thread(held.retry, delivery)
    await until(lambda: reader.has(State.SENT))
    assert [message.part for message in platform.of(reader.chat)] == [1]
    assert reader.delivery().receipts[0] == "first"


async def test_a_post_that_was_given_up_is_not_sent_though_its_job_stands(
    node, store, platform, held
):
    reader, other = Reader(store, slot=None), Reader(store)
    delivery = keep(store, reader, State.FAILED)
    await asyncio.to_thread(held.retry, delivery)
    await until(lambda: reader.has(State.SENT))
    dropped = Reader(store, slot=None)
    name = keep(store, dropped, State.PLANNED)
    await asyncio.to_thread(held.drop, name)
    with store.writing() as transaction:
        chat = dropped.subscription.chat
        job = Job(Work.SEND, name, chat.id, chat.address.platform, SLOT)
        node.jobs.enqueue(transaction, job)
    await node.tick()
    await until(lambda: other.has(State.SENT))
    await until(lambda: node.jobs.fates([job.id])[0].ending == "done")
    assert platform.of(dropped.chat) == []


async def test_a_digest_that_could_not_be_made_is_made_and_sent(node, store, platform, held):
    reader = Reader(store, slot=None)
    chat = reader.subscription.chat
    subject = str(reader.subscription.id)
    job = Job(Work.DIGEST, subject, chat.id, chat.address.platform, SLOT)
    await asyncio.to_thread(break_job, node, store, job)
    assert job.id in {fate.job.id for fate in await asyncio.to_thread(held.digests)}
    await asyncio.to_thread(held.retry, job.id)
    await until(lambda: reader.has(State.SENT))
    assert len(platform.of(reader.chat)) == 1
    assert job.id not in {fate.job.id for fate in await asyncio.to_thread(held.digests)}


def break_job(node, store, job):
    """Have a job come to a bad end before any node takes it up."""
    with store.writing() as transaction:
        node.jobs.enqueue(transaction, job)
        connection = transaction.connection
        schema = "" if connection.dialect.name == "sqlite" else "dbos."
        ended = f"update {schema}workflow_status set status = 'ERROR' where workflow_uuid = :job"  # noqa: S608
        connection.execute(sa.text(ended), {"job": job.id})
