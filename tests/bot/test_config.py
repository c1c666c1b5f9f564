"""The config file: what it sets, and that all that is wrong with it is said at once, by line."""

import tomllib
from pathlib import Path

import pytest

from bot.config import TABLES, load_settings, parse_settings
from bot.errors import ConfigError
from bot.model.settings import Settings

ROOT = Path(__file__).parents[2]


def complaints(source: str) -> tuple[str, ...]:
    with pytest.raises(ConfigError) as caught:
        parse_settings(source)
    return caught.value.complaints


def test_without_a_config_file_the_defaults_hold(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert load_settings(None) == Settings()


def test_the_config_file_of_this_folder_is_read(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("config.toml").write_bytes(b"\xef\xbb\xbf[digest]\r\nmax_characters = 500\r\n")
    assert load_settings(None) == Settings(max_characters=500)


def test_a_config_file_that_is_named_must_be_there(tmp_path):
    path = str(tmp_path / "other.toml")
    with pytest.raises(ConfigError) as caught:
        load_settings(path)
    assert caught.value.complaints == (f"{path}: there is no such file",)


def test_a_folder_is_no_config_file(tmp_path):
    with pytest.raises(ConfigError) as caught:
        load_settings(str(tmp_path))
    assert caught.value.complaints == (f"{tmp_path}: Is a directory",)


def test_a_config_file_is_utf8(tmp_path):
    path = tmp_path / "latin.toml"
    path.write_bytes(b"# caf\xe9\n")
    with pytest.raises(ConfigError) as caught:
        load_settings(str(path))
    assert caught.value.complaints == (f"{path}: this is not UTF-8 text",)


def test_all_that_is_wrong_is_said_at_once_in_the_order_of_the_lines():
    source = """\
# settings
[digest]
max_characters = "many"
colour = 'red'

[read]
max_bytes = true
[feeds]
every = 5
"""
    assert complaints(source) == (
        "config.toml:3: digest.max_characters: must be a whole number from 280 to 900, not 'many'",
        "config.toml:4: digest.colour: there is no such key, only max_characters",
        "config.toml:7: read.max_bytes: must be a whole number from 1000 to 100000000, not true",
        "config.toml:8: feeds: there is no such table, only digest, read",
    )


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("read.max_bytes = 5", "config.toml:1: read.max_bytes: must be a whole number"),
        ('["read"]\n"max_bytes" = 5', "config.toml:2: read.max_bytes: must be a whole number"),
        ("\n[read]\nmax_bytes = 2e6", "config.toml:3: read.max_bytes: must be a whole number"),
        ("\n\nread = 5", "config.toml:3: read: must be a table: write [read]"),
        ("\nread = { max_bytes = 5 }", "config.toml:2: read.max_bytes: must be a whole number"),
        ("max_bytes = 5", "config.toml:1: max_bytes: there is no such table"),
        ("\n[[read]]\nmax_bytes = 5", "config.toml:2: read: must be a table"),
    ],
)
def test_a_complaint_names_file_line_and_key(source, complaint):
    (only,) = complaints(source)
    assert only.startswith(complaint)


@pytest.mark.parametrize(
    ("source", "line"), [("[read]\nmax_bytes 5", 2), ("[read\n", 1), ("a = '''\n\n", 3)]
)
def test_a_slip_of_syntax_is_named_by_its_line(source, line):
    (only,) = complaints(source)
    assert only.startswith(f"config.toml:{line}: ")
    assert "\n" not in only


def test_a_long_value_is_cut_in_the_complaint():
    (only,) = complaints(f"[read]\nmax_bytes = '{'x' * 500}'")
    assert len(only) < 160


def test_the_example_file_holds_every_key_with_its_default():
    source = (ROOT / "config.example.toml").read_text()
    assert parse_settings(source) == Settings()
    tables = tomllib.loads(source)
    assert {name: set(table) for name, table in tables.items()} == {
        name: set(keys) for name, keys in TABLES.items()
    }
