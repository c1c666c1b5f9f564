"""Settings come from a file, secret files and the environment; all complaints come at once."""

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import ClassVar

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.config import load_configuration, load_settings, settle
from bot.config.sources import from_environment, from_file
from bot.config.tables import TABLES
from bot.errors import ConfigError
from bot.model.secrets import Secret
from bot.model.settings import Configuration, Settings

ROOT = Path(__file__).parents[3]
EXAMPLE = (ROOT / "config.example.toml").read_text()
TOKEN = "123456789:AAEhBP0av28dwGSzAaJ9Dr-secret_words12"  # noqa: S105 - nobody's
BOT_TOKEN, APP_TOKEN = "xoxb-12345-67890-secretsecret", "xapp-1-A123-456-secretsecret"


@pytest.fixture(autouse=True)
def _alone(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in os.environ:
        if name.startswith("WHOSAID_"):
            monkeypatch.delenv(name)


def parse(source: str, name: str = "config.toml") -> Configuration:
    return settle(from_file(source, name))


def complaints(source: str) -> tuple[str, ...]:
    with pytest.raises(ConfigError) as caught:
        parse(source)
    return caught.value.complaints


def complaints_about(**environment: str) -> tuple[str, ...]:
    with pytest.raises(ConfigError) as caught:
        load_configuration(None, environment)
    return caught.value.complaints


class TestTheFile:
    def test_without_one_the_defaults_hold(self):
        assert load_settings(None) == Settings()
        assert load_configuration(None, {}) == Configuration()

    def test_that_of_this_folder_is_read(self):
        Path("config.toml").write_bytes(b"\xef\xbb\xbf[digest]\r\nmax_characters = 500\r\n")
        assert load_settings(None) == Settings(max_characters=500)

    def test_one_that_is_named_must_be_there(self, tmp_path):
        path = str(tmp_path / "other.toml")
        with pytest.raises(ConfigError) as caught:
            load_settings(path)
        assert caught.value.complaints == (f"{path}: there is no such file",)

    def test_a_folder_is_none(self, tmp_path):
        with pytest.raises(ConfigError) as caught:
            load_settings(str(tmp_path))
        assert caught.value.complaints == (f"{tmp_path}: Is a directory",)

    def test_it_is_utf8(self, tmp_path):
        path = tmp_path / "latin.toml"
        path.write_bytes(b"# caf\xe9\n")
        with pytest.raises(ConfigError) as caught:
            load_settings(str(path))
        assert caught.value.complaints == (f"{path}: this is not UTF-8 text",)

    def test_all_that_is_wrong_is_said_at_once_in_the_order_of_the_lines(self):
        source = """\
# settings
[digest]
max_characters = "many"
colour = 'red'

[read]
max_bytes = true
[feeds]
every = 5
[fetch]
prots = [80]
ports = [80, 0]
robots = "yes"
allowed_networks = ["10.1.0.0/16", "10.1.0.1/16"]
host_pause = nan
[schedule]
zone = "Europe/Berlim"
[log]
level = "loud"
"""
        assert complaints(source) == (
            "config.toml:3: digest.max_characters: "
            "must be a whole number from 280 to 900, not 'many'",
            "config.toml:4: digest.colour: there is no such key, only max_characters",
            "config.toml:7: read.max_bytes: "
            "must be a whole number from 1000 to 100000000, not true",
            "config.toml:8: feeds: there is no such table, only "
            "digest, fetch, log, parse, poll, read, schedule, slack, store, telegram, web",
            "config.toml:11: fetch.prots: there is no such key; did you mean ports?",
            "config.toml:12: fetch.ports: must be a whole number from 1 to 65535, not 0",
            "config.toml:13: fetch.robots: must be true or false, not 'yes'",
            "config.toml:14: fetch.allowed_networks: must be a network such as 10.1.0.0/16, "
            "not '10.1.0.1/16'",
            "config.toml:15: fetch.host_pause: must be 0 to 3600 seconds, not nan",
            "config.toml:17: schedule.zone: there is no time zone 'Europe/Berlim'; "
            "did you mean Europe/Berlin?",
            "config.toml:19: log.level: must be one of debug, info, warning, error, not 'loud'",
        )

    @pytest.mark.parametrize(
        ("source", "complaint"),
        [
            ("read.max_bytes = 5", "config.toml:1: read.max_bytes: must be a whole number"),
            ('["read"]\n"max_bytes" = 5', "config.toml:2: read.max_bytes: must be a whole"),
            ("\n[read]\nmax_bytes = 2e6", "config.toml:3: read.max_bytes: must be a whole"),
            ("\n\nread = 5", "config.toml:3: read: is a table, not a key; its keys are max_bytes"),
            ("\nread = { max_bytes = 5 }", "config.toml:2: read.max_bytes: must be a whole"),
            ("max_bytes = 5", "config.toml:1: max_bytes: there is no such table"),
            ("\n[[read]]\nmax_bytes = 5", "config.toml:2: read: is a table"),
            ("[fetch]\nports = 80", "config.toml:2: fetch.ports: must be a list in brackets"),
            ("[fetch]\nports = ['80']", "config.toml:2: fetch.ports: must be a whole number"),
            ("[fetch]\ncontact = 5", "config.toml:2: fetch.contact: must be a line"),
            ('[fetch]\ncontact = "a\\nb"', "config.toml:2: fetch.contact: must be a line"),
            (
                "[schedule]\nlook_again_minutes = [60, 30]",
                "config.toml:2: schedule.look_again_minutes: must rise",
            ),
            ("[schedule]\nzone = 5", "config.toml:2: schedule.zone: must be a time zone"),
            ("[poll]\nshortest = 901", "config.toml:2: poll.shortest: must not be more than"),
            ("[poll]\ninterval = 200", "config.toml:2: poll.interval: must not be more than"),
            ("[fetch]\ntotal_seconds = 1", "config.toml:2: fetch.total_seconds: must not be"),
            (
                f"[slack]\nbot_token = '{BOT_TOKEN}'",
                "config.toml:2: slack.bot_token: needs slack.a",
            ),
        ],
        ids=str,
    )
    def test_a_complaint_names_file_line_and_key(self, source, complaint):
        (only,) = complaints(source)
        assert only.startswith(complaint)

    @pytest.mark.parametrize(
        ("source", "line"), [("[read]\nmax_bytes 5", 2), ("[read\n", 1), ("a = '''\n\n", 3)]
    )
    def test_a_slip_of_syntax_is_named_by_its_line(self, source, line):
        (only,) = complaints(source)
        assert only.startswith(f"config.toml:{line}: ")
        assert "\n" not in only

    def test_a_long_value_is_cut_in_the_complaint(self):
        (only,) = complaints(f"[read]\nmax_bytes = '{'x' * 500}'")
        assert len(only) < 160

    def test_the_example_holds_every_key_with_its_default(self):
        assert parse(EXAMPLE) == Configuration()
        tables = tomllib.loads(EXAMPLE)
        assert {name: set(table) for name, table in tables.items()} == {
            name: set(table.keys) for name, table in TABLES.items()
        }

    def test_every_key_of_the_example_is_explained(self):
        for table in re.split(r"^\[", EXAMPLE, flags=re.MULTILINE)[1:]:
            assert table.partition("]\n")[2].startswith("# "), table

    @given(st.text(max_size=200) | st.text("[]a.=\"'{}\n#1read_xmby", max_size=60))
    def test_any_text_is_settings_or_complaints(self, source):
        try:
            parse(source)
        except ConfigError as error:
            assert all(line.startswith("config.toml:") for line in error.complaints)  # noqa: PT017 - both outcomes are right


class TestTheEnvironment:
    def test_it_goes_before_secret_files_and_these_before_the_file(self, tmp_path):
        Path("config.toml").write_text(
            "[read]\nmax_bytes = 1001\n[digest]\nmax_characters = 301\n[poll]\nlease = 31\n"
        )
        (tmp_path / "held").mkdir()
        (tmp_path / "held" / "whosaid_digest__max_characters").write_text("302\n")
        (tmp_path / "held" / "WHOSAID_POLL__LEASE").write_text("32\n")
        (tmp_path / "held" / "unrelated").write_text("no\n")
        loaded = load_configuration(
            None, {"WHOSAID_SECRETS": str(tmp_path / "held"), "WHOSAID_POLL__LEASE": "33"}
        )
        assert loaded.reading == Settings(max_bytes=1001, max_characters=302)
        assert loaded.poll.lease == 33

    @pytest.mark.parametrize(
        ("name", "text", "found"),
        [
            ("FETCH__PORTS", "80, 443,8080", lambda c: c.fetch.ports == (80, 443, 8080)),
            ("FETCH__ROBOTS", "No", lambda c: c.fetch.robots is False),
            ("FETCH__HOST_PAUSE", "0.5", lambda c: c.fetch.host_pause == 0.5),
            ("FETCH__ALLOWED_NETWORKS", "10.0.0.0/8", lambda c: c.fetch.allowed_networks),
            ("SCHEDULE__ZONE", "berlin", lambda c: c.schedule.zone == "Europe/Berlin"),
            ("SCHEDULE__LOOK_AGAIN_MINUTES", "0", lambda c: c.schedule.looks == ()),
            (
                "SCHEDULE__LOOK_AGAIN_MINUTES",
                "5,60",
                lambda c: [look.seconds for look in c.schedule.looks] == [300, 3600],
            ),
            ("SCHEDULE__GRACE_MINUTES", " 5 ", lambda c: c.schedule.grace.seconds == 300),
            ("TELEGRAM__TOKEN", TOKEN, lambda c: c.telegram.token == Secret(TOKEN)),
            (
                "TELEGRAM__ALLOWED_CHATS",
                "-100123 45",
                lambda c: len(c.telegram.allowed_chats) == 2,
            ),
            ("READ__MAX_BYTES", "", lambda c: c.reading == Settings()),
            ("READ__MAX_BYTES", "2_000", lambda c: c.reading.max_bytes == 2000),
            ("STORE__DATABASE_URL", "postgresql://h/n", lambda c: c.store.database_url),
            ("GOLD", "x", lambda c: c == Configuration()),
            ("CONFIG", "x", lambda c: c == Configuration()),
        ],
        ids=lambda value: "" if callable(value) else value,
    )
    def test_a_variable_sets_a_key(self, name, text, found):
        assert found(load_configuration(None, {f"WHOSAID_{name}": text}))

    @pytest.mark.parametrize(
        ("name", "text", "reason"),
        [
            (
                "READ__MAX_BYTES",
                "many",
                "must be a whole number from 1000 to 100000000, not 'many'",
            ),
            ("READ__MAX_BYTES", "1e6", "must be a whole number"),
            ("READ__MAX_BYTE", "5", "there is no such key; did you mean max_bytes?"),
            ("REED__MAX_BYTES", "5", "there is no such table; did you mean read?"),
            (
                "TELEGRAM_TOKEN",
                TOKEN,
                "two underscores part table and key: WHOSAID_TELEGRAM__TOKEN",
            ),
            ("READ", "5", "is a table, not a key; its keys are max_bytes"),
            ("FETCH__ROBOTS", "maybe", "must be true or false, not 'maybe'"),
            ("FETCH__PORTS", "80,http", "must be a whole number from 1 to 65535, not 'http'"),
            ("SLACK__BOT_TOKEN", BOT_TOKEN, "needs slack.app_token or slack.signing_secret, by"),
            ("WEB__PUBLIC_ADDRESS", "https://news.example.org", "needs web.port, at which"),
            ("WEB__PUBLIC_ADDRESS", "news.example.org", "must be an address such as https://"),
            ("WEB__PUBLIC_ADDRESS", "https://a@b.example", "must be an address such as https://"),
            (
                "WEB__OPS_TOKEN",
                "short",
                "must be 16 to 200 letters, digits and signs without blanks",
            ),
        ],
    )
    def test_a_complaint_names_the_variable(self, name, text, reason):
        (only,) = complaints_about(**{f"WHOSAID_{name}": text})
        assert only.startswith(f"WHOSAID_{name}: {reason}")

    def test_complaints_of_all_places_come_together(self, tmp_path):
        Path("config.toml").write_text("[read]\nmax_bytes = 1\n")
        (tmp_path / "whosaid_telegram__token").write_text("short")
        found = complaints_about(WHOSAID_SECRETS=str(tmp_path), WHOSAID_LOG__LEVEL="loud")
        assert [line.partition(": ")[0] for line in found] == [
            "config.toml:2",
            str(tmp_path / "whosaid_telegram__token"),
            "WHOSAID_LOG__LEVEL",
        ]

    @pytest.mark.parametrize(
        ("raw", "reason"),
        [
            (b"\xff\xfe", "not one line of UTF-8"),
            (b"a\nb", "not one line"),
            (b"a" * 70_000, "not"),
        ],
        ids=("binary", "lines", "long"),
    )
    def test_a_secret_file_is_one_line_of_text(self, tmp_path, raw, reason):
        (tmp_path / "whosaid_telegram__token").write_bytes(raw)
        (only, *_) = complaints_about(WHOSAID_SECRETS=str(tmp_path))
        assert reason in only

    def test_a_secret_file_that_cannot_be_read_is_named(self, tmp_path):
        (tmp_path / "whosaid_telegram__token").mkdir()
        (only,) = complaints_about(WHOSAID_SECRETS=str(tmp_path))
        assert only == f"{tmp_path}/whosaid_telegram__token: Is a directory"

    @example({"WHOSAID_READ__MAX_BYTES": "0__0"})
    @given(
        st.dictionaries(
            st.sampled_from([f"WHOSAID_{t}__{k}".upper() for t in TABLES for k in TABLES[t].keys])
            | st.text("ABC_", max_size=6).map("WHOSAID_".__add__),
            st.text(max_size=20) | st.text("0123456789.,-_ ", max_size=12),
            max_size=4,
        )
    )
    def test_any_environment_is_settings_or_complaints(self, environment):
        try:
            settle(from_environment(environment))
        except ConfigError as error:
            assert all(line.startswith("WHOSAID_") for line in error.complaints)  # noqa: PT017 - both outcomes are right


class TestSecrets:
    SET = (
        f"[telegram]\ntoken = '{TOKEN}'\n"
        f"[slack]\nbot_token = '{BOT_TOKEN}'\napp_token = '{APP_TOKEN}'\n"
        "[store]\ndatabase_url = 'postgresql://me:pass_word@h/n'"
    )
    ALL = (TOKEN, BOT_TOKEN, APP_TOKEN, "pass_word")

    def test_they_do_not_show_in_what_was_loaded(self):
        loaded = parse(self.SET)
        assert len(loaded.secrets) == 4
        for form in (repr(loaded), str(loaded), f"{loaded.telegram.token}", repr(loaded.secrets)):
            assert not any(secret in form for secret in self.ALL)

    @pytest.mark.parametrize(
        "source",
        [
            "[telegram]\ntoken = 'secret-words'",
            "[telegram]\ntoken = ['secret-words']",
            "[telegram]\ntokne = 'secret-words'",
            "[telgram]\ntoken = 'secret-words'",
            "[slack]\napp_token = 'secret-words'",
            "[store]\ndatabase_url = 'mysql://me:secret-words@h/n'",
            "[store]\ndatabase_url = 'postgresql://me:secret-words @h/n'",
            "[fetch]\nproxy = 'http://me:secret-words@10.0.0.3:3128'",
            "telegram = 'secret-words'",
            "token = 'secret-words'",
        ],
    )
    def test_they_do_not_show_in_a_complaint(self, source):
        (only,) = complaints(source)
        assert "secret-words" not in only

    @pytest.mark.parametrize(
        ("source", "mode", "warned"),
        [
            (SET, 0o644, True),
            (SET, 0o640, True),
            (SET, 0o600, False),
            ("[read]\nmax_bytes = 5000", 0o644, False),
            ("[telegram]\ntoken = ''", 0o644, False),
            ("[store]\ndatabase_url = 'postgresql://h/n'", 0o644, False),
            ("[store]\ndatabase_url = 'postgresql://me:pw@h/n'", 0o644, True),
        ],
    )
    def test_a_file_that_others_can_read_is_warned_of(self, tmp_path, source, mode, warned):
        path = tmp_path / "c.toml"
        path.write_text(source)
        path.chmod(mode)
        warnings = load_configuration(str(path), {}).warnings
        assert len(warnings) == warned
        assert all(f"chmod 600 {path}" in warning for warning in warnings)


def test_the_command_line_says_what_is_wrong_and_warns_on_standard_error(tmp_path):
    (tmp_path / "config.toml").write_text(TestSecrets.SET)
    (tmp_path / "config.toml").chmod(0o644)
    command = [sys.executable, "-m", "bot", "read", "-"]
    environment = {"PYTHONPATH": str(ROOT), "PATH": ""}
    ran = subprocess.run(
        command, cwd=tmp_path, input=b"A\n\nB.", env=environment, capture_output=True, check=False
    )
    assert ran.returncode == 0
    assert ran.stderr.decode().startswith("whosaid: config.toml: it holds a secret")
    environment["WHOSAID_READ__MAX_BYTES"] = "x"
    ran = subprocess.run(
        command, cwd=tmp_path, input=b"A", env=environment, capture_output=True, check=False
    )
    assert ran.returncode == 2
    assert ran.stderr.decode().startswith("WHOSAID_READ__MAX_BYTES: must be a whole number")


class TestTheWebhookOfTelegram:
    URL, SECRET = "https://example.org/telegram", "tell-nobody-of-it"

    def test_it_needs_a_secret_and_a_port(self):
        found = complaints(f"[telegram]\nwebhook_url = '{self.URL}'\n")
        assert [("belong together" in each, "needs web.port" in each) for each in found] == [
            (True, False),
            (False, True),
        ]

    def test_its_secret_does_not_show(self):
        (only,) = complaints("[telegram]\nwebhook_secret = 'short one'\n")
        assert "short one" not in only
        loaded = parse(
            f"[telegram]\nwebhook_url = '{self.URL}'\nwebhook_secret = '{self.SECRET}'\n"
            "[web]\nport = 8080\n"
        )
        assert self.SECRET not in repr(loaded)
        assert Secret(self.SECRET) in loaded.secrets

    @pytest.mark.parametrize(
        "url", ["http://example.org/t", "https://u:p@example.org/t", "https://example.org/?x"]
    )
    def test_an_address_that_telegram_cannot_use_is_named(self, url):
        (first, *_) = complaints(f"[telegram]\nwebhook_url = '{url}'\n")
        assert "https address" in first


class TestManyWorkspacesOfSlack:
    GOOD: ClassVar = {
        "WHOSAID_SLACK__CLIENT_ID": "1234567890.9876543210",
        "WHOSAID_SLACK__CLIENT_SECRET": "f" * 32,
        "WHOSAID_SLACK__TOKEN_KEYS": f"{'A' * 43}=, {'B' * 43}=",
        "WHOSAID_SLACK__APP_TOKEN": "xapp-1-A1-secretwords",
        "WHOSAID_SLACK__WORKSPACES": "T012AB3CD,T999",
        "WHOSAID_WEB__PUBLIC_ADDRESS": "https://bot.example",
        "WHOSAID_WEB__PORT": "8000",
    }

    def test_they_are_loaded_and_none_of_their_secrets_shows(self):
        configuration = load_configuration(None, self.GOOD)
        assert configuration.slack.workspaces == ("T012AB3CD", "T999")
        shown = repr(configuration)
        hidden = {secret.reveal() for secret in configuration.secrets}
        assert {f"{'A' * 43}=", f"{'B' * 43}=", "f" * 32} <= hidden
        assert not any(secret in shown for secret in hidden)

    @pytest.mark.parametrize(
        ("change", "told"),
        [
            ({"SLACK__CLIENT_SECRET": ""}, "slack.client_id and slack.client_secret belong"),
            ({"SLACK__CLIENT_ID": ""}, "slack.client_id and slack.client_secret belong"),
            ({"SLACK__TOKEN_KEYS": ""}, "`whosaid setup slack --key` prints into WHOSAID_SLACK__"),
            ({"SLACK__TOKEN_KEYS": "mysecretkey"}, "must be keys as `whosaid setup slack --key`"),
            ({"SLACK__TOKEN_KEYS": f"{'A' * 43}=;{'B' * 43}="}, "must be keys as"),
            ({"SLACK__APP_TOKEN": ""}, "needs slack.app_token or slack.signing_secret"),
            ({"SLACK__BOT_TOKEN": BOT_TOKEN}, "serves one workspace, slack.client_id many"),
            ({"WEB__PUBLIC_ADDRESS": ""}, "needs web.public_address, where people come"),
            ({"SLACK__WORKSPACES": "harbour"}, "must be the id of a workspace"),
            ({"SLACK__SCOPES": "Chat Write"}, "must be a scope, such as channels:history"),
        ],
        ids=str,
    )
    def test_what_does_not_fit_is_one_line_that_says_what_to_do(self, change, told):
        changed = {f"WHOSAID_{name}": value for name, value in change.items()}
        found = complaints_about(**self.GOOD | changed)
        assert any(told in line for line in found)
        assert "mysecretkey" not in str(found)
