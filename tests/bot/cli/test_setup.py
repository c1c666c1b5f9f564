"""`whosaid setup telegram`: one hidden question, and a file that only its owner can read."""

import stat
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from bot.cli import INTERRUPTED, whosaid

TOKEN = "123456789:AAEhBP0av28dwGSzAaJ9Dr-secret_words12"  # noqa: S105 - nobody's
ME = {"id": 1, "is_bot": True, "first_name": "Figures", "username": "figures_bot"}
CONFIG = Path("config.toml")


@pytest.fixture(autouse=True)
def _folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("WHOSAID_SECRETS", str(tmp_path / "none"))
    monkeypatch.delenv("WHOSAID_CONFIG", raising=False)


@pytest.fixture
def api(httpserver, monkeypatch):
    monkeypatch.setenv("WHOSAID_TELEGRAM__BASE_URL", httpserver.url_for("").rstrip("/"))
    return httpserver


def set_up(token, *arguments):
    return CliRunner().invoke(whosaid, ["setup", "telegram", *arguments], input=f"{token}\n")


def knows(api, **about):
    answer = {"ok": True, "result": ME | about}
    api.expect_request(f"/bot{TOKEN}/getMe").respond_with_json(answer)


def test_the_token_is_tried_kept_and_never_shown(api):
    knows(api, can_join_groups=True)
    CONFIG.write_text("# mine\n[log]\nlevel = 'debug'\n")
    ran = set_up(TOKEN)
    assert ran.exit_code == 0, ran.output
    assert "This is Figures, @figures_bot." in ran.output
    assert "https://t.me/figures_bot" in ran.output
    assert TOKEN not in ran.output
    assert CONFIG.read_text() == (
        f"# mine\n[log]\nlevel = 'debug'\n\n[telegram]\ntoken = \"{TOKEN}\"\n"
    )
    assert stat.S_IMODE(CONFIG.stat().st_mode) == 0o600


def test_another_file_can_be_named_and_need_not_be_there(api):
    knows(api)
    ran = set_up(TOKEN, "--config", "desk.toml")
    assert ran.exit_code == 0, ran.output
    assert TOKEN in Path("desk.toml").read_text()
    assert "/setjoingroups" in ran.output
    assert not CONFIG.exists()


@pytest.mark.parametrize("token", ["", "hello", TOKEN[:20], f"{TOKEN} x"])
def test_what_is_no_token_is_refused_without_asking_anybody(api, token):
    ran = set_up(token)
    assert ran.exit_code != 0
    assert not CONFIG.exists()
    assert not api.log
    assert not token or token not in ran.output


def test_a_token_that_telegram_refuses_is_not_kept(api):
    refusal = {"ok": False, "error_code": 401, "description": "Unauthorized"}
    api.expect_request(f"/bot{TOKEN}/getMe").respond_with_json(refusal, status=401)
    ran = set_up(TOKEN)
    assert ran.exit_code == 1
    assert "Telegram refuses the token" in ran.output
    assert TOKEN not in ran.output
    assert not CONFIG.exists()


def test_without_a_network_it_says_so(monkeypatch, unused_tcp_port):
    monkeypatch.setenv("WHOSAID_TELEGRAM__BASE_URL", f"http://127.0.0.1:{unused_tcp_port}")
    ran = set_up(TOKEN)
    assert ran.exit_code == 1
    assert "online" in ran.output
    assert TOKEN not in ran.output


def test_a_file_that_is_wrong_is_named_before_anything_is_asked(api):
    CONFIG.write_text("[telegram]\ntoke = 1\n")
    ran = set_up(TOKEN)
    assert ran.exit_code == 2
    assert "config.toml:2" in ran.output
    assert "password" not in ran.output
    assert not api.log


@pytest.mark.parametrize("platform", ["telegram", "slack"])
def test_where_nobody_can_be_asked_it_says_what_else_to_do(platform):
    ran = CliRunner().invoke(whosaid, ["setup", platform], input="")
    assert ran.exit_code == 1
    assert "config.example.toml" in ran.output
    assert "Stopped by you" not in ran.output
    assert not CONFIG.exists()


def test_who_stops_is_not_shown_a_traceback(monkeypatch):
    def stop(*_: object, **__: object) -> str:
        raise click.Abort

    monkeypatch.setattr(click, "prompt", stop)
    ran = CliRunner().invoke(whosaid, ["setup", "telegram"])
    assert ran.exit_code == INTERRUPTED
    assert "Stopped by you" in ran.output
    assert "Traceback" not in ran.output
    assert not CONFIG.exists()
