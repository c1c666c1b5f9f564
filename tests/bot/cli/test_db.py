"""The commands for the database: what they do, and what they say when something is wrong."""

import sqlite3
from contextlib import closing

import pytest
from click.testing import CliRunner

from bot.cli import whosaid
from tests.bot.store.conftest import KINDS, new_database


@pytest.fixture(params=KINDS)
def url(request, tmp_path, monkeypatch):
    """A database of its own, empty, which the settings name."""
    with new_database(request.param, tmp_path) as url:
        monkeypatch.setenv("WHOSAID_STORE__DATABASE_URL", url)
        yield url


@pytest.fixture
def file(tmp_path, monkeypatch):
    """The address of an SQLite file that is not there yet."""
    path = tmp_path / "whosaid.db"
    monkeypatch.setenv("WHOSAID_STORE__DATABASE_URL", f"sqlite:///{path}")
    return path


def run(*arguments):
    return CliRunner().invoke(whosaid, ["db", *arguments], catch_exceptions=False)


@pytest.mark.usefixtures("url")
def test_a_database_is_made_upgraded_checked_pruned_and_copied(tmp_path):
    assert "made, at step " in run("upgrade").output
    assert "nothing to do, it is at step " in run("upgrade").output
    assert ": whole, at step " in run("check").output
    assert "0 digests would be forgotten" in run("prune", "--dry-run").output
    assert "0 digests forgotten" in run("prune").output
    copied = run("backup", str(tmp_path / "copy"))
    assert "and found whole" in copied.output
    again = run("backup", str(tmp_path / "copy"))
    assert again.exit_code == 1
    assert "nothing was written; name another one" in again.stderr


@pytest.mark.usefixtures("url")
@pytest.mark.parametrize("command", ["check", "prune"])
def test_where_there_is_no_database_the_command_that_makes_one_is_named(command):
    ran = run(command)
    assert ran.exit_code == 1
    assert "`whosaid db upgrade` makes it" in ran.stderr
    assert ran.stderr.count("\n") == 1


def test_a_file_that_is_looked_at_is_not_made(file):
    run("check")
    run("backup", str(file.with_name("copy")))
    assert list(file.parent.iterdir()) == []


@pytest.mark.parametrize("command", ["upgrade", "check", "prune"])
def test_a_database_of_a_newer_program_is_refused(file, command):
    run("upgrade")
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE whosaid_version SET version_num = '9999'")
        connection.commit()
    ran = run(command)
    assert ran.exit_code == 1
    assert "A newer whosaid made this database; install that version again" in ran.stderr


@pytest.mark.parametrize("command", [("check",), ("backup", "copy")], ids=" ".join)
def test_a_damaged_file_is_said_to_be_so_and_what_to_do(file, command, monkeypatch):
    monkeypatch.chdir(file.parent)
    run("upgrade")
    with file.open("r+b") as opened:
        opened.seek(8192)
        opened.write(b"\xff" * 40_000)
    ran = run(*command)
    assert ran.exit_code == 1
    assert "damaged; stop whosaid and restore a backup, as docs/operating.md says" in ran.stderr


def test_the_password_of_the_database_is_never_shown(monkeypatch, tmp_path):
    url = "postgresql://anna:tellnoone@127.0.0.1:1/news"
    monkeypatch.setenv("WHOSAID_STORE__DATABASE_URL", url)
    for command in (["upgrade"], ["check"], ["prune"], ["backup", str(tmp_path / "copy")]):
        ran = run(*command)
        assert ran.exit_code == 1
        assert "127.0.0.1" in ran.stderr
        assert "tellnoone" not in ran.output


def test_settings_that_are_wrong_are_all_named(monkeypatch):
    monkeypatch.setenv("WHOSAID_STORE__DATABASE_URL", "mysql://x")
    monkeypatch.setenv("WHOSAID_STORE__ENTRY_DAYS", "0")
    ran = run("check")
    assert ran.exit_code == 2
    assert ran.stderr.count("\n") == 2


def test_a_command_does_not_promise_to_try_again_by_itself(monkeypatch, unused_tcp_port):
    nobody = f"postgresql://postgres@127.0.0.1:{unused_tcp_port}/news"
    monkeypatch.setenv("WHOSAID_STORE__DATABASE_URL", nobody)
    ran = run("check")
    assert ran.exit_code == 1
    assert "see that its server runs: a node tries again by itself." in ran.stderr
