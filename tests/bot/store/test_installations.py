"""Installations: their tokens are sealed, each state is good once, keys may be changed."""

from dataclasses import replace
from datetime import timedelta

import pytest
import sqlalchemy as sa

from bot.model.installations import Installation
from bot.model.secrets import Secret
from bot.sealing import SealError, Seals, new_key
from bot.store.installations import StoredInstallations
from tests.bot.store.made import NOON, later

OLD, NEW = new_key(), new_key()
MADE = Installation(
    "T1",
    "Harbour <Desk>",
    "B1",
    "U1",
    Secret("xoxb-1-VERYSECRET"),
    NOON,
    ("chat:write", "commands"),
    Secret("xoxe-1-REFRESHING"),
    later(hours=12),
)
OTHER = replace(MADE, tenant="T2", name="Quay", token=Secret("xoxb-2-OTHER"), expires=None)


def kept_with(*keys):
    return StoredInstallations(Seals(Secret(",".join(key.reveal() for key in keys))))


KEPT = kept_with(OLD)


@pytest.fixture(autouse=True)
def _empty(store):
    yield
    with store.writing() as transaction:
        for name in ("installations", "spent_states"):
            transaction.connection.execute(sa.text(f"DELETE FROM {name}"))  # noqa: S608


def test_an_installation_is_given_back_as_it_was(store):
    with store.writing() as transaction:
        KEPT.keep(transaction, MADE, NOON)
        KEPT.keep(transaction, OTHER, NOON)
        assert KEPT.get(transaction, "T1") == MADE
        assert KEPT.get(transaction, "T2") == OTHER
        assert KEPT.get(transaction, "T3") is None
        assert KEPT.tenants(transaction) == (("T1", "Harbour <Desk>"), ("T2", "Quay"))


def test_who_installs_again_replaces_what_was(store):
    again = replace(MADE, token=Secret("xoxb-1-NEW"), installed=later(hours=1))
    with store.writing() as transaction:
        KEPT.keep(transaction, MADE, NOON)
        KEPT.keep(transaction, again, NOON)
        assert KEPT.get(transaction, "T1") == again


def test_a_workspace_that_removed_the_bot_is_forgotten(store):
    with store.writing() as transaction:
        KEPT.keep(transaction, MADE, NOON)
        assert KEPT.remove(transaction, "T1") is True
        assert KEPT.remove(transaction, "T1") is False
        assert KEPT.get(transaction, "T1") is None


def test_no_token_stands_in_the_database_in_clear(store):
    with store.writing() as transaction:
        KEPT.keep(transaction, MADE, NOON)
    with store.reading() as transaction:
        (row,) = transaction.connection.execute(sa.text("SELECT * FROM installations"))
    assert "VERYSECRET" not in str(row)
    assert "REFRESHING" not in str(row)


def test_a_token_moved_to_another_workspace_does_not_open_there(store):
    with store.writing() as transaction:
        KEPT.keep(transaction, MADE, NOON)
        transaction.connection.execute(sa.text("UPDATE installations SET tenant = 'T2'"))
        with pytest.raises(SealError):
            KEPT.get(transaction, "T2")


def test_after_a_start_with_a_new_key_the_old_one_is_not_needed(store):
    with store.writing() as transaction:
        KEPT.keep(transaction, MADE, NOON)
        assert kept_with(NEW, OLD).seal_anew(transaction, NOON) == ()
        assert kept_with(NEW).get(transaction, "T1") == MADE
        with pytest.raises(SealError):
            KEPT.get(transaction, "T1")


def test_workspaces_that_no_key_opens_are_named_and_kept(store):
    with store.writing() as transaction:
        KEPT.keep(transaction, MADE, NOON)
        kept_with(NEW).keep(transaction, OTHER, NOON)
        assert kept_with(NEW).seal_anew(transaction, NOON) == ("T1",)
        assert KEPT.get(transaction, "T1") == MADE


def test_a_state_is_good_once_and_forgotten_when_it_is_no_good_any_more(store):
    ten = timedelta(minutes=10)
    with store.writing() as transaction:
        assert KEPT.spend(transaction, "one", NOON, NOON + ten) is True
        assert KEPT.spend(transaction, "one", NOON, NOON + ten) is False
        assert KEPT.spend(transaction, "two", NOON, NOON + ten) is True
        assert KEPT.spend(transaction, "three", NOON + 2 * ten, NOON + 3 * ten) is True
        rows = transaction.connection.execute(sa.text("SELECT * FROM spent_states")).all()
        assert len(rows) == 1
        assert "three" not in str(rows)
