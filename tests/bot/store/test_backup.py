"""A backup is whole and can be put back; what is no whole copy never bears its name."""

import os
import sqlite3
import stat
import subprocess
import threading
from contextlib import closing

import pytest
import sqlalchemy as sa

from bot.model.settings import StoreRules
from bot.store import backup
from bot.store.backup import (
    BackupExistsError,
    BackupFolderError,
    DumpError,
    NoDumpProgramError,
    back_up,
    dump_command,
)
from bot.store.condition import examine
from bot.store.deliveries import StoredDeliveries
from bot.store.errors import DamagedDatabaseError, NoDatabaseError
from bot.store.places import read_url
from bot.store.store import open_store
from bot.store.tables import metadata
from tests.bot.store.conftest import new_database
from tests.bot.store.made import a_chat, a_delivery


@pytest.fixture
def filled(store):
    """A store with a digest in it."""
    with store.writing() as transaction:
        StoredDeliveries().plan(transaction, a_delivery(a_chat(transaction)))
    return store


def rows_of(store):
    with store.reading() as transaction:
        connection = transaction.connection
        return {
            name: connection.execute(sa.select(table)).all()
            for name, table in metadata.tables.items()
        }


def test_a_backup_put_back_holds_every_row(kind, filled, tmp_path):
    path = tmp_path / "copy"
    back_up(filled, path)
    if kind == "sqlite":
        store = open_store(StoreRules(f"sqlite:///{path}"))
        assert rows_of(store) == rows_of(filled)
        examine(store)
        store.close()
        return
    with new_database(kind, tmp_path) as url:
        command = ["pg_restore", "--no-owner", "--exit-on-error", "--dbname", url, str(path)]
        subprocess.run(command, check=True, timeout=60)
        store = open_store(StoreRules(url))
        assert rows_of(store) == rows_of(filled)
        examine(store)
        store.close()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights")
def test_a_backup_is_for_its_maker_alone(filled, tmp_path):
    old = os.umask(0)
    try:
        back_up(filled, tmp_path / "copy")
    finally:
        os.umask(old)
    assert stat.S_IMODE((tmp_path / "copy").stat().st_mode) == 0o600


def test_nothing_but_the_backup_is_left(filled, tmp_path):
    folder = tmp_path / "backups"
    folder.mkdir()
    back_up(filled, folder / "copy")
    assert [path.name for path in folder.iterdir()] == ["copy"]


def test_a_file_that_is_there_is_left_as_it_is(filled, tmp_path):
    for name in ("copy", "other.part"):
        (tmp_path / name).write_text("mine")
    for name in ("copy", "other"):
        with pytest.raises(BackupExistsError):
            back_up(filled, tmp_path / name)
    assert (tmp_path / "copy").read_text() == (tmp_path / "other.part").read_text() == "mine"
    assert not (tmp_path / "other").exists()


def test_a_link_is_not_followed(filled, tmp_path):
    (tmp_path / "copy").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(BackupExistsError):
        back_up(filled, tmp_path / "copy")
    assert not (tmp_path / "elsewhere").exists()


def test_a_folder_that_is_not_there_is_named(filled, tmp_path):
    with pytest.raises(BackupFolderError, match="nowhere"):
        back_up(filled, tmp_path / "nowhere" / "copy")


def test_a_backup_made_while_others_write_is_of_one_moment(filled, tmp_path, kind):
    """Each transaction writes two chats: a copy with an odd number of them is torn."""
    done, written = threading.Event(), threading.Event()

    def write():
        number = 0
        while not done.is_set():
            number += 1
            with filled.writing() as transaction:
                a_chat(transaction, f"{number}a")
                a_chat(transaction, f"{number}b")
            written.set()

    writer = threading.Thread(target=write)
    writer.start()
    try:
        written.wait(30)
        back_up(filled, tmp_path / "copy")
    finally:
        done.set()
        writer.join(30)
    if kind == "sqlite":
        with closing(sqlite3.connect(tmp_path / "copy")) as connection:
            pairs = connection.execute("SELECT count(*) FROM chats WHERE chat != '-100'")
            assert pairs.fetchone()[0] % 2 == 0


def test_without_a_database_there_is_no_backup(tmp_path):
    store = open_store(StoreRules(f"sqlite:///{tmp_path}/none.db"))
    with pytest.raises(NoDatabaseError):
        back_up(store, tmp_path / "copy")
    store.close()
    assert list(tmp_path.iterdir()) == []


def test_of_a_damaged_database_there_is_no_backup(tmp_path):
    store = open_store(StoreRules(f"sqlite:///{tmp_path}/whosaid.db"))
    store.upgrade()
    with store.writing() as transaction:
        for number in range(300):
            a_chat(transaction, f"-{number}")
    store.close()
    with (tmp_path / "whosaid.db").open("r+b") as file:
        file.seek(5 * 4096)
        file.write(b"\xff" * 4096 * 40)
    with pytest.raises(DamagedDatabaseError):
        back_up(store, tmp_path / "copy")
    store.close()
    assert [path.name for path in tmp_path.iterdir()] == ["whosaid.db"]


def test_what_pg_dump_says_is_passed_on_and_the_password_is_not(tmp_path):
    store = open_store(StoreRules("postgresql://nobody:tellnoone@127.0.0.1:1/none"))
    with pytest.raises(DumpError) as error:
        back_up(store, tmp_path / "copy")
    assert "127.0.0.1" in str(error.value)
    assert "tellnoone" not in str(error.value)
    assert list(tmp_path.iterdir()) == []


def test_the_password_stands_in_no_command_line(tmp_path, monkeypatch):
    """Every user of a machine can read the command lines."""
    seen = tmp_path / "seen"
    program = tmp_path / "pg_dump"
    program.write_text(f'#!/bin/sh\necho "$PGPASSWORD" > {seen}\necho "$@" >> {seen}\nexit 1\n')
    program.chmod(0o700)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    url = "postgresql://anna:tellnoone@db.example:5433/news?sslmode=require"
    store = open_store(StoreRules(url))
    with pytest.raises(DumpError):
        back_up(store, tmp_path / "copy")
    by_environment, arguments = seen.read_text().splitlines()
    assert by_environment == "tellnoone"
    assert "tellnoone" not in arguments
    assert "postgresql://anna@db.example:5433/news?sslmode=require" in arguments


def test_without_pg_dump_the_command_to_run_is_named(tmp_path, monkeypatch):
    monkeypatch.setattr(backup, "which", lambda name: None)
    store = open_store(StoreRules("postgresql://anna:tellnoone@db.example/news"))
    with pytest.raises(NoDumpProgramError) as error:
        back_up(store, tmp_path / "copy")
    command = "pg_dump --format=custom --file whosaid.dump postgresql://anna@db.example/news"
    assert command in str(error.value)
    assert list(tmp_path.iterdir()) == []


def test_the_command_that_is_named_works(kind, filled, tmp_path, url):
    if kind == "sqlite":
        pytest.skip("a file is copied by whosaid itself")
    command = dump_command(read_url(url))
    subprocess.run(command, shell=True, cwd=tmp_path, check=True, timeout=60)  # noqa: S602 - ours
    assert (tmp_path / "whosaid.dump").stat().st_size > 1000
