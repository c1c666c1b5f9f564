"""A value goes into a config file; everything else in it stays as it stood."""

import stat

import pytest

from bot.config.writing import save_private, set_value
from bot.errors import ConfigError

KEY = "telegram.token"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", '[telegram]\ntoken = "t"\n'),
        ("[log]\nlevel = 'debug'", "[log]\nlevel = 'debug'\n\n[telegram]\ntoken = \"t\"\n"),
        ("[telegram]\n", '[telegram]\ntoken = "t"\n'),
        ('[telegram]\ntoken = "old" # mine\n', '[telegram]\ntoken = "t"\n'),
        (
            "# mine\n[telegram]  # bot\nallowed_chats = [1]\n\n[log]\n",
            '# mine\n[telegram]  # bot\ntoken = "t"\nallowed_chats = [1]\n\n[log]\n',
        ),
        (
            '[slack]\ntoken = "s"\n[ telegram ]\n"token" = ""\n',
            '[slack]\ntoken = "s"\n[ telegram ]\ntoken = "t"\n',
        ),
        (
            '[log]\r\nform = "json"\r\n',
            '[log]\r\nform = "json"\r\n\r\n[telegram]\r\ntoken = "t"\r\n',
        ),
        ('[telegram]\n# token = "x"\n', '[telegram]\ntoken = "t"\n# token = "x"\n'),
    ],
)
def test_the_value_finds_its_place(before, after):
    assert set_value(before, KEY, "t", "config.toml") == after
    assert set_value(after, KEY, "t", "config.toml") == after


@pytest.mark.parametrize(
    "before",
    [
        'telegram = {token = "old"}\n',
        'telegram.token = "old"\n',
        '[telegram]\ntoken = """\nold\n"""\n',
        '[fetch]\ncontact = """\n[telegram]\ntoken = 1\n"""\n',
    ],
)
def test_what_cannot_be_changed_for_sure_is_left_alone(before):
    with pytest.raises(ConfigError, match="do it there"):
        set_value(before, KEY, "t", "config.toml")


def test_a_broken_file_is_not_touched():
    with pytest.raises(ConfigError):
        set_value("[telegram\n", KEY, "t", "config.toml")


def test_only_the_owner_can_read_it_and_nothing_else_is_left(tmp_path):
    path = tmp_path / "config.toml"
    path.write_text("old")
    path.chmod(0o644)
    save_private(path, "new")
    assert path.read_text() == "new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_to_the_file_stays_one(tmp_path):
    path, link = tmp_path / "real.toml", tmp_path / "config.toml"
    path.write_text("old")
    link.symlink_to(path)
    save_private(link, "new")
    assert link.is_symlink()
    assert path.read_text() == "new"
