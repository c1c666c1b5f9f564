"""The tables of a database are those of the program, however many nodes start at once."""

import pytest
import sqlalchemy as sa
from alembic import command

from bot.model.deliveries import DeliveryKind
from bot.model.settings import StoreRules
from bot.store.database import make_file
from bot.store.deliveries import StoredDeliveries
from bot.store.errors import NewerDatabaseError, OlderDatabaseError
from bot.store.schema import VERSION_TABLE, _alone, config_for, demand_newest, newest_step, step_of
from bot.store.store import open_store
from bot.store.tables import metadata
from tests.bot.store.nodes_apart import together, upgrade

BEFORE = (
    "INSERT INTO chats VALUES (1, 'console', '', '42', '', '', '', 0, 0)",
    "INSERT INTO digests VALUES ('7:10', 1, 0, '{\"stories\":[]}', 0, 'page')",
    "INSERT INTO deliveries VALUES"
    " ('7:10', 1, 0, 'sending', 'resend', 1, '[\"m1\"]', '', NULL, 0)",
)
VERSION = sa.table(VERSION_TABLE, sa.column("version_num"))


@pytest.fixture
def empty(empty_url):
    store = open_store(StoreRules(empty_url))
    yield store
    store.close()


def test_the_steps_lead_to_the_tables_of_the_program(store):
    with store.engine.begin() as connection:
        command.check(config_for(connection))


def test_posts_that_were_on_their_way_outlive_the_steps(empty):
    """What step 0001 kept: a chat, its digest, and the delivery of it."""
    if empty.engine.dialect.name == "sqlite":
        make_file(empty.engine.url)
    with _alone(empty.engine) as connection:
        command.upgrade(config_for(connection), "0001")
        for row in BEFORE:
            connection.exec_driver_sql(row)
    empty.upgrade()
    with empty.reading() as transaction:
        found = StoredDeliveries().get(transaction, "7:10")
    assert (found.kind, found.digest_id, found.revision) == (DeliveryKind.POST, "7:10", 0)
    assert found.receipts == ("m1",)


def test_a_second_upgrade_changes_nothing(store):
    store.upgrade()
    with store.reading() as transaction:
        assert step_of(transaction.connection) == newest_step()


def test_nodes_that_start_together_make_the_tables_once(empty_url, empty):
    together(upgrade, empty_url, 3)
    with empty.reading() as transaction:
        demand_newest(transaction.connection)


def test_other_tables_in_the_database_are_left_alone(empty_url, empty):
    empty.upgrade()
    with empty.writing() as transaction:
        transaction.connection.exec_driver_sql("CREATE TABLE workflow_status (id INTEGER)")
    empty.upgrade()
    with empty.engine.begin() as connection:
        command.check(config_for(connection))


def test_a_database_of_a_newer_program_is_refused_and_kept(empty):
    empty.upgrade()
    with empty.writing() as transaction:
        transaction.connection.execute(VERSION.update().values(version_num="9"))
    with pytest.raises(NewerDatabaseError):
        empty.upgrade()
    with empty.reading() as transaction:
        assert step_of(transaction.connection) == "9"


def test_a_database_without_tables_is_older(empty):
    empty.upgrade()
    with empty.writing() as transaction:
        metadata.drop_all(transaction.connection)
        transaction.connection.execute(VERSION.delete())
    with empty.reading() as transaction, pytest.raises(OlderDatabaseError):
        demand_newest(transaction.connection)
