"""The operator sees what waits, failed or is uncertain, and what he does about it is put down."""

import json
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

import pytest
import sqlalchemy as sa
from click.testing import CliRunner

from bot.cli import whosaid
from bot.delivery.sweep import job_of
from bot.model.chats import Address, Platform
from bot.model.deliveries import State
from bot.model.jobs import Ending, Job, Work
from bot.model.settings import StoreRules
from bot.store.tables import audit, chats
from bot.wiring.jobs import open_jobs
from bot.wiring.repositories import open_repositories
from tests.bot.store.conftest import KINDS, new_database
from tests.bot.store.made import NOON, a_delivery

PLANNED, SENDING, RETRY, SENT, UNCERTAIN, FAILED = State
DIGEST = Job(Work.DIGEST, "7", 1, Platform.TELEGRAM, NOON)


@pytest.fixture(scope="module", params=KINDS)
def url(request, tmp_path_factory):
    with new_database(request.param, tmp_path_factory.mktemp("jobs")) as url:
        kept = open_repositories(StoreRules(url))
        kept.store.upgrade()
        jobs = open_jobs(kept.store)
        jobs.prepare()
        jobs.close()
        kept.store.close()
        yield url


class Office:
    """The database and its jobs, for the tests to fill and to look into."""

    def __init__(self, url):
        self.kept = open_repositories(StoreRules(url))
        self.jobs = open_jobs(self.kept.store)

    def close(self):
        self.jobs.close()
        self.kept.store.close()

    def chat(self, name="-100", topic=""):
        with self.kept.store.writing() as transaction:
            address = Address(Platform.TELEGRAM, name, topic)
            return self.kept.chats.join(transaction, address, "News", NOON)

    def keep(self, state, **changes):
        """Keep a delivery in some state; its id is its subscription's number."""
        chat = changes.pop("chat", None) or self.chat()
        with self.kept.store.writing() as transaction:
            delivery = a_delivery(chat, **changes)
            self.kept.deliveries.plan(transaction, delivery)
            stands = replace(delivery, state=state, tries=2, reason=f"why {state}")
            self.kept.deliveries.save(transaction, stands, delivery, NOON)
            return delivery.id

    def break_digest(self):
        with self.kept.store.writing() as transaction:
            self.jobs.enqueue(transaction, DIGEST)
        self.jobs.cancel([DIGEST])

    def state(self, delivery):
        with self.kept.store.reading() as transaction:
            return self.kept.deliveries.get(transaction, delivery).state

    def delivery(self, delivery):
        with self.kept.store.reading() as transaction:
            return self.kept.deliveries.get(transaction, delivery)

    def ending(self, job):
        return next((fate.ending for fate in self.jobs.fates([job])), None)

    def noted(self):
        columns = (audit.c.user, audit.c.what, audit.c.before, audit.c.after)
        with self.kept.store.reading() as transaction:
            rows = transaction.connection.execute(sa.select(*columns).order_by(audit.c.id))
            return [tuple(row) for row in rows]


@pytest.fixture
def office(url, monkeypatch):
    """A database without chats and jobs, which the settings name."""
    monkeypatch.setenv("WHOSAID_STORE__DATABASE_URL", url)
    monkeypatch.setenv("LOGNAME", "anna")
    office = Office(url)
    yield office
    with office.kept.store.writing() as transaction:
        transaction.connection.execute(chats.delete())
        transaction.connection.execute(audit.delete())
    known = [DIGEST, DIGEST.again, DIGEST.again.again]
    office.jobs.forget(
        [*known, *(send_job(n, attempt) for n in range(1, 9) for attempt in (1, 2))]
    )
    office.close()


def send_job(subscription, attempt=1):
    return replace(DIGEST, work=Work.SEND, subject=name(subscription), attempt=attempt)


def name(subscription):
    return f"{subscription}:{int(NOON.timestamp())}"


def run(*arguments, **given):
    return CliRunner().invoke(whosaid, ["jobs", *arguments], catch_exceptions=False, **given)


def listed():
    return {each["id"]: each for each in json.loads(run("--format", "json").stdout)}


