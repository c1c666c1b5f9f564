"""The command: a line for each thing, exit code 1 when there is a problem, no secret anywhere."""

import pytest
from click.testing import CliRunner

from bot.cli import whosaid
from tests.bot.store.conftest import KINDS, new_database

TOKEN = "123456:AAFakeFakeFakeFakeFakeFakeFakeFakeFake1"  # noqa: S105


@pytest.fixture(params=KINDS)
def url(request, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with new_database(request.param, tmp_path) as url:
        monkeypatch.setenv("WHOSAID_STORE__DATABASE_URL", url)
        yield url


def run(*arguments):
    return CliRunner().invoke(whosaid, arguments, catch_exceptions=False)


def marks(ran):
    return {tuple(line.split()[:2]) for line in ran.stdout.splitlines()}


@pytest.mark.usefixtures("url")
def test_a_machine_that_is_ready_has_no_problem(monkeypatch):
    run("db", "upgrade")
    monkeypatch.setenv("WHOSAID_TELEGRAM__TOKEN", TOKEN)
    ran = run("doctor")
    assert ran.exit_code == 0
    expected = {("ok", about) for about in ("config", "platforms", "guard", "database")}
    expected |= {("ok", about) for about in ("engine", "posts", "zones", "clock")}
    assert expected | {("warning", "nodes")} <= marks(ran) | {("ok", "disk"), ("warning", "disk")}
    assert TOKEN not in ran.output


@pytest.mark.usefixtures("url")
def test_a_database_that_is_missing_is_a_problem_and_all_else_is_looked_at():
    ran = run("doctor")
    assert ran.exit_code == 1
    assert ("problem", "database") in marks(ran)
    assert "`whosaid db upgrade` makes it" in ran.stdout
    assert {("ok", "zones"), ("ok", "clock")} <= marks(ran)


def test_all_settings_that_are_wrong_are_named(monkeypatch):
    monkeypatch.setenv("WHOSAID_STORE__ENTRY_DAYS", "0")
    monkeypatch.setenv("WHOSAID_SCHEDULE__ZONE", "Narnia")
    monkeypatch.setenv("WHOSAID_TELEGRAM__TOKEN", "wrong")
    ran = run("doctor")
    assert ran.exit_code == 1
    assert marks(ran) == {("problem", "config")}
    assert len(ran.stdout.splitlines()) == 3


def test_the_password_of_a_database_is_not_shown(monkeypatch):
    url = "postgresql://anna:tellnoone@127.0.0.1:1/news"
    monkeypatch.setenv("WHOSAID_STORE__DATABASE_URL", url)
    ran = run("doctor")
    assert ran.exit_code == 1
    assert "127.0.0.1" in ran.stdout
    assert "tellnoone" not in ran.output


def test_a_damaged_file_is_a_problem(tmp_path, monkeypatch):
    path = tmp_path / "whosaid.db"
    monkeypatch.setenv("WHOSAID_STORE__DATABASE_URL", f"sqlite:///{path}")
    run("db", "upgrade")
    with path.open("r+b") as file:
        file.seek(8192)
        file.write(b"\xff" * 40_000)
    ran = run("doctor")
    assert ran.exit_code == 1
    assert "restore a backup, as docs/operating.md says" in ran.stdout
