"""Lists of feeds go in and out of the database, each feed looked at on a real socket."""

import pytest
from click.testing import CliRunner

from bot.cli import whosaid
from bot.fetch.feeds.opml import read_opml
from bot.model.chats import Address, Platform
from bot.model.feeds import Subscribed
from bot.model.settings import StoreRules
from bot.wiring.repositories import open_repositories
from tests.bot.store.conftest import KINDS, new_database
from tests.bot.store.made import HOURLY, NOON

FEED = (
    "<rss version='2.0'><channel><title>{0}</title><item><title>Ferry sinks</title>"
    "<link>https://news.example/{0}</link></item></channel></rss>"
)
LIST = (
    "<opml version='2.0'><body><outline text='World'>"
    "<outline type='rss' text='A' xmlUrl='{0}a'/><outline type='rss' xmlUrl='{0}gone'/>"
    "</outline><outline text='Home'><outline type='rss' xmlUrl='{0}b'/>"
    "<outline type='rss' xmlUrl='{0}a'/></outline></body></opml>"
)


class Town:
    """A database with its chats, and a server with two feeds."""

    def __init__(self, url, server, folder):
        self.kept = open_repositories(StoreRules(url))
        self.kept.store.upgrade()
        self.list = folder / "feeds.opml"
        self.list.write_text(LIST.format(server.url_for("")))
        self.config = folder / "config.toml"
        self.config.write_text(
            f'[store]\ndatabase_url = "{url}"\n[fetch]\nports = [{server.port}]\n'
            'allowed_networks = ["127.0.0.0/8"]\nhost_pause = 0.0\nrobots = false\n'
        )
        self.config.chmod(0o600)
        for name in ("a", "b"):
            server.expect_request(f"/{name}").respond_with_data(FEED.format(name))
        server.expect_request("/gone").respond_with_data("", status=410)
        self.url_for = server.url_for

    def chat(self, name, title=""):
        with self.kept.store.writing() as transaction:
            chat = self.kept.chats.join(transaction, Address(Platform.TELEGRAM, name), title, NOON)
            self.kept.subscriptions.open(transaction, chat.id, HOURLY, NOON)

    def run(self, *words):
        return CliRunner().invoke(whosaid, ["feeds", *words, "--config", str(self.config)])

    def followed(self):
        with self.kept.store.reading() as transaction:
            every = self.kept.subscriptions.all(transaction)
            waiting = [self.kept.pending.waiting(transaction, each.id, 9) for each in every]
        assert not any(waiting)  # what stands in a feed already is not posted
        return {each.chat.address.chat: each.feeds for each in every}


@pytest.fixture(params=KINDS)
def town(request, tmp_path, httpserver):
    with new_database(request.param, tmp_path) as url:
        town = Town(url, httpserver, tmp_path)
        yield town
        town.kept.store.close()


def test_all_feeds_of_a_list_are_followed_and_what_cannot_be_read_is_named(town):
    town.chat("-100", "News desk")
    result = town.run("import", str(town.list))
    assert result.exit_code == 1
    assert set(town.followed()["-100"]) == {town.url_for("/a"), town.url_for("/b")}
    assert result.stdout.endswith("2 of 3 feeds are followed in News desk.\n")
    assert f"{town.url_for('/gone')}: The site says that this is gone for good" in result.stderr


def test_what_was_followed_already_is_followed_once(town):
    town.chat("-100")
    town.run("import", str(town.list), "--category", "Home")
    result = town.run("import", str(town.list), "--category", "Home")
    assert result.exit_code == 0
    assert result.stdout.count("was followed already") == 2
    assert len(town.followed()["-100"]) == 2


def test_a_category_of_the_list_may_be_taken_alone_into_a_chat_of_several(town):
    town.chat("-100")
    town.chat("-200")
    assert town.run("import", str(town.list), "--category", "Home").exit_code == 1
    named = ("--category", "Home", "--chat", "telegram:-200")
    assert town.run("import", str(town.list), *named).exit_code == 0
    assert {name: len(urls) for name, urls in town.followed().items()} == {"-100": 0, "-200": 2}


def test_a_category_that_the_list_does_not_have_is_named(town):
    town.chat("-100")
    result = town.run("import", str(town.list), "--category", "Hoem")
    assert result.exit_code == 1
    assert "no feeds in this category" in result.stderr
    assert "Hoem" in result.stderr


@pytest.mark.parametrize("chats", [[], ["-100", "-200"]], ids=["none", "several"])
def test_without_a_chat_that_is_clear_nothing_is_done(town, chats):
    for chat in chats:
        town.chat(chat)
    result = town.run("import", str(town.list))
    assert result.exit_code == 1
    assert "Name one chat that has met the bot" in result.stderr
    assert all(f"telegram:{chat}" in result.stderr for chat in chats)
    assert not any(town.followed().values())


def test_what_is_exported_can_be_imported_elsewhere_with_its_categories(town):
    town.chat("-100", "News & <desk>")
    town.run("import", str(town.list))
    exported = town.run("export")
    assert exported.exit_code == 0
    rows = read_opml(exported.stdout.encode())
    desk = ("News & <desk>",)
    assert {(row.url, row.category) for row in rows} == {
        (town.url_for("/a"), desk),
        (town.url_for("/b"), desk),
    }
    assert Subscribed(town.url_for("/a"), "a", desk) in rows


def test_what_is_no_list_or_no_file_is_one_line(town, tmp_path):
    town.chat("-100")
    (tmp_path / "page.html").write_text("<html>")
    for path, words in (("page.html", "no list of feeds"), ("nothing.opml", "no such file")):
        result = town.run("import", str(tmp_path / path))
        assert result.exit_code == 1
        assert words in result.stderr
        assert result.stderr.count("\n") == 1
