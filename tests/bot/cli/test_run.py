"""`whosaid run`: what it says before anything is connected."""

import pytest
from click.testing import CliRunner

from bot.cli import whosaid


@pytest.fixture(autouse=True)
def _folder(tmp_path, monkeypatch):
    (tmp_path / "config.toml").write_text(
        f'[store]\ndatabase_url = "sqlite:///{tmp_path}/whosaid.db"\n'
    )
    monkeypatch.chdir(tmp_path)


def test_without_a_platform_one_line_says_what_to_do(tmp_path):
    ran = CliRunner().invoke(whosaid, ["run"])
    assert ran.exit_code == 1
    assert ran.stderr.count("\n") == 1
    for command in ("whosaid setup telegram", "setup slack", "whosaid chat"):
        assert command in ran.stderr
    assert not (tmp_path / "whosaid.db").exists()


@pytest.mark.parametrize("name", ["a\nb", "x" * 61, "  \t "])
def test_a_name_that_nobody_could_read_is_refused(name):
    ran = CliRunner().invoke(whosaid, ["run", "--node", name])
    assert ran.exit_code == 2
    assert "1 to 60 letters" in ran.stderr


def test_the_name_of_the_terminal_is_taken():
    ran = CliRunner().invoke(whosaid, ["run", "--node", "chat"])
    assert ran.exit_code == 2
    assert "the name of `whosaid chat`" in ran.stderr
