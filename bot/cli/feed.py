"""`whosaid feed`: the posts of a feed's newest stories, at once and without a chat."""

import sys
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING

import click

from bot.cli.output import FAILED, complain, config_option, configuration_or_exit, say
from bot.cli.read import PAGES, PROGRAMS, Form, Outcome, print_pages
from bot.errors import UnreadableError
from bot.files import read_start, unreadable
from bot.model.feeds import Entry, FeedContent, Subscribed
from bot.model.settings import Configuration
from bot.model.stories import Failure, Page
from bot.use_cases.entries import page_of_feed
from bot.use_cases.reading import attempt, one_line

if TYPE_CHECKING:
    from bot.cli.online import Online

MOST_STORIES = 50


class NoLinkError(UnreadableError):
    """This story of the feed has no link and no whole article; read it where the feed is from."""


class EmptyListError(UnreadableError):
    """There is no feed in this list; give one whose feeds have web addresses."""


@click.command(short_help="Print the posts of a feed's newest stories.")
@click.argument("urls", nargs=-1, metavar="URL...")
@click.option(
    "--last",
    "count",
    type=click.IntRange(1, MOST_STORIES),
    default=3,
    show_default=True,
    help="How many stories of each feed.",
)
@click.option("--opml", metavar="FILE", help="Read all feeds of this list, as readers export it.")
@click.option(
    "--format",
    "form",
    type=click.Choice([str(form) for form in Form]),
    default=str(Form.TEXT),
    show_default=True,
    help="What to print.",
)
@config_option
def feed(
    urls: tuple[str, ...], count: int, opml: str | None, form: str, config: str | None
) -> None:
    """Print the posts of the newest stories of feeds, with the words behind every figure.

    URL is the address of a feed, or of a site that names one. Each story's page is read; where it
    cannot be, the feed's own text is, if it holds the whole article. What cannot be read is named
    and the others go on; the exit code is then 1.
    """
    configuration = configuration_or_exit(config)
    try:
        rows = listed(opml, configuration) if opml else ()
    except UnreadableError as error:
        complain(opml or "", str(error))
        sys.exit(FAILED)
    addresses = (*urls, *(row.url for row in rows))
    if not addresses:
        raise click.UsageError("name a feed, or a list of feeds with --opml FILE")
    is_for_people = Form(form) not in PROGRAMS
    announce = say if form == Form.TEXT else None
    results = outcomes(addresses, count, configuration, announce)
    if is_for_people:
        failed = print_pages(results, PAGES[Form(form)], headed=True)
    else:
        failed = PROGRAMS[Form(form)](results)
    if failed:
        sys.exit(FAILED)


def listed(path: str, configuration: Configuration) -> tuple[Subscribed, ...]:
    """Give all feeds of an OPML file, at least one. Raises an UnreadableError."""
    from bot.cli.online import Online  # the rest of the program is light

    try:
        body = read_start(path, configuration.fetch.feed_bytes)
    except OSError as error:
        raise unreadable(error) from error
    with Online(configuration.fetch, configuration.parse) as online:
        rows = online.list_feeds(body)
    if not rows:
        raise EmptyListError
    return rows


def outcomes(
    urls: Iterable[str],
    count: int,
    configuration: Configuration,
    announce: Callable[[str], None] | None,
) -> Iterator[Outcome]:
    """Read the newest stories of feeds, one after the other; each feed is announced first."""
    from bot.cli.online import Online  # the rest of the program is light

    with Online(configuration.fetch, configuration.parse) as online:
        for url in urls:
            yield from _stories(url, count, configuration, online, announce)


def _stories(
    url: str,
    count: int,
    configuration: Configuration,
    online: "Online",
    announce: Callable[[str], None] | None,
) -> Iterator[Outcome]:
    try:
        content = online.feed(url).content
    except UnreadableError as error:
        yield Failure(url, one_line(str(error)))
        return
    newest = newest_entries(content, count)
    if not newest:
        yield Failure(url, "There is nothing in this feed yet; look again later.")
        return
    if announce:
        announce(f"{content.title or url}: {len(newest)} of {len(content.entries)} stories\n")
    for entry in newest:
        load = partial(load_entry, entry, content.title, online.read, announce)
        yield attempt(entry.link or entry.title or url, load, configuration.reading)


def newest_entries(content: FeedContent, count: int) -> tuple[Entry, ...]:
    """Give the newest entries, those without a date in the feed's order behind the dated ones."""
    dated = [(each.published, each) for each in content.entries if each.published]
    newest = [each for _, each in sorted(dated, key=lambda pair: pair[0], reverse=True)]
    undated = [each for each in content.entries if not each.published]
    return (*newest, *undated)[:count]


def load_entry(
    entry: Entry,
    publisher: str,
    read: Callable[[str], Page],
    announce: Callable[[str], None] | None,
    _: str,
) -> Page:
    """Give an entry's article: from its page, else from the feed when it holds all of it.

    Raises the UnreadableError of the page.
    """
    if entry.published and announce:
        announce(f"published {entry.published:%Y-%m-%d %H:%M} UTC")
    try:
        if not entry.link:
            raise NoLinkError
        return read(entry.link)
    except UnreadableError:
        page = page_of_feed(entry, publisher)
        if page is None:
            raise
        if announce:
            announce("read from the feed itself: its page cannot be read")
        return page
