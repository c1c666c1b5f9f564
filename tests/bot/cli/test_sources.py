"""`whosaid read` and `explain` take addresses, web pages and Markdown like any other article."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.cli import whosaid
from bot.cli.sources import is_address
from tests.bot.fetch.pages.refused import STORY, page, paragraphs

HEAD = (
    '<meta property="og:site_name" content="Tarn Courier"><meta name="author" content="E. Lorne">'
    '<meta property="article:published_time" content="2026-03-04T08:15:00Z">'
)
FERRY = page(f"<article><h1>Ferry sinks</h1>{paragraphs(STORY)}</article>", head=HEAD)
MARKDOWN = f"---\nsource: Tarn Courier\n---\n# Ferry sinks\n\n{STORY.replace('31', '**31**')}\n"
READ = f"Ferry sinks\n\n{STORY}"


def run(*arguments: str):
    return CliRunner().invoke(whosaid, arguments, catch_exceptions=False)


def objects(*arguments: str) -> list[dict]:
    return [json.loads(line) for line in run(*arguments).stdout.splitlines()]


@pytest.fixture
def config(httpserver, tmp_path):
    """Settings under which the server of the test may be asked."""
    path = tmp_path / "config.toml"
    path.write_text(
        f"[fetch]\nports = [{httpserver.port}]\nallowed_networks = ['127.0.0.0/8', '::1/128']\n"
        "robots = false\nhost_pause = 0.0\n"
    )
    return f"--config={path}"


@pytest.fixture
def address(httpserver):
    httpserver.expect_request("/ferry").respond_with_data(FERRY, content_type="text/html")
    return httpserver.url_for("/ferry")


def test_addresses_and_files_are_mixed_and_keep_their_order(config, address, tmp_path, httpserver):
    plain, broken = tmp_path / "a.txt", httpserver.url_for("/none")
    plain.write_text(READ)
    httpserver.expect_request("/none").respond_with_data("", status=404)
    given = [str(plain), address, broken, str(plain)]
    found = objects("read", "--format=jsonl", config, *given)
    assert [each["path"] for each in found] == given
    assert "There is no such page" in found[2]["error"]
    assert "text" not in found[0]


def test_an_object_of_a_page_holds_the_text_into_which_its_offsets_point(config, address):
    (found,) = objects("read", "--format=jsonl", config, address)
    assert found["text"] == READ
    assert (found["title"], found["publisher"]) == ("Ferry sinks", "Tarn Courier")
    assert (found["url"], found["author"]) == (address, "E. Lorne")
    assert found["published"] == "2026-03-04T08:15:00+00:00"
    assert len(found["figures"]) == 2
    for figure in found["figures"]:
        evidence = figure["evidence"]
        assert found["text"][figure["start"] : figure["end"]] == figure["text"]
        assert found["text"][evidence["start"] : evidence["end"]] == evidence["exact"]


@pytest.mark.parametrize("form", ["telegram", "slack"])
def test_a_post_names_the_outlet_and_links_to_the_article(config, address, form):
    post = run("read", f"--format={form}", config, address).stdout
    assert "Tarn Courier" in post
    assert address in post
    assert "read" in post


def test_a_figure_of_a_page_is_explained(config, address):
    ran = run("explain", config, address, "2")
    assert ran.exit_code == 0
    assert "harbour master" in ran.stdout


@pytest.mark.parametrize(
    ("name", "written"), [("a.html", FERRY), ("a.HTM", FERRY), ("a.md", MARKDOWN)], ids=str
)
def test_a_file_of_markup_is_read_without_its_markup(tmp_path, name, written):
    path = tmp_path / name
    path.write_text(written)
    (found,) = objects("read", "--format=jsonl", str(path))
    assert found["text"] == READ
    assert found["publisher"] == "Tarn Courier"
    assert found["url"] is None
    assert [figure["text"] for figure in found["figures"]] == ["Nine", "31"]
    assert run("explain", str(path), "1").exit_code == 0


def test_a_folder_holds_articles_of_all_kinds(tmp_path):
    for name, written in {"a.txt": READ, "b.md": MARKDOWN, "c.html": FERRY}.items():
        (tmp_path / name).write_text(written)
    found = objects("read", "--format=jsonl", str(tmp_path))
    assert [Path(each["path"]).suffix for each in found] == [".txt", ".md", ".html"]
    assert len({each["digest"]["text"] for each in found[1:]}) == 1


def test_a_page_that_is_called_text_says_what_to_do(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(FERRY)
    ran = run("read", str(path))
    assert ran.exit_code == 1
    assert "name the file .html" in ran.stderr


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("file:///etc/passwd", "Only http and https"),
        ("ftp://example.org/a", "Only http and https"),
        ("http://127.0.0.1/a", "private network"),
        ("http://169.254.169.254/latest", "private network"),
        ("https://", "no web address"),
        ("http://user@example.org/", "no web address"),
    ],
)
def test_what_may_not_be_asked_is_refused_in_one_line(path, words):
    ran = run("read", path)
    assert ran.exit_code == 1
    assert words in ran.stderr
    assert len(ran.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    ("path", "answer"),
    [
        ("https://example.org", True),
        ("HTTP://example.org", True),
        ("gopher://x", True),
        ("a.txt", False),
        ("C:/a.txt", False),
        ("./https:/x", False),
        ("-", False),
        ("", False),
    ],
)
def test_an_address_is_known_by_its_scheme(path, answer):
    assert is_address(path) is answer


@pytest.mark.parametrize("name", ["a.txt", "b.md"])
def test_who_reads_text_loads_nothing_of_the_web(tmp_path, name):
    (tmp_path / name).write_text(READ)
    program = (
        "import sys; from bot.cli import whosaid; "
        f"whosaid.main(['read', {str(tmp_path / name)!r}], standalone_mode=False); "
        "print('loaded:', *sys.modules)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program],
        cwd=Path(__file__).parents[3],
        capture_output=True,
        check=True,
        text=True,
    )
    loaded = set(ran.stdout.rpartition("loaded:")[2].split())
    heavy = {"aiohttp", "asyncio", "lxml", "trafilatura", "sqlalchemy", "dbos", "feedparser"}
    assert not heavy & loaded
    assert re.search(r"Ferry sinks", ran.stdout)
