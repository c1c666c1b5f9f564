"""Slots that have come become jobs, each once, whatever the clock does."""

from datetime import timedelta

import pytest

from bot.delivery.tick import CHUNK, GRACE, Ticker
from bot.model.chats import Cron, Every, Instantly, Wishes
from bot.model.jobs import Job
from bot.model.settings import StoreRules
from bot.store.store import open_store
from tests.bot.delivery.conftest import SLOT
from tests.fakes.node import SUBSCRIPTIONS, subscribe

HOURLY = Wishes(Every(60))
HOUR = timedelta(hours=1)


class JobList:
    """Keeps the jobs that were asked for; the same one twice is one."""

    def __init__(self):
        self.jobs: dict[str, Job] = {}

    def enqueue(self, transaction, job):
        self.jobs.setdefault(job.id, job)

    @property
    def slots(self):
        return [job.slot for job in self.jobs.values()]


@pytest.fixture
def store(tmp_path):
    store = open_store(StoreRules(f"sqlite:///{tmp_path}/tick.db"))
    store.upgrade()
    yield store
    store.close()


@pytest.fixture
def jobs():
    return JobList()


@pytest.fixture
def tick(store, jobs):
    """Tick at a moment; tells how many were due."""

    def act(now):
        with store.writing() as transaction:
            return Ticker(SUBSCRIPTIONS, jobs).tick(transaction, now)

    return act


def next_of(store, subscription):
    with store.reading() as transaction:
        return SUBSCRIPTIONS.get(transaction, subscription.id).next_at


def test_who_is_due_gets_a_job_and_the_next_slot(store, jobs, tick):
    wanted = subscribe(store, "42", HOURLY, SLOT)
    assert tick(SLOT) == 1
    assert jobs.slots == [SLOT]
    assert next_of(store, wanted) == SLOT + HOUR


def test_who_is_not_due_gets_nothing(store, jobs, tick):
    subscribe(store, "42", HOURLY, SLOT)
    subscribe(store, "43", HOURLY, None)
    assert tick(SLOT - timedelta(microseconds=1)) == 0
    assert not jobs.jobs


def test_of_missed_slots_the_latest_fires(store, jobs, tick):
    subscribe(store, "42", HOURLY, SLOT)
    tick(SLOT + 3 * HOUR + timedelta(minutes=20))
    assert jobs.slots == [SLOT + 3 * HOUR]


def test_a_slot_beyond_the_grace_does_not_fire(store, jobs, tick):
    yearly = Wishes(Cron("0 6 1 7 *"))
    wanted = subscribe(store, "42", yearly, SLOT)
    tick(SLOT + GRACE + timedelta(minutes=1))
    assert not jobs.jobs
    assert next_of(store, wanted) == SLOT.replace(year=SLOT.year + 1)


def test_news_that_comes_instantly_is_due_once(store, jobs, tick):
    wanted = subscribe(store, "42", Wishes(Instantly()), SLOT)
    tick(SLOT + HOUR)
    assert jobs.slots == [SLOT]
    assert next_of(store, wanted) is None


def test_a_clock_that_jumps_ahead_and_back_fires_no_slot_twice(store, jobs, tick):
    subscribe(store, "42", HOURLY, SLOT)
    for now in (SLOT, SLOT + 2 * HOUR, SLOT, SLOT + HOUR, SLOT + 2 * HOUR, SLOT + 3 * HOUR):
        tick(now)
    assert jobs.slots == [SLOT, SLOT + 2 * HOUR, SLOT + 3 * HOUR]


def test_a_clock_that_jumps_back_fires_no_slot_twice(store, jobs, tick):
    subscribe(store, "42", HOURLY, SLOT)
    for now in (SLOT, SLOT - 2 * HOUR, SLOT - HOUR, SLOT, SLOT + HOUR):
        tick(now)
    assert jobs.slots == [SLOT, SLOT + HOUR]


def test_wishes_that_make_no_sense_do_not_stop_the_others(store, jobs, tick):
    broken = subscribe(store, "42", Wishes(Cron("0 8 * * 1"), zone="Nowhere/Atlantis"), SLOT)
    subscribe(store, "43", HOURLY, SLOT)
    tick(SLOT)
    assert jobs.slots == [SLOT]
    assert next_of(store, broken) is None


def test_many_are_taken_in_several_steps_the_longest_due_first(store, jobs, tick):
    late = subscribe(store, "late", HOURLY, SLOT)
    for number in range(CHUNK):
        subscribe(store, f"{number}", HOURLY, SLOT + HOUR)
    now = SLOT + HOUR
    assert tick(now) == CHUNK
    assert next(iter(jobs.jobs.values())).subject == str(late.id)
    assert tick(now) == 1
    assert tick(now) == 0
    assert len(jobs.jobs) == CHUNK + 1


def test_a_tick_that_breaks_leaves_everybody_due(store, jobs, tick, monkeypatch):
    readers = [subscribe(store, chat, HOURLY, SLOT) for chat in ("42", "43")]
    with monkeypatch.context() as patched:
        patched.setattr(jobs, "enqueue", broken_at_the_second(jobs.enqueue))
        with pytest.raises(OSError, match="disk"):
            tick(SLOT)
    assert [next_of(store, reader) for reader in readers] == [SLOT, SLOT]
    assert tick(SLOT) == 2


def broken_at_the_second(enqueue):
    calls = []

    def act(transaction, job):
        calls.append(job)
        if len(calls) == 2:
            raise OSError("the disk is full")
        enqueue(transaction, job)

    return act
