"""The README is true: its commands run, and what it shows is what they print."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.cli import whosaid
from bot.demo import seed_text

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS = [
    command.split("#")[0].strip()
    for command in re.findall(r"^(?:.*&& )?uv run whosaid (.*?)(?:  .*)?$", README, re.MULTILINE)
]
LINKS = re.findall(r"\]\(([^)#:]+)\)", README)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder as the README imagines it: article.txt, and articles/."""
    (tmp_path / "articles").mkdir()
    for path in ("article.txt", "articles/article.txt"):
        (tmp_path / path).write_bytes(seed_text().encode())
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(command: str) -> str:
    arguments, _, given = command.partition(" < ")
    stdin = Path(given).read_bytes() if given else None
    ran = CliRunner().invoke(whosaid, arguments.split(), input=stdin, catch_exceptions=False)
    assert ran.exit_code == 0
    return ran.stdout


def blocks() -> list[str]:
    """Give what stands between ``` and ```."""
    return re.findall(r"^```\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_runs(command):
    assert run(command)


def test_the_commands_were_found():
    assert {command.split()[0] for command in COMMANDS} == {"demo", "read", "explain", "schedule"}


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("command", "opening"),
    [
        ("demo", "Dozens killed in west Iraq"),
        ("demo", "  3  55 civilians"),
        ("explain article.txt 9", "figure "),
    ],
    ids=str,
)
def test_what_is_shown_is_what_is_printed(command, opening):
    (shown,) = [block for block in blocks() if block.startswith(opening)]
    assert shown.strip("\n") in run(command), "put into README.md what the command prints now"


def test_the_library_is_used_as_it_can_be(folder):
    (code,) = re.findall(r"^```python\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
    ran = subprocess.run(
        [sys.executable, "-c", code],
        cwd=folder,
        env={"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        check=True,
    )
    assert "60 ['Mohammed Karbouli']" in ran.stdout.decode()


@pytest.mark.parametrize("link", LINKS)
def test_a_link_leads_somewhere(link):
    assert (ROOT / link).exists()
