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
OF_THE_DATABASE = ("db", "doctor", "feeds", "jobs")
# They talk with people: tests/bot/cli and tests/bot/wiring show what they do.
FOR_PEOPLE = {"chat", "setup", "run"}
LINKS = re.findall(r"\]\(([^)#:]+)\)", README)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder as the README imagines it: article.txt, and articles/."""
    (tmp_path / "articles").mkdir()
    for path in ("article.txt", "articles/article.txt"):
        (tmp_path / path).write_bytes(seed_text().encode())
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("WHOSAID_STORE__DATABASE_URL", f"sqlite:///{tmp_path}/whosaid.db")
    return tmp_path


def run(command: str) -> str:
    arguments, _, given = command.partition(" < ")
    stdin = Path(given).read_bytes() if given else None
    ran = CliRunner().invoke(whosaid, arguments.split(), input=stdin, catch_exceptions=False)
    assert ran.exit_code == 0
    return ran.stdout


def is_online(command: str) -> bool:
    """Tell whether a command fetches something."""
    return "://" in command or "--opml" in command


def is_plain(command: str) -> bool:
    """Tell whether a command runs to its end by itself, offline."""
    return not is_online(command) and command.split()[0] not in FOR_PEOPLE


def blocks() -> list[str]:
    """Give what stands between ``` and ```."""
    return re.findall(r"^```\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("command", [each for each in COMMANDS if is_plain(each)])
def test_a_command_runs(command, folder):
    if command.split()[0] in OF_THE_DATABASE:
        run("db upgrade")
    assert run(command)


@pytest.mark.parametrize("name", sorted(FOR_PEOPLE))
def test_a_command_that_talks_with_people_is_there(name, folder):
    assert run(f"{name} --help")


@pytest.fixture
def site(httpserver, folder):
    """A site of our own in the place of example.org: its page names a feed with one story."""
    title, *rest = seed_text().splitlines()
    paragraphs = "".join(f"<p>{line}</p>" for line in rest if line.strip())
    story = f"<h1>{title}</h1>{paragraphs}"
    link = '<link rel="alternate" type="application/rss+xml" href="/rss">'
    item = f"<item><title>{title}</title><link>{httpserver.url_for('/story')}</link></item>"
    served = {
        "/": ("text/html", f"<html><head>{link}</head></html>"),
        "/rss": ("text/xml", f"<rss version='2.0'><channel>{item}</channel></rss>"),
        "/story": ("text/html", f"<html><title>{title}</title><body>{story}</body></html>"),
    }
    for path, (kind, body) in served.items():
        httpserver.expect_request(path).respond_with_data(body, content_type=kind)
    httpserver.expect_request("/robots.txt").respond_with_data("", status=404)
    outline = f'<outline xmlUrl="{httpserver.url_for("/rss")}"/>'
    (folder / "feeds.opml").write_text(f'<opml version="2.0"><body>{outline}</body></opml>')
    (folder / "config.toml").write_text(
        f'[fetch]\nports = [{httpserver.port}]\nallowed_networks = ["127.0.0.0/8"]\n'
        "host_pause = 0.0\n"
    )
    return httpserver


@pytest.mark.parametrize("command", [each for each in COMMANDS if is_online(each)])
def test_a_command_of_the_web_runs(command, site):
    assert "55 civilians" in run(command.replace("https://example.org/", site.url_for("/")))


def test_the_commands_were_found():
    assert {command.split()[0] for command in COMMANDS} == {
        "demo",
        "read",
        "explain",
        "schedule",
        "feed",
        "db",
        "doctor",
        "jobs",
        "feeds",
        *FOR_PEOPLE,
    }


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


def test_the_chat_that_is_shown_is_what_it_says(site, folder):
    (shown,) = [block for block in blocks() if block.startswith("> ")]
    lines = [line[2:] for line in shown.splitlines() if line.startswith("> ")]
    script = [f"/summary {site.url_for('/story')}", *lines]
    (folder / "script.txt").write_text("\n".join(script))
    assert shown.strip("\n") in run("chat --script script.txt")


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
