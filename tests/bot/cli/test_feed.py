"""`whosaid feed`: the newest stories of a feed on a real socket, and why one gives no post."""

import json

import pytest
from click.testing import CliRunner

from bot.cli import whosaid
from bot.cli.feed import newest_entries
from bot.demo import seed_text
from bot.model.feeds import Entry, FeedContent
from bot.use_cases.entries import SHORTEST_ARTICLE

TITLE, *PARAGRAPHS = seed_text().splitlines()
BODY = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS if paragraph.strip())
ARTICLE = f"<html><head><title>{TITLE}</title></head><body><h1>{TITLE}</h1>{BODY}</body></html>"


def feed_of(*items: str) -> str:
    return (
        f"<rss version='2.0'><channel><title>Tarn Courier</title>{''.join(items)}</channel></rss>"
    )


def item(link: str, day: int, text: str = "") -> str:
    return (
        f"<item><title>{TITLE}</title><link>{link}</link>"
        f"<pubDate>0{day} Jul 2026 06:00:00 GMT</pubDate>"
        f"<description><![CDATA[{text}]]></description></item>"
    )


@pytest.fixture
def run(httpserver, tmp_path):
    """Run the command with a config that lets it reach the server of this test."""
    config = tmp_path / "config.toml"
    config.write_text(
        f'[fetch]\nports = [{httpserver.port}]\nallowed_networks = ["127.0.0.0/8"]\n'
        "host_pause = 0.0\n"
    )
    return lambda *words: CliRunner().invoke(whosaid, ["feed", *words, "--config", str(config)])


@pytest.fixture
def site(httpserver):
    """A feed of two stories: the newest can be read, of the older one the page has gone."""
    old, new = httpserver.url_for("/old"), httpserver.url_for("/new")
    httpserver.expect_request("/robots.txt").respond_with_data("", status=404)
    httpserver.expect_request("/new").respond_with_data(ARTICLE, content_type="text/html")
    httpserver.expect_request("/old").respond_with_data("", status=404)
    xml = feed_of(item(old, 1, "A teaser."), item(new, 2))
    httpserver.expect_request("/rss").respond_with_data(xml, content_type="application/rss+xml")
    return httpserver


def test_a_feed_that_is_empty_says_that_alone(run, httpserver):
    httpserver.expect_request("/robots.txt").respond_with_data("", status=404)
    httpserver.expect_request("/rss").respond_with_data(feed_of(), content_type="text/xml")
    result = run(httpserver.url_for("/rss"))
    assert result.exit_code == 1
    assert result.stdout == ""
    assert "There is nothing in this feed yet" in result.stderr


@pytest.mark.parametrize(
    ("status", "words"),
    [(410, "gone for good"), (429, "we ask too often"), (503, "trouble of its own")],
)
def test_a_status_of_a_feed_is_said_in_words(run, httpserver, status, words):
    httpserver.expect_request("/robots.txt").respond_with_data("", status=404)
    httpserver.expect_request("/rss").respond_with_data("", status=status)
    result = run(httpserver.url_for("/rss"))
    assert result.exit_code == 1
    assert words in result.stderr


def test_the_newest_story_comes_first_and_is_dated(run, site):
    result = run(site.url_for("/rss"), "--last", "1")
    assert result.exit_code == 0, result.output
    assert result.stdout.startswith("Tarn Courier: 1 of 2 stories\n")
    assert "published 2026-07-02 06:00 UTC" in result.stdout
    assert "• 55 civilians killed" in result.stdout


def test_a_story_that_cannot_be_read_is_named_and_the_others_go_on(run, site):
    result = run(site.url_for("/rss"))
    assert result.exit_code == 1
    assert "55 civilians" in result.stdout
    assert f"whosaid: {site.url_for('/old')}: " in result.stderr