def test_everything_is_listed_that_did_not_arrive(office):
    for number, state in enumerate(State, start=1):
        office.keep(state, subscription=number)
    office.break_digest()
    states = {each["id"]: each["state"] for each in listed().values()}
    expected = {name(n): str(state) for n, state in enumerate(State, start=1) if state is not SENT}
    assert states == {DIGEST.id: "not made"} | expected


def test_an_object_says_all_of_it(office):
    chat = office.chat("-100123", topic="7")
    office.keep(FAILED, chat=chat, subscription=3)
    assert listed()[name(3)] == {
        "id": name(3),
        "state": "failed",
        "slot": "2026-11-26T12:00:00+00:00",
        "platform": "telegram",
        "chat": "-100123",
        "topic": "7",
        "tries": 2,
        "messages": 0,
        "wait_until": "",
        "reason": "why failed",
    }


def test_in_a_pipe_each_is_a_line_under_a_heading(office):
    office.keep(FAILED, chat=office.chat("-100123", topic="7"), subscription=3)
    heading, line = run().stdout.splitlines()
    assert heading.split() == ["id", "state", "slot", "(UTC)", "chat", "tries", "reason"]
    assert line == f"{name(3)}  failed  2026-11-26 12:00  telegram -100123/7  2      why failed"


@pytest.mark.usefixtures("office")
def test_nothing_is_said_to_be_nothing():
    assert run().stdout == "Nothing waits and nothing failed.\n"
    assert json.loads(run("--format", "json").stdout) == []


def test_words_from_outside_play_no_tricks_with_the_screen(office):
    delivery = office.keep(FAILED, subscription=1)
    was = office.delivery(delivery)
    with office.kept.store.writing() as transaction:
        told = replace(was, reason="bad\x1b[2J\nnews")
        office.kept.deliveries.save(transaction, told, was, NOON)
    assert "bad�[2J news" in run().stdout


def test_a_failed_post_is_sent_again_and_who_did_it_is_put_down(office):
    delivery = office.keep(FAILED, subscription=1)
    ran = run("retry", delivery)
    assert (ran.exit_code, ran.stdout) == (
        0,
        f"{delivery}: tried again; a node that runs sends it.\n",
    )
    stands = office.delivery(delivery)
    assert (stands.state, stands.tries, stands.reason) == (PLANNED, 0, "")
    assert office.ending(job_of(stands).id) is Ending.AHEAD
    assert office.noted() == [("operator anna", f"delivery:{delivery}", "failed", "retried")]


def test_what_waits_by_itself_is_left_as_it_is(office):
    delivery = office.keep(RETRY, subscription=1)
    before = office.delivery(delivery)
    assert "it waits and is sent by itself" in run("retry", delivery).stdout
    assert office.delivery(delivery) == before
    assert office.noted() == []


def test_an_uncertain_post_is_not_sent_again_before_somebody_says_so(office):
    delivery = office.keep(UNCERTAIN, subscription=1)
    ran = run("retry", delivery)
    assert ran.exit_code == 2
    assert "it may stand there twice. Give --yes" in ran.stderr
    assert (office.state(delivery), office.noted()) == (UNCERTAIN, [])
    said = run("retry", "--yes", delivery)
    assert said.exit_code == 0
    assert "may have arrived: look into the chat -100 first" in said.stderr
    assert office.state(delivery) is PLANNED


def test_all_that_failed_is_tried_again_and_nothing_that_may_have_arrived(office):
    failed = [office.keep(FAILED, subscription=number) for number in (1, 2)]
    uncertain = office.keep(UNCERTAIN, subscription=3)
    office.break_digest()
    assert run("retry", "--all-failed").stdout.startswith("Tried again: 3.")
    assert [office.state(each) for each in failed] == [PLANNED, PLANNED]
    assert office.state(uncertain) is UNCERTAIN
    assert office.ending(DIGEST.again.id) is Ending.AHEAD
    assert len(office.noted()) == 3


