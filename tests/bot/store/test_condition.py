"""Whether a database is whole is seen, and what is in it is counted."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.model.settings import StoreRules
from bot.store.condition import demand_whole, examine
from bot.store.deliveries import StoredDeliveries
from bot.store.errors import (
    DamagedDatabaseError,
    DatabaseAwayError,
    NewerDatabaseError,
    NoDatabaseError,
    NotADatabaseError,
)
from bot.store.schema import newest_step
from bot.store.store import open_store
from bot.store.tables import metadata
from tests.bot.store.made import NOON, a_chat, a_delivery, later


def test_what_is_in_it_is_counted_with_the_oldest_and_the_newest(store):
    with store.writing() as transaction:
        chat = a_chat(transaction)
        for slot in (NOON, later(days=2)):
            StoredDeliveries().plan(transaction, a_delivery(chat, slot))
    condition = examine(store)
    contents = {each.table: each for each in condition.contents}
    assert condition.step == newest_step()
    assert condition.size > 10_000
    assert set(contents) == set(metadata.tables)
    digests, claims = contents["digests"], contents["claims"]
    assert (digests.rows, digests.oldest, digests.newest) == (2, NOON, later(days=2))
    assert (claims.rows, claims.oldest) == (2, None)
    assert contents["reports"].rows == 0
    if tells_sizes(store):
        assert all(0 < each.size < condition.size for each in condition.contents)
        assert sum(each.size for each in condition.contents) <= condition.size


def tells_sizes(store):
    """PostgreSQL does, SQLite where it was built with a table for it."""
    if store.engine.dialect.name != "sqlite":
        return True
    with closing(sqlite3.connect(":memory:")) as connection:
        options = connection.execute("PRAGMA compile_options").fetchall()
    return ("ENABLE_DBSTAT_VTAB",) in options


def test_a_database_without_tables_is_none(empty_url):
    store = open_store(StoreRules(empty_url))
    if empty_url.startswith("sqlite"):
        Path(empty_url.removeprefix("sqlite:///")).touch()
    with pytest.raises(NoDatabaseError):
        examine(store)
    store.close()


def test_a_server_that_does_not_answer_is_said_to_be_away():
    store = open_store(StoreRules("postgresql://nobody@127.0.0.1:1/none"))
    with pytest.raises(DatabaseAwayError):
        examine(store)
    store.close()


@pytest.fixture
def file(tmp_path):
    """An SQLite database with a few hundred rows, closed."""
    path = tmp_path / "whosaid.db"
    store = open_store(StoreRules(f"sqlite:///{path}"))
    store.upgrade()
    with store.writing() as transaction:
        for number in range(300):
            a_chat(transaction, f"-{number}")
    store.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    return path


def examined(path):
    store = open_store(StoreRules(f"sqlite:///{path}"))
    try:
        return examine(store)
    finally:
        store.close()


def overwrite(path, start, words):
    with path.open("r+b") as file:
        file.seek(start)
        file.write(words)


def pages_of(path, table):
    """Tell the place of a table's pages in the file."""
    with closing(sqlite3.connect(path)) as connection:
        size = connection.execute("PRAGMA page_size").fetchone()[0]
        root = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)
        ).fetchone()[0]
    return (root - 1) * size, size


def test_a_whole_file_is_whole(file):
    assert {each.table: each.rows for each in examined(file).contents}["chats"] == 300


@pytest.mark.parametrize("part", ["chats", "uq_chats_platform_tenant_chat_topic", "digests"])
def test_a_page_of_zeros_is_damage(file, part):
    with closing(sqlite3.connect(file)) as connection:
        known = connection.execute("SELECT name, type FROM sqlite_master").fetchall()
    name = part if part in dict(known) else "sqlite_autoindex_chats_1"
    start, size = pages_of(file, name)
    overwrite(file, start, b"\0" * size)
    with pytest.raises(DamagedDatabaseError):
        examined(file)


def test_a_file_that_was_cut_short_is_damaged(file):
    with file.open("r+b") as opened:
        opened.truncate(file.stat().st_size // 2)
    with pytest.raises(DamagedDatabaseError):
        examined(file)


def test_a_file_of_something_else_is_no_database(file):
    overwrite(file, 0, b"Dear editor, ")
    with pytest.raises(NotADatabaseError):
        examined(file)


def test_a_row_whose_other_half_is_gone_is_damage(file):
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("INSERT INTO nodes VALUES ('n', 1, 1, '1', '[]')")
        connection.execute("INSERT INTO audit VALUES (1, 1, 999999, 'u', 'zone', '', '')")
        connection.commit()
    with pytest.raises(DamagedDatabaseError, match="audit refers to one of chats"):
        examined(file)


def test_a_quick_look_finds_a_broken_page_too(file):
    start, size = pages_of(file, "chats")
    overwrite(file, start, b"\xff" * size)
    store = open_store(StoreRules(f"sqlite:///{file}"))
    with pytest.raises(DamagedDatabaseError):
        demand_whole(store)
    store.close()


def test_a_database_of_a_newer_program_is_refused(file):
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("DELETE FROM whosaid_version")
        connection.execute("INSERT INTO whosaid_version VALUES ('9999')")
        connection.commit()
    with pytest.raises(NewerDatabaseError):
        examined(file)
