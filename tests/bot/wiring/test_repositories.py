"""The store is opened with all that reads and writes it."""

import pytest

from bot.model.chats import Address, Platform
from bot.model.settings import StoreRules
from bot.store.errors import DatabaseUrlError, NoDatabaseError
from bot.wiring.clock import SystemClock
from bot.wiring.repositories import open_repositories


def test_a_database_is_not_made_by_opening_it(tmp_path):
    path = tmp_path / "whosaid.db"
    kept = open_repositories(StoreRules(f"sqlite:///{path}"))
    assert not path.exists()
    with pytest.raises(NoDatabaseError), kept.store.reading():
        pass
    kept.store.close()


def test_what_is_kept_is_found_by_the_next_program(tmp_path):
    rules = StoreRules(f"sqlite:///{tmp_path}/whosaid.db")
    address = Address(Platform.CONSOLE, "console")
    kept = open_repositories(rules)
    kept.store.upgrade()
    with kept.store.writing() as transaction:
        kept.chats.join(transaction, address, "this terminal", SystemClock().now())
    kept.store.close()
    again = open_repositories(rules)
    with again.store.reading() as transaction:
        assert again.chats.at(transaction, address).title == "this terminal"
    again.store.close()


def test_an_address_that_is_none_is_refused_without_showing_it():
    with pytest.raises(DatabaseUrlError) as caught:
        open_repositories(StoreRules("mysql://me:secret@host/db"))
    assert "secret" not in str(caught.value)
