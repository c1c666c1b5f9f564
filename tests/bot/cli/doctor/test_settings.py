"""What the doctor says of settings, before anything is opened."""

import pytest

from bot.cli.doctor.finding import Mark
from bot.cli.doctor.settings import examine_settings
from bot.model.secrets import Secret
from bot.model.settings import Configuration, FetchRules, SlackRules, TelegramRules

OK, WARNING, PROBLEM = Mark
TOKEN = Secret("123456:AAFakeFakeFakeFakeFakeFakeFakeFakeFake1")


def found(configuration, config=None):
    return [
        (each.mark, each.about, each.words) for each in examine_settings(config, configuration)
    ]


def of(about, configuration):
    return [(mark, words) for mark, name, words in found(configuration) if name == about]


def test_the_file_is_named(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert "no config.toml here" in found(Configuration())[0][2]
    (tmp_path / "config.toml").touch()
    assert "(config.toml)" in found(Configuration())[0][2]
    (tmp_path / "other.toml").touch()
    assert "(other.toml)" in found(Configuration(), "other.toml")[0][2]


def test_a_file_with_secrets_that_others_can_read_is_a_warning():
    warned = Configuration(warnings=("config.toml: chmod 600 config.toml",))
    assert (WARNING, "config.toml: chmod 600 config.toml") in of("config", warned)


@pytest.mark.parametrize(
    ("configuration", "mark", "words"),
    [
        (Configuration(), WARNING, "no token is set"),
        (Configuration(telegram=TelegramRules(TOKEN)), OK, "set for telegram"),
        (
            Configuration(telegram=TelegramRules(TOKEN), slack=SlackRules(TOKEN, TOKEN)),
            OK,
            "set for telegram and slack",
        ),
    ],
    ids=["none", "one", "both"],
)
def test_the_platforms_are_named_and_their_tokens_are_not(configuration, mark, words):
    ((found_mark, said),) = of("platforms", configuration)
    assert found_mark is mark
    assert words in said
    assert TOKEN.reveal() not in said


@pytest.mark.parametrize(
    ("rules", "marks"),
    [
        (FetchRules(), [OK]),
        (FetchRules(allowed_networks=("10.0.0.0/8",)), [WARNING]),
        (FetchRules(allowed_networks=("169.254.0.0/16",)), [PROBLEM]),
        (FetchRules(allowed_networks=("0.0.0.0/0",)), [PROBLEM]),
        (FetchRules(allowed_networks=("fd00::/8",)), [PROBLEM]),
        (FetchRules(proxy="http://10.0.0.3:3128"), [OK, WARNING]),
    ],
    ids=repr,
)
def test_a_guard_that_was_opened_is_told_of(rules, marks):
    assert [mark for mark, _ in of("guard", Configuration(fetch=rules))] == marks
