"""`whosaid setup slack`: two hidden questions, a connection, and a file for its owner alone."""

import asyncio
import stat
import threading
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from bot.chat.slack.bolt import CHANNEL_EVENTS, GONE_EVENTS, WHO_SAID
from bot.chat.slack.scopes import NEEDED, USEFUL, manifest
from bot.cli import whosaid
from tests.fakes.slack_api import FakeSlack

ROOT = Path(__file__).parents[3]
CONFIG = Path("config.toml")


@pytest.fixture(autouse=True)
def _folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("WHOSAID_SECRETS", str(tmp_path / "none"))
    monkeypatch.delenv("WHOSAID_CONFIG", raising=False)


@pytest.fixture
def slack(monkeypatch):
    """A Slack in a thread of its own: the command has the main one."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()

    def run(work):
        return asyncio.run_coroutine_threadsafe(work, loop).result(20)

    async def make():
        fake = FakeSlack()
        await fake.open()
        return fake

    fake = run(make())
    monkeypatch.setenv("WHOSAID_SLACK__BASE_URL", fake.api_url)
    yield fake
    run(fake.close())
    loop.call_soon_threadsafe(loop.stop)
    thread.join(20)
    loop.close()


def set_up(app_token, bot_token, *arguments):
    typed = f"{app_token}\n{bot_token}\n"
    return CliRunner().invoke(whosaid, ["setup", "slack", *arguments], input=typed)


def tokens(slack):
    return slack.sockets.app_token, slack.workspace.bot_token


def test_the_tokens_are_tried_kept_and_never_shown(slack):
    CONFIG.write_text("# mine\n[log]\nlevel = 'debug'\n")
    ran = set_up(*tokens(slack))
    assert ran.exit_code == 0, ran.output
    assert "This is @whosaid in Harbour Desk; a connection stood." in ran.output
    assert "/invite @whosaid" in ran.output
    assert "lacks" not in ran.output
    assert slack.sockets.joined == 1
    assert not any(token in ran.output for token in tokens(slack))
    app, bot = tokens(slack)
    kept = CONFIG.read_text()
    assert kept.startswith("# mine\n[log]\nlevel = 'debug'\n")
    assert f'app_token = "{app}"' in kept
    assert f'bot_token = "{bot}"' in kept
    assert stat.S_IMODE(CONFIG.stat().st_mode) == 0o600


def test_scopes_that_are_useful_are_named_when_they_lack(slack):
    slack.workspace.scopes -= {"channels:history"}
    ran = set_up(*tokens(slack))
    assert ran.exit_code == 0
    assert "channels:history" in ran.output


@pytest.mark.parametrize("scope", NEEDED)
def test_without_a_scope_that_is_needed_nothing_is_kept(slack, scope):
    slack.workspace.scopes -= {scope}
    ran = set_up(*tokens(slack))
    assert ran.exit_code == 1
    assert scope in ran.output
    assert not CONFIG.exists()


@pytest.mark.parametrize("which", [0, 1])
def test_a_token_that_slack_refuses_is_not_kept(slack, which):
    given = list(tokens(slack))
    given[which] += "WRONG"
    ran = set_up(*given)
    assert ran.exit_code == 1
    assert "Slack refuses a token" in ran.output
    assert ("app token", "bot token")[which] in ran.output
    assert not CONFIG.exists()
    assert not any(token in ran.output for token in given)


def test_tokens_in_the_wrong_order_are_refused_without_asking_anybody(slack):
    app, bot = tokens(slack)
    ran = set_up(bot, app)
    assert ran.exit_code == 2
    assert "begins with xapp-" in ran.output
    assert bot not in ran.output
    assert not slack.calls
    assert not CONFIG.exists()


def test_without_a_network_it_says_so(monkeypatch, unused_tcp_port):
    monkeypatch.setenv("WHOSAID_SLACK__BASE_URL", f"http://127.0.0.1:{unused_tcp_port}/api/")
    ran = set_up("xapp-1-A1-secretwords", "xoxb-1-secretwords")
    assert ran.exit_code == 1
    assert "online" in ran.output
    assert "secretwords" not in ran.output


class TestTheManifest:
    @pytest.fixture
    def app(self):
        return yaml.safe_load(manifest())

    def test_it_is_printed_for_pasting(self):
        ran = CliRunner().invoke(whosaid, ["setup", "slack", "--manifest"])
        assert ran.exit_code == 0
        assert yaml.safe_load(ran.output) == yaml.safe_load(manifest())

    def test_it_asks_for_the_scopes_that_are_explained_and_for_no_other(self, app):
        scopes = app["oauth_config"]["scopes"]["bot"]
        assert set(scopes) == {*NEEDED, *USEFUL}
        page = (ROOT / "docs/slack.md").read_text()
        assert all(f"`{scope}`" in page for scope in scopes)

    def test_it_sends_what_we_hear(self, app):
        events = app["settings"]["event_subscriptions"]["bot_events"]
        ours = {"app_mention", "message.im", "app_home_opened", *CHANNEL_EVENTS, *GONE_EVENTS}
        assert ours == set(events)
        assert app["settings"]["socket_mode_enabled"]
        assert app["settings"]["interactivity"]["is_enabled"]
        assert [each["callback_id"] for each in app["features"]["shortcuts"]] == [WHO_SAID]
        commands = [each["command"] for each in app["features"]["slash_commands"]]
        assert commands == ["/whosaid", "/summary"]

    def test_it_keeps_to_the_lengths_of_slack(self, app):
        about = app["display_information"]
        assert len(about["name"]) <= 35
        assert len(about["description"]) <= 140
        assert 174 <= len(about["long_description"]) <= 4000
        assert all(len(each["name"]) <= 24 for each in app["features"]["shortcuts"])
        assert all(len(each["description"]) <= 150 for each in app["features"]["shortcuts"])