def test_a_post_for_a_chat_that_is_paused_is_not_tried_in_vain(office):
    chat = office.chat("-7")
    delivery = office.keep(FAILED, chat=chat, subscription=1)
    with office.kept.store.writing() as transaction:
        office.kept.chats.pause(transaction, chat.id, "the bot was thrown out")
    ran = run("retry", delivery)
    assert ran.exit_code == 1
    assert "send /resume there first" in ran.stderr
    assert "the bot was thrown out" in ran.stderr
    assert run("retry", "--all-failed").stdout.startswith("Tried again: 0.")
    assert office.state(delivery) is FAILED


@pytest.mark.parametrize("state", [PLANNED, RETRY, SENDING, UNCERTAIN, FAILED], ids=str)
def test_a_post_is_given_up_for_good(office, state):
    delivery = office.keep(state, subscription=1)
    ran = run("skip", delivery)
    assert ran.exit_code == 0
    assert ("may have arrived" in ran.stdout) == (state in {SENDING, UNCERTAIN})
    assert office.state(delivery) is FAILED
    assert listed() == {}
    assert run("retry", delivery).exit_code == 1
    assert run("retry", "--all-failed").stdout.startswith("Tried again: 0.")
    assert office.noted() == [("operator anna", f"delivery:{delivery}", str(state), "skipped")]


def test_a_digest_that_could_not_be_made_is_made_again(office):
    office.break_digest()
    assert run("retry", DIGEST.id).exit_code == 0
    assert office.ending(DIGEST.again.id) is Ending.AHEAD
    assert office.ending(DIGEST.id) is None
    assert office.noted() == [("operator anna", DIGEST.id, "cancelled", "retried")]


def test_a_digest_is_given_up_for_good(office):
    office.break_digest()
    assert run("skip", DIGEST.id).exit_code == 0
    assert listed() == {}
    assert office.noted() == [("operator anna", DIGEST.id, "cancelled", "skipped")]


@pytest.mark.parametrize("command", ["retry", "skip"])
@pytest.mark.parametrize("wrong", ["7:1", "digest:7:1", "", "; drop table chats"], ids=repr)
def test_an_id_that_is_none_is_said_to_be_so(office, command, wrong):
    sent = office.keep(SENT, subscription=1)
    for each in (wrong, sent):
        ran = run(command, each)
        assert ran.exit_code == 1
        assert "`whosaid jobs` lists them" in ran.stderr
    assert office.state(sent) is SENT


@pytest.mark.parametrize("arguments", [("retry",), ("retry", "7:1", "--all-failed"), ("skip",)])
def test_a_command_that_is_incomplete_is_explained(arguments):
    assert run(*arguments).exit_code == 2


def test_a_post_that_went_on_meanwhile_is_left_to_who_sends_it(office):
    """Between the look and the change a node has begun to send."""
    from bot.delivery.engine import Office as Engines
    from bot.delivery.held import Held
    from bot.errors import DeliveryChangedError
    from bot.wiring.clock import SystemClock

    kept, delivery = office.kept, office.keep(PLANNED, subscription=1)

    class SlowDeliveries:
        """Another one goes on with each delivery as soon as it was looked at."""

        def get(self, transaction, name):
            found = kept.deliveries.get(transaction, name)
            with kept.store.writing() as other:
                moved = replace(found, state=SENDING, tries=found.tries + 1)
                kept.deliveries.save(other, moved, found, NOON + timedelta(minutes=1))
            return found

        save = staticmethod(kept.deliveries.save)

    engines = Engines(
        kept.store, SlowDeliveries(), kept.chats, kept.nodes, office.jobs, SystemClock()
    )
    with pytest.raises(DeliveryChangedError):
        Held(engines, kept.audit, "anna").drop(delivery)
    assert office.state(delivery) is SENDING
    assert office.noted() == []


@contextmanager
def no_tables(folder):
    with new_database("sqlite", folder) as url:
        yield url


def test_without_a_database_the_command_that_makes_one_is_named(tmp_path, monkeypatch):
    with no_tables(tmp_path) as url:
        monkeypatch.setenv("WHOSAID_STORE__DATABASE_URL", url)
        ran = run()
    assert ran.exit_code == 1
    assert "`whosaid db upgrade` makes it" in ran.stderr
    assert list(tmp_path.iterdir()) == []
