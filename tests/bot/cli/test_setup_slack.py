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
from bot.config import load_configuration
from bot.model.secrets import Secret
from bot.sealing import Seals
from tests.fakes.slack_api import FakeSlack
from tests.fakes.slack_api.oauth import CLIENT_ID, CLIENT_SECRET
from tests.fakes.slack_api.sockets import APP_TOKEN

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


class TestManyWorkspaces:
    @pytest.fixture(autouse=True)
    def _address(self):
        CONFIG.write_text("[web]\npublic_address = 'https://bot.example'\nport = 8000\n")

    def set_up(self, *typed):
        text = "".join(f"{line}\n" for line in typed)
        return CliRunner().invoke(whosaid, ["setup", "slack", "--many"], input=text)

    def test_the_app_is_tried_kept_and_its_key_made(self, slack):
        ran = self.set_up(CLIENT_ID, CLIENT_SECRET, slack.sockets.app_token)
        assert ran.exit_code == 0, ran.output
        assert "https://bot.example/slack/install" in ran.output
        assert slack.sockets.joined == 1
        assert stat.S_IMODE(CONFIG.stat().st_mode) == 0o600
        rules = load_configuration(str(CONFIG)).slack
        assert rules.client_id == CLIENT_ID
        assert rules.client_secret.reveal() == CLIENT_SECRET
        Seals(rules.token_keys)
        for secret in rules.secrets:
            assert not secret or secret.reveal() not in ran.output
        # Once more, with another secret: the key stays.
        slack_again = self.set_up(CLIENT_ID, CLIENT_SECRET, slack.sockets.app_token)
        assert slack_again.exit_code == 0
        assert load_configuration(str(CONFIG)).slack.token_keys == rules.token_keys

    @pytest.mark.parametrize(
        ("typed", "told"),
        [
            ((CLIENT_ID, "0" * 32, APP_TOKEN), "bad_client_secret"),
            (("1.2", CLIENT_SECRET, APP_TOKEN), "invalid_client_id"),
            ((CLIENT_ID, CLIENT_SECRET, "xapp-1-wrongtoken"), "app token: invalid_auth"),
            (("mine", CLIENT_SECRET, APP_TOKEN), "slack.client_id: must be a client ID"),
            ((CLIENT_ID, "wrongsecret", APP_TOKEN), "slack.client_secret: must be a client"),
        ],
    )
    def test_what_slack_does_not_know_is_not_kept(self, slack, typed, told):
        before = CONFIG.read_text()
        ran = self.set_up(*typed)
        assert ran.exit_code in {1, 2}
        assert told in ran.output
        assert CONFIG.read_text() == before
        assert not any(secret in ran.output for secret in typed[1:])

    def test_without_an_address_nobody_could_come_back(self):
        CONFIG.write_text("")
        for ran in (
            self.set_up(CLIENT_ID),
            CliRunner().invoke(whosaid, ["setup", "slack", "--manifest", "--many"]),
        ):
            assert ran.exit_code == 2
            assert "web.public_address must be an https address first" in ran.output

    def test_a_token_of_one_workspace_is_in_the_way(self, monkeypatch):
        monkeypatch.setenv("WHOSAID_SLACK__BOT_TOKEN", "xoxb-1-secretwords")
        monkeypatch.setenv("WHOSAID_SLACK__APP_TOKEN", APP_TOKEN)
        ran = self.set_up(CLIENT_ID)
        assert ran.exit_code == 2
        assert "one workspace alone: take it out first" in ran.output

    def test_its_manifest_names_the_redirect_url(self):
        ran = CliRunner().invoke(whosaid, ["setup", "slack", "--manifest", "--many"])
        app = yaml.safe_load(ran.output)
        assert app["oauth_config"].pop("redirect_urls") == [
            "https://bot.example/slack/oauth_redirect"
        ]
        assert app == yaml.safe_load(manifest())

    def test_a_key_is_made_another_one_each_time(self):
        made = {
            CliRunner().invoke(whosaid, ["setup", "slack", "--key"]).output.strip()
            for _ in range(3)
        }
        assert len(made) == 3
        for key in made:
            Seals(Secret(key))


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