def test_programs_get_one_object_a_line(run, site):
    result = run(site.url_for("/rss"), "--format", "jsonl")
    first, second = map(json.loads, result.stdout.splitlines())
    assert first["path"] == site.url_for("/new")
    assert set(second) == {"path", "error"}


def test_the_feeds_own_text_stands_in_for_a_page_that_has_gone(run, httpserver):
    httpserver.expect_request("/robots.txt").respond_with_data("", status=404)
    link = httpserver.url_for("/gone")
    assert len(BODY) > SHORTEST_ARTICLE
    xml = feed_of(item(link, 1, BODY))
    httpserver.expect_request("/rss").respond_with_data(xml, content_type="application/rss+xml")
    httpserver.expect_request("/gone").respond_with_data("", status=410)
    result = run(httpserver.url_for("/rss"))
    assert result.exit_code == 0, result.output
    assert "read from the feed itself" in result.stdout
    assert "60 people killed — lawmaker Mohammed Karbouli" in result.stdout


def test_the_feed_of_a_site_is_found(run, site):
    page = (
        '<html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head></html>'
    )
    site.expect_request("/").respond_with_data(page, content_type="text/html")
    assert "Tarn Courier: 1 of 2" in run(site.url_for("/"), "--last", "1").stdout


def test_all_feeds_of_a_list_are_read(run, site, tmp_path):
    opml = tmp_path / "feeds.opml"
    opml.write_text(
        f'<opml version="2.0"><body><outline xmlUrl="{site.url_for("/rss")}"/></body></opml>'
    )
    assert "55 civilians" in run("--opml", str(opml), "--last", "1").stdout


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--opml", "nowhere.opml"), "no such file"),
        (("http://10.0.0.1/rss",), "10.0.0.1"),
        (("file:///etc/passwd",), "whosaid: file:///etc/passwd: "),
        ((), "name a feed"),
    ],
    ids=str,
)
def test_what_is_no_feed_is_said_in_one_line(run, words, said):
    result = run(*words)
    assert result.exit_code != 0
    assert said in result.stderr


def test_a_story_without_link_and_headline_is_named_after_its_feed(run, httpserver):
    httpserver.expect_request("/robots.txt").respond_with_data("", status=404)
    bare = "<item><description>A teaser.</description></item>"
    httpserver.expect_request("/rss").respond_with_data(feed_of(bare), content_type="text/xml")
    url = httpserver.url_for("/rss")
    result = run(url)
    assert result.exit_code == 1
    assert result.stderr.startswith(f"whosaid: {url}: This story of the feed has no link")


def test_a_list_without_feeds_says_so(run, tmp_path):
    opml = tmp_path / "feeds.opml"
    opml.write_text('<opml><body><outline xmlUrl="file:///etc/passwd"/></body></opml>')
    result = run("--opml", str(opml))
    assert result.exit_code == 1
    assert result.stderr.startswith(f"whosaid: {opml}: There is no feed in this list")


def test_a_hostile_list_ends_at_the_deadline_of_parsers(run, tmp_path):
    opml = tmp_path / "feeds.opml"
    nest = "<outline text='within'><outline xmlUrl='http://x.org/a'/>" * 20_000
    opml.write_text(f"<opml><body>{nest}")
    with (tmp_path / "config.toml").open("a") as config:
        config.write("[parse]\nseconds = 1.0\n")
    result = run("--opml", str(opml))
    assert result.exit_code == 1
    assert result.stderr.startswith(f"whosaid: {opml}: Reading this took too ")


def test_entries_without_a_date_stand_behind_the_others():
    from datetime import UTC, datetime

    dated = [
        Entry(str(day), "", "", published=datetime(2026, 7, day, tzinfo=UTC)) for day in (1, 3)
    ]
    bare = [Entry("x", "", ""), Entry("y", "", "")]
    content = FeedContent("", "", (bare[0], *dated, bare[1]))
    newest = newest_entries(content, 3)
    assert [each.identity for each in newest] == ["3", "1", "x"]
