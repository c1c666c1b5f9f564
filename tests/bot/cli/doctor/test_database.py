"""What the doctor says of a database, which he leaves as it is."""

import os
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
import sqlalchemy as sa

from bot.cli.doctor.database import examine_database, zones_of
from bot.cli.doctor.finding import Mark
from bot.model.chats import Change, Every, Wishes
from bot.model.settings import StoreRules
from bot.store.errors import (
    NewerDatabaseError,
    NoDatabaseError,
    ReadOnlyDatabaseError,
    RefusedUserError,
)
from bot.store.tables import audit
from bot.wiring.repositories import open_repositories
from tests.bot.store.made import a_subscription

OK, WARNING, PROBLEM = Mark


def now():
    return datetime.now(UTC)


def found(kept, at=None):
    return [(each.mark, each.words) for each in examine_database(kept.store, at or now())]


def test_a_good_database_is_fine_and_is_left_as_it_is(kept):
    assert {mark for mark, _ in found(kept)} == {OK}
    with kept.store.reading() as transaction:
        assert transaction.connection.scalar(sa.select(sa.func.count()).select_from(audit)) == 0


def test_the_clock_of_a_server_is_compared(kept):
    marks = {
        seconds: [mark for mark, _ in found(kept, now() + timedelta(seconds=seconds))][2:]
        for seconds in (0, -30, 7200)
    }
    is_file = kept.store.engine.dialect.name == "sqlite"
    expected = {0: [OK], -30: [WARNING], 7200: [PROBLEM]}
    assert marks == ({seconds: [] for seconds in expected} if is_file else expected)


def test_what_comes_from_the_future_is_told_of(kept):
    ahead = Change(now() + timedelta(hours=2), 0, "u", "zone", "", "")
    with kept.store.writing() as transaction:
        kept.audit.keep(transaction, ahead)
    mark, words = found(kept)[-1]
    assert mark is PROBLEM
    assert "ahead of it; set the clock right" in words


def test_zones_of_chats_are_given_once(kept):
    with kept.store.writing() as transaction:
        for chat, zone in (("1", "Europe/Berlin"), ("2", "Asia/Tokyo"), ("3", "Asia/Tokyo")):
            a_subscription(transaction, chat, Wishes(Every(60), zone))
    assert zones_of(kept.store) == ("Asia/Tokyo", "Europe/Berlin")


def test_a_database_that_is_not_there_is_not_made(tmp_path):
    kept = open_repositories(StoreRules(f"sqlite:///{tmp_path}/none.db"))
    with pytest.raises(NoDatabaseError):
        found(kept)
    assert list(tmp_path.iterdir()) == []


def test_a_database_of_a_newer_program_is_refused(kept):
    with kept.store.writing() as transaction:
        transaction.connection.exec_driver_sql("UPDATE whosaid_version SET version_num = '9999'")
    with pytest.raises(NewerDatabaseError):
        found(kept)


def test_a_user_who_may_only_read_is_seen(kept):
    url = kept.store.engine.url
    if url.drivername == "sqlite":
        pytest.skip("a file has no users")
    user = f"whosaid_reader_{uuid4().hex}"
    with plainly(kept.store) as connection:
        connection.exec_driver_sql(f"CREATE ROLE {user} LOGIN")
        connection.exec_driver_sql(f"GRANT SELECT ON ALL TABLES IN SCHEMA public TO {user}")
    theirs = url.set(drivername="postgresql", username=user)
    reader = open_repositories(StoreRules(theirs.render_as_string(hide_password=False)))
    try:
        with pytest.raises(RefusedUserError):
            found(reader)
    finally:
        reader.store.close()
        with plainly(kept.store) as connection:
            connection.exec_driver_sql(f"DROP OWNED BY {user}")
            connection.exec_driver_sql(f"DROP ROLE {user}")


@contextmanager
def plainly(store):
    with store.engine.connect() as connection:
        yield connection.execution_options(isolation_level="AUTOCOMMIT")


@pytest.mark.parametrize(("mode", "marks"), [(0o600, []), (0o640, [WARNING]), (0o604, [WARNING])])
def test_a_file_that_others_can_read_is_told_of(kept, mode, marks):
    if kept.store.engine.dialect.name != "sqlite":
        pytest.skip("a server has no file")
    Path(str(kept.store.engine.url.database)).chmod(mode)
    assert [mark for mark, words in found(kept) if "other users can read it" in words] == marks


def test_a_file_that_cannot_be_written_is_seen(kept):
    if kept.store.engine.dialect.name != "sqlite":
        pytest.skip("a server has no file")
    if os.geteuid() == 0:
        pytest.skip("the superuser may write everything")
    kept.store.close()
    Path(str(kept.store.engine.url.database)).chmod(0o400)
    with pytest.raises(ReadOnlyDatabaseError):
        found(kept)
