"""What the doctor says of the engine and its nodes."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.cli.doctor.engine import examine_engine
from bot.cli.doctor.finding import Mark
from bot.model.chats import Platform
from bot.model.deliveries import State
from bot.model.jobs import Job, Life, Work
from bot.wiring.jobs import open_jobs
from tests.bot.store.made import NOON, a_chat, a_delivery, a_subscription, later

OK, WARNING, PROBLEM = Mark
LIFE = Life("n1", NOON)


def found(kept, jobs, now=NOON, meanwhile=lambda: None):
    """Examine; `meanwhile` is done between the two looks at the nodes."""
    waits = []

    def wait(seconds):
        waits.append(seconds)
        meanwhile()

    lines = list(examine_engine(kept, jobs, now, wait))
    assert len(waits) <= 1
    return [(each.mark, each.words) for each in lines]


def enter(kept, life=LIFE):
    with kept.store.writing() as transaction:
        kept.nodes.enter(transaction, life)


def beat(kept, life=LIFE):
    with kept.store.writing() as transaction:
        kept.nodes.beat(transaction, life, later(seconds=1))


def test_an_engine_without_tables_is_to_be_upgraded(kept):
    jobs = open_jobs(kept.store)
    ((mark, words),) = found(kept, jobs)
    assert mark is PROBLEM
    assert "`whosaid db upgrade` makes them" in words


def test_a_new_database_wants_a_node(kept, jobs):
    lines = found(kept, jobs)
    assert [mark for mark, _ in lines] == [OK, WARNING, OK]
    assert "start one with `whosaid run`" in lines[1][1]


def test_a_node_that_beats_lives_whatever_its_clock_shows(kept, jobs):
    enter(kept)
    line = (OK, "n1 lives, its last beat was at 2026-11-26 12:00:01 UTC by its clock")
    assert line in found(kept, jobs, later(days=900), lambda: beat(kept))


def test_a_node_that_does_not_beat_is_silent_however_young_its_last_beat(kept, jobs):
    enter(kept)
    line = (WARNING, "n1 is silent since 2026-11-26 12:00:00 UTC; start it again")
    assert line in found(kept, jobs)


def test_a_node_that_left_meanwhile_is_no_node(kept, jobs):
    enter(kept)

    def leave():
        with kept.store.writing() as transaction:
            kept.nodes.leave(transaction, LIFE)

    assert "none runs" in found(kept, jobs, meanwhile=leave)[1][1]


@pytest.mark.parametrize(
    ("late", "is_alive", "marks"),
    [(30, True, []), (600, True, [PROBLEM]), (600, False, [])],
    ids=["a little late", "ten minutes late", "no node to do it"],
)
def test_a_post_that_nobody_begins_though_nodes_live_is_a_problem(
    kept, jobs, late, is_alive, marks
):
    enter(kept)
    with kept.store.writing() as transaction:
        subscription = a_subscription(transaction)
        kept.subscriptions.set_next(transaction, subscription.id, NOON)
    now = later(seconds=late)
    lines = found(kept, jobs, now, (lambda: beat(kept)) if is_alive else (lambda: None))
    assert [mark for mark, words in lines if "restart the nodes" in words] == marks


def test_posts_that_failed_and_jobs_that_broke_are_counted(kept, jobs):
    with kept.store.writing() as transaction:
        chat = a_chat(transaction)
        for number, state in enumerate((State.FAILED, State.FAILED, State.UNCERTAIN), start=1):
            delivery = a_delivery(chat, subscription=number)
            kept.deliveries.plan(transaction, delivery)
            kept.deliveries.save(transaction, replace(delivery, state=state), delivery, NOON)
        job = Job(Work.DIGEST, "7", chat.id, Platform.TELEGRAM, NOON)
        jobs.enqueue(transaction, job)
    assert (OK, "its tables are there, 1 jobs are ahead or under way") in found(kept, jobs)
    jobs.cancel([job])
    lines = found(kept, jobs)
    assert (WARNING, "1 jobs came to a bad end; see `whosaid jobs`") in lines
    assert lines[-1][1].startswith("2 failed and 1 are uncertain; `whosaid jobs`")


def test_a_real_wait_is_as_long_as_a_beat_needs(kept, jobs):
    enter(kept)
    began = datetime.now(UTC)
    list(examine_engine(kept, jobs, NOON))
    assert datetime.now(UTC) - began >= timedelta(seconds=2)
